import type { Plugin } from 'vite';

/** What the glossary says in one language, fetched when a label is asked. */
const GLOSSARY = /\/core\/src\/glossary\/(\w\w)\/[\w-]+\.ts$/;

/** What every page of the extension needs before it has its words: the library of the interface, schemas, settings, language. */
const BASE =
  /\/node_modules\/(?:preact|valibot|wxt|@wxt-dev\/browser)\/|\/src\/(?:extension-url|messages\/send|page\/badge-place|components\/(?:held|follow-focus)|panel\/format-date|server\/(?:failure|failure-text|address)|(?:storage\/)?shortlist\/(?:toggle|change-shortlist|listed-\w+|\w+-key)|storage\/(?:settings|migrated)|words\/(?:language|locale|plural|speak|failures|core|decision|profile|words|contribute|language-files))\.tsx?$|\/core\/src\/(?:country|words\/[\w-]+|words\/en\/peer)\.ts$|preload-helper|core-words-in-use$/;

/**
 * What the panel shows once it has its words, and with it what the compare page shows as the panel does: one file is smaller
 * than two that share half of what they name.
 */
const FACTS =
  /\/core\/src\/attribute\/[\w-]+\.ts$|\/core\/src\/(?:row-label|resolve|certainty|authority|statement|period|money|slug|specialty)\.ts$|\/node_modules\/(?:currency-codes|idb)\/|\/extension\/src\/(?:contribute\/(?:can-contribute|invitation|load-contribute)|profile\/(?:reader-locale|profile-door)|components\/(?!glossary-terms|held|follow-focus)[\w-]+|panel\/(?!decision-views)[\w-]+|server\/(?:answers|documents|document-id|read-body|fetch-trusted|last-answers|ask|worded-answer)|storage\/store|today|compare\/(?:compared-slugs|ask-peers|likeness|likeness-filter|add-program))\.tsx?$/;

/** What answers from a profile, and the profile itself: each of its tabs leads to the others. */
const JUDGED =
  /\/core\/src\/(?:cost|returns|eligibility|decision|exchange|reference)\/(?!curves|cash-flow|horizon-curve)|\/core\/src\/(?:claim|interval|opinion|price-level|profile[\w-]*|fit\/(?:criterion|wishes))\.ts$|\/extension\/src\/(?:decision|profile)\/|\/panel\/decision-views\.ts$/;

/**
 * Which chunk a module is put into; null leaves it to the bundler. Many small chunks are larger than few: each is
 * packed by itself.
 */
function chunkOf(id: string): string | null {
  const [, glossary] = GLOSSARY.exec(id) ?? [];
  if (glossary !== undefined) return `glossary-terms-${glossary}`;
  if (BASE.test(id)) return 'base';
  if (FACTS.test(id)) return 'facts';
  return JUDGED.test(id) ? 'judged' : null;
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
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.name === 'base' && file.imports.length > 0) {
          this.error(
            `base would run before the words are there, and imports ${file.imports.join()}`,
          );
        }
      }
    },
  };
}
