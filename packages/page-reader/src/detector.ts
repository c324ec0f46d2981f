import { isProgram, mayBeProgram } from './detect/verdict.ts';
import type { SearchableDocument } from './document-like.ts';
import { takeGlance, takeNames } from './glance.ts';

/**
 * The detector's own entry: looks at a page and gives a verdict, and reads no facts. Small and quick enough to run on
 * every page of an academic site: most pages are refused by their names, the others by as much text as is enough.
 */
export function isProgramPage(document: SearchableDocument, url: string): boolean {
  return mayBeProgram(takeNames(document, url)) && isProgram(takeGlance(document, url));
}
