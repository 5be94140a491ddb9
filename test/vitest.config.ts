import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root: '.',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/interop/**', 'test/**/*.endurance.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A worker for each of 140 files would take a quarter of the minute that a check may take.
          isolate: false,
        },
      },
      {
        // Long runs (damage, interruption, whole commands of the terminal): part of `npm test`, too long for `npm run check`.
        test: {
          name: 'endurance',
          include: ['test/**/*.endurance.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Files of ours in the programs that others read them with; those come from Debian's packages.
        test: {
          name: 'interop',
          include: ['test/interop/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'e2e',
          root: '.',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // As long as a step may take: other machines are slower than ours.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
