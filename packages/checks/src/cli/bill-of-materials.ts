/**
 * Writes the server's bill of materials (CycloneDX) to artifacts/ from the lockfile, and ends with 1 where it lacks
 * something that the server depends on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBill } from '../bill-of-materials.ts';
import { runPnpm } from '../pnpm.ts';
import { ROOT, read } from '../repository.ts';

const FORMAT = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application'];

const ran = runPnpm([
  '--filter',
  '@second-opinion/server',
  'sbom',
  '--prod',
  '--lockfile-only',
  ...FORMAT,
]);
const bill = readBill(ran?.output ?? '', read('packages/server/package.json'));
if (bill.lacking.length === 0) {
  const folder = join(ROOT, 'artifacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'server.cdx.json'), bill.text);
  process.stdout.write(`${bill.components} components in artifacts/server.cdx.json\n`);
} else {
  process.stdout.write(
    `${ran?.errors ?? 'there is no pnpm'}\nlacking: ${bill.lacking.join(', ')}\n`,
  );
  process.exitCode = 1;
}
