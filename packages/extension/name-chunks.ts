import type { Plugin } from 'vite';

/** Names files of words by their language, so that their sizes can be told apart: only one language is ever fetched. */
export function nameChunks(): Plugin {
  return {
    name: 'name-chunks',
    outputOptions: (options) => ({
      ...options,
      chunkFileNames: ({ facadeModuleId }) => {
        const [, language] = /\/words\/(\w\w)\/[\w-]+\.ts$/.exec(facadeModuleId ?? '') ?? [];
        const prefix = language === undefined ? '' : `words-${language}-`;
        return `chunks/${prefix}[name]-[hash].js`;
      },
    }),
  };
}
