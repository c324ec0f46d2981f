import { type Claim, type Resolution, attributeOf } from '@second-opinion/core';
import { type Html, html, safeHref } from './html.ts';

const GRADES = {
  HIGH: { dots: 4, words: 'high certainty' },
  MODERATE: { dots: 3, words: 'moderate certainty' },
  LOW: { dots: 2, words: 'low certainty' },
  VERY_LOW: { dots: 1, words: 'very low certainty' },
} as const;

const KINDS: Readonly<Record<Claim['source']['kind'], string>> = {
  OFFICIAL_PAGE: 'Official page',
  REGISTER: 'Register',
  ARTICLE: 'Article',
  CONTRIBUTION: 'Contribution, not reviewed',
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** An ISO day as a reader sees it: "22 Nov 2026". */
export function renderDay(day: string): Html {
  return html`<time datetime="${day}">${DAY.format(Date.parse(`${day}T00:00:00Z`))}</time>`;
}

/** Four dots, as many filled as the certainty has grades, with the words for those who hear them. */
export function renderCertainty({ certainty }: Resolution): Html {
  const { dots, words } = GRADES[certainty];
  const places = [1, 2, 3, 4].map((place) => html`<i${place <= dots && html` class="on"`}></i>`);
  return html`<span class="certainty" role="img" aria-label="${words}" title="${words}"
    >${places}</span
  >`;
}

/** What stands where no source states a value: a hatched mark and words, never a zero. */
export function renderUnknown(words: string): Html {
  return html`<span class="unknown">${words}</span>`;
}

/** The value of one claim as a reader sees it. */
export function textOfClaim({ attribute, value }: Claim): string {
  return attributeOf(attribute).format(value);
}

const LIST = new Intl.ListFormat('en', { style: 'short', type: 'unit' });
/** Values longer than this together are read better as lines than as one run of words. */
const ONE_LINE = 64;

/** All values of a fact: "January, July" where they are short, else a list. */
export function renderValues(values: readonly string[]): Html {
  const line = LIST.format(values);
  const short = line.length <= ONE_LINE && !values.some((value) => value.includes(','));
  if (values.length === 1 || short) return html`${line}`;
  return html`<ul>
    ${values.map((value) => html`<li>${value}</li>`)}
  </ul>`;
}

/** The title of a source, as a link where it has an address. */
export function renderSourceLink({ source }: Claim): Html {
  const href = safeHref(source.url);
  return href === null
    ? html`${source.title}`
    : html`<a href="${href}" rel="noopener">${source.title}</a>`;
}

/** Who says so, of when: "Register, University of Sydney, for 2026, read 22 Nov 2026". */
export function renderOrigin({ source }: Claim): Html {
  const period = source.asOf === null ? 'no date of its own' : `for ${source.asOf}`;
  const who = source.publisher === null ? '' : `, ${source.publisher}`;
  const copy = source.archivedCopy ? ' (archived copy)' : '';
  return html`${KINDS[source.kind]}${who}, ${period}${copy}, read ${renderDay(source.read)}`;
}

/** A claim in full: what it says, then its source with both dates. */
export function renderClaim(claim: Claim): Html {
  const { note } = claim.source;
  return html`<li>
    <b>${textOfClaim(claim)}</b>
    <span class="from"
      >${renderSourceLink(claim)}<small
        >${renderOrigin(claim)}${note !== null && html`. ${note}`}</small
      ></span
    >
  </li>`;
}

/** The name that a source is known by in a narrow place: "official page, 2026". */
export function shortSource({ source }: Claim): string {
  const kind = KINDS[source.kind].toLowerCase().replace(/,.*$/, '');
  return source.asOf === null ? `${kind}, undated` : `${kind}, ${source.asOf}`;
}
