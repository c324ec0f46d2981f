import type { Contrast } from '@second-opinion/core';
import type { PageState } from '../page/page-state.ts';

/** What a reader can contribute of a page. */
export type DraftKind = 'FACTS' | 'NEW_PROGRAM' | 'WRONG_PROGRAM';

/** Whether there is anything of a page to contribute. Asked when the panel opens, so it stands alone. */
export function canContribute(page: PageState, kind: DraftKind): boolean {
  const { recognition, reading, contrasts, institution } = page;
  if (institution === null) return false;
  if (kind === 'NEW_PROGRAM') return reading.name !== null;
  return recognition.kind === 'EXACT' && (kind === 'WRONG_PROGRAM' || contrasts.some(isNews));
}

/** Whether a page says something of which the catalogue says otherwise, or nothing. */
export function isNews({ kind }: Contrast): boolean {
  return kind === 'DIFFERS' || kind === 'OTHER_PERIOD' || kind === 'PAGE_ONLY';
}
