import type { Plugin } from 'vite';

/** Words of the panel and of the compare page, which are always fetched together. */
const READING_WORDS =
  /\/words\/(\w\w)\/(?:panel|decision|profile|values|judging|reckoning|specialties|french|spanish|portuguese)\.ts$/;

/** What every page of the extension needs: the library of the interface, the schemas, settings and language. */
const BASE =
  /\/node_modules\/(?:preact|valibot|wxt|@wxt-dev\/browser)\/|\/src\/(?:extension-url|messages\/send|server\/failure|shortlist\/\w+-key|storage\/(?:settings|migrated)|words\/(?:language|locale|plural|speak|failures|decision|profile|words))\.ts$|preload-helper/;

/**
 * Which chunk a module is put into; null leaves it to the bundler. Many small chunks are larger than few: each is
 * packed by itself.
 */
function chunkOf(id: string): string | null {
  const [, language] = READING_WORDS.exec(id) ?? [];
  // Core's own English belongs to core, which is fetched in any case.
  const own = id.includes('/core/') && language === 'en';
  if (language !== undefined && !own) return `words-${language}-reading`;
  return BASE.test(id) ? 'base' : null;
}

/** Names files of words by their language, so that their sizes can be told apart: only one language is ever fetched. */
export function nameChunks(): Plugin {
  return {
    name: 'name-chunks',
    outputOptions: (options) => ({
      ...options,
      ...(options.codeSplitting === false
        ? {}
        : {
            codeSplitting: { groups: [{ name: chunkOf }], includeDependenciesRecursively: false },
          }),
      chunkFileNames: ({ facadeModuleId }) => {
        const [, language] = /\/words\/(\w\w)\/[\w-]+\.ts$/.exec(facadeModuleId ?? '') ?? [];
        const prefix = language === undefined ? '' : `words-${language}-`;
        return `chunks/${prefix}[name]-[hash].js`;
      },
    }),
  };
}
