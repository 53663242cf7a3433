export default {
  title: 'Runbook',
  url: 'https://runbook.example',
  baseUrl: '/',
  favicon: 'favicon.svg',
  onBrokenLinks: 'throw',
  i18n: { defaultLocale: 'en', locales: ['en', 'ko'] },
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/' }]],
  themes: [['@docusaurus/theme-classic', { customCss: './src/css/custom.css' }]],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Runbook', items: [{ type: 'localeDropdown', position: 'right' }] },
  },
};
