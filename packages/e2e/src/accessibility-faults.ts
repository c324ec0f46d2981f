import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PLAIN = { colorScheme: 'light', contrast: null, forcedColors: null } as const;

/** What a reader's settings make of a view's colours. Only in the first can anything but colours be at fault. */
const LOOKS = [
  ['light', PLAIN],
  ['dark', { ...PLAIN, colorScheme: 'dark' }],
  ['more contrast', { ...PLAIN, contrast: 'more' }],
  ['more contrast, dark', { ...PLAIN, colorScheme: 'dark', contrast: 'more' }],
  ['forced colours', { ...PLAIN, forcedColors: 'active' }],
  ['forced colours, dark', { ...PLAIN, colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/** What WCAG 2.2 AA finds fault with, a line each, in both colour schemes, with more contrast and with forced colours. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [at, [name, look]] of LOOKS.entries()) {
    await page.emulateMedia(look);
    const axe = new AxeBuilder({ page });
    const { violations } = await (
      at === 0 ? axe.withTags(WCAG) : axe.withRules(['color-contrast'])
    ).analyze();
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name} ${id}: ${html}`)),
    );
  }
  await page.emulateMedia(PLAIN);
  return faults;
}
