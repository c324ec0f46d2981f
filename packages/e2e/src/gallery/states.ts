import { readFileSync } from 'node:fs';
import { Overlay } from '../overlay.ts';
import { READER, TEN } from '../reader-profile.ts';
import { ADDRESSES, type World } from '../world.ts';
import { type View, own, panel, settle } from './view.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../pages/${name}`, import.meta.url), 'utf8');

/** A known program that is looked at only while nobody answers, so that the extension never has an answer of it. */
const UNASKED = 'http://www.sydney.edu.au/courses/courses/pc/master-of-medicine-psychiatry.html';
const LONG = 'http://www.example.edu.au/courses/long-name';
const LONG_NAME =
  'Master of Medicine in Paediatric Gastroenterology, Hepatology, Nutrition and Transplantation for Internationally Trained Specialists';

/** The pages that the states need beside the usual ones, by address. */
export const STATE_PAGES: ReadonlyMap<string, string> = new Map([
  [UNASKED, read('known-program.html').replaceAll('Psychotherapy', 'Psychiatry')],
  [LONG, read('unknown-program.html').replaceAll('Master of Medicine (Rheumatology)', LONG_NAME)],
]);

const compared = (...slugs: readonly string[]): string =>
  `compare.html#programs=${slugs.join(',')}`;

/** What is not there yet, cannot be had, is empty, or is more than usual. */
export const STATES: readonly View[] = [
  {
    name: 'panel-loading',
    show: async (page, world) => {
      world.gate.hold();
      await page.goto(UNASKED);
      await new Overlay(page).open();
      await page.waitForTimeout(600);
    },
    after: async (world) => world.gate.release(),
  },
  {
    name: 'panel-away',
    show: async (page, world) => {
      await world.gate.shut();
      await page.goto(UNASKED);
      const inside = await new Overlay(page).open();
      await inside.getByRole('alert').first().waitFor();
      await settle(page);
    },
    after: (world) => world.gate.reopen(),
  },
  panel('panel-long-name', LONG, null),
  withProfile('panel-cost-known', 'cost'),
  withProfile('panel-apply-known', 'apply'),
  withProfile('panel-profile-known', 'profile'),
  own('shortlist-empty', 'shortlist.html', { stored: { shortlist: [] } }),
  own('compare-empty', 'compare.html'),
  {
    name: 'compare-loading',
    show: async (page, world) => {
      world.gate.hold();
      const path = compared('sydney-mmed-psychiatry', 'nairobi-mmed-surgery');
      await page.goto(`${world.chromium.extensionUrl}/${path}`);
      await page.waitForTimeout(600);
    },
    after: async (world) => world.gate.release(),
  },
  {
    name: 'compare-away',
    show: async (page, world) => {
      await world.gate.shut();
      const path = compared('sydney-mmed-psychiatry', 'nairobi-mmed-surgery');
      await page.goto(`${world.chromium.extensionUrl}/${path}`);
      await page.getByRole('alert').first().waitFor();
      await settle(page);
    },
    after: (world) => world.gate.reopen(),
  },
  own('compare-ten', compared(...TEN), {
    whole: true,
    stored: { profile: READER },
    after: withoutProfile,
  }),
];

/** A tab of the panel as a reader with a profile sees it. */
function withProfile(name: string, tab: string): View {
  const view = panel(name, ADDRESSES.known, tab);
  return {
    ...view,
    show: async (page, world, look) => {
      await world.chromium.store({ profile: READER });
      await view.show(page, world, look);
    },
    after: withoutProfile,
  };
}

function withoutProfile(world: World): Promise<void> {
  return world.chromium.forget('profile');
}
