import type { Badge } from '../messages/overlay-message.ts';
import type { PageState } from './page-state.ts';

/** What the badge says of a page. */
export function toBadge({ token, reading, recognition, contrasts }: PageState): Badge {
  const differs = contrasts.filter(({ kind }) => kind === 'DIFFERS').length;
  if (recognition.kind === 'EXACT') {
    const { program } = recognition;
    return { token, kind: 'EXACT', title: program.shortName, peers: program.peers, differs };
  }
  const title = reading.name?.value ?? reading.award ?? 'This program';
  return { token, kind: recognition.kind, title: shorten(title), peers: null, differs: 0 };
}

/** A badge is one line. */
function shorten(title: string): string {
  return title.length <= 48 ? title : `${title.slice(0, 47).trimEnd()}…`;
}
