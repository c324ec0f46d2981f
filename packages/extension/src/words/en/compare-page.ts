import { pluralIn } from '../plural.ts';
export { words as differences } from '@second-opinion/core/words/comparing/english';

const plural = pluralIn('en');

/** Every word of the comparison in a full tab, in English. */
export const words = {
  title: 'Programs side by side',
  count: (count: number) => plural(count, { one: '# program', other: '# programs' }),
  empty: {
    title: 'Nothing to compare yet',
    text: 'Open the panel on a program’s page and choose “Open in a full tab”, or follow a link of a shortlist.',
  },
  actions: {
    add: 'Add a program',
    profile: 'Your profile',
    print: 'Print',
    csv: 'Save as CSV',
    link: 'Copy link',
    copied: 'Copied. The link names the programs only, nothing of you.',
    notCopied: (link: string) => `The browser did not let it be copied: ${link}`,
  },
  inShort: { title: 'In short', none: 'Nothing that is known differs.' },
  table: {
    title: 'Fact by fact',
    caption: 'Programs side by side, fact by fact',
    fact: 'Fact',
    differencesFirst: 'Differences first',
    hideEqual: 'Hide what is equal',
    equalHidden: (count: number) =>
      plural(count, { one: '# equal row hidden', other: '# equal rows hidden' }),
    differs: 'differs',
    figures: 'For you',
    facts: 'What sources state',
    moveLeft: (name: string) => `Move ${name} towards the start`,
    moveRight: (name: string) => `Move ${name} towards the end`,
    remove: (name: string) => `Remove ${name}`,
    open: (what: string, name: string) => `${what}, ${name}: show the working`,
    sourceOf: (what: string, name: string) => `${what}, ${name}: show the sources`,
    more: (count: number) => `and ${count} more`,
    conflict: (count: number) =>
      plural(count, { one: '# source disagrees', other: '# sources disagree' }),
  },
  figures: {
    cost: 'The whole cost',
    raise: 'Raise that pays for it, a year',
    npv: 'Net present value',
    apply: 'Can I apply?',
    fit: 'Fit, by your weights',
    unknown: 'not known',
    atLeast: (amount: string) => `at least ${amount}`,
    noRaise: 'none needed',
    status: {
      MET: 'all stated is met',
      NOT_MET: 'something is missing',
      UNKNOWN: 'something is open',
    },
    requirements: (count: number) =>
      plural(count, { one: '# requirement', other: '# requirements' }),
    barred: 'not weighed: something required is missing',
    place: (places: string) => `place ${places}`,
  },
  weights: {
    title: 'What counts, and how much the order hangs on it',
    explain:
      'Move a weight and see the order change. The bars say in what share of all possible weightings each program takes each place, whatever your own weights are.',
    score: 'Score',
    rank: 'Places over all weightings',
    first: (share: string) => `first under ${share}`,
    firstColumn: 'First under',
    yours: 'By your weights',
    none: 'Say what you want in your profile, or move a weight.',
    reckoning: 'Reckoning…',
    ranked: (name: string) => `Reckoned anew: ${name} stands first.`,
    tooFew: 'An order needs at least two programs that you are not barred from.',
  },
  plots: {
    title: 'Charts',
    cost: 'The whole cost, by what it is made of',
    costNote: 'Middles of the ranges; the line spans from the least to the most.',
    costUnknown: (names: string) => `Not drawn, because something in it is not known: ${names}.`,
    cash: 'Money in less money out, year by year',
    cashNote:
      'Against your present post, undiscounted. Above the line a program has paid for itself.',
    cashStops:
      'Without pay with the award the lines end with study: what follows would be invented.',
    cashNone: 'Needs what you earn now, and costs that are known.',
    rangeOf: 'Show the range of',
    years: 'years from the start',
    breakEven: 'break-even',
    ranges: 'Duration',
    rangesNote: 'From the shortest to the longest that sources state.',
    months: 'months',
    image: 'Save as image',
    svg: 'SVG',
    png: 'PNG',
    saveAs: (what: string, kind: string) => `${what}: save as ${kind}`,
    loading: 'Drawing…',
    failed: 'The drawing could not be made. The figures stand in the table.',
  },
  drawer: { close: 'Close' },
  files: { csv: 'programs-side-by-side.csv', cost: 'cost', cash: 'cash-flow', ranges: 'duration' },
  csv: { fact: 'Fact', source: 'Source' },
  promise:
    'Your profile is used in this browser only. The server was asked for these programs by their ids.',
};

/** What a language says in the comparison. */
export type ComparePageWords = typeof words;
