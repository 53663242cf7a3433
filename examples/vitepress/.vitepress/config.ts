import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Runbook',
  head: [['link', { rel: 'icon', href: '/favicon.svg' }]],
  locales: {
    root: { label: 'English', lang: 'en' },
    ko: { label: '한국어', lang: 'ko' },
  },
  srcExclude: ['README.md'],
  // Vue would look for components of these names.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wire-') } } },
  transformPageData: ({ params }) => (params ? { title: params['title'] } : {}),
});
