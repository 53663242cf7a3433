import type { NextConfig } from 'next';

const config: NextConfig = {
  // There is a page for each language, and none without.
  redirects: async () => [{ source: '/', destination: '/en', permanent: false }],
};
export default config;
