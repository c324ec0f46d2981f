import type { BadgeWords } from '../en/badge.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** Every word of the badge, of marks on listings and of the toolbar's button, in French. */
export const words: BadgeWords = {
  product: 'Second Opinion',
  thisProgram: 'Ce programme',
  toCompare: (count) => plural(count, { one: '# à comparer', other: '# à comparer' }),
  differs: (count) => plural(count, { one: '# diffère', other: '# diffèrent' }),
  inCatalogue: 'dans le catalogue',
  likely: 'est-ce celui-ci ?',
  none: 'absent du catalogue',
  unchecked: 'catalogue injoignable',
  more: 'Déplacer ou masquer le badge',
  moreHint: 'Glissez-le, ou déplacez-le avec les flèches. Appuyez pour le masquer.',
  hideHere: 'Masquer sur ce site',
  hideEverywhere: 'Masquer partout',
  hideHint: 'Le bouton de la barre d’outils le ramène.',
  mark: (program) => `${program} : ouvrir dans Second Opinion`,
  toolbarKnown: (title) => `Second Opinion : ${title}`,
  toolbarLikely: (title) => `Second Opinion : ${title}, est-ce celui-ci ?`,
  toolbarUnknown: (title) => `Second Opinion : ${title}, absent du catalogue`,
  toolbarUnchecked: (title) => `Second Opinion : ${title}, catalogue injoignable`,
  toolbarOff: (state) => `${state} (masqué sur la page)`,
};
