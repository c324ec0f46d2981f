import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './machine-programs.ts';
import { takePictures } from './screenshots.ts';
import { ADDRESSES, type World, openWorld } from './world.ts';

describe.skipIf(findChromium() === null)('the options page (needs Chromium)', () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld();
    await world.chromium.store({ server: 'http://localhost:1' });
    page = await world.chromium.context.newPage();
    await page.goto(`${world.chromium.extensionUrl}/options.html`);
  });
  afterAll(() => world.close());

  /** Asks for an address to be saved, and waits until the page says this about it. */
  const save = async (address: string, said: string): Promise<string> => {
    await page.getByLabel('Address of the server').fill(address);
    await page.getByRole('button', { name: 'Check and save' }).click();
    const status = page.getByRole('status').filter({ hasText: said });
    await status.waitFor();
    return status.innerText();
  };

  it('refuses what is no address, and says what one looks like', async () => {
    const said = await save('not an address', 'is no web address');
    expect(said).toContain('http://localhost:4000');
  });

  it('says that nobody answers at a wrong address, and keeps the old one', async () => {
    const said = await save('http://localhost:9', 'Nobody answers at http://localhost:9');
    expect(said).toContain('The old address stays: http://localhost:1.');
    await takePictures(page, 'options-failed');
  });

  it('checks a right address, and from then on asks that server', async () => {
    await save(world.gate.url, 'Connected');
    await takePictures(page, 'options');
    const { overlay } = await world.visit(ADDRESSES.known);
    await expect.poll(() => overlay.text()).toContain('MMed Psychotherapy');
    expect(world.gate.passed).toContain('GET /recognition.json');
  });
});
