import { beforeEach, vi } from 'vitest';

// Radix tells a server by its lack of a document. In jsdom it has one, and React 18 warns where 19 is silent.
beforeEach(() => {
  const error = vi.mocked(console.error);
  const fail = error.getMockImplementation();
  error.mockImplementation((...message: unknown[]) => {
    if (!String(message[0]).startsWith('Warning: useLayoutEffect does nothing on the server')) fail?.(...message);
  });
});
