import { type ComponentChild, h } from 'preact';
import type { ReviewedContribution } from '../../schema/reviewed-contribution.ts';
import type { ShownNames } from './shown-names.ts';

/** What a contribution is about, in words. */
export const KIND_WORDS: Readonly<Record<ReviewedContribution['content']['kind'], string>> = {
  FACTS: 'Values of a known program',
  NEW_PROGRAM: 'A new program',
  WRONG_PROGRAM: 'A page was taken for the wrong program',
  CLOSED: 'The page says that the program is closed',
  RENAMED: 'The page gives the program another name',
  MOVED: 'The page has moved',
  VANISHED: 'The page is no more',
  INSTITUTION: 'A question about an institution',
};

/** The queue: what waits, the oldest first. */
export function queuePage(
  waiting: readonly ReviewedContribution[],
  said: string | null,
  names: ShownNames,
): ComponentChild {
  const items = waiting.map(({ row, content }) =>
    h(
      'li',
      { key: row.id },
      h('a', { href: `/review/${row.id}` }, `${row.id}. ${KIND_WORDS[content.kind]}`),
      ' ',
      h(
        'small',
        null,
        [
          content.program === null ? content.name : names.program(content.program),
          names.institution(content.institution),
          row.receivedAt.slice(0, 10),
        ]
          .filter((part) => part !== null)
          .join(' · '),
        row.sent > 1 ? ` · sent ${row.sent} times` : '',
      ),
    ),
  );
  return h(
    'div',
    null,
    h('h1', null, 'Contributions to review'),
    said !== null && h('p', { role: 'status' }, said),
    items.length === 0 ? h('p', null, 'Nothing waits.') : h('ul', { class: 'offers' }, items),
  );
}
