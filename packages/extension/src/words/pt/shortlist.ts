import type { ShortlistWords } from '../en/shortlist.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt');

/** Every word of the shortlist, in Portuguese. */
export const words: ShortlistWords = {
  title: 'A sua seleção',
  promise: 'Guardada só neste navegador, com as suas notas. Nunca é enviada.',
  empty:
    'Ainda está vazia. Adicione um programa a partir da sua página, da barra de ferramentas ou de uma comparação.',
  compare: (count) => plural(count, { one: 'Comparar # programa', other: 'Comparar # programas' }),
  status: 'Estado',
  note: 'Notas',
  noteHint: 'A quem perguntar, o que enviar, o que acha',
  deadlines: 'Prazos',
  day: 'Dia',
  what: 'Para quê',
  addDeadline: 'Adicionar um prazo',
  removeDeadline: (day) => `Remover o prazo de ${day}`,
  open: 'Abrir a sua página',
  remove: (name) => `Remover ${name}`,
  added: (date) => `adicionado em ${date}`,
  ofProgram: (label, name) => `${label}: ${name}`,
  calendar: 'Prazos como calendário',
  calendarTitle: (label, program) => `${label}: ${program}`,
  deadline: 'Prazo',
  export: 'Exportar',
  import: 'Importar',
  imported: (count) =>
    plural(count, { one: '# programa importado.', other: '# programas importados.' }),
  unreadable: 'Este ficheiro não é uma seleção. Uma seleção exportada é um ficheiro .json.',
  newer: 'Uma versão mais recente desta extensão escreveu este ficheiro.',
  refused: {
    FULL: 'A seleção está cheia: 200 programas no máximo.',
    NOT_KEPT: 'O navegador não a guardou: o seu armazenamento está cheio ou proibido.',
  },
  statuses: {
    CONSIDERING: 'Em estudo',
    PREPARING: 'Em preparação',
    APPLIED: 'Candidatura enviada',
    OFFERED: 'Vaga oferecida',
    ACCEPTED: 'Aceite',
    DROPPED: 'Posto de parte',
  },
};
