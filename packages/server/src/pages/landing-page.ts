import { html } from './html.ts';
import type { PageContent } from './shell.ts';
import { renderDay } from './value.ts';

/** What a server holds, as its first page says it. */
export interface LandingFacts {
  readonly programs: number;
  readonly institutions: number;
  readonly claims: number;
  /** The day up to which sources were read; null where the catalogue names none. */
  readonly date: string | null;
}

const WAYS = [
  ['/try/', 'Pages to try the extension on', 'Written by us; they need no internet.'],
  ['/quality', 'Quality of the catalogue', 'How complete, old and contradictory it is.'],
  ['/graphql', 'GraphiQL', 'Ask the catalogue by GraphQL, in the browser.'],
  ['/schema.graphql', 'schema.graphql', 'Everything that can be asked.'],
  ['/health', 'Health', 'Whether this server answers.'],
] as const;

/** The first page: what this server is, a way to find a program, and where to go from here. */
export function landingPage(facts: LandingFacts, publicUrl: string): PageContent {
  const { programs, institutions, claims, date } = facts;
  const held = `This server holds ${count(programs)} programs of ${count(institutions)} institutions in ${count(claims)} claims`;
  return {
    title: 'What a medical master’s program takes and costs',
    description:
      'What a medical master’s program takes and costs, from which source and of which date, beside the programs it competes with.',
    canonical: `${publicUrl}/`,
    main: html`<h1>What a medical master&rsquo;s program really takes and costs</h1>
      <p>From which source and of which date, beside the programs it competes with.</p>
      <form class="spaced" action="/compare" method="get" role="search">
        <label for="q">Find a program by its name, specialty, award or institution</label>
        <div class="field">
          <input type="search" id="q" name="add" maxlength="200" /><button>Find</button>
        </div>
      </form>
      <p class="soft spaced">${held}${date !== null && html`, read up to ${renderDay(date)}`}.</p>
      <ul class="offers spaced">
        ${WAYS.map(([path, name, what]) => html`<li><a href="${path}">${name}</a> <small>${what}</small></li>`)}
      </ul>`,
  };
}

function count(value: number): string {
  return value.toLocaleString('en');
}
