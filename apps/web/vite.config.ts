// Builds the browser part to `dist/`. Packages are taken from their sources, so nothing has to be built first.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@tiendo/source', 'module', 'browser', 'import', 'default'] },
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 400 },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env['TIENDO_API'] ?? 'http://127.0.0.1:4310', changeOrigin: false } },
  },
})
