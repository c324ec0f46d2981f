import type { Page } from 'playwright-core';

/** What a page suffers while it is open. */
export interface PageHarm {
  /** How much of it moved on its own account, summed as Cumulative Layout Shift is; 0 where nothing did. */
  readonly shift: number;
  /** Milliseconds of each task that kept the page busy for 50 ms or more. */
  readonly longTasks: readonly number[];
}

/** How often a page is looked at before its harm counts: a busy machine lengthens tasks, but not every time. */
const LOOKS = 4;

/** Keeps what moves and what blocks, from before the page's first byte on. */
function recordHarm(): void {
  const longTasks: number[] = [];
  const harm = { shift: 0, longTasks };
  Reflect.set(globalThis, 'harm', harm);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'longtask') harm.longTasks.push(entry.duration);
      else harm.shift += Number(Reflect.get(entry, 'value'));
    }
  }).observe({ entryTypes: ['layout-shift', 'longtask'] });
}

/**
 * What a page suffers at an address, the least of some visits: what the extension does to it, it does every time.
 * @param use what is done on the page before it is asked
 */
export async function harmAt(
  newPage: () => Promise<Page>,
  address: string,
  use: (page: Page) => Promise<unknown>,
): Promise<PageHarm> {
  let least: PageHarm = { shift: Infinity, longTasks: [Infinity] };
  for (let look = 0; look < LOOKS && badnessOf(least) > 0; look += 1) {
    const page = await newPage();
    await page.addInitScript(recordHarm);
    await page.goto(address);
    await use(page);
    // Observers are told of the last entries a moment later.
    await page.waitForTimeout(100);
    const harm = toHarm(await page.evaluate((): unknown => Reflect.get(globalThis, 'harm')));
    if (badnessOf(harm) < badnessOf(least)) least = harm;
    await page.close();
  }
  return least;
}

/** @throws TypeError where nothing was recorded: that is no page without harm */
function toHarm(told: unknown): PageHarm {
  if (typeof told !== 'object' || told === null || !('shift' in told && 'longTasks' in told)) {
    throw new TypeError('the page recorded nothing');
  }
  const { shift, longTasks } = told;
  return {
    shift: Number(shift),
    longTasks: Array.isArray(longTasks) ? longTasks.map(Number) : [],
  };
}

function badnessOf({ shift, longTasks }: PageHarm): number {
  return shift + longTasks.reduce((sum, task) => sum + task, 0);
}
