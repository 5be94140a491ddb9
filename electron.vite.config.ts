import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Three programs: main (with the backend's process beside it), the preload, and the window. */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          backend: 'electron/backend/process.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: true,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      rollupOptions: { input: 'renderer/index.html' },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  },
});
