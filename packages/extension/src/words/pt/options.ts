import type { OptionsWords } from '../en/options.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt');

/** Every word of the options page, in Portuguese. */
export const words: OptionsWords = {
  heading: 'Definições',
  server: {
    title: 'Servidor',
    label: 'Endereço do servidor',
    hint: 'O catálogo vem dele. Um servidor neste computador está em http://localhost:4000.',
    save: 'Verificar e guardar',
    checking: (address) => `A ligar a ${address}…`,
    connected: 'Ligado; o catálogo foi obtido.',
    kept: (address) => `Fica o endereço anterior: ${address}.`,
    noAnswer: 'A própria extensão não respondeu. Recarregue esta página e tente de novo.',
  },
  privacy: {
    title: 'O que vê, e o que sai deste navegador',
    sentences: [
      'Olha para as páginas de domínios académicos e dos sítios que adicionar, só neste navegador, para saber se alguma é a de um programa.',
      'Numa página que não é de um programa não envia nada.',
      'Abrir o painel pede ao seu servidor programas pelos seus identificadores, ou por grau, especialidade e país onde o catálogo não tem o programa; nunca a página, e nunca nada sobre si.',
    ],
  },
  pages: {
    title: 'O que disse das páginas',
    count: (count) => {
      if (count === 0) return 'Não disse de nenhuma página que programa é.';
      return plural(count, {
        one: 'Disse de # página que programa é ou não é. Fica guardado só neste navegador.',
        other: 'Disse de # páginas que programa são ou não são. Fica guardado só neste navegador.',
      });
    },
    forget: 'Esquecer o que disse das páginas',
    forgotten: 'Esquecido. Uma página aberta segue quando for recarregada.',
    failed: 'O navegador não deixou esquecê-lo. Tente de novo.',
  },
  servers: {
    title: 'Outros servidores que responderam',
    use: (address) => `Usar ${address}`,
    remove: (address) => `Esquecer ${address}`,
  },
  language: { title: 'Língua', label: 'Língua da extensão', browsers: 'a língua do navegador' },
  sites: {
    title: 'Sítios que adicionou',
    none: 'Nenhum. O botão da barra propõe olhar para qualquer sítio fora dos domínios académicos.',
    hint: 'As suas páginas são vistas como as dos domínios académicos.',
    remove: (host) => `Deixar de olhar para ${host}`,
  },
  badge: {
    title: 'Distintivo',
    everywhere: 'Mostrar o distintivo nas páginas de programas',
    sites: 'Oculto nestes sítios',
    none: 'Não está oculto em nenhum sítio.',
    show: (site) => `Mostrá-lo de novo em ${site}`,
  },
};
