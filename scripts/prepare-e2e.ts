import { buildExtension } from './build-extension.ts';
import { bundleServer } from './bundle-server.ts';

/** Vitest runs this once before the end-to-end tests: they drive extension and server as their users have them. */
export default async function prepareEndToEnd(): Promise<void> {
  await bundleServer();
  const result = await buildExtension();
  if (result.kind === 'FAILED') throw new Error(`the extension does not build:\n${result.output}`);
}
