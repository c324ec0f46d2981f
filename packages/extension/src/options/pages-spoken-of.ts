import type { Settings } from '../storage/settings.ts';

/** Of how many pages the reader said what they are or are not; a page of which both was said counts once. */
export function pagesSpokenOf({
  confirmed,
  denied,
}: Pick<Settings, 'confirmed' | 'denied'>): number {
  const refused = Object.keys(denied).filter((page) => (denied[page] ?? []).length > 0);
  return new Set([...Object.keys(confirmed), ...refused]).size;
}
