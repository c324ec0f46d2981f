import type { Page } from 'playwright-core';
import { Overlay } from '../overlay.ts';
import type { World } from '../world.ts';
import type { Look } from './looks.ts';

/** One picture of something that a reader sees. */
export interface View {
  readonly name: string;
  /** Its own size where it has one, whatever the look. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether the picture goes on below what is in sight. */
  readonly whole?: true;
  readonly show: (page: Page, world: World, look: Look) => Promise<void>;
  /** Undoes what `show` did to the world. */
  readonly after?: (world: World) => Promise<void>;
}

/** A tab of the panel over a page. */
export function panel(name: string, address: string, tab: string | null): View {
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
export function own(
  name: string,
  path: string,
  how: Pick<View, 'size' | 'whole' | 'after'> & {
    readonly stored?: Readonly<Record<string, unknown>>;
  } = {},
): View {
  const { stored = {}, ...rest } = how;
  return {
    name,
    ...rest,
    show: async (page, world) => {
      await world.chromium.store(stored);
      await page.goto(`${world.chromium.extensionUrl}/${path}`);
      await page.locator('h1').first().waitFor();
      await settle(page);
    },
  };
}

/** Until what was asked for has come and nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
}
