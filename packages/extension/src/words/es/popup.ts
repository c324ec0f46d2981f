import type { PopupWords } from '../en/popup.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** Every word of the toolbar's popup, in Spanish. */
export const words: PopupWords = {
  product: 'Second Opinion',
  open: 'Abrir la comparación',
  read: 'Leer esta página',
  settings: 'Ajustes',
  unread: 'Esta página no se ha leído.',
  reading: 'Leyendo esta página…',
  notAllowed: 'El navegador no deja que las extensiones lean esta página.',
  nothingRead: 'Esta página no envió nada que pudiera leerse. Recárguela e inténtelo de nuevo.',
  noAnswer: 'La propia extensión no respondió. Cierre esto y ábralo de nuevo.',
  thisPage: 'Esta página',
  match: {
    ADDRESS: 'Coincidencia exacta',
    CODE: 'Coincidencia exacta por código de registro',
    CONFIRMED: 'El programa que usted indicó',
  },
  likely: (count) => (count === 1 ? '¿Es este?' : `¿Es uno de ${count} programas del catálogo?`),
  notInCatalogue: 'No está en el catálogo',
  noProgram: 'No parece la página de un programa',
  noCatalogue: 'Aún no se ha obtenido ningún catálogo; los ajustes dicen de dónde',
  peers: (count) =>
    count === 0
      ? 'ninguno que comparar'
      : plural(count, { one: '# programa que comparar', other: '# programas que comparar' }),
  differs: (count) =>
    plural(count, { one: '# dato difiere del catálogo', other: '# datos difieren del catálogo' }),
  agrees: (count) =>
    plural(count, {
      one: '# dato concuerda con el catálogo',
      other: '# datos concuerdan con el catálogo',
    }),
  search: {
    label: 'Buscar un programa',
    hint: 'Universidad, título o especialidad',
    none: 'El catálogo no tiene ninguno con ese nombre.',
    noCatalogue: 'Aún no se ha obtenido ningún catálogo.',
    found: (count) => plural(count, { one: '# programa hallado', other: '# programas hallados' }),
  },
  shortlist: {
    add: 'Añadir a mi selección',
    listed: 'En su selección',
    view: (count) =>
      plural(count, { one: 'Selección, # programa', other: 'Selección, # programas' }),
    full: 'La selección está llena.',
  },
  site: {
    title: 'Este sitio',
    look: (host) => `Mirar siempre las páginas de ${host}`,
  },
  badge: {
    title: 'Insignia en las páginas',
    site: 'Mostrarla en este sitio',
    everywhere: 'Mostrarla en todas partes',
  },
};
