import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './run-program.ts';
import { extensionDocuments } from './extension-documents.ts';

it('The documents that the server trusts are those that the extension sends; `pnpm documents` writes them', () => {
  const file = new URL('../packages/server/documents/extension.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(extensionDocuments());
});

it('No document of the extension is left out', () => {
  const sources = globSync('packages/extension/src/**/*.ts', { cwd: ROOT });
  const named = sources.flatMap((file) => [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(/const \w+_DOCUMENT = /g),
  ]);
  expect(named).toHaveLength(Object.keys(extensionDocuments()).length);
});
