import { fileURLToPath } from 'node:url';
import { type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from './chromium-path.ts';
import type { Decided, DecisionInput } from './decide-in-browser.ts';
import { decisionInput } from './decision-input.ts';
import { type Benchmark, type Figure, toFigure } from './figure.ts';

const ENTRY = fileURLToPath(new URL('decide-in-browser.ts', import.meta.url));
const TODAY = '2026-11-22';
const PROGRAMS = 20;
const FRESH_PAGES = 5;
const WARM_RUNS = 60;

declare global {
  function decide(input: DecisionInput, seed: number): Decided;
}

/** 20 programs compared and judged by a whole profile in Chromium, rank acceptability of 10,000 weightings included. */
export const decision: Benchmark = {
  name: 'decision',
  async run(): Promise<readonly Figure[]> {
    const input = await decisionInput(PROGRAMS, TODAY);
    const script = await bundle();
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const cold: Decided[] = [];
      for (let page = 0; page < FRESH_PAGES; page += 1) {
        cold.push(...(await runIn(await browser.newPage(), script, input, 1)));
      }
      const all = await runIn(await browser.newPage(), script, input, WARM_RUNS + 10);
      const warm = all.slice(10);
      const fewest = Math.min(...[...cold, ...warm].map(({ ranked }) => ranked));
      console.log(`  ${PROGRAMS} programs compared, at least ${fewest} of them ranked`);
      return [
        toFigure(
          'resolved from claims, warm',
          warm.map(({ resolved }) => resolved),
          'ms',
        ),
        toFigure(
          'compared and judged, warm',
          warm.map(({ compared }) => compared),
          'ms',
          20,
        ),
        toFigure(
          'compared and judged, first call of a page',
          cold.map(({ compared }) => compared),
          'ms',
        ),
      ];
    } finally {
      await browser.close();
    }
  },
};

async function runIn(
  page: Page,
  script: string,
  input: DecisionInput,
  runs: number,
): Promise<Decided[]> {
  await page.addScriptTag({ content: script });
  const decided: Decided[] = [];
  for (let seed = 1; seed <= runs; seed += 1) {
    decided.push(await page.evaluate(([given, own]) => decide(given, own), [input, seed] as const));
  }
  await page.close();
  return decided;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: ENTRY, formats: ['iife'], name: 'decision' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [script] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error('the decision was not built');
  return script.code;
}
