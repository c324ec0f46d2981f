import type { BadgeWords } from '../en/badge.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt');

/** Every word of the badge, of marks on listings and of the toolbar's button, in Portuguese. */
export const words: BadgeWords = {
  product: 'Second Opinion',
  thisProgram: 'Este programa',
  toCompare: (count) => plural(count, { one: '# para comparar', other: '# para comparar' }),
  differs: (count) => plural(count, { one: '# difere', other: '# diferem' }),
  inCatalogue: 'no catálogo',
  likely: 'é este?',
  none: 'não está no catálogo',
  unchecked: 'catálogo inacessível',
  more: 'Mover ou ocultar o distintivo',
  moreHint: 'Arraste-o, ou mova-o com as setas. Carregue para o ocultar.',
  hideHere: 'Ocultar neste sítio',
  hideEverywhere: 'Ocultar em toda a parte',
  hideHint: 'O botão da barra de ferramentas trá-lo de volta.',
  mark: (program) => `${program}: abrir em Second Opinion`,
  toolbarKnown: (title) => `Second Opinion: ${title}`,
  toolbarLikely: (title) => `Second Opinion: ${title}, é este?`,
  toolbarUnknown: (title) => `Second Opinion: ${title}, não está no catálogo`,
  toolbarUnchecked: (title) => `Second Opinion: ${title}, catálogo inacessível`,
  toolbarOff: (state) => `${state} (oculto na página)`,
};
