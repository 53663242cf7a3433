import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { wirecodesStyles } from './scripts/styles-plugin.mjs';

export default defineConfig({ plugins: [react(), wirecodesStyles()] });
