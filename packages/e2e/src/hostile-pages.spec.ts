import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('pages that mean no good (needs Chromium)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('cannot hide, restyle or cover the overlay with a style sheet', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.fighting);
    await expect.poll(() => overlay.text()).toBe('MMed Psychotherapy\n7 to compare\n2 differ');
    const look = await overlay.badge.evaluate((badge) => {
      const { fontSize, opacity, color, transform } = getComputedStyle(badge);
      return { fontSize, opacity, transform, magenta: color === 'rgb(255, 0, 255)' };
    });
    expect(look).toEqual({ fontSize: '14px', opacity: '1', transform: 'none', magenta: false });
    const box = await overlay.badge.boundingBox();
    expect(box?.y).toBeGreaterThan(700);
    expect(box?.height).toBeLessThan(60);
    await takePictures(page, 'fighting-page-badge');
    const panel = await overlay.open();
    await panel.getByText('Duration, part-time: this page says 7 years.').waitFor();
    await expect.poll(async () => (await overlay.frame.boundingBox())?.width).toBeGreaterThan(400);
    await takePictures(page, 'fighting-page');
  });

  it('cannot get rid of the overlay by emptying themselves once', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.text();
    await page.evaluate(() => document.querySelector('second-opinion-overlay')?.remove());
    await expect.poll(() => overlay.text()).toContain('MMed Psychotherapy');
  });

  it('see their markup shown as text, in the badge and in the panel', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.hostile);
    await expect.poll(() => overlay.text()).toContain('<img src=x');
    const panel = await overlay.open();
    await expect
      .poll(() => panel.getByRole('heading', { level: 1 }).innerText())
      .toContain('<script>');
    await panel.getByText('2 years').first().waitFor();
    expect(await panel.locator('img, script:not([src])').count()).toBe(0);
    const hacked = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => 'hacked' in globalThis)),
    );
    expect(hacked).toEqual(hacked.map(() => false));
    expect(hacked.length).toBeGreaterThan(1);
    await takePictures(page, 'hostile-page');
  });

  it('cannot read the panel', async () => {
    const { page, overlay } = await world.visit(ADDRESSES.known);
    await overlay.open();
    const seen = await page.evaluate(() => {
      const frame = document
        .querySelector('second-opinion-overlay')
        ?.shadowRoot?.querySelector('iframe');
      return frame?.contentDocument ?? null;
    });
    expect(seen).toBeNull();
  });
});
