import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)(
  'the page of a program that the catalogue lacks (needs Chromium)',
  () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld();
    });
    afterAll(() => world.close());

    it('says so on the badge', async () => {
      const { overlay } = await world.visit(ADDRESSES.unknown);
      await expect
        .poll(() => overlay.text())
        .toBe('Master of Medicine (Rheumatology)\nnot in the catalogue');
    });

    it('shows what the page says, with the words it was read from, and its peers', async () => {
      const { page, overlay } = await world.visit(ADDRESSES.unknown);
      const panel = await overlay.open();
      await panel.getByText('The catalogue does not have this program.').waitFor();
      const duration = panel.getByRole('term').filter({ hasText: /^Duration/ });
      const fact = duration.locator('xpath=following-sibling::dd[1]');
      await expect.poll(() => fact.innerText()).toContain('2 years');
      await panel.getByRole('heading', { name: /Programs like it/ }).waitFor();
      const peers = panel.getByRole('table').getByRole('row');
      await peers.nth(3).waitFor();
      await expect.poll(() => peers.count()).toBeGreaterThan(3);
      await takePictures(page, 'unknown-program');
    });

    it('compares what the page says with the peers', async () => {
      const { page, overlay } = await world.visit(ADDRESSES.unknown);
      const panel = await overlay.open();
      await panel.getByRole('tab', { name: 'Compare' }).click();
      const table = panel.getByRole('table', { name: 'Programs side by side' });
      await table.waitFor();
      const duration = table.getByRole('row').filter({ hasText: 'Duration, full-time' });
      await expect.poll(() => duration.getByRole('cell').first().innerText()).toContain('2 years');
      await takePictures(page, 'unknown-program-comparison');
    });

    it('asks the server by award and specialty, never by the page', () => {
      expect(world.gate.bodies.join('\n')).toContain('MMed');
      expect(world.gate.bodies.join('\n')).not.toMatch(/example\.edu\.au|52,?000|Rheumatology\)/);
    });
  },
);
