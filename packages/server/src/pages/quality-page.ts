import { countryName } from '@second-opinion/core';
import type { CatalogueQuality, GroupQuality } from '../quality/catalogue-quality.ts';
import { LOOK_WEIGHTS } from '../quality/program-quality.ts';
import { type Html, html } from './html.ts';
import type { PageContent } from './shell.ts';

/** So many rows a table shows. */
const SHOWN = 30;

/** The slugs of the institutions that the page names. */
export function institutionsOn({ needLook, institutions }: CatalogueQuality): string[] {
  const named = [
    ...needLook.slice(0, SHOWN).map(({ institution }) => institution),
    ...institutions.slice(0, SHOWN).map(({ key }) => key),
  ];
  return [...new Set(named)];
}

/**
 * The page of the catalogue's quality in numbers.
 * @param names of institutions by slug; one without a name is called by its slug
 */
export function qualityPage(
  quality: CatalogueQuality,
  publicUrl: string,
  names: ReadonlyMap<string, string>,
): PageContent {
  const institution = (slug: string): string => names.get(slug) ?? slug;
  const { ages } = quality;
  return {
    title: 'Quality of the catalogue',
    description: 'How complete, how old and how contradictory the catalogue is, in numbers.',
    canonical: `${publicUrl}/quality`,
    wide: true,
    main: html`<h1>Quality of the catalogue</h1>
      <p>
        ${count(quality.programs)} programs, ${count(quality.values)} values. Of all that could be
        known, ${percent(quality.completeness)} is stated by some source;
        ${percent(quality.conflicts)} of the values are contradicted by another source.
        ${count(ages.CURRENT)} values rest on sources of the last two years, ${count(ages.AGEING)}
        on older ones, ${count(ages.OLD)} on old ones, and ${count(ages.UNDATED)} on sources that
        name no year. ${deadText(quality)}
      </p>
      <h2>Programs that most need a look</h2>
      <p>
        By a score: ${LOOK_WEIGHTS.conflict} for each value that sources contradict,
        ${LOOK_WEIGHTS.old} for each old one, ${LOOK_WEIGHTS.undated} for each undated one,
        ${LOOK_WEIGHTS.missing} for each attribute that no source states.
      </p>
      ${table(
        ['Program', 'Score', 'Contradicted', 'Old', 'Undated', 'Stated'],
        quality.needLook
          .slice(0, SHOWN)
          .map((program) => [
            html`<a href="/programs/${program.slug}">${program.name}</a>
              <small>${institution(program.institution)}</small>`,
            program.score,
            program.conflicting.length,
            program.ages.OLD,
            program.ages.UNDATED,
            program.stated.length,
          ]),
      )}
      <h2>Attributes</h2>
      ${table(
        ['Attribute', 'Programs that state it', 'Programs with a contradiction'],
        quality.attributes.map(({ label, stated, conflicting }) => [
          label,
          percent(stated),
          conflicting,
        ]),
      )}
      <h2>Countries, the least complete first</h2>
      ${groups('Country', quality.countries, countryName)}
      <h2>Institutions, the least complete first</h2>
      ${groups('Institution', quality.institutions.slice(0, SHOWN), institution)}`,
  };
}

function groups(
  head: string,
  rows: readonly GroupQuality[],
  nameOf: (key: string) => string,
): Html {
  return table(
    [head, 'Programs', 'Complete', 'Contradicted'],
    rows.map(({ key, programs, completeness, conflicts }) => [
      nameOf(key),
      programs,
      percent(completeness),
      percent(conflicts),
    ]),
  );
}

function table(
  heads: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
): Html {
  return html`<div class="wide-table" role="region" aria-label="${heads[0]}" tabindex="0">
    <table class="figures">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function deadText({ addresses }: CatalogueQuality): string {
  if (addresses === null) return 'No address was looked at again yet.';
  return `Of ${count(addresses.checked)} addresses that were looked at again, ${count(addresses.dead)} had vanished.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
