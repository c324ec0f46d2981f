import type { TermWords } from '../term.ts';
import type { StudySlug } from '../study-terms.ts';

/** Study, research, credits and money, in Portuguese. */
export const study: Readonly<Record<StudySlug, TermWords>> = {
  thesis: {
    term: 'Tese',
    definition:
      'Um trabalho longo de investigação própria, avaliado como um todo. As universidades usam «thesis» e «dissertation» para o mesmo e para coisas diferentes; a extensão e a parte dos créditos dizem mais.',
  },
  dissertation: {
    term: 'Dissertação',
    definition:
      'Um relatório sobre uma investigação limitada ou uma revisão da literatura, quase sempre a última parte de um mestrado de aulas.',
  },
  'thesis-by-publication': {
    term: 'Tese por artigos',
    definition:
      'Uma tese feita de artigos, publicados ou prontos a publicar, ligados por uma introdução. Alguns MMed pedem um só artigo assim no lugar de uma tese.',
  },
  'ethics-approval': {
    term: 'Aprovação ética',
    definition:
      'A autorização de uma comissão para fazer investigação com doentes ou com os seus registos. Obtê-la pode levar meses do tempo da tese.',
    aliases: ['comissão de ética'],
  },
  coursework: {
    term: 'Ensino por aulas',
    definition:
      'Ensino em módulos com trabalhos, projetos ou provas, em oposição à investigação ou ao trabalho num hospital.',
  },
  module: {
    term: 'Módulo',
    definition:
      'Uma parte de um programa que é ensinada, examinada e às vezes cobrada em separado. É o que uma universidade americana chama «course».',
    aliases: ['disciplina'],
  },
  credit: {
    term: 'Crédito',
    definition:
      'Uma medida do trabalho que um módulo ou programa exige. Os sistemas não se convertem por uma regra fixa; uma comparação justa pergunta quantos créditos fazem um ano a tempo inteiro nessa instituição.',
  },
  ects: {
    term: 'ECTS',
    definition:
      'O Sistema Europeu de Transferência de Créditos: 60 créditos são um ano letivo a tempo inteiro, por acordo dos seus membros.',
    aliases: ['crédito europeu'],
  },
  cats: {
    term: 'CATS',
    definition:
      'O sistema britânico de créditos: 180 créditos são um mestrado de um ano civil a tempo inteiro; 120, um ano de licenciatura.',
  },
  nqf: {
    term: 'NQF',
    definition:
      'O quadro de qualificações da África do Sul, em que um mestrado está no nível 9 e tem pelo menos 180 créditos, cada um de dez horas de trabalho.',
  },
  'full-time-year': {
    term: 'Ano a tempo inteiro',
    definition:
      'Quantos créditos uma instituição conta como um ano de estudo a tempo inteiro: é o que torna comparáveis os créditos de instituições diferentes.',
  },
  'part-time': {
    term: 'Estudo a tempo parcial',
    definition:
      'Estudo ao lado do trabalho, com o mesmo conteúdo em mais tempo. As propinas anuais podem cair para metade ou não; a página deve dizê-lo.',
  },
  'blended-learning': {
    term: 'Ensino misto',
    definition:
      'Estudo em parte em linha e em parte presencial, muitas vezes em blocos de dias ou semanas na instituição.',
  },
  intake: {
    term: 'Ingresso',
    definition:
      'Um mês em que um programa recebe novos estudantes. Se há um só por ano, um prazo perdido custa um ano.',
  },
  cohort: {
    term: 'Turma de ingresso',
    definition:
      'Todos os que começam um programa no mesmo ano. As propinas e as regras podem ser fixadas por turma, de modo que dois estudantes da mesma aula paguem propinas diferentes.',
  },
  'domestic-fee': {
    term: 'Propina para estudantes do país',
    definition:
      'O que pagam os cidadãos, os residentes ou os membros de uma união de países, muitas vezes porque o Estado paga o resto.',
  },
  'international-fee': {
    term: 'Propina para estudantes internacionais',
    definition:
      'O que pagam os estudantes do estrangeiro. É em geral todo o custo do ensino, e sobe a cada ano.',
  },
  'subsidised-place': {
    term: 'Vaga subsidiada',
    definition:
      'Uma vaga em que o Estado paga parte da propina, às vezes em troca da obrigação de trabalhar depois no país.',
  },
  bond: {
    term: 'Compromisso de serviço',
    definition:
      'A obrigação de trabalhar alguns anos depois da formação para quem a financiou ou para um país, ou de devolver o apoio.',
  },
  'opportunity-cost': {
    term: 'Custo de oportunidade',
    definition:
      'O que se teria ganho no tempo que o estudo leva. Para um médico, é muitas vezes mais do que as propinas.',
    aliases: ['rendimento perdido'],
  },
  'net-present-value': {
    term: 'Valor atual líquido',
    definition:
      'O que valem hoje todos os ganhos e custos anuais de uma escolha, quando o dinheiro de anos seguintes conta menos segundo uma taxa dada. Acima de zero, a escolha compensa a essa taxa.',
    aliases: ['VAL'],
  },
  'discount-rate': {
    term: 'Taxa de desconto',
    definition:
      'Quanto menos conta uma quantia por cada ano que se tem de esperar por ela; aqui em termos reais, sem a inflação.',
  },
  'internal-rate': {
    term: 'Taxa interna de retorno',
    definition:
      'A taxa de desconto à qual uma escolha não vale nem mais nem menos que nada. Algumas séries de ganhos e custos não têm nenhuma, e outras têm várias.',
    aliases: ['TIR'],
  },
};
