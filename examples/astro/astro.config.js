import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    react(),
    starlight({
      title: 'Runbook',
      customCss: ['wirecodes/styles.docs.css'],
      locales: {
        root: { label: 'English', lang: 'en' },
        ko: { label: '한국어', lang: 'ko' },
      },
    }),
  ],
});
