/** `pnpm documents`: writes the extension's GraphQL documents where the server trusts them by their ids. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionDocuments } from './extension-documents.ts';
import { ROOT } from './run-program.ts';

const file = join(ROOT, 'packages/server/documents/extension.json');
const text = `${JSON.stringify(extensionDocuments(), null, 2)}\n`;
const changed = readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== text;
if (changed) writeFileSync(file, text);
console.log(changed ? `Wrote ${file}.` : `${file} is up to date.`);
