import { existsSync } from 'node:fs';
import { loadedFiles } from './loaded-files.ts';

const BUILT = '.output/chrome-mv3';
/**
 * No reader fetches more than one language; English stands for it. The glossary is fetched when a label is asked, and what sends
 * a contribution when a reader wants to.
 */
const SELDOM = /words-(?:fr|es|pt)-|glossary-terms|page-contribution|words-\w\w-contribute/;
/** What the tabs that answer from a profile fetch when one is first shown. */
const DECISION = 'decision-views';
const PROFILE = 'profile-view-';
const LATER_WORDS = 'words-en-later';

const without = (...names: string[]): RegExp => new RegExp([SELDOM.source, ...names].join('|'));

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
    path: filesOf('panel.html', without(DECISION, PROFILE, LATER_WORDS)),
    limit: '60 KB',
    gzip: true,
  },
  {
    name: 'panel with cost, return and eligibility, gzip',
    path: filesOf('panel.html', without(PROFILE)),
    limit: '90 KB',
    gzip: true,
  },
  {
    name: 'panel with the profile, gzip',
    path: filesOf('panel.html', without(DECISION)),
    limit: '90 KB',
    gzip: true,
  },
  {
    name: 'panel after every tab was shown, gzip',
    path: filesOf('panel.html', SELDOM),
    limit: '100 KB',
    gzip: true,
  },
  {
    name: 'compare page with its plots, gzip',
    path: filesOf('compare.html', SELDOM),
    limit: '200 KB',
    gzip: true,
  },
];
