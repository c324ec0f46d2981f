import type { ReckoningWords } from '../reckoning-words.ts';
import { capital, dayIn } from '../spans.ts';
import { values } from './values.ts';

const ROLES = {
  RESIDENT: 'de um interno',
  GENERALIST: 'de um médico de família',
  SPECIALIST: 'de um especialista',
  ALL: 'de um médico',
} as const;

const FEES = {
  APPLICATION: 'taxas de candidatura',
  REGISTRATION: 'taxas de inscrição',
  EXAMINATION: 'taxas de exame',
  OTHER: 'outras taxas',
} as const;

const SPANS = {
  YEAR: 'um ano',
  PROGRAM: 'um programa',
  SEMESTER: 'um semestre',
  CREDIT: 'um crédito',
  MODULE: 'um módulo',
} as const;

/** Costs, returns and fit in Portuguese. */
export const reckoning: ReckoningWords = {
  subject: {
    duration: 'a duração',
    requirements: 'o que é exigido para a candidatura',
    tuition: 'as propinas',
    fee: 'as taxas',
    living: 'o custo de vida',
    livingCosts: 'o custo de vida',
    allLiving: 'o custo de vida inteiro',
    livingThere: 'viver na instituição, pois o programa é em linha',
    moving: 'mudar de país',
    incomeGivenUp: 'o rendimento perdido',
    payWhileStudying: 'o rendimento durante os estudos',
    trainingPay: 'a remuneração na formação',
    payAfter: 'o rendimento com o grau',
    pay: 'o rendimento',
    graduatesPay: 'o que ganham os diplomados',
    costOfStudy: 'o custo dos estudos',
    cost: 'o custo',
    sum: 'a soma',
    anyPart: 'parte alguma',
    requiredRaise: 'o aumento necessário',
    presentValue: 'o valor atual',
    ratio: 'a relação',
    ratioToCosts: 'uma relação com os custos, que podem ser nulos ou negativos',
    studyMode: 'o regime de estudo',
    traineesPaid: 'se a formação é remunerada',
    research: 'que investigação é exigida',
    clinicalTraining: 'a formação clínica',
    assessment: 'como se avalia',
    delivery: 'como se ensina',
    language: 'a língua de ensino',
  },
  what: {
    amountIn: (currency) => `o montante em ${currency}`,
    fee: (kind) => FEES[kind],
    tuitionFor: (audience) => `as propinas (${values.audience[audience]})`,
    durationFor: (mode) => `uma duração ${values.studyMode[mode]}`,
    pay: (id) => `o rendimento ${JSON.stringify(id)}`,
    recognition: (regulators) =>
      regulators === null
        ? 'nenhum reconhecimento'
        : `um reconhecimento de ${regulators.join(' ou ')}`,
    anyCountry: 'qualquer país',
  },
  unknown: {
    notStated: (what) => `Nenhuma fonte indica ${what}.`,
    notApplicable: (what) => `Não se aplica: ${what}.`,
    withheld: (what) => `Não se publica: ${what}.`,
    noDate: (from, to) =>
      `${from} não se pode converter em ${to}: o montante não tem data, e pedia-se a sua.`,
    noRate: (from, to, currency, day) =>
      `${from} não se pode converter em ${to}: não há câmbio (${currency ?? 'EUR'}) para ${dayIn('pt-PT', day)}.`,
    notCountable: (what, unit) => `${capital(what)}: indica-se por ${unit}, mas não quantos são.`,
    profileLacks: (field) => `O seu perfil não diz ${field}.`,
    noReference: (what, place) => `Não há número publicado (${place}): ${what}.`,
    outOfRange: (what) => `Demasiado grande para se calcular ao certo: ${what}.`,
    horizonTooShort: (years) =>
      `O programa dura tanto como o horizonte de ${years} ${years === 1 ? 'ano' : 'anos'}, ou mais.`,
    rest: (what) => `Não se conhece: ${what}.`,
    fields: {
      pay: 'o que ganha agora',
      payAfter: 'o que ganharia com o grau',
      payWhileStudying: 'o que ganharia enquanto estuda',
      livingCosts: 'o que custaria viver lá',
      presentLivingCosts: 'o que lhe custa viver agora',
      relocationCost: 'o que custaria a mudança',
      residence: 'onde vive',
      studyMode: 'se estudaria a tempo inteiro ou parcial',
      'completionChance, recognitionChance': 'quão prováveis são a conclusão e o reconhecimento',
      'preferences.budget': 'o que poderia gastar',
      'preferences.research': 'quanta investigação quer',
      'preferences.clinicalTraining': 'quanta formação clínica quer',
      'preferences.assessment': 'que avaliação prefere',
      'preferences.delivery': 'que modalidade quer',
      'preferences.countries': 'onde quer estudar',
      'preferences.languages': 'em que línguas estuda',
    },
  },
  line: {
    tuition: (audiences) => `Propinas, ${audiences}`,
    tuitionAlone: 'Propinas',
    fee: (kind) => capital(FEES[kind]),
    living: 'Custo de vida',
    moving: 'Mudança de ida e volta',
    incomeGivenUp: 'Rendimento perdido',
  },
  working: {
    each: (prices, unit, count) => `${prices} ${values.per[unit]} × ${count}`,
    inAll: (prices) => `${prices} no total`,
    upTo: (span) => `até ${span}`,
    yearly: (prices, span) => `${prices} por ano × ${span}`,
    presentPay: 'rendimento atual',
    presentPayLess: (working) => `rendimento atual menos ${working}`,
    afterTax: (working) => `${working}, depois de impostos`,
    ownFigure: 'o seu próprio número',
    trainingPayUnstated: 'remuneração na formação não indicada',
    trainingPay: 'remuneração na formação indicada',
    shareOfPay: (share) => `${share} % do rendimento atual`,
  },
  assume: {
    citizenshipUnknown:
      'Não se conhece a sua nacionalidade: contam tanto os preços do país como os de estrangeiros.',
    domesticFees: (country) => `Os cidadãos do país (${country}) pagam o preço nacional.`,
    union: 'Os cidadãos do Espaço Económico Europeu pagam nele o preço nacional.',
    internationalFees: (country) =>
      `Os cidadãos de outros países que não este (${country}) pagam o preço de estrangeiros.`,
    feesAddUp: (count, kind) =>
      `Indicam-se ${count} ${FEES[kind]}: paga-se pelo menos uma, no máximo todas.`,
    feesOneOf: (count, kind) => `Indicam-se ${count} ${FEES[kind]}: paga-se uma delas.`,
    firstAttempt: 'Cada exame é passado à primeira tentativa.',
    partlyThere:
      'O programa é em parte em linha e nenhuma fonte diz quanto é preciso estar lá: entre nunca e sempre.',
    partlyMoving: 'O programa é em parte em linha: muda-se e paga, ou não se muda e nada paga.',
    tuitionOneOf: (count) => `Indicam-se ${count} preços para estes estudantes: paga-se um deles.`,
    otherUnit: (unit, total) => `Calculado ${values.per[unit]} seriam ${total}.`,
    spanBegun: (unit) =>
      `Cobra-se pelo menos ${SPANS[unit]}; o que se começa cobra-se em proporção ou inteiro.`,
    spanUntied: (unit) =>
      `O preço ${values.per[unit]} não está ligado a um regime: a tempo parcial custa entre o total a tempo inteiro e o preço de toda a duração.`,
    fromCredits: (credits, year, span) =>
      `Nenhuma fonte indica a duração; ${credits} créditos a ${year} por ano a tempo inteiro fazem ${span}.`,
    onlyFullFee: 'Só se indica o preço inteiro; uma vaga subsidiada pode custar menos.',
    onlySubsidised: 'Só se indica o preço de uma vaga subsidiada; sem ela pode custar mais.',
    beforeTax: 'Não se dá taxa de imposto: o rendimento é tomado antes de impostos.',
    someTraineesPaid: 'Uns em formação são pagos e outros não.',
    somePaidUnstated:
      'Alguns em formação são pagos e não se indica quanto: entre nada e o seu rendimento atual.',
    paidUnstated: 'A formação é paga e não se indica quanto: entre nada e o seu rendimento atual.',
    keptPay: {
      FULL_TIME: 'Estudar a tempo inteiro não deixa tempo para trabalhar.',
      PART_TIME: 'Estudar a tempo parcial deixa entre metade e todo o seu rendimento atual.',
      ANY: 'Não se indica regime: fica entre nada e todo o seu rendimento atual.',
    },
    hospital:
      'A formação é em hospitais e nenhuma fonte diz se é paga: até ao seu rendimento atual, ou nada.',
    traineeGroups:
      'Onde uma fonte separa os do país e os de fora, a sua categoria de preço diz qual é a sua.',
    unrecognised: 'Um grau não reconhecido deixa o rendimento como está.',
    publishedPay: (label) => `Ganharia o que está publicado: ${label}`,
    graduatesPay: 'Ganharia o que uma fonte indica dos diplomados.',
    discount: (publisher) =>
      `O dinheiro futuro é descontado a 3,5 % por ano em termos reais${publisher === null ? '' : `, segundo ${publisher}`}.`,
    horizon: (years) => `Olha-se ${years} anos a partir do início.`,
    realPay: 'O rendimento mantém o seu valor real, com o grau e sem ele.',
    staysHome: 'Fica no seu país: supõe-se que viver custa o que lhe custa agora.',
    livingNowUnknown:
      'Não se sabe o que lhe custa viver agora: o programa acrescenta entre nada e todo o seu custo de vida.',
    livingElsewhere: (of, there) => `O custo de vida é o de ${of}, não o de ${there}.`,
    goalWeights: 'Os pesos são os que dão os seus objetivos.',
    evenWeights: 'Cada critério de que fala o seu perfil pesa o mesmo.',
  },
  payOffer: (note) => `Indicado dos diplomados: ${note}`,
  payLabel: (role, country, note) => `Rendimento ${ROLES[role]} (${country}): ${note}`,
  span: {
    ownRange: 'o seu intervalo',
    tenth: '±10 %',
    years: (near, far) => `${near}–${far} anos`,
    months: (from, to) => `${from}–${to} meses`,
    point: '±1 ponto',
  },
  prices: {
    undated: 'Preços tal como indicados, sem data.',
    stated: (years, undated) =>
      `Preços de ${years}, tal como indicados${undated === 0 ? '' : `; ${undated} sem data`}.`,
    to: (first, last) => `${first} a ${last}`,
    rate: (currency, perEuro, source, day) =>
      `${currency} a ${perEuro} por euro (${source}, ${dayIn('pt-PT', day)})`,
  },
  fit: {
    criterion: {
      duration: 'Duração',
      cost: 'Custo',
      studyMode: 'Regime de estudo',
      traineePay: 'Remuneração na formação',
      research: 'Investigação',
      clinicalTraining: 'Formação clínica',
      assessment: 'Avaliação',
      delivery: 'Modalidade',
      location: 'Local',
      language: 'Língua',
      recognition: 'Reconhecimento',
    },
  },
};
