import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 390, height: 844 };

/**
 * Takes pictures of a view for a person to look at: light, dark and as narrow as a telephone.
 * @param name "known-program" makes "artifacts/screenshots/known-program-dark.png" and so on.
 */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const look of ['light', 'dark', 'narrow'] as const) {
    await page.setViewportSize(look === 'narrow' ? NARROW : WIDE);
    await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
    await page.screenshot({ path: `${FOLDER}${name}-${look}.png`, animations: 'disabled' });
  }
  await page.setViewportSize(WIDE);
}
