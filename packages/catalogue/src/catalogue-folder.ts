import { fileURLToPath } from 'node:url';

/** The folder of the institutions' files that come with the package. */
export const CATALOGUE_FOLDER: string = fileURLToPath(new URL('../institutions', import.meta.url));

/** The published living costs, pay and discount rates that come with the package. */
export const REFERENCE_FILE: string = fileURLToPath(
  new URL('../data/reference.json', import.meta.url),
);

/** The document of the format, which holds the list of attributes. */
export const README_FILE: string = fileURLToPath(new URL('../README.md', import.meta.url));
