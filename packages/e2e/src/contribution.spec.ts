import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrameLocator } from 'playwright-core';
import * as v from 'valibot';
import { launchChromium } from './chromium.ts';
import { findChromium } from './machine-programs.ts';
import { Overlay } from './overlay.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

const NOTICE = 'Duration, part-time: this page says 7 years.';

describe.skipIf(findChromium() === null)('a contribution (needs Chromium)', () => {
  let world: World;
  let code = '';
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const posted = (): number =>
    world.gate.passed.filter((request) => request.startsWith('POST')).length;

  /** The section that shows what would be sent, opened. */
  async function openDraft(panel: FrameLocator): Promise<void> {
    await panel.getByText(NOTICE).waitFor();
    await panel.getByRole('button', { name: 'See what would be sent' }).last().click();
    await panel.getByRole('heading', { name: 'What will be sent' }).waitFor();
  }

  it('is shown to the reader exactly as it would go, and does not go by itself', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    await openDraft(panel);
    await takePictures(page, 'contribution');
    const payload = await panel.locator('.payload').textContent();
    expect(payload).toContain('"address": "http://www.sydney.edu.au/courses/');
    expect(payload).toContain('"minMonths": 84');
    expect(posted()).toBe(0);
  });

  it('goes to the server by its button, which answers a code', async () => {
    const { overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    await openDraft(panel);
    const payload: unknown = JSON.parse((await panel.locator('.payload').textContent()) ?? '');
    await panel.getByRole('button', { name: 'Send', exact: true }).click();
    code = (await panel.locator('.code').textContent()) ?? '';
    expect(code).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    expect(posted()).toBe(1);
    const sent = world.gate.bodies.find((body) => body.includes('"contribution"')) ?? '';
    const body = v.parse(v.looseObject({ documentId: v.string() }), JSON.parse(sent));
    expect(body.documentId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(body).toEqual({ ...body, variables: { contribution: payload } });
    expect(Object.keys(body).toSorted()).toEqual(['documentId', 'variables']);
  });

  it('is no fact to anybody before it is reviewed', async () => {
    const { overlay } = await world.visit(ADDRESSES.known);
    const panel = await overlay.open();
    await panel.getByText(NOTICE).waitFor();
    expect(await panel.getByText(NOTICE).count()).toBe(1);
  });

  it('is accepted by a reviewer, and then stands in the panel of every other reader', async () => {
    const token = await world.giveToken('REVIEW');
    const browser = await launchChromium(world.internet.proxy);
    try {
      const credentials = Buffer.from(`reviewer:${token}`).toString('base64');
      const page = await browser.context.newPage();
      await page.setExtraHTTPHeaders({ authorization: `Basic ${credentials}` });
      await page.goto(`${world.gate.url}/review`);
      await page.getByRole('link', { name: /Values of a known program/ }).press('Enter');
      await page.getByText('7 years').first().waitFor();
      await page.getByLabel('Reason').fill('The page says so.');
      await page.getByRole('button', { name: 'Accept' }).press('Enter');
      await page.getByText('Contribution 1 was reviewed.').waitFor();
      await page.goto(`${world.gate.url}/contributions?code=${code}`);
      await page.getByText('it is part of the catalogue').waitFor();
    } finally {
      await browser.close();
    }
    const other = await launchChromium(world.internet.proxy);
    try {
      await other.store({ server: world.gate.url });
      const page = await other.context.newPage();
      await page.goto(ADDRESSES.known);
      const panel = await new Overlay(page).open();
      await panel.getByText('exact match').waitFor();
      const duration = panel.getByRole('definition').filter({ hasText: '7 years' }).first();
      await duration.waitFor();
      expect(await panel.getByText(NOTICE).count()).toBe(0);
    } finally {
      await other.close();
    }
  });
});
