import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('src/detector/detector.ts', import.meta.url));

/**
 * The detector as one script. It runs on every page of academic domains, so it goes without the wrapper that WXT puts
 * round its entrypoints, which is a twelfth of its size.
 */
export async function buildDetector(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome130', 'firefox140'],
      lib: { entry: ENTRY, formats: ['iife'], name: 'detector' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [script] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error('the detector was not built');
  return script.code;
}
