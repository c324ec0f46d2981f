import { buildExtension } from './build-extension.ts';

/** Vitest runs this once before the end-to-end tests: they drive the extension as it is built for its users. */
export default async function prepareEndToEnd(): Promise<void> {
  const result = await buildExtension();
  if (result.kind === 'FAILED') throw new Error(`the extension does not build:\n${result.output}`);
}
