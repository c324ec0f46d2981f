import type { ComparePageWords } from '../en/compare-page.ts';
import { pluralIn } from '../plural.ts';
export { words as differences } from '@second-opinion/core/words/comparing/portuguese';

const plural = pluralIn('pt');

/** Every word of the comparison in a full tab, in Portuguese. */
export const words: ComparePageWords = {
  title: 'Os programas lado a lado',
  count: (count: number) => plural(count, { one: '# programa', other: '# programas' }),
  empty: {
    title: 'Ainda não há nada para comparar',
    text: 'Abra o painel na página de um programa e escolha «Abrir num separador», ou siga uma ligação da sua seleção.',
  },
  actions: {
    add: 'Adicionar um programa',
    profile: 'O seu perfil',
    print: 'Imprimir',
    csv: 'Guardar como CSV',
    link: 'Copiar a ligação',
    copied: 'Copiada. A ligação só nomeia os programas, nada sobre si.',
    notCopied: (link: string) => `O navegador não deixou copiá-la: ${link}`,
  },
  inShort: { title: 'Em resumo', none: 'Nada do que se sabe difere.' },
  table: {
    title: 'Facto a facto',
    caption: 'Os programas lado a lado, facto a facto',
    fact: 'Facto',
    differencesFirst: 'Diferenças primeiro',
    hideEqual: 'Ocultar o que é igual',
    equalHidden: (count: number) =>
      plural(count, { one: '# linha igual oculta', other: '# linhas iguais ocultas' }),
    differs: 'difere',
    figures: 'Para si',
    facts: 'O que as fontes dizem',
    moveLeft: (name: string) => `Mover ${name} para o início`,
    moveRight: (name: string) => `Mover ${name} para o fim`,
    remove: (name: string) => `Remover ${name}`,
    open: (what: string, name: string) => `${what}, ${name}: mostrar o cálculo`,
    sourceOf: (what: string, name: string) => `${what}, ${name}: mostrar as fontes`,
    more: (count: number) => `e mais ${count}`,
    conflict: (count: number) =>
      plural(count, { one: '# fonte diz outra coisa', other: '# fontes dizem outra coisa' }),
  },
  figures: {
    cost: 'O custo total',
    raise: 'Aumento que o paga, por ano',
    npv: 'Valor atual líquido',
    apply: 'Posso candidatar-me?',
    fit: 'Adequação, pelos seus pesos',
    unknown: 'não se sabe',
    atLeast: (amount: string) => `pelo menos ${amount}`,
    noRaise: 'nenhum necessário',
    status: {
      MET: 'tudo o que consta é cumprido',
      NOT_MET: 'falta alguma coisa',
      UNKNOWN: 'algo está em aberto',
    },
    requirements: (count: number) => plural(count, { one: '# requisito', other: '# requisitos' }),
    barred: 'não ponderado: falta um requisito',
    place: (places: string) => `lugar ${places}`,
  },
  weights: {
    title: 'O que conta, e quanto a ordem depende disso',
    explain:
      'Mova um peso e veja a ordem mudar. As barras dizem em que parte de todas as ponderações possíveis cada programa ocupa cada lugar, sejam quais forem os seus próprios pesos.',
    score: 'Pontuação',
    rank: 'Lugares em todas as ponderações',
    first: (share: string) => `primeiro em ${share}`,
    firstColumn: 'Primeiro em',
    yours: 'Pelos seus pesos',
    none: 'Diga no seu perfil o que quer, ou mova um peso.',
    reckoning: 'A calcular…',
    ranked: (name: string) => `Calculado de novo: ${name} está em primeiro.`,
    tooFew: 'Uma ordem precisa de pelo menos dois programas a que nada o impeça de se candidatar.',
  },
  plots: {
    title: 'Gráficos',
    cost: 'O custo total, pelo que o compõe',
    costNote: 'Pontos médios dos intervalos; o traço vai do mínimo ao máximo.',
    costUnknown: (names: string) => `Não desenhado, porque algo nele não se sabe: ${names}.`,
    cash: 'Dinheiro que entra menos dinheiro que sai, ano a ano',
    cashNote: 'Face ao seu lugar atual, sem descontar. Acima do traço o programa já se pagou.',
    cashStops:
      'Sem rendimento posterior as linhas terminam com os estudos: o que viesse depois seria inventado.',
    cashNone: 'É preciso o que ganha agora, e custos que se saibam.',
    rangeOf: 'Mostrar o intervalo de',
    years: 'anos desde o início',
    breakEven: 'equilíbrio',
    ranges: 'Duração',
    rangesNote: 'Da mais curta à mais longa que as fontes dizem.',
    months: 'meses',
    image: 'Guardar a imagem',
    svg: 'SVG',
    png: 'PNG',
    saveAs: (what: string, kind: string) => `${what}: guardar como ${kind}`,
    loading: 'A desenhar…',
    failed: 'Não foi possível desenhar. Os números estão na tabela.',
  },
  drawer: { close: 'Fechar' },
  files: {
    csv: 'programas-lado-a-lado.csv',
    cost: 'custo',
    cash: 'fluxo-de-tesouraria',
    ranges: 'duracao',
  },
  csv: { fact: 'Facto', source: 'Fonte' },
  promise:
    'O seu perfil só é usado neste navegador. Ao servidor pediram-se estes programas pelos seus identificadores.',
};
