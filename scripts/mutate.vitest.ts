import { defineConfig } from 'vitest/config';

/** The tests that `pnpm mutate` runs: those of behaviour, not those that read the text of the sources. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: ['src/**/*.test.ts'],
    exclude: [
      'src/opinion.test.ts',
      'src/regular-expressions.test.ts',
      'src/no-tuning.test.ts',
      'src/detector-size.test.ts',
    ],
  },
});
