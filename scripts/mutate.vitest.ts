import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that `pnpm mutate` runs: those of behaviour, not those that read the text of the sources. */
export default defineConfig({
  test: {
    environment: 'node',
    // Every change loads the files that are tested anew: once for all of them is several times as fast.
    isolate: false,
    testTimeout: 60_000,
    setupFiles: [fileURLToPath(new URL('mutate.setup.ts', import.meta.url))],
    include: (process.env['MUTATE_TESTS'] ?? 'src/**/*.test.ts').split(','),
    exclude: [
      // They reckon by the thousand, seconds for each change: what is wrong is to be noticed nearer to where it is.
      'src/opinion.test.ts',
      'src/fit/rank-acceptability.test.ts',
      'src/returns/interval-results.test.ts',
      'src/regular-expressions.test.ts',
      'src/no-tuning.test.ts',
      'src/detector-size.test.ts',
    ],
  },
});
