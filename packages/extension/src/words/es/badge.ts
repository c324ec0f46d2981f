import type { BadgeWords } from '../en/badge.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** Every word of the badge, of marks on listings and of the toolbar's button, in Spanish. */
export const words: BadgeWords = {
  product: 'Second Opinion',
  thisProgram: 'Este programa',
  toCompare: (count) => plural(count, { one: '# que comparar', other: '# que comparar' }),
  differs: (count) => plural(count, { one: '# difiere', other: '# difieren' }),
  inCatalogue: 'en el catálogo',
  likely: '¿es este?',
  none: 'no está en el catálogo',
  unchecked: 'catálogo no accesible',
  more: 'Mover u ocultar la insignia',
  moreHint: 'Arrástrela, o muévala con las flechas. Púlsela para ocultarla.',
  hideHere: 'Ocultar en este sitio',
  hideEverywhere: 'Ocultar en todas partes',
  hideHint: 'El botón de la barra de herramientas la devuelve.',
  mark: (program) => `${program}: abrir en Second Opinion`,
  toolbarKnown: (title) => `Second Opinion: ${title}`,
  toolbarLikely: (title) => `Second Opinion: ${title}, ¿es este?`,
  toolbarUnknown: (title) => `Second Opinion: ${title}, no está en el catálogo`,
  toolbarUnchecked: (title) => `Second Opinion: ${title}, catálogo no accesible`,
  toolbarOff: (state) => `${state} (oculta en la página)`,
};
