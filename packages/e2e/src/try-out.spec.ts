import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('the server’s pages to try (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const tryOut = (path: string) => world.visit(`${world.gate.url}/try/${path}`);

  it('show a newcomer the overlay on a known program that the page contradicts', async () => {
    const { page, overlay } = await tryOut('master-of-medicine-psychiatry');
    await expect
      .poll(() => overlay.text())
      .toMatch(/^MMed Psychiatry\n\d to compare\n\d differs?$/);
    const panel = await overlay.open();
    await panel.getByText(/this page says 5 years/).waitFor();
    await takePictures(page, 'try-out');
  });

  it('show a program that the catalogue lacks', async () => {
    const { overlay } = await tryOut('master-of-medicine-rheumatology');
    await expect.poll(() => overlay.text()).toContain('not in the catalogue');
  });

  it('show that news get nothing', async () => {
    const { overlay } = await tryOut('news/simulation-centre');
    const other = await tryOut('master-of-medicine-psychiatry');
    await other.overlay.text();
    expect(await overlay.element.count()).toBe(0);
  });
});
