import { html } from './html.ts';
import type { PageContent } from './shell.ts';
import type { Suggestion } from './suggestions.ts';

/** The page for a slug that no program has, with those that are spelt like it. */
export function notFoundPage(slug: string, suggestions: readonly Suggestion[]): PageContent {
  const items = suggestions.map(
    ({ slug: near, shortName, institution }) =>
      html`<li><a href="/programs/${near}">${shortName}</a> <small>${institution}</small></li>`,
  );
  return {
    title: 'No such program',
    description: 'No program of the catalogue has this address.',
    canonical: null,
    main: html`<h1>No such program</h1>
      <p>The catalogue has no program <code>${slug}</code>.</p>
      ${
        items.length > 0 &&
        html`<h2>Spelt like it</h2>
          <ul class="offers">
            ${items}
          </ul>`
      }
      <p><a href="/compare">Find a program by its name</a></p>`,
  };
}
