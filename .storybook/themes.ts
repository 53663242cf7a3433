import { create } from 'storybook/theming';
import logoDark from './logo-dark.svg';
import logoLight from './logo.svg';

// No typeface is fetched.
const shared = {
  brandTitle: 'wirecodes',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK KR', sans-serif",
  fontCode: 'ui-monospace, Menlo, Consolas, monospace',
  appBorderRadius: 6,
  inputBorderRadius: 6,
} as const;

/** How Storybook itself looks, in the colours of the library, by the theme of the toolbar. */
export const themes = {
  light: create({
    ...shared,
    base: 'light',
    brandImage: logoLight,
    colorPrimary: '#0b63bd',
    colorSecondary: '#0b63bd',
    appBg: '#f5f6f8',
    appContentBg: '#ffffff',
    appPreviewBg: '#ffffff',
    appBorderColor: '#dfe2e7',
    textColor: '#16181d',
    textMutedColor: '#566070',
    barBg: '#ffffff',
    barTextColor: '#566070',
    barSelectedColor: '#0b63bd',
    barHoverColor: '#0b63bd',
  }),
  dark: create({
    ...shared,
    base: 'dark',
    brandImage: logoDark,
    colorPrimary: '#74b6ff',
    colorSecondary: '#4a90d9',
    appBg: '#17191d',
    appContentBg: '#101114',
    appPreviewBg: '#101114',
    appBorderColor: '#2c3038',
    textColor: '#edeef1',
    textInverseColor: '#16181d',
    textMutedColor: '#a7afbb',
    barBg: '#17191d',
    barTextColor: '#a7afbb',
    barSelectedColor: '#74b6ff',
    barHoverColor: '#74b6ff',
    inputBg: '#101114',
    inputBorder: '#3a3f49',
    inputTextColor: '#edeef1',
  }),
};

/** The theme that the toolbar's globals ask for. */
export function themeOf(globals: Readonly<Record<string, unknown>>): (typeof themes)['light'] {
  return globals['theme'] === 'dark' ? themes.dark : themes.light;
}
