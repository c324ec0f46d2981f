/** `pnpm package`: the extension as its stores take it, under artifacts/packages. Built twice it is the same to the byte. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { packExtension, writePackages } from './package-extension.ts';
import { ROOT } from './run-program.ts';

const folder = join(ROOT, 'artifacts/packages');
const packages = await packExtension();
writePackages(folder, packages);
for (const { name, bytes } of packages) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${join(folder, name)}  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${hash}`);
}
console.log(`${join(folder, 'store')}  texts, privacy statement and pictures for the stores`);
