import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// What loads lazily takes its time where other tests run beside it.
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });

// A message on the console is a fault that nobody has read yet.
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...message: unknown[]) => {
      throw new Error(`console.${method}: ${message.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});
