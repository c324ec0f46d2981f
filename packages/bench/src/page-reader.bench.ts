import { detect, glanceOf, readPage, takeSnapshot } from '@second-opinion/page-reader';
import { documentFromHtml } from '@second-opinion/page-reader/document-from-html';
import { type Benchmark, type Figure, timeRuns, toFigure } from './figure.ts';

const SECTION = `<h2>Course structure</h2><p>The programme comprises modules that are taught over two years of full-time study.</p>
  <table><tr><th>Student</th><th>Fee per year</th></tr><tr><td>Home</td><td>£12,500</td></tr><tr><td>International</td><td>£27,900</td></tr></table>
  <ul><li><a href="/courses/other">Another course</a></li><li>Applicants must hold a medical degree.</li></ul>`;

/** A program page of our own, of as many sections as asked: real ones have about ten, the largest a hundred. */
function programPage(sections: number): string {
  return `<!doctype html><html lang="en"><head><title>MSc Dermatology | Example</title></head><body><nav><a href="/">Home</a></nav>
    <main><h1>MSc Dermatology</h1><dl><dt>Duration</dt><dd>2 years full-time</dd></dl>${SECTION.repeat(sections)}</main></body></html>`;
}

async function measure(
  name: string,
  runs: number,
  task: () => unknown,
  goal: number,
): Promise<Figure> {
  task();
  return toFigure(name, await timeRuns(runs, () => Promise.resolve(task())), 'ms', goal);
}

/** The reader on pages parsed by linkedom; `pnpm evaluate:pages <folder> --browser` times real pages in Chromium. */
export const pageReader: Benchmark = {
  name: 'page-reader',
  run: async () => {
    const typical = documentFromHtml(programPage(10));
    const large = documentFromHtml(programPage(200));
    const url = 'https://www.example.ac.uk/courses/msc-dermatology';
    return [
      await measure(
        'snapshot and detection, typical page',
        50,
        () => detect(glanceOf(takeSnapshot(typical, url))),
        5,
      ),
      await measure(
        'whole reading, typical page',
        50,
        () => readPage(takeSnapshot(typical, url)),
        25,
      ),
      await measure(
        'whole reading, page of 200 sections',
        10,
        () => readPage(takeSnapshot(large, url)),
        200,
      ),
    ];
  },
};
