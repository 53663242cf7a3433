import react from '@vitejs/plugin-react';
import { defineConfig, type PreviewServer, type ViteDevServer } from 'vite';
import { startServers } from './servers.js';

/** Starts the servers beside Vite's own, and tells the page where they are. */
async function serve({ httpServer, middlewares }: ViteDevServer | PreviewServer): Promise<void> {
  const { addresses, stop } = await startServers();
  middlewares.use('/servers.json', (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(addresses));
  });
  httpServer?.on('close', stop);
}

export default defineConfig({
  plugins: [react(), { name: 'servers', configureServer: serve, configurePreviewServer: serve }],
});
