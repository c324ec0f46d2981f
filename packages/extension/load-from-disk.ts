import type { Plugin } from 'vite';

/**
 * Has a page import its later parts as they are. The bundler's own way of fetching them beforehand is made for files over a
 * network; here they lie beside the page, and it would be a part of every page itself. Styles are the page's own, then: a part
 * that brings some of its own would never get them, and fails the build.
 */
export function loadFromDisk(): Plugin {
  return {
    name: 'load-from-disk',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : null,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isDynamicEntry) continue;
        const styles = [...(file.viteMetadata?.importedCss ?? [])];
        if (styles.length > 0) {
          this.error(
            `${file.fileName} imports ${styles.join()}: import it where its page begins, in main.tsx`,
          );
        }
      }
    },
  };
}
