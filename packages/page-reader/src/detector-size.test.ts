import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';

const LIMIT = 8_000;

test('the detector stays within eight kilobytes, minified', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('detector.ts', import.meta.url)),
        formats: ['iife'],
        name: 'detector',
        fileName: 'detector',
      },
      minify: true,
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  expect(code).toContain('heading-names-award');
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(LIMIT);
});
