import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Those of the Electron stand-in of `electron/launch`, where Electron itself cannot be had. */
const oldestNode = 'node20.18';
const oldestChrome = 'chrome130';

/** Three programs: main (with the backend's process beside it), the preload, and the window. */
export default defineConfig({
  main: {
    // The zip of the spreadsheet libraries declares a `require` of its own as an ES module, as
    // electron-vite does in each chunk: together they do not parse. Its CommonJS build has none.
    resolve: { alias: { fflate: createRequire(import.meta.url).resolve('fflate') } },
    build: {
      target: oldestNode,
      // One file loads in a third of the time of zod's ninety; only the binary stays a package.
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        external: ['better-sqlite3'],
        input: {
          main: 'electron/main.ts',
          backend: 'electron/backend/process.ts',
          // Started by its name from the backend (electron/backend/jobs/thread.ts).
          'robustness-thread': 'electron/backend/jobs/robustness-thread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: oldestNode,
      externalizeDeps: true,
      rollupOptions: {
        // Each is loaded alone, so that they have no line in common but types.
        input: { preload: 'electron/preload.ts', 'paper-preload': 'electron/paper-preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: oldestChrome,
      // Less than half the script to read and compile at every start.
      minify: true,
      rollupOptions: {
        input: {
          index: 'renderer/index.html',
          paper: 'renderer/paper.html',
          present: 'renderer/present.html',
        },
        output: {
          // What pages share is one file, not thirty: each costs the start a request of its own.
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
        },
      },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  },
});
