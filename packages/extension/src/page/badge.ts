import type { PageState } from './page-state.ts';

/** What a badge says of a page, before it is worded. */
export interface Badge {
  /** Names the page's state towards the panel. */
  readonly token: string;
  readonly kind: 'EXACT' | 'LIKELY' | 'NONE' | 'UNCHECKED';
  /** "MMed Psychiatry", or null where nothing on the page names it. */
  readonly title: string | null;
  /** How many programs it can be compared with; null where that is not known before asking. */
  readonly peers: number | null;
  /** How many facts differ from the page. */
  readonly differs: number;
}

/** What the badge says of a page. */
export function toBadge({ token, reading, recognition, contrasts }: PageState): Badge {
  const differs = contrasts.filter(({ kind }) => kind === 'DIFFERS').length;
  if (recognition.kind === 'EXACT') {
    const { program } = recognition;
    return { token, kind: 'EXACT', title: program.shortName, peers: program.peers, differs };
  }
  const title = reading.name?.value ?? reading.award;
  return {
    token,
    kind: recognition.kind,
    title: title === null ? null : shorten(title),
    peers: null,
    differs: 0,
  };
}

/** A badge is one line. */
function shorten(title: string): string {
  return title.length <= 48 ? title : `${title.slice(0, 47).trimEnd()}…`;
}
