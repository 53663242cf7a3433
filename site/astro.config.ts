import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { languages } from 'wirecodes/locales/languages';
import { isTurned } from './src/address.js';

// The address that the site will have, with the folder in it: https://owner.example/wirecodes/
const url = new URL(process.env['SITE_URL'] ?? 'https://wirecodes.example/');
const tags = Object.keys(languages);

export default defineConfig({
  site: url.origin,
  base: url.pathname,
  i18n: {
    locales: tags,
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    react(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: Object.fromEntries(tags.map((tag) => [tag, tag])) },
      // As the pages say themselves: the choice of a language, the search and what leads on are for nobody to find.
      filter: (page) => page !== url.href && !page.endsWith('/search/') && !isTurned(page),
    }),
  ],
});
