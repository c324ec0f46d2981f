import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Page, chromium } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';
import { type Benchmark, type Figure, toFigure } from './figure.ts';

const DETECTOR = fileURLToPath(
  new URL('../../extension/.output/chrome-mv3/detector.js', import.meta.url),
);
const RUNS = 30;
const PARAGRAPHS = 1_500;
const GOAL = 4;

/** What the detector takes of a page of 1,500 paragraphs in Chromium: from its first byte to its verdict, on a fresh page each time. */
export const detector: Benchmark = {
  name: 'detector',
  async run(): Promise<readonly Figure[]> {
    if (!existsSync(DETECTOR)) {
      console.log('  not measured: the extension is not built; pnpm start builds it');
      return [];
    }
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const script = readFileSync(DETECTOR, 'utf8');
      const [empty, looked]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await browser.newPage();
        await page.setContent(longPage());
        empty.push(await evaluationOf(page, 'void 0'));
        looked.push(await evaluationOf(page, script));
        await page.close();
      }
      return [
        toFigure('an empty script on the same page', empty, 'ms'),
        toFigure(`detector on ${PARAGRAPHS} paragraphs, first look of a page`, looked, 'ms', GOAL),
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Milliseconds that a script takes as an element of the page: compiled, run, done. */
function evaluationOf(page: Page, script: string): Promise<number> {
  return page.evaluate((text) => {
    const element = document.createElement('script');
    element.textContent = `globalThis.chrome = { runtime: { sendMessage: () => undefined } };${text}`;
    const started = performance.now();
    document.head.append(element);
    return performance.now() - started;
  }, script);
}

/** A page that is no program's, as long as they come. */
function longPage(): string {
  const body = Array.from({ length: PARAGRAPHS }, (_none, at) => paragraph(at)).join('');
  return `<!doctype html><html lang="en"><head><title>A long read</title></head><body><main><h1>A long read</h1>${body}</main></body></html>`;
}

function paragraph(at: number): string {
  return `<p>Paragraph ${at} tells of rivers, of boats and of what the weather was like that year.</p>`;
}
