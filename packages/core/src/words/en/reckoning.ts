import type { ReckoningWords } from '../reckoning-words.ts';
import { capital } from '../spans.ts';
import { values } from './values.ts';

const ROLES = {
  RESIDENT: 'Resident',
  GENERALIST: 'Generalist',
  SPECIALIST: 'Specialist',
  ALL: 'Physician',
} as const;

/** Costs, returns and fit in English. */
export const reckoning: ReckoningWords = {
  subject: {
    duration: 'the duration',
    requirements: 'what is required to apply',
    tuition: 'tuition',
    fee: 'the fee',
    living: 'living',
    livingCosts: 'living costs',
    allLiving: 'all of living',
    livingThere: 'living at the institution, as the program is online,',
    moving: 'moving to another country',
    incomeGivenUp: 'income given up',
    payWhileStudying: 'pay while studying',
    trainingPay: 'training pay',
    payAfter: 'pay with the award',
    pay: 'pay',
    graduatesPay: 'what graduates earn',
    costOfStudy: 'the cost of study',
    cost: 'the cost',
    sum: 'the sum',
    anyPart: 'any part of it',
    requiredRaise: 'the required raise',
    presentValue: 'the present value',
    ratio: 'the ratio',
    ratioToCosts: 'a ratio to costs, which may be nothing or less,',
    studyMode: 'the study mode',
    traineesPaid: 'whether trainees are paid',
    research: 'what research is required',
    clinicalTraining: 'clinical training',
    assessment: 'how the program examines',
    delivery: 'how the program is delivered',
    language: 'the language of teaching',
  },
  what: {
    amountIn: (currency) => `the amount in ${currency}`,
    fee: (kind) => `${kind === 'REGISTRATION' ? 'a' : 'an'} ${values.feeKind[kind]} fee`,
    tuitionFor: (audience) => `tuition for ${values.audience[audience]} students`,
    durationFor: (mode) => `a duration for ${values.studyMode[mode]} study`,
    pay: (id) => `pay ${JSON.stringify(id)}`,
    recognition: (regulators) =>
      regulators === null ? 'any recognition' : `recognition by ${regulators.join(' or ')}`,
    anyCountry: 'any country',
  },
  unknown: {
    notStated: (what) => `No source states ${what}.`,
    notApplicable: (what) => `${capital(what)} does not apply.`,
    withheld: (what) => `${capital(what)} is withheld.`,
    noDate: (from, to) =>
      `${from} cannot be turned into ${to}: the amount has no date, and its own was asked for.`,
    noRate: (from, to, currency, day) =>
      `${from} cannot be turned into ${to}: no rate of ${currency ?? 'the euro'} for ${day}.`,
    notCountable: (what, unit) =>
      `${capital(what)} is stated per ${unit}, and how many there are is not.`,
    profileLacks: (field) => `Your profile does not say ${field}.`,
    noReference: (what, place) => `No published figure for ${what} in ${place}.`,
    outOfRange: (what) => `${capital(what)} is too large to be computed exactly.`,
    horizonTooShort: (years) =>
      `The program takes as long as the horizon of ${years} ${years === 1 ? 'year' : 'years'} or longer.`,
    rest: (what) => `${capital(what)} is unknown.`,
    fields: {
      pay: 'what you earn now',
      payAfter: 'what you would earn with the award',
      payWhileStudying: 'what you would earn while studying',
      livingCosts: 'what living there would cost',
      presentLivingCosts: 'what living costs you now',
      relocationCost: 'what moving would cost',
      residence: 'where you live',
      studyMode: 'whether you would study full-time or part-time',
      'completionChance, recognitionChance': 'how likely completion and recognition are',
      'preferences.budget': 'what you could spend',
      'preferences.research': 'how much research you want',
      'preferences.clinicalTraining': 'how much clinical training you want',
      'preferences.assessment': 'which assessment you like',
      'preferences.delivery': 'how you want to be taught',
      'preferences.countries': 'where you want to study',
      'preferences.languages': 'which languages you study in',
    },
  },
  line: {
    tuition: (audiences) => `Tuition, ${audiences}`,
    tuitionAlone: 'Tuition',
    fee: (kind) => `${capital(values.feeKind[kind])} fee`,
    living: 'Living costs',
    moving: 'Moving there and back',
    incomeGivenUp: 'Income given up',
  },
  working: {
    each: (prices, unit, count) => `${prices} ${values.per[unit]} × ${count}`,
    inAll: (prices) => `${prices} in all`,
    upTo: (span) => `up to ${span}`,
    yearly: (prices, span) => `${prices} a year × ${span}`,
    presentPay: 'present pay',
    presentPayLess: (working) => `present pay less ${working}`,
    afterTax: (working) => `${working}, after tax`,
    ownFigure: 'your own figure',
    trainingPayUnstated: 'training pay not stated',
    trainingPay: 'training pay as stated',
    shareOfPay: (share) => `${share} % of present pay`,
  },
  assume: {
    citizenshipUnknown:
      'Your citizenship is not known, so domestic and international fees both count.',
    domesticFees: (country) => `Citizens of ${country} pay domestic fees.`,
    union: 'Citizens of the European Economic Area pay domestic fees within it.',
    internationalFees: (country) =>
      `Citizens of other countries than ${country} pay international fees.`,
    feesAddUp: (count, kind) =>
      `${count} ${values.feeKind[kind]} fees are stated: at least one falls due, at most all.`,
    feesOneOf: (count, kind) =>
      `${count} ${values.feeKind[kind]} fees are stated: one of them falls due.`,
    firstAttempt: 'Each examination is passed at the first attempt.',
    partlyThere:
      'The program is partly online and no source says how long one must be there: between none of the time and all.',
    partlyMoving:
      'The program is partly online: you move there and pay for it, or never move and pay nothing.',
    tuitionOneOf: (count) => `${count} fees are stated for these students: one of them falls due.`,
    otherUnit: (unit, total) => `Reckoned by the ${values.unit[unit]} it would come to ${total}.`,
    spanBegun: (unit) =>
      `At least one ${values.unit[unit]} is charged; a ${values.unit[unit]} begun is charged by its share or whole.`,
    spanUntied: (unit) =>
      `The fee a ${values.unit[unit]} is not tied to a study mode: part-time study costs between the full-time total and the fee for every ${values.unit[unit]}.`,
    fromCredits: (credits, year, span) =>
      `No source states the duration; ${credits} credits at ${year} a full-time year make ${span}.`,
    onlyFullFee: 'Only the full fee is stated; a subsidised place may cost less.',
    onlySubsidised: 'Only the fee of a subsidised place is stated; without one it may cost more.',
    beforeTax: 'No tax rate is given, so pay is taken before tax.',
    someTraineesPaid: 'Some trainees are paid and some are not.',
    somePaidUnstated:
      'Some trainees are paid and how much is not stated: between nothing and your present pay.',
    paidUnstated:
      'Trainees are paid and how much is not stated: between nothing and your present pay.',
    keptPay: {
      FULL_TIME: 'Full-time study leaves no time for paid work.',
      PART_TIME: 'Part-time study leaves between half of your present pay and all of it.',
      ANY: 'No study mode is stated: between none of your present pay and all of it goes on.',
    },
    hospital:
      'Training is in hospitals and no source says whether trainees are paid: up to your present pay, or nothing.',
    traineeGroups:
      'Where a source tells trainees of the country and of abroad apart, fee status says which you are.',
    unrecognised: 'An award that is not recognised leaves pay as it is.',
    publishedPay: (label) => `You would earn what is published as ${label}`,
    graduatesPay: 'You would earn what a source states of graduates.',
    discount: (publisher) =>
      `Future money is discounted at 3.5 % a year in real terms${publisher === null ? '' : `, as ${publisher} has it`}.`,
    horizon: (years) => `Looking ahead ${years} years from the start.`,
    realPay: 'Pay keeps its real value, with the award and without.',
    staysHome: 'You stay in your country, so living is taken to cost what it costs you now.',
    livingNowUnknown:
      'What living costs you now is not known: the program adds between nothing and all of its living costs.',
    livingElsewhere: (of, there) => `The living costs are those of ${of}, not of ${there}.`,
    goalWeights: 'The weights are those that your goals set out with.',
    evenWeights: 'Every criterion that your profile speaks of weighs the same.',
  },
  payOffer: (note) => `Stated of graduates: ${note}`,
  payLabel: (role, country, note) => `${ROLES[role]} pay in ${country}: ${note}`,
  span: {
    ownRange: 'its range',
    tenth: '±10 %',
    years: (near, far) => `${near}–${far} years`,
    months: (from, to) => `${from}–${to} months`,
    point: '±1 point',
  },
  prices: {
    undated: 'Prices as stated, undated.',
    stated: (years, undated) =>
      `Prices of ${years}, as stated${undated === 0 ? '' : `; ${undated} undated`}.`,
    to: (first, last) => `${first} to ${last}`,
    rate: (currency, perEuro, source, day) =>
      `${currency} at ${perEuro} a euro (${source}, ${day})`,
  },
  fit: {
    criterion: {
      duration: 'Duration',
      cost: 'Cost',
      studyMode: 'Study mode',
      traineePay: 'Pay while training',
      research: 'Research',
      clinicalTraining: 'Clinical training',
      assessment: 'Assessment',
      delivery: 'Delivery',
      location: 'Location',
      language: 'Language',
      recognition: 'Recognition',
    },
  },
};
