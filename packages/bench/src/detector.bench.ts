import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
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
      const other = await measure(browser, longPage('A long read', ''), script);
      const program = await measure(browser, longPage('MMed Surgery', PROGRAM), script);
      return [
        toFigure('an empty script on the same page', [...other.empty, ...program.empty], 'ms'),
        toFigure(`detector on ${PARAGRAPHS} paragraphs`, other.looked, 'ms', GOAL),
        toFigure(`detector on ${PARAGRAPHS} paragraphs of a program`, program.looked, 'ms'),
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Milliseconds of an empty script and of the detector, each on pages of their own that were never looked at. */
async function measure(
  browser: Browser,
  html: string,
  script: string,
): Promise<{ empty: number[]; looked: number[] }> {
  const [empty, looked]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.setContent(html);
    empty.push(await evaluationOf(page, 'void 0'));
    looked.push(await evaluationOf(page, script));
    await page.close();
  }
  return { empty, looked };
}

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

/** What the page of a program says above all else. */
const PROGRAM = `<h2>Overview</h2><p>This program is for doctors.</p><h2>Entry requirements</h2><p>MBBS</p>
  <h2>Curriculum</h2><p>Wards.</p><h2>Fees</h2><p>$ 4,000 per year</p><p>Duration: 4 years</p>`;

/** A page as long as they come. */
function longPage(title: string, top: string): string {
  const body = Array.from({ length: PARAGRAPHS }, (_none, at) => paragraph(at)).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${top}${body}</main></body></html>`;
}

function paragraph(at: number): string {
  return `<p>Paragraph ${at} tells of rivers, of boats and of what the weather was like that year.</p>`;
}
