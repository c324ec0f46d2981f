import { existsSync } from 'node:fs';
import { loadedFiles } from './loaded-files.ts';

const BUILT = '.output/chrome-mv3';
/**
 * No reader fetches more than one language; English stands for it. The glossary is fetched when a label is asked, and what sends
 * a contribution when a reader wants to.
 */
const SELDOM = /words-(?:fr|es|pt)-|glossary-terms|page-contribution|words-\w\w-contribute/;
/** What a tab fetches when it is first shown. */
const LATER =
  /words-(?:fr|es|pt)-|glossary-terms|page-contribution|words-\w\w-contribute|later-views/;

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
  {
    name: 'panel as it opens, gzip',
    path: filesOf('panel.html', LATER),
    limit: '60 KB',
    gzip: true,
  },
  {
    name: 'panel with every tab, gzip',
    path: filesOf('panel.html', SELDOM),
    limit: '90 KB',
    gzip: true,
  },
  {
    name: 'compare page with its plots, gzip',
    path: filesOf('compare.html', SELDOM),
    limit: '200 KB',
    gzip: true,
  },
];
