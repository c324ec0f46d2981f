import type { Page } from 'playwright-core';
import { HARD } from '../hard-pages.ts';
import { Overlay } from '../overlay.ts';
import { ADDRESSES, type World } from '../world.ts';
import { SHORTLIST } from './shortlist.ts';

/** One view of the extension. */
export interface View {
  readonly name: string;
  /** Its own size where it has one, whatever the look. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly show: (page: Page, world: World) => Promise<void>;
}

/** A tab of the panel over a page. */
function panel(name: string, address: string, tab: string | null): View {
  return {
    name,
    show: async (page) => {
      await page.goto(address);
      const inside = await new Overlay(page).open();
      // By its place: the looks speak several languages.
      if (tab !== null) await inside.locator(`#tab-${tab}`).click();
      await inside.locator('[role=tabpanel] :is(dl, table, ul, p)').first().waitFor();
      await settle(page);
    },
  };
}

/** A page of the extension's own. */
function own(name: string, path: string, size?: View['size']): View {
  return {
    name,
    ...(size === undefined ? {} : { size }),
    show: async (page, world) => {
      await world.chromium.store({ shortlist: SHORTLIST });
      await page.goto(`${world.chromium.extensionUrl}/${path}`);
      await page.locator('h1').first().waitFor();
      await settle(page);
    },
  };
}

/** Until what was asked for has come and nothing moves any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
}

const COMPARED =
  'compare.html#programs=sydney-mmed-psychotherapy,sydney-mmed-ophthalmic-science,sydney-mmed-psychiatry';

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
  panel('panel-question', ADDRESSES.moved, null),
  panel('panel-unknown', ADDRESSES.unknown, null),
  own('popup', 'popup.html', { width: 360, height: 520 }),
  own('shortlist', 'shortlist.html'),
  own('compare', COMPARED),
  own('options', 'options.html'),
];
