import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { join } from 'node:path';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { browserArgs, findBrowser } from './scripts/find-browser.mjs';
import { wirecodesStyles } from './scripts/styles-plugin.mjs';
import { reactCompiler } from './test/support/react-compiler.js';

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

// What goes through all that there is takes half a minute where other tests run beside it.
const inNode = { environment: 'node', testTimeout: 120_000 } as const;
const inJsdom = { environment: 'jsdom', testTimeout: 30_000, setupFiles: 'test/support/setup.ts' } as const;
const except = (...runners: string[]) => [
  ...configDefaults.exclude,
  ...runners.map((runner) => `test/**/*.${runner}.test.{ts,tsx}`),
];

const packed = ['cli', 'consumers', 'package'].map((folder) => `test/${folder}/**/*.test.ts`);

/** A project in which all that knows React comes from `test/react-18`. */
const withReact18 = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^(react|react-dom|@radix-ui\/react-tabs|@testing-library\/(?:dom|react|user-event))(?=\/|$)/,
        replacement: join(import.meta.dirname, 'test/react-18/node_modules/$1'),
      },
    ],
  },
  test: { ...test, globalSetup: ['test/react-18/install.ts'] },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...inNode,
          isolate: false,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...except('react18'), ...packed],
        },
      },
      // What runs the built command, packs or installs takes minutes: `npm run check` leaves it out.
      { test: { ...inNode, name: 'package', include: packed, exclude: except('react18') } },
      {
        plugins: [react()],
        test: {
          ...inJsdom,
          name: 'unit',
          include: ['test/**/*.test.tsx'],
          exclude: except('page', 'react18', 'compiler'),
        },
      },
      withReact18({
        ...inNode,
        name: 'react-18-node',
        include: ['test/remark/*.test.ts', 'test/**/*.react18.test.ts'],
      }),
      withReact18({
        ...inJsdom,
        name: 'react-18',
        include: ['test/**/*.test.tsx'],
        exclude: except('page', 'compiler'),
        setupFiles: ['test/support/setup.ts', 'test/react-18/setup.ts'],
      }),
      {
        plugins: [reactCompiler(), react()],
        test: {
          ...inJsdom,
          name: 'react-compiler',
          include: ['test/{components,views}/*.test.tsx', 'test/**/*.compiler.test.tsx'],
          exclude: except('page'),
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
                testTimeout: 120_000,
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
