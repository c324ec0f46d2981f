import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Every word of the options page, in English. A language is a file of this shape. */
export const words = {
  heading: 'Settings',
  server: {
    title: 'Server',
    label: 'Address of the server',
    hint: 'The catalogue is fetched from it. A server on this machine is at http://localhost:4000.',
    save: 'Check and save',
    checking: (address: string) => `Asking ${address}…`,
    connected: 'Connected; the catalogue was fetched.',
    kept: (address: string) => `The old address stays: ${address}.`,
    noAnswer: 'The extension itself did not answer. Load this page again and try once more.',
  },
  privacy: {
    title: 'What it sees, and what leaves this browser',
    sentences: [
      'It looks at the pages of academic domains and of sites that you add, in this browser only, to tell whether one is a program’s.',
      'On a page that is no program’s it sends nothing.',
      'Opening the panel asks your server for programs by their ids, or by award, specialty and country where the catalogue lacks the program; never for the page, and never anything about you.',
    ],
  },
  pages: {
    title: 'What you said about pages',
    count: (count: number) => {
      if (count === 0) return 'You have not said of any page which program it is.';
      return plural(count, {
        one: 'Of # page you said which program it is or is not. This is kept in this browser only.',
        other:
          'Of # pages you said which program each is or is not. This is kept in this browser only.',
      });
    },
    forget: 'Forget what I said about pages',
    forgotten: 'Forgotten. An open page follows when it is loaded again.',
    failed: 'The browser did not let it be forgotten. Try once more.',
  },
  servers: {
    title: 'Other servers that answered',
    use: (address: string) => `Use ${address}`,
    remove: (address: string) => `Forget ${address}`,
  },
  language: {
    title: 'Language',
    label: 'Language of the extension',
    browsers: 'the browser’s language',
  },
  sites: {
    title: 'Sites that you added',
    none: 'None. The toolbar’s button offers to look at any site beside academic domains.',
    hint: 'Their pages are looked at as those of academic domains are.',
    remove: (host: string) => `No longer look at ${host}`,
  },
  badge: {
    title: 'Badge',
    everywhere: 'Show the badge on programs’ pages',
    sites: 'Hidden on these sites',
    none: 'It is hidden on no site.',
    show: (site: string) => `Show it on ${site} again`,
  },
};
/** What every language must say there, with the same arguments. */
export type OptionsWords = typeof words;
