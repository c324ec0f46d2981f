import { writeCatalogueFile } from '../../fix/write-catalogue-file.ts';
import type { Rule } from '../rule.ts';

export const canonicalForm: Rule = {
  name: 'canonical-form',
  description:
    'Files are written in one way, so that a change shows what changed and nothing else.',
  severity: 'WARNING',
  *check(file) {
    const written = writeCatalogueFile(file.raw);
    if (file.text === written) return;
    const [own, right] = [file.text.split('\n'), written.split('\n')];
    const line = own.findIndex((text, index) => text !== right[index]);
    yield {
      path: [],
      message: `the file is not written as \`fix\` writes it, from line ${(line === -1 ? own.length : line) + 1} on`,
      remedy: `run \`pnpm catalogue fix ${file.name}\``,
    };
  },
};
