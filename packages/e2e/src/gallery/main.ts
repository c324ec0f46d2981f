/**
 * `pnpm gallery [--store]`: pictures of every view, in light, dark, narrow and from right to left, under artifacts/gallery, for a
 * person to look at. With `--store`, the ones that the stores show are written anew as well.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../../../../scripts/build-extension.ts';
import { bundleServer } from '../../../../scripts/bundle-server.ts';
import { ROOT } from '../../../../scripts/run-program.ts';
import { HARD_PAGES } from '../hard-pages.ts';
import { openWorld } from '../world.ts';
import { LOOKS, type Look } from './looks.ts';
import { STATE_PAGES } from './states.ts';
import { VIEWS } from './views.ts';

const FOLDER = join(ROOT, 'artifacts/gallery');
const STORE = join(ROOT, 'packages/extension/store/screenshots');
/** What a store shows, of 1280 × 800 pixels. */
const STORE_VIEWS = ['panel', 'compare', 'shortlist'];

await bundleServer();
const built = await buildExtension();
if (built.kind === 'FAILED') throw new Error(`the extension does not build:\n${built.output}`);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const world = await openWorld(new Map([...HARD_PAGES, ...STATE_PAGES]));
try {
  for (const look of LOOKS) await takeAll(look);
} finally {
  await world.close();
}
if (process.argv.includes('--store')) {
  mkdirSync(STORE, { recursive: true });
  for (const view of STORE_VIEWS) {
    cpSync(join(FOLDER, `${view}-light.png`), join(STORE, `${view}.png`));
  }
}
console.log(`${VIEWS.length * LOOKS.length} pictures in ${FOLDER}`);

async function takeAll(look: Look): Promise<void> {
  await world.chromium.store({ mirrored: look.mirrored, language: look.language });
  for (const view of VIEWS) {
    const page = await world.chromium.context.newPage();
    await page.setViewportSize(view.size ?? look.size);
    await page.emulateMedia({
      colorScheme: look.colorScheme,
      forcedColors: look.forcedColors ?? null,
      contrast: look.contrast ?? null,
    });
    await view.show(page, world, look);
    await page.screenshot({
      path: join(FOLDER, `${view.name}-${look.name}.png`),
      animations: 'disabled',
      fullPage: view.whole === true,
    });
    await page.close();
    await view.after?.(world);
  }
}
