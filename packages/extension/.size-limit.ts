import { existsSync } from 'node:fs';
import { loadedFiles } from './loaded-files.ts';
import { LANGUAGES } from './src/words/language.ts';

const BUILT = '.output/chrome-mv3';
/** What is fetched only when a label is asked, or when a reader wants to send a contribution. */
const SELDOM = /glossary-terms|page-contribution|words-\w\w-contribute/;
/** What the tabs that answer from a profile, and the profile's own, fetch when one is first shown. */
const JUDGED = /decision-views|judged-/;

/** No reader fetches more than one language. */
const without = (language: string, ...patterns: readonly RegExp[]): RegExp => {
  const others = LANGUAGES.filter((other) => other !== language).map((other) => `words-${other}-`);
  return new RegExp(
    [SELDOM, ...patterns]
      .map(({ source }) => source)
      .concat(others)
      .join('|'),
  );
};

const filesOf = (page: string, except: RegExp): string[] =>
  existsSync(`${BUILT}/${page}`) ? loadedFiles(BUILT, page, except) : [`${BUILT}/${page}`];

/** Budgets of what is built, as bytes that a browser has to read. */
export default [
  {
    name: 'detector',
    path: `${BUILT}/detector.js`,
    limit: '8 KB',
    brotli: false,
    gzip: false,
  },
  { name: 'overlay, gzip', path: `${BUILT}/overlay.js`, limit: '25 KB', gzip: true },
  ...LANGUAGES.flatMap((language) => [
    {
      name: `panel as it opens, ${language}, gzip`,
      path: filesOf('panel.html', without(language, JUDGED)),
      limit: '60 KB',
      gzip: true,
    },
    {
      name: `panel after every tab was shown, ${language}, gzip`,
      path: filesOf('panel.html', without(language)),
      limit: '90 KB',
      gzip: true,
    },
  ]),
  {
    name: 'compare page with its plots, fr, gzip',
    path: filesOf('compare.html', without('fr')),
    limit: '200 KB',
    gzip: true,
  },
];
