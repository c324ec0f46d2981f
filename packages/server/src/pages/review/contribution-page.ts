import { type Claim, attributeOf, rowLabel } from '@second-opinion/core';
import { type ComponentChild, h } from 'preact';
import type { ContributedEntry } from '../../contributions/content.ts';
import type { ReviewRow } from '../../database/contribution/reviews.ts';
import { safeHref } from '../html.ts';
import type { ReviewedContribution } from '../../schema/reviewed-contribution.ts';
import { rivalsOf } from '../../review/rivals.ts';
import { KIND_WORDS } from './queue-page.ts';
import type { ShownNames } from './shown-names.ts';

/** What the page of one contribution is made from. */
export interface ShownContribution extends ReviewedContribution {
  readonly standing: readonly Claim[];
  readonly reviews: readonly ReviewRow[];
  readonly names: ShownNames;
  /** What was wrong with the form that was sent last; null where nothing was. */
  readonly fault: string | null;
}

/** One contribution: each value beside its words and its rivals, and the form that decides. */
export function contributionPage(shown: ShownContribution): ComponentChild {
  const { row, content, reviews, names, fault } = shown;
  return h(
    'div',
    null,
    h('p', null, h('a', { href: '/review' }, 'All that waits')),
    h('h1', null, `${row.id}. ${KIND_WORDS[content.kind]}`),
    fault !== null && h('p', { role: 'alert', class: 'notice' }, fault),
    h(
      'dl',
      { class: 'facts' },
      pair('Page', link(content.address)),
      content.movedTo !== null && pair('Now at', link(content.movedTo)),
      content.program !== null &&
        pair(
          'Program',
          h('a', { href: `/programs/${content.program}` }, names.program(content.program)),
        ),
      pair('Institution', names.institution(content.institution)),
      content.question !== null && pair('Question', content.question.text),
      content.question !== null && content.name !== null && pair('In the register', content.name),
      content.words !== null && pair('Words of the page', h('q', null, content.words)),
      pair(
        'Received',
        `${row.receivedAt.slice(0, 10)}, ${row.sent === 1 ? 'once' : `${row.sent} times`}`,
      ),
      pair('From', row.origin.toLowerCase()),
      pair('State', row.state.toLowerCase()),
    ),
    row.state === 'WAITING' && verdictForm(shown),
    reviews.length > 0 && reviewList(reviews, row.id),
  );
}

function pair(term: string, detail: ComponentChild): ComponentChild {
  return h('div', { key: term }, h('dt', null, term), h('dd', null, detail));
}

/** An address to look at in a tab of its own; never a script. */
function link(address: string): ComponentChild {
  const href = safeHref(address);
  if (href === null) return address;
  return h('a', { href, rel: 'noreferrer', target: '_blank' }, address);
}

function verdictForm({ row, content, standing }: ShownContribution): ComponentChild {
  const isNew = content.kind === 'NEW_PROGRAM';
  return h(
    'form',
    { method: 'post', action: `/review/${row.id}`, class: 'review' },
    isNew && [
      field('Name', 'name', content.name ?? ''),
      field('Award', 'award', content.award ?? ''),
      field('Specialties, by their slugs', 'specialties', content.specialties.join(' ')),
    ],
    content.entries.length > 0 && field('Period', 'period', content.period ?? ''),
    content.entries.map((entry, place) => entryField(entry, place, rivalsOf(entry, standing))),
    h(
      'p',
      null,
      h('label', { for: 'reason' }, 'Reason, for the contributor and for later'),
      h('textarea', {
        id: 'reason',
        name: 'reason',
        required: true,
        minLength: 3,
        maxLength: 1_000,
        rows: 3,
      }),
    ),
    h(
      'p',
      null,
      h(
        'button',
        { name: 'decision', value: 'accept', accessKey: 'a' },
        content.question === null ? 'Accept what is ticked' : 'Yes, it is so',
      ),
      ' ',
      h(
        'button',
        { name: 'decision', value: 'reject', accessKey: 'r', class: 'second' },
        content.question === null ? 'Reject' : 'No, it is not',
      ),
    ),
  );
}

function field(label: string, name: string, value: string): ComponentChild {
  return h(
    'p',
    { key: name },
    h('label', { for: name }, label),
    h('input', { id: name, name, value }),
  );
}

function entryField(
  entry: ContributedEntry,
  place: number,
  rivals: readonly Claim[],
): ComponentChild {
  const { attribute, value, words } = entry;
  const definition = attributeOf(attribute);
  const id = `value-${place}`;
  return h(
    'fieldset',
    { key: id },
    h('legend', null, rowLabel(attribute, definition.qualify(value))),
    h(
      'p',
      { class: 'kept' },
      h('input', {
        type: 'checkbox',
        id: `keep-${place}`,
        name: 'keep',
        value: String(place),
        defaultChecked: true,
      }),
      ' ',
      h('label', { for: `keep-${place}` }, h('b', null, definition.format(value))),
    ),
    h('p', null, 'The page: ', h('q', null, words)),
    rivals.length === 0
      ? h('p', { class: 'soft' }, 'Nothing stands in its place.')
      : h(
          'ul',
          { class: 'claims' },
          rivals.map((claim) => h('li', { key: claim.id }, rivalOf(claim))),
        ),
    h(
      'details',
      null,
      h('summary', null, 'Amend'),
      h('label', { for: id }, 'Value'),
      h('textarea', {
        id,
        name: id,
        rows: 6,
        spellcheck: false,
        defaultValue: JSON.stringify(value, null, 2),
      }),
    ),
  );
}

function rivalOf({ attribute, value, source, state }: Claim): ComponentChild[] {
  const said = `${attributeOf(attribute).format(value)} – ${source.title}, read ${source.read}`;
  const period = source.asOf === null ? '' : `, for ${source.asOf}`;
  const wrong = state === 'DEPRECATED' ? ' (found wrong)' : '';
  return [`${said}${period}${wrong} `, ...(source.url === null ? [] : [link(source.url)])];
}

function reviewList(reviews: readonly ReviewRow[], contribution: number): ComponentChild {
  return h(
    'section',
    { 'aria-labelledby': 'reviews' },
    h('h2', { id: 'reviews' }, 'What was said of it'),
    h(
      'ol',
      null,
      reviews.map(({ id, decision, reviewer, reason, at, state }) =>
        h(
          'li',
          { key: id },
          `${at.slice(0, 10)} ${decision.toLowerCase()} (${state.toLowerCase()}), ${reviewer}: ${reason} `,
          state === 'EFFECTIVE' && decision !== 'UNDO' && undoForm(id, contribution),
        ),
      ),
    ),
  );
}

function undoForm(review: number, contribution: number): ComponentChild {
  const id = `undo-${review}`;
  return h(
    'form',
    { method: 'post', action: `/review/${contribution}` },
    h('input', { type: 'hidden', name: 'undo', value: String(review) }),
    h('label', { for: id }, 'Why it is undone '),
    h('input', { id, name: 'reason', required: true, minLength: 3, maxLength: 1_000 }),
    ' ',
    h('button', null, `Undo review ${review}`),
  );
}
