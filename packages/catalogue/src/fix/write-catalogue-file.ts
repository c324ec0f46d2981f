import { canonicalise } from './canonicalise.ts';
import { layOut } from './lay-out.ts';

/** The one way in which a file of the catalogue is written. Writing what it wrote changes nothing. */
export function writeCatalogueFile(raw: unknown): string {
  return layOut(canonicalise(raw));
}
