import type { ShortlistWords } from '../en/shortlist.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** Every word of the shortlist, in Spanish. */
export const words: ShortlistWords = {
  title: 'Su selección',
  promise: 'Se guarda solo en este navegador, con sus notas. Nunca se envía.',
  empty:
    'Aún está vacía. Añada un programa desde su página, la barra de herramientas o una comparación.',
  compare: (count) => plural(count, { one: 'Comparar # programa', other: 'Comparar # programas' }),
  status: 'Estado',
  note: 'Notas',
  noteHint: 'A quién preguntar, qué enviar, qué le parece',
  deadlines: 'Plazos',
  day: 'Día',
  what: 'Para qué',
  addDeadline: 'Añadir un plazo',
  removeDeadline: (day) => `Quitar el plazo del ${day}`,
  open: 'Abrir su página',
  remove: (name) => `Quitar ${name}`,
  added: (date) => `añadido el ${date}`,
  ofProgram: (label, name) => `${label}: ${name}`,
  calendar: 'Plazos como calendario',
  calendarTitle: (label, program) => `${label}: ${program}`,
  deadline: 'Plazo',
  export: 'Exportar',
  import: 'Importar',
  imported: (count) =>
    plural(count, { one: '# programa importado.', other: '# programas importados.' }),
  unreadable: 'Este archivo no es una selección. Una selección exportada es un archivo .json.',
  newer: 'Una versión más nueva de esta extensión escribió este archivo.',
  refused: {
    FULL: 'La selección está llena: 200 programas como máximo.',
    NOT_KEPT: 'El navegador no la guardó: su almacenamiento está lleno o prohibido.',
  },
  statuses: {
    CONSIDERING: 'En estudio',
    PREPARING: 'En preparación',
    APPLIED: 'Solicitado',
    OFFERED: 'Plaza ofrecida',
    ACCEPTED: 'Aceptado',
    DROPPED: 'Descartado',
  },
};
