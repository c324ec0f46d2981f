import type { Badge } from '../messages/overlay-message.ts';

/** The badge's words, apart, since each has its own look. */
export interface BadgeText {
  readonly title: string;
  readonly detail: string;
  /** Empty where nothing differs. */
  readonly differs: string;
}

/** "MMed Psychiatry · 7 to compare · 1 differs" */
export function badgeText({ kind, title, peers, differs }: Badge): BadgeText {
  if (kind === 'EXACT') {
    return {
      title,
      detail: peers === null || peers === 0 ? 'in the catalogue' : `${peers} to compare`,
      differs: differs === 0 ? '' : differs === 1 ? '1 differs' : `${differs} differ`,
    };
  }
  const detail = kind === 'LIKELY' ? 'is it this one?' : 'not in the catalogue';
  return { title, detail, differs: '' };
}

/** The same for those who hear it. */
export function badgeName(badge: Badge): string {
  const { title, detail, differs } = badgeText(badge);
  return ['Second Opinion', title, detail, differs].filter((part) => part !== '').join(', ');
}
