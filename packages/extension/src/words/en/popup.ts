import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Every word of the toolbar's popup, in English. A language is a file of this shape. */
export const words = {
  product: 'Second Opinion',
  open: 'Open the comparison',
  read: 'Read this page',
  settings: 'Settings',
  unread: 'This page has not been read.',
  reading: 'Reading this page…',
  notAllowed: 'The browser does not let extensions read this page.',
  nothingRead: 'This page sent nothing that could be read. Load it again and try once more.',
  noAnswer: 'The extension itself did not answer. Close this and open it again.',
  thisPage: 'This page',
  match: {
    ADDRESS: 'Exact match',
    CODE: 'Exact match by register code',
    CONFIRMED: 'The program that you said it is',
  },
  likely: (count: number) =>
    count === 1 ? 'Is it this one?' : `Is it one of ${count} programs of the catalogue?`,
  notInCatalogue: 'Not in the catalogue',
  noProgram: 'It does not look like the page of a program',
  noCatalogue: 'No catalogue has been fetched yet; the settings say from where',
  peers: (count: number) => {
    if (count === 0) return 'none to compare';
    return plural(count, { one: '# program to compare', other: '# programs to compare' });
  },
  differs: (count: number) =>
    plural(count, {
      one: '# fact differs from the catalogue',
      other: '# facts differ from the catalogue',
    }),
  agrees: (count: number) =>
    plural(count, {
      one: '# fact agrees with the catalogue',
      other: '# facts agree with the catalogue',
    }),
  search: {
    label: 'Find a program',
    hint: 'University, award or specialty',
    none: 'The catalogue has none of that name.',
    noCatalogue: 'No catalogue has been fetched yet.',
    found: (count: number) => plural(count, { one: '# program found', other: '# programs found' }),
  },
  shortlist: {
    add: 'Add to shortlist',
    listed: 'On your shortlist',
    view: (count: number) =>
      plural(count, { one: 'Shortlist, # program', other: 'Shortlist, # programs' }),
    full: 'The shortlist is full.',
  },
  site: {
    title: 'Look at this site',
    look: (host: string) => `Always look at pages of ${host}`,
  },
  badge: {
    title: 'Badge on pages',
    site: 'Show it on this site',
    everywhere: 'Show it everywhere',
  },
};
/** What every language must say there, with the same arguments. */
export type PopupWords = typeof words;
