import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What core words a sentence with where a caller names no language. */
const ENGLISH = '/core/src/words/en/english.ts';
/** The module that stands in its place. */
const STAND_IN = '\0core-words-in-use';
const IN_USE = fileURLToPath(new URL('src/words/core.ts', import.meta.url));

/**
 * Has core fall back to the language in use, in the extension's own pages: they load its words before anything else, and a
 * reader of another language fetches no English beside it. The background, which words nothing, keeps core as it is.
 */
export function speakOneLanguage(): Plugin {
  let pages = false;
  return {
    name: 'speak-one-language',
    enforce: 'pre',
    buildStart: ({ input }) => {
      pages = Object.values(input).some((file) => file.endsWith('.html'));
    },
    async resolveId(source, importer, options) {
      if (!pages || importer?.includes('/core/src/') !== true) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id.endsWith(ENGLISH) === true ? STAND_IN : null;
    },
    load: (id) => (id === STAND_IN ? `export { CORE_WORDS as ENGLISH } from '${IN_USE}';` : null),
  };
}
