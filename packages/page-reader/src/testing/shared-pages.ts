import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of saved pages beside the repository, or null where it is absent: tests of it then skip and say so. */
export function sharedPages(): string | null {
  const folder = fileURLToPath(new URL('../../../../../shared/pages', import.meta.url));
  return existsSync(`${folder}/manifest.jsonl`) ? folder : null;
}

/** What a skipped test says. */
export const WITHOUT_PAGES =
  '../shared/pages is absent: the saved pages are not part of the repository';
