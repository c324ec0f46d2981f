import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Every word of the badge, of marks on listings and of the toolbar's button, in English. A language is a file of this shape. */
export const words = {
  product: 'Second Opinion',
  thisProgram: 'This program',
  toCompare: (count: number) => plural(count, { one: '# to compare', other: '# to compare' }),
  differs: (count: number) => plural(count, { one: '# differs', other: '# differ' }),
  inCatalogue: 'in the catalogue',
  likely: 'is it this one?',
  none: 'not in the catalogue',
  unchecked: 'catalogue not reached',
  more: 'Move or hide the badge',
  moreHint: 'Drag it, or move it with the arrow keys. Press it to hide.',
  hideHere: 'Hide on this site',
  hideEverywhere: 'Hide everywhere',
  hideHint: 'The toolbar button brings it back.',
  mark: (program: string) => `${program}: open in Second Opinion`,
  toolbarKnown: (title: string) => `Second Opinion: ${title}`,
  toolbarLikely: (title: string) => `Second Opinion: ${title}, is it this one?`,
  toolbarUnknown: (title: string) => `Second Opinion: ${title}, not in the catalogue`,
  toolbarUnchecked: (title: string) => `Second Opinion: ${title}, catalogue not reached`,
  toolbarOff: (state: string) => `${state} (hidden on the page)`,
};
/** What every language must say there, with the same arguments. */
export type BadgeWords = typeof words;
