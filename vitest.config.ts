import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './scripts/find-browser.mjs';
import { wirecodesStyles } from './scripts/styles-plugin.mjs';

const executablePath = await findBrowser();
if (!executablePath) {
  const message = 'No Chromium: the page and storybook tests are left out. Run `npm run browser`.';
  if (process.env['CI']) throw new Error(message);
  console.warn(message);
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether pictures are renewed, as Vitest's own snapshots are. */
    readonly renews: boolean;
  }
}

// One object a project: vitest writes the project's name into `instances`.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: executablePath ?? '', args: browserArgs } }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 30_000 } },
      {
        plugins: [react()],
        test: {
          name: 'unit',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: ['test/**/*.test.tsx'],
          exclude: ['test/**/*.page.test.tsx'],
          setupFiles: ['test/setup.ts'],
        },
      },
      ...(executablePath
        ? [
            {
              plugins: [react(), wirecodesStyles()],
              test: {
                name: 'page',
                environment: 'node',
                include: ['test/**/*.page.test.tsx'],
                testTimeout: 60_000,
                provide: { renews: process.argv.includes('--update') },
              },
            },
            {
              plugins: [storybookTest({ configDir: '.storybook' })],
              test: { name: 'storybook', browser: browser() },
            },
          ]
        : []),
    ],
  },
});
