import type { Plugin } from 'vite';

const DESCRIPTION = /^ {2}description:\s*(?:'[^'\n]*'|"[^"\n]*"),$/m;

/** Leaves empty what attributes say of themselves in the documentation of the API, which nothing in the extension shows. */
export function slimAttributes(): Plugin {
  return {
    name: 'slim-attributes',
    enforce: 'pre',
    transform: (code, id) =>
      /\/core\/src\/attribute\/[\w-]+\.ts$/.test(id) && DESCRIPTION.test(code)
        ? { code: code.replace(DESCRIPTION, "  description: '',"), map: null }
        : null,
  };
}
