import { type Cell, type ComparisonRow, compare } from '@second-opinion/core';
import type { App } from '../http/app.ts';
import { loadAll } from '../schema/kept-loader.ts';
import { createLoaders } from '../schema/loaders.ts';
import { type Html, html } from './html.ts';
import { type NamedProgram, nameProgram, placeOf, readPeers } from './program-facts.ts';
import type { PageContent } from './shell.ts';
import type { Suggestion } from './suggestions.ts';
import {
  renderCertainty,
  renderOrigin,
  renderSourceLink,
  renderUnknown,
  renderValues,
  shortSource,
  textOfClaim,
} from './value.ts';

/** No more columns than a reader can hold side by side. */
export const COLUMN_LIMIT = 8;

/** What a comparison was asked for. */
export interface ComparisonAsked {
  /** Slugs in the order of columns, each once, whether or not a program has them. */
  readonly slugs: readonly string[];
  /** What the reader looks for to add; empty where nothing. */
  readonly search: string;
  /** Programs that the search found. */
  readonly found: readonly Suggestion[];
}

/** The address of a comparison. */
export function compareAddress(slugs: readonly string[]): string {
  return slugs.length === 0
    ? '/compare'
    : `/compare?programs=${slugs.map(encodeURIComponent).join(',')}`;
}

/** The page that lays programs side by side: what differs first, then the rest. */
export async function comparePage(app: App, asked: ComparisonAsked): Promise<PageContent> {
  const loaders = createLoaders(app.database, app.today());
  const kept = asked.slugs.slice(0, COLUMN_LIMIT);
  const named = await Promise.all(kept.map((slug) => nameProgram(loaders, slug)));
  const columns = named.filter((program) => program !== null);
  const unknown = kept.filter((_slug, place) => named[place] === null);
  const resolved = await loadAll(
    loaders.resolved,
    columns.map(({ row }) => row.id),
  );
  const slugs = columns.map(({ row }) => row.slug);
  const peers = slugs[0] === undefined ? [] : await readPeers(loaders, slugs[0]);
  const title = columns.map(({ row, institution }) => `${row.shortName}, ${institution.name}`);
  return {
    title: columns.length === 0 ? 'Compare programs' : `Compared: ${title.join(' · ')}`,
    description: `Programs side by side, each value with its source and date: ${title.join('; ')}.`,
    canonical: columns.length === 0 ? `${app.publicUrl()}/compare` : null,
    wide: true,
    main: html`<h1>${columns.length === 0 ? 'Compare programs' : 'Side by side'}</h1>
      <p class="soft">
        ${columns.length === 0 ? 'Name a program, and add others to lay beside it.' : 'The address of this page is the comparison: send it to share it.'}
      </p>
      ${unknown.length > 0 && html`<p class="notice"><b>Not in the catalogue:</b> ${unknown.join(', ')}.${columns.length > 0 && ' The others are shown.'}</p>`}
      ${asked.slugs.length > COLUMN_LIMIT && html`<p class="notice"><b>At most ${COLUMN_LIMIT} programs</b> are laid side by side: of ${asked.slugs.length}, those after the first ${COLUMN_LIMIT} are left out.</p>`}
      ${columns.length > 0 && tableOf(columns, compare(resolved))}
      ${
        columns.length < COLUMN_LIMIT &&
        adding(
          asked,
          slugs,
          peers.filter(({ row }) => !slugs.includes(row.slug)),
        )
      }`,
  };
}

function tableOf(columns: readonly NamedProgram[], rows: readonly ComparisonRow[]): Html {
  const differing = rows.filter(({ differs }) => differs);
  const others = rows.filter(({ differs }) => !differs);
  const slugs = columns.map(({ row }) => row.slug);
  const heads = columns.map(({ row, institution }) => {
    const rest = compareAddress(slugs.filter((slug) => slug !== row.slug));
    return html`<th scope="col">
      <a class="name" href="/programs/${row.slug}">${row.shortName}</a
      ><small>${placeOf(institution)}</small>
      ${row.status === 'DISCONTINUED' && html`<small class="rival">closed</small>`}<a
        class="remove"
        href="${rest}"
        aria-label="Remove ${row.shortName}, ${institution.name}"
        >Remove</a
      >
    </th>`;
  });
  return html`<div class="scroller" role="region" aria-labelledby="comparison" tabindex="0">
    <table class="compare">
      <caption id="comparison">
        ${differing.length} of ${rows.length} facts differ
      </caption>
      <thead>
        <tr>
          <th scope="col">Fact</th>
          ${heads}
        </tr>
      </thead>
      ${groupOf('They differ', differing, columns.length)}${groupOf('The same, or only one is known', others, columns.length)}
    </table>
  </div>`;
}

function groupOf(title: string, rows: readonly ComparisonRow[], columns: number): Html | null {
  if (rows.length === 0) return null;
  return html`<tbody>
    <tr class="group">
      <th scope="rowgroup" colspan="${columns + 1}"><span>${title}</span></th>
    </tr>
    ${rows.map(
      (row) =>
        html`<tr>
          <th scope="row">${row.label}</th>
          ${row.cells.map((cell) => html`<td>${cellOf(cell)}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}

function cellOf({ resolution, text, best }: Cell): Html {
  if (resolution === null) return renderUnknown(text);
  const [first] = resolution.claims;
  const values = [...new Set(resolution.claims.map(textOfClaim))];
  return html`<div class="value">
      ${renderValues(values)}
      ${renderCertainty(resolution)}${best && html` <b class="best">best of these</b>`}
    </div>
    ${resolution.conflicts.slice(0, 2).map((claim) => html`<p class="rival">${shortSource(claim)} says: ${textOfClaim(claim)}</p>`)}
    ${
      first !== undefined &&
      html`<details>
        <summary>${shortSource(first)}</summary>
        <p class="working">${renderSourceLink(first)}<small>${renderOrigin(first)}</small></p>
      </details>`
    }`;
}

function adding(
  { search, found }: ComparisonAsked,
  slugs: readonly string[],
  peers: readonly NamedProgram[],
): Html {
  const offer = (slug: string, name: string, place: string): Html =>
    html`<li>
      <a href="${compareAddress([...slugs, slug])}">${name}</a> <small>${place}</small>
    </li>`;
  const fresh = found.filter(({ slug }) => !slugs.includes(slug));
  return html`<section class="adding" aria-labelledby="add">
    <h2 id="add">Add a program</h2>
    <form action="/compare" method="get" role="search">
      <input type="hidden" name="programs" value="${slugs.join(',')}" />
      <label for="q">Name, specialty, award or institution</label>
      <div class="field">
        <input type="search" id="q" name="add" value="${search}" maxlength="200" /><button>
          Find
        </button>
      </div>
    </form>
    ${
      search !== '' &&
      (fresh.length === 0
        ? html`<p role="status">Nothing else in the catalogue matches &ldquo;${search}&rdquo;.</p>`
        : html`<h3>Found</h3>
            <ul class="offers">
              ${fresh.map(({ slug, shortName, institution }) => offer(slug, shortName, institution))}
            </ul>`)
    }
    ${
      search === '' &&
      peers.length > 0 &&
      html`<h3>It competes with</h3>
        <ul class="offers">
          ${peers.map(({ row, institution }) => offer(row.slug, row.shortName, placeOf(institution)))}
        </ul>`
    }
  </section>`;
}
