import { addressFingerprint } from '@second-opinion/page-reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

/** The article's figures, by institution. */
const DURATIONS = [
  ['University of Sydney', '2–3 years'],
  ['National University of Singapore', '3–4 years'],
  ['University of Edinburgh', '2–3 years'],
  ['Johns Hopkins University', '2–4 years'],
] as const;

describe.skipIf(findChromium() === null)("the guide's table (needs Chromium)", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const page = addressFingerprint(ADDRESSES.whole) ?? '';
    await world.chromium.store({ confirmed: { [page]: 'sydney-mmed' } });
  });
  afterAll(() => world.close());

  it('stands in the panel as the article has it, and names the article as its source', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.whole);
    const panel = await overlay.open();
    await panel.getByText('Duration: this page says 1 year.').waitFor();
    await panel.getByRole('tab', { name: 'Compare' }).click();
    const head = panel.getByRole('columnheader');
    await head.filter({ hasText: 'Johns Hopkins University' }).waitFor();
    const columns = (await head.allInnerTexts()).map((text) => text.split('\n')[0]);
    const row = panel
      .getByRole('row')
      .filter({ has: panel.getByRole('rowheader', { name: /^Duration, any mode/ }) });
    const cells = await row.getByRole('cell').allInnerTexts();
    for (const [institution, duration] of DURATIONS) {
      const cell = cells[columns.indexOf(institution) - 1] ?? '';
      expect(`${institution}: ${cell}`).toContain(duration);
      expect(`${institution}: ${cell}`).toContain('article');
    }
    await takePictures(page, 'guide-table');
  });
});
