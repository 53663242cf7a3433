import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { languages } from 'wirecodes/locales/languages';

// The address that the site will have, with the folder in it: https://owner.example/wirecodes/
const url = new URL(process.env.SITE_URL ?? 'https://wirecodes.example/');
const tags = Object.keys(languages);

export default defineConfig({
  site: url.origin,
  base: url.pathname,
  trailingSlash: 'always',
  i18n: { locales: tags, defaultLocale: 'en', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  integrations: [
    react(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: Object.fromEntries(tags.map((tag) => [tag, tag])) },
    }),
  ],
});
