import type { ShortlistWords } from '../en/shortlist.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** Every word of the shortlist, in French. */
export const words: ShortlistWords = {
  title: 'Votre sélection',
  promise: 'Gardée dans ce navigateur seulement, avec vos notes. Elle n’est jamais envoyée.',
  empty:
    'Elle est encore vide. Ajoutez un programme depuis sa page, la barre d’outils ou une comparaison.',
  compare: (count) =>
    plural(count, { one: 'Comparer # programme', other: 'Comparer # programmes' }),
  status: 'État',
  note: 'Notes',
  noteHint: 'À qui demander, quoi envoyer, ce que vous en pensez',
  deadlines: 'Échéances',
  day: 'Jour',
  what: 'Pour quoi',
  addDeadline: 'Ajouter une échéance',
  removeDeadline: (day) => `Retirer l’échéance du ${day}`,
  open: 'Ouvrir sa page',
  remove: (name) => `Retirer ${name}`,
  added: (date) => `ajouté le ${date}`,
  ofProgram: (label, name) => `${label} : ${name}`,
  calendar: 'Échéances en calendrier',
  calendarTitle: (label, program) => `${label} : ${program}`,
  deadline: 'Échéance',
  export: 'Exporter',
  import: 'Importer',
  imported: (count) =>
    plural(count, { one: '# programme importé.', other: '# programmes importés.' }),
  unreadable: 'Ce fichier n’est pas une sélection. Une sélection exportée est un fichier .json.',
  newer: 'Une version plus récente de cette extension a écrit ce fichier.',
  refused: {
    FULL: 'La sélection est pleine : 200 programmes au plus.',
    NOT_KEPT: 'Le navigateur ne l’a pas gardée : son stockage est plein ou interdit.',
  },
  statuses: {
    CONSIDERING: 'À l’étude',
    PREPARING: 'En préparation',
    APPLIED: 'Candidature envoyée',
    OFFERED: 'Place offerte',
    ACCEPTED: 'Acceptée',
    DROPPED: 'Abandonné',
  },
};
