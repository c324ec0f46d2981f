import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { TEN } from '../reader-profile.ts';
import type { World } from '../world.ts';
import type { Look } from './looks.ts';
import { type View, settle } from './view.ts';

/** Every page that the server itself has. They speak English alone, so from right to left only their layout is looked at. */
export const SERVER_PAGES: readonly View[] = [
  served('landing', '/'),
  served('program', '/programs/kwazulu-natal-mmed-psychiatry'),
  served('not-found', '/programs/sydney-mmed-psychiatri'),
  served('compare', '/compare?programs=kwazulu-natal-mmed-psychiatry,sydney-mmed-psychiatry'),
  served('compare-eight', `/compare?programs=${TEN.slice(0, 8).join(',')}`),
  served('compare-empty', '/compare'),
  served('compare-search', '/compare?programs=sydney-mmed-psychiatry&add=surgery'),
  served('quality', '/quality'),
  served('contribution', async (world) => `/contributions?code=${await contribution(world)}`),
  review('review', '/review'),
  review('review-contribution', '/review/1'),
];

function served(name: string, path: string | ((world: World) => Promise<string>)): View {
  return {
    name: `server-${name}`,
    whole: true,
    show: async (page, world, look) =>
      visit(page, world, look, typeof path === 'string' ? path : await path(world)),
  };
}

/** A page for reviewers, with a contribution that waits for one. */
function review(name: string, path: string): View {
  return {
    name: `server-${name}`,
    whole: true,
    show: async (page, world, look) => {
      await contribution(world);
      const token = await world.giveToken('REVIEW');
      const credentials = Buffer.from(`reviewer:${token}`).toString('base64');
      await page.setExtraHTTPHeaders({ authorization: `Basic ${credentials}` });
      await visit(page, world, look, path);
    },
  };
}

async function visit(page: Page, world: World, look: Look, path: string): Promise<void> {
  await page.goto(world.gate.url + path);
  if (look.mirrored) await page.evaluate("document.documentElement.dir = 'rtl'");
  await settle(page);
}

const codes = new WeakMap<World, Promise<string>>();

/** The code of a contribution that waits to be reviewed, sent once. */
function contribution(world: World): Promise<string> {
  const sent = codes.get(world) ?? contribute(world.gate.url);
  codes.set(world, sent);
  return sent;
}

const ContributedSchema = v.object({
  data: v.object({ contribute: v.object({ code: v.string() }) }),
});

async function contribute(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($contribution: ContributionInput!) { contribute(contribution: $contribution) { ... on ContributionQueued { code } } }',
      variables: {
        contribution: {
          kind: 'FACTS',
          address: 'https://www.sydney.edu.au/courses/master-of-medicine-psychotherapy',
          program: 'sydney-mmed-psychotherapy',
          period: '2026',
          entries: [
            {
              attribute: 'DURATION',
              value: { studyMode: 'PART_TIME', minMonths: 84, maxMonths: 84 },
              words: '7 years part-time',
            },
          ],
        },
      },
    }),
  });
  return v.parse(ContributedSchema, await response.json()).data.contribute.code;
}
