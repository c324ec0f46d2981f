import { type Claim, rowLabel } from '@second-opinion/core';
import type { ResolvedEntry } from '../schema/resolved.ts';
import { type Html, html, safeHref } from './html.ts';
import { type NamedPeer, type ProgramFacts, placeOf } from './program-facts.ts';
import type { PageContent } from './shell.ts';
import { renderCertainty, renderClaim, renderUnknown, shortSource, textOfClaim } from './value.ts';

/** The page of one program: every value with its certainty, its reason and all that sources say. */
export function programPage(facts: ProgramFacts, publicUrl: string): PageContent {
  const { row, institution } = facts;
  const path = `/programs/${row.slug}`;
  const known = facts.entries.filter(({ resolution }) => resolution !== null);
  const unknown = facts.entries.filter(({ resolution }) => resolution === null);
  return {
    title: `${row.name}, ${institution.name}`,
    description: `What ${row.name} of ${institution.name} takes and costs, from ${facts.claims.length} sourced claims, beside the programs it competes with.`,
    canonical: publicUrl + path,
    linkedData: `${publicUrl}${path}.jsonld`,
    main: html`<p class="where">${placeOf(institution)}</p>
      <h1>${row.name}</h1>
      ${aboutOf(facts)}
      ${row.status === 'DISCONTINUED' && html`<p class="notice"><b>This program is closed.</b> A source says that it takes no students any more; what was known of it is kept here.</p>`}
      ${row.status === 'UNKNOWN' && html`<p class="about">No source says whether it takes students now.</p>`}
      ${row.umbrella === 1 && html`<p class="notice"><b>This entry stands for the whole offering</b> of the institution rather than for one specialty.</p>`}
      <section aria-labelledby="facts">
        <h2 id="facts">What sources say</h2>
        <table class="facts">
          <caption class="hidden">
            Each fact with its value, its certainty and its sources
          </caption>
          <thead class="hidden">
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Value and sources</th>
            </tr>
          </thead>
          <tbody>
            ${known.map(renderEntry)}
          </tbody>
        </table>
      </section>
      ${unknown.length > 0 && unknownOf(unknown)} ${peersOf(facts)} ${deprecatedOf(facts.claims)}`,
  };
}

function aboutOf({ row, specialties, codes, pages }: ProgramFacts): Html {
  const codeTexts = codes.map(({ scheme, code }) => `${scheme} ${code}`);
  const words = [row.award === 'Other' ? [] : [row.award], specialties, codeTexts].flat();
  const links = pages.flatMap((page) => safeHref(page) ?? []);
  return html`<p class="about">${words.join(' · ')}</p>
    ${
      links.length > 0 &&
      html`<ul class="links">
        ${links.map((href) => html`<li><a href="${href}" rel="noopener">${new URL(href).hostname}</a> <small>the institution&rsquo;s page</small></li>`)}
      </ul>`
    }`;
}

function renderEntry({ attribute, resolution, text }: ResolvedEntry): Html {
  if (resolution === null) return html`${renderUnknown(text)}`;
  const { claims, agreeing, conflicts, history } = resolution;
  const [first] = claims;
  const values = [...new Set(claims.map(textOfClaim))];
  const further = agreeing.length + conflicts.length + history.length;
  return html`<tr>
    <th scope="row">${rowLabel(attribute, resolution.qualifier)}</th>
    <td>
      <div class="value">
        ${
          values.length === 1
            ? text
            : html`<ul>
                ${values.map((value) => html`<li>${value}</li>`)}
              </ul>`
        }
        ${renderCertainty(resolution)}
      </div>
      ${conflicts.map((claim) => html`<p class="rival">${shortSource(claim)} says: ${textOfClaim(claim)}</p>`)}
      <details>
        <summary>
          ${first === undefined ? 'sources' : shortSource(first)}${further > 0 && ` and ${further} more`}
        </summary>
        <div class="working">
          <p>${resolution.reason} ${resolution.certaintyReasons.join(' ')}</p>
          ${claimList('Preferred', claims)}${claimList('Says the same', agreeing)}${claimList('Says otherwise', conflicts)}${claimList('Earlier', history)}
        </div>
      </details>
    </td>
  </tr>`;
}

function claimList(title: string, claims: readonly Claim[]): Html | null {
  if (claims.length === 0) return null;
  return html`<h3>${title}</h3>
    <ul class="claims">
      ${claims.map(renderClaim)}
    </ul>`;
}

function unknownOf(entries: readonly ResolvedEntry[]): Html {
  const items = entries.map(({ attribute }) => html`<li>${rowLabel(attribute, null)}</li>`);
  return html`<section aria-labelledby="unknown">
    <h2 id="unknown">What no source states</h2>
    <p class="soft">Unknown is not zero: ask the institution.</p>
    <ul class="unknowns">
      ${items}
    </ul>
  </section>`;
}

function peersOf({ row, peers }: ProgramFacts): Html | null {
  if (peers.length === 0) return null;
  return html`<section aria-labelledby="peers">
    <h2 id="peers">Programs to compare with</h2>
    <form action="/compare" method="get">
      <input type="hidden" name="programs" value="${row.slug}" />
      <ul class="peers">
        ${peers.map(peerOf)}
      </ul>
      <button>Compare with those chosen</button>
    </form>
  </section>`;
}

function peerOf({ row, institution, reasons }: NamedPeer, place: number): Html {
  return html`<li>
    <input
      type="checkbox"
      name="programs"
      id="peer-${row.slug}"
      value="${row.slug}"
      ${place < 3 && html` checked`}
    />
    <label for="peer-${row.slug}"
      ><span>${row.shortName}</span> <small>${placeOf(institution)}</small>
      <small>${reasons.join(', ')}</small></label
    >
    <a href="/programs/${row.slug}" aria-label="Page of ${row.shortName}, ${institution.name}"
      >Page</a
    >
  </li>`;
}

function deprecatedOf(claims: readonly Claim[]): Html | null {
  const wrong = claims.filter(({ state }) => state === 'DEPRECATED');
  if (wrong.length === 0) return null;
  return html`<section aria-labelledby="withdrawn">
    <h2 id="withdrawn">Withdrawn by review</h2>
    <p class="soft">Found wrong, kept so that nobody enters it again.</p>
    <ul class="claims">
      ${wrong.map((claim) => html`${renderClaim(claim)}`)}
    </ul>
  </section>`;
}
