import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/react-vite';
import { componentDocs } from './componentDocs.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.@(ts|tsx)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The icon of the tab.
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  // It cannot read the props' types, which are unions and intersections: `componentDocs` asks the compiler.
  typescript: { reactDocgen: false },
  previewAnnotations: (given = []) => [...given, join(import.meta.dirname, 'docs.tsx')],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), componentDocs()] }),
};
export default config;
