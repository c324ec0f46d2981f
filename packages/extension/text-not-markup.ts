import type { Plugin } from 'vite';

/** `x.innerHTML = y` in a library, but not a comparison and not a mere reading. */
const ASSIGNMENT = /\.innerHTML\s*=(?!=)/g;

/**
 * Has libraries set text where they would set markup. Nothing of ours uses those ways, so nothing is lost, and no text of
 * a page or a server can ever become markup; stores refuse packages that could do so.
 */
export function textNotMarkup(): Plugin {
  return {
    name: 'text-not-markup',
    transform: (code, id) =>
      id.includes('/node_modules/') && ASSIGNMENT.test(code)
        ? { code: code.replaceAll(ASSIGNMENT, '.textContent ='), map: null }
        : null,
  };
}
