import type { PopupWords } from '../en/popup.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt');

/** Every word of the toolbar's popup, in Portuguese. */
export const words: PopupWords = {
  product: 'Second Opinion',
  open: 'Abrir a comparação',
  read: 'Ler esta página',
  settings: 'Definições',
  unread: 'Esta página não foi lida.',
  reading: 'A ler esta página…',
  notAllowed: 'O navegador não deixa as extensões ler esta página.',
  nothingRead: 'Esta página não enviou nada que se pudesse ler. Recarregue-a e tente de novo.',
  noAnswer: 'A própria extensão não respondeu. Feche isto e abra de novo.',
  thisPage: 'Esta página',
  match: {
    ADDRESS: 'Correspondência exata',
    CODE: 'Correspondência exata por código de registo',
    CONFIRMED: 'O programa que indicou',
  },
  likely: (count) => (count === 1 ? 'É este?' : `É um de ${count} programas do catálogo?`),
  notInCatalogue: 'Não está no catálogo',
  noProgram: 'Não parece a página de um programa',
  noCatalogue: 'Ainda não se obteve nenhum catálogo; as definições dizem de onde',
  peers: (count) =>
    count === 0
      ? 'nenhum para comparar'
      : plural(count, { one: '# programa para comparar', other: '# programas para comparar' }),
  differs: (count) =>
    plural(count, { one: '# facto difere do catálogo', other: '# factos diferem do catálogo' }),
  agrees: (count) =>
    plural(count, {
      one: '# facto concorda com o catálogo',
      other: '# factos concordam com o catálogo',
    }),
  search: {
    label: 'Procurar um programa',
    hint: 'Universidade, grau ou especialidade',
    none: 'O catálogo não tem nenhum com esse nome.',
    noCatalogue: 'Ainda não se obteve nenhum catálogo.',
    found: (count) =>
      plural(count, { one: '# programa encontrado', other: '# programas encontrados' }),
  },
  shortlist: {
    add: 'Adicionar à minha seleção',
    listed: 'Na sua seleção',
    view: (count) => plural(count, { one: 'Seleção, # programa', other: 'Seleção, # programas' }),
    full: 'A seleção está cheia.',
  },
  site: {
    title: 'Este sítio',
    look: (host) => `Olhar sempre para as páginas de ${host}`,
  },
  badge: {
    title: 'Distintivo nas páginas',
    site: 'Mostrá-lo neste sítio',
    everywhere: 'Mostrá-lo em toda a parte',
  },
};
