import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The modules that core words a sentence with where a caller names no language, and what stands in their place. */
const STAND_INS = [
  standIn('english', 'export { CORE_WORDS as ENGLISH }', 'core'),
  standIn('english-comparing', 'export { COMPARING_WORDS as ENGLISH_COMPARING }', 'compare-page'),
];

function standIn(english: string, exported: string, inUse: string) {
  const file = fileURLToPath(new URL(`src/words/${inUse}.ts`, import.meta.url));
  return {
    end: `/core/src/words/en/${english}.ts`,
    id: `\0${inUse}-words-in-use`,
    code: `${exported} from '${file}';`,
  };
}

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
      return STAND_INS.find(({ end }) => found?.id.endsWith(end) === true)?.id ?? null;
    },
    load: (id) => STAND_INS.find((each) => each.id === id)?.code ?? null,
  };
}
