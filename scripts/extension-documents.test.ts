import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extensionDocuments } from './extension-documents.ts';

it('The documents that the server trusts are those that the extension sends; `pnpm documents` writes them', () => {
  const file = new URL('../packages/server/documents/extension.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(extensionDocuments());
});
