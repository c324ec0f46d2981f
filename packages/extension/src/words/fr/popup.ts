import type { PopupWords } from '../en/popup.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** Every word of the toolbar's popup, in French. */
export const words: PopupWords = {
  product: 'Second Opinion',
  open: 'Ouvrir la comparaison',
  read: 'Lire cette page',
  settings: 'Réglages',
  unread: 'Cette page n’a pas été lue.',
  reading: 'Lecture de cette page…',
  notAllowed: 'Le navigateur ne laisse pas les extensions lire cette page.',
  nothingRead: 'Cette page n’a rien envoyé qui puisse être lu. Rechargez-la et réessayez.',
  noAnswer: 'L’extension elle-même n’a pas répondu. Fermez ceci et ouvrez-le à nouveau.',
  thisPage: 'Cette page',
  match: {
    ADDRESS: 'Correspondance exacte',
    CODE: 'Correspondance exacte par code de registre',
    CONFIRMED: 'Le programme que vous avez indiqué',
  },
  likely: (count) =>
    count === 1
      ? 'Est-ce celui-ci ?'
      : plural(count, { other: 'Est-ce l’un de # programmes du catalogue ?' }),
  notInCatalogue: 'Absent du catalogue',
  noProgram: 'Cela ne ressemble pas à la page d’un programme',
  noCatalogue: 'Aucun catalogue n’a encore été chargé ; les réglages disent d’où',
  peers: (count) =>
    count === 0
      ? 'aucun à comparer'
      : plural(count, { one: '# programme à comparer', other: '# programmes à comparer' }),
  differs: (count) =>
    plural(count, { one: '# fait diffère du catalogue', other: '# faits diffèrent du catalogue' }),
  agrees: (count) =>
    plural(count, {
      one: '# fait concorde avec le catalogue',
      other: '# faits concordent avec le catalogue',
    }),
  search: {
    label: 'Trouver un programme',
    hint: 'Université, diplôme ou spécialité',
    none: 'Le catalogue n’en a aucun de ce nom.',
    noCatalogue: 'Aucun catalogue n’a encore été chargé.',
    found: (count) => plural(count, { one: '# programme trouvé', other: '# programmes trouvés' }),
  },
  shortlist: {
    add: 'Ajouter à ma sélection',
    listed: 'Dans votre sélection',
    view: (count) =>
      plural(count, { one: 'Sélection, # programme', other: 'Sélection, # programmes' }),
    full: 'La sélection est pleine.',
  },
  site: {
    title: 'Ce site',
    look: (host) => `Toujours regarder les pages de ${host}`,
  },
  badge: {
    title: 'Badge sur les pages',
    site: 'L’afficher sur ce site',
    everywhere: 'L’afficher partout',
  },
};
