import { HARD } from '../hard-pages.ts';
import { Overlay } from '../overlay.ts';
import { ADDRESSES } from '../world.ts';
import { SERVER_PAGES } from './server-pages.ts';
import { SHORTLIST } from './shortlist.ts';
import { STATES } from './states.ts';
import { type View, own, panel } from './view.ts';

const COMPARED =
  'compare.html#programs=sydney-mmed-psychotherapy,sydney-mmed-ophthalmic-science,sydney-mmed-psychiatry';

const LISTED = { shortlist: SHORTLIST };

/** Every view, in the order in which a reader meets them. */
export const VIEWS: readonly View[] = [
  own('welcome', 'welcome.html'),
  {
    name: 'badge',
    show: async (page) => {
      await page.goto(ADDRESSES.known);
      const overlay = new Overlay(page);
      await overlay.text();
      await overlay.element.locator('.more').click();
    },
  },
  {
    name: 'listing',
    show: async (page) => {
      await page.goto(HARD.listing);
      await page.locator('second-opinion-mark').first().waitFor({ state: 'attached' });
    },
  },
  panel('panel', ADDRESSES.known, null),
  panel('panel-compare', ADDRESSES.known, 'compare'),
  panel('panel-cost', ADDRESSES.known, 'cost'),
  panel('panel-apply', ADDRESSES.known, 'apply'),
  panel('panel-sources', ADDRESSES.known, 'sources'),
  panel('panel-profile', ADDRESSES.known, 'profile'),
  panel('panel-question', ADDRESSES.moved, null),
  panel('panel-unknown', ADDRESSES.unknown, null),
  own('popup', 'popup.html', { size: { width: 360, height: 520 }, stored: LISTED }),
  own('shortlist', 'shortlist.html', { stored: LISTED }),
  own('compare', COMPARED),
  own('options', 'options.html'),
  ...STATES,
  ...SERVER_PAGES,
];
