import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('the page of a known program (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('says which program it is, how many can be compared and how much differs', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await expect
      .poll(() => overlay.text())
      .toMatch(/^MMed Psychotherapy\n[1-9]\d* to compare\n2 differ$/);
    await takePictures(page, 'badge');
  });

  it('tells nobody which page it is on: only the index is asked for before the panel opens', () => {
    expect(new Set(world.gate.passed)).toEqual(new Set(['GET /recognition.json']));
    expect(world.asked()).toEqual([`GET ${ADDRESSES.known}`]);
  });

  it('shows each fact with its source, and where the page and the sources disagree', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    await panel.getByText('exact match').waitFor();
    await panel.getByText('Duration, part-time: this page says 7 years.').waitFor();
    const duration = panel.getByRole('definition').filter({ hasText: 'this page: 7 years' });
    await expect.poll(() => duration.innerText()).toContain('University of Sydney');
    const tuition = panel.getByRole('term').filter({ hasText: /^Tuition$/ });
    await expect
      .poll(() => tuition.locator('xpath=following-sibling::dd[1]').innerText())
      .toContain('no source states it');
    await takePictures(page, 'known-program');
  });

  it('opens a source to its title, its date and its link', async () => {
    const { overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    const fact = panel.locator('details').filter({ hasText: '3 years' }).first();
    await fact.locator('summary').click();
    await fact.getByText('Read on').first().waitFor();
    await expect
      .poll(() => fact.getByRole('link').first().getAttribute('href'))
      .toMatch(/^https?:\/\//);
  });

  it('lays peers beside it in a table, a column each, with what differs', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    await panel.getByRole('tab', { name: 'Compare' }).click();
    const table = panel.getByRole('table', { name: 'Programs side by side' });
    await table.waitFor();
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(heads).toHaveLength(5);
    expect(heads[1]).toContain('University of Sydney');
    const duration = table.getByRole('row').filter({ hasText: 'Duration, part-time' });
    await expect.poll(() => duration.getByRole('cell').first().innerText()).toContain('3 years');
    await takePictures(page, 'comparison');
  });

  it('lists the sources that the facts come from', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    await panel.getByRole('tab', { name: 'Sources' }).click();
    const link = panel.getByRole('link', { name: /Open the source/ }).first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^https?:\/\//);
    await takePictures(page, 'sources');
  });

  it('names neither the page nor its words to the server when the panel is open', () => {
    const after = world.gate.passed.filter((request) => !request.includes('recognition.json'));
    expect(after.length).toBeGreaterThan(0);
    expect(new Set(after)).toEqual(new Set(['GET /graphql']));
    const bodies = world.gate.bodies.join('\n');
    expect(bodies).toContain('sydney-mmed-psychotherapy');
    expect(bodies).not.toMatch(/www\.sydney|http:|7 years/i);
  });

  it('is opened and walked by keyboard: the next Tab goes into it, not behind it', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.badge.focus();
    await page.keyboard.press('Enter');
    await overlay.panel.locator('#panel:focus').waitFor();
    await page.keyboard.press('Tab');
    const close = overlay.panel.locator('button.close:focus');
    await close.waitFor();
    expect(await close.count()).toBe(1);
    await overlay.close();
  });

  it('closes by its button and by Escape, and gives the focus back', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.open();
    await overlay.close();
    expect(await overlay.frame.count()).toBe(0);
    const panel = await overlay.open();
    await panel.getByRole('tab', { name: 'Compare' }).press('Escape');
    await overlay.badge.waitFor();
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.tagName,
    );
    expect(focused).toBe('BUTTON');
  });
});

describe.skipIf(findChromium() === null)(
  'a known program at a new address (needs Chromium)',
  () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld();
    });
    afterAll(() => world.close());

    it('is offered as a question, and is the answer once the reader says so', async () => {
      const { page, overlay } = await world.visit(ADDRESSES.moved);
      await expect.poll(() => overlay.text()).toContain('is it this one?');
      const panel = await overlay.open();
      await panel.getByText('Is it one of these?').waitFor();
      await takePictures(page, 'likely-program');
      await panel.getByRole('button', { name: /^Yes, this one.*Psychotherapy/ }).click();
      await panel.getByText('as you said').waitFor();
      await panel.getByText('Duration, part-time: this page says 7 years.').waitFor();
    });

    it('is remembered on the next visit', async () => {
      const { overlay } = await world.visit(ADDRESSES.moved);
      await expect.poll(() => overlay.text()).toMatch(/MMed Psychotherapy\n[1-9]\d* to compare/);
    });
  },
);
