import type { Plugin } from 'vite';

/** Words of the views that answer from a profile, which are always fetched together. */
const LATER_WORDS = /\/words\/(\w\w)\/(?:decision|profile)\.ts$/;

/** What core says, in a language other than English; its own English belongs to core, which is fetched in any case. */
const CORE_WORDS = /\/core\/src\/words\/((?!en)\w\w)\/[\w-]+\.ts$/;

/** What the glossary says in one language, fetched when a label is asked. */
const GLOSSARY = /\/core\/src\/glossary\/(\w\w)\/[\w-]+\.ts$/;

/** What every page of the extension needs: the library of the interface, the schemas, settings and language. */
const BASE =
  /\/node_modules\/(?:preact|valibot|wxt|@wxt-dev\/browser)\/|\/src\/(?:extension-url|messages\/send|components\/held|panel\/format-date|contribute\/can-contribute|profile\/reader-locale|decision\/cost-parts|server\/(?:failure|failure-text|address)|shortlist\/(?:toggle|change-shortlist|\w+-key)|storage\/(?:settings|migrated)|words\/(?:language|locale|plural|speak|failures|decision|profile|words))\.tsx?$|preload-helper/;

/** What core says and how it tells facts apart, which the panel and the compare page show everything by. */
const FACTS =
  /\/core\/src\/(?:words|attribute)\/|\/core\/src\/(?:compare|resolve|certainty|authority|statement|period|money|country|slug)\.ts$|\/extension\/src\/words\/core\.ts$|\/node_modules\/(?:currency-codes|nub|first-match)\//;

/**
 * Which chunk a module is put into; null leaves it to the bundler. Many small chunks are larger than few: each is
 * packed by itself.
 */
function chunkOf(id: string): string | null {
  const [, later] = LATER_WORDS.exec(id) ?? [];
  if (later !== undefined) return `words-${later}-later`;
  const [, core] = CORE_WORDS.exec(id) ?? [];
  if (core !== undefined) return `words-${core}-core`;
  const [, glossary] = GLOSSARY.exec(id) ?? [];
  if (glossary !== undefined) return `glossary-terms-${glossary}`;
  if (FACTS.test(id)) return 'facts';
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
