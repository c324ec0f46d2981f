import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('while the server is away (needs Chromium)', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  it('the badge stands, and the panel shows the last answer with its date', async () => {
    const before = await world.visit(ADDRESSES.known);
    const first = await before.overlay.open();
    await first.getByText('Duration, part-time: this page says 7 years.').waitFor();
    await before.page.close();
    await world.gate.shut();
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await expect.poll(() => overlay.text()).toContain('MMed Psychotherapy');
    const panel = await overlay.open();
    const notice = panel.getByRole('alert').first();
    await notice.waitFor();
    await expect.poll(() => notice.innerText()).toContain(world.gate.url.replace('http://', ''));
    await expect.poll(() => notice.innerText()).toMatch(/Showing what it said on .*\b20\d\d\b/);
    await panel.getByText('Duration, part-time: this page says 7 years.').waitFor();
    await takePictures(page, 'server-away');
  });

  it('the panel says so where it has no answer yet, and has one once the server is back', async () => {
    const before = await world.visit(ADDRESSES.known);
    await before.overlay.text();
    await world.gate.shut();
    const { page, overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    await panel.getByRole('alert').first().waitFor();
    expect(await panel.getByRole('alert').first().innerText()).not.toContain('Showing');
    await takePictures(page, 'server-away-at-first');
    await world.gate.reopen();
    await panel.getByRole('button', { name: 'Try again' }).first().click();
    await panel.getByText('Duration, part-time: this page says 7 years.').waitFor();
  });

  it('a program’s page is still read where no index was ever fetched, and recognised once there is one', async () => {
    await world.gate.shut();
    const { overlay } = await world.visit(ADDRESSES.known);
    await expect
      .poll(() => overlay.text())
      .toBe('Master of Medicine (Psychotherapy)\ncatalogue not reached');
    await world.gate.reopen();
    const panel = await overlay.open();
    await panel.getByText('Duration, part-time: this page says 7 years.').waitFor();
    await overlay.close();
    await expect.poll(() => overlay.text()).toMatch(/MMed Psychotherapy\n[1-9]\d* to compare/);
  });
});
