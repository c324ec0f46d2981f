import {
  ASSESSMENT_KINDS,
  type ConversionBasis,
  DELIVERY_MODES,
  type Goal,
  type TuitionMode,
} from '@second-opinion/core';
import { builder } from '../builder.ts';
import { CriterionEnum } from './fit.ts';

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount of money.',
  fields: (t) => ({
    amount: t.string({ required: true, description: 'Decimal text in major units: "85000.50".' }),
    currency: t.string({ required: true, description: 'ISO 4217: "PKR".' }),
  }),
});

const TestResultInput = builder.inputType('TestResultInput', {
  description: 'A result of a language test or an entrance examination.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'As the test is known: "MRCP Part 1".' }),
    score: t.string({ description: 'As it was given: "7.5", "Band 4". Left out: passed.' }),
  }),
});

const RegistrationInput = builder.inputType('RegistrationInput', {
  description: 'A registration as a doctor.',
  fields: (t) => ({
    country: t.string({
      required: true,
      description: 'ISO 3166-1 alpha-2 of the regulator\'s: "KE".',
    }),
    specialist: t.boolean({ description: 'Whether as a specialist.' }),
  }),
});

const KeptPayInput = builder.inputType('KeptPayInput', {
  description: 'The share of present pay that goes on during study: 0.5 for one half.',
  fields: (t) => ({
    fullTime: t.float({ description: 'While studying full-time, 0 to 1.' }),
    partTime: t.float({ description: 'While studying part-time, 0 to 1.' }),
  }),
});

const AttemptsInput = builder.inputType('ExaminationAttemptsInput', {
  description: 'How often the reader expects to sit each examination that is charged by attempt.',
  fields: (t) => ({
    min: t.int({ required: true, description: 'The fewest, from 1 on.' }),
    max: t.int({ required: true, description: 'The most, 20 at most.' }),
  }),
});

const PayAfterInput = builder.inputType('PayAfterInput', {
  description:
    'What the reader expects to earn a year before tax with the award. Give one of its fields: nothing is assumed unasked.',
  fields: (t) => ({
    from: t.field({ type: MoneyInput, description: "The reader's own figure." }),
    to: t.field({ type: MoneyInput, description: 'With `from`: the most that it may be.' }),
    reference: t.string({ description: 'A published figure by its key: "pay-12".' }),
    stated: t.boolean({ description: 'True: what a source states of graduates.' }),
  }),
});

const MuchOrLittle = builder.enumType('MuchOrLittle', {
  description: 'How much of something the reader wants.',
  values: {
    MUCH: { description: 'The more the better.' },
    LITTLE: { description: 'The less the better.' },
  } as const,
});

/** Wishes are named as attributes name them. */
const named = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

const PreferencesInput = builder.inputType('PreferencesInput', {
  description: 'What the reader wants; what is left out makes its criterion unknown, not neutral.',
  fields: (t) => ({
    budget: t.field({
      type: MoneyInput,
      description:
        'The whole cost, income given up included, that would be worth nothing any more.',
    }),
    research: t.field({ type: MuchOrLittle, description: 'How much research.' }),
    clinicalTraining: t.field({ type: MuchOrLittle, description: 'How much clinical training.' }),
    delivery: t.stringList({
      description: `The most wanted first: ${named(DELIVERY_MODES)}.`,
    }),
    countries: t.stringList({ description: 'ISO 3166-1 codes, the most wanted first: `["SG"]`.' }),
    languages: t.stringList({ description: 'BCP 47 codes to be taught in: `["en"]`.' }),
    regulators: t.stringList({ description: 'Whose recognition counts: `["HPCSA"]`.' }),
    assessment: t.stringList({ description: `Any of ${named(ASSESSMENT_KINDS)}.` }),
  }),
});

const WeightInput = builder.inputType('WeightInput', {
  description: 'How much a criterion weighs. One that is left out weighs nothing.',
  fields: (t) => ({
    criterion: t.field({ type: CriterionEnum, required: true, description: 'Which.' }),
    weight: t.float({ required: true, description: 'On any scale from 0 to 1000.' }),
  }),
});

const ProfileStudyMode = builder.enumType('ProfileStudyMode', {
  description: 'How the reader would study.',
  values: {
    FULL_TIME: { description: 'Full-time.' },
    PART_TIME: { description: 'Part-time.' },
  } as const satisfies Record<TuitionMode, { description: string }>,
});

const FeeStatusEnum = builder.enumType('FeeStatus', {
  description: 'Which fees the reader pays, where they know it better than citizenship tells.',
  values: {
    DOMESTIC: { description: 'Those of citizens.' },
    INTERNATIONAL: { description: 'Those of everybody else.' },
  } as const,
});

export const ConversionBasisEnum = builder.enumType('ConversionBasis', {
  description: "At which time's exchange rate an amount of the past is converted.",
  values: {
    TODAY: { description: 'The newest.' },
    OWN_DATE: { description: 'That of the time which the amount speaks for.' },
  } as const satisfies Record<ConversionBasis, { description: string }>,
});

const GoalEnum = builder.enumType('Goal', {
  description: 'What a reader can want of a program.',
  values: {
    SPECIALIST_REGISTRATION: { description: 'To be registered as a specialist.' },
    RESEARCH_CAREER: { description: 'To go into research.' },
    CLINICAL_SKILL: { description: 'To get better at the bedside.' },
    STUDY_BESIDE_WORK: { description: 'To study without leaving work.' },
  } as const satisfies Record<Goal, { description: string }>,
});

const DegreeEnum = builder.enumType('OtherDegree', {
  description: 'A degree beside a medical one.',
  values: {
    BACHELOR: { description: "A bachelor's degree." },
    MASTER: { description: "A master's degree." },
    DOCTORATE: { description: 'A doctorate.' },
  } as const,
});

export const ProfileInput = builder.inputType('ProfileInput', {
  description:
    "The reader's own circumstances. Everything is optional; what is left out is unknown, never zero. None of it is stored or logged.",
  fields: (t) => ({
    citizenships: t.stringList({ description: 'ISO 3166-1 codes; they decide which fees apply.' }),
    residence: t.string({ description: 'Where the reader lives and works now: "UG".' }),
    feeStatus: t.field({ type: FeeStatusEnum, description: 'Where it is known for sure.' }),
    subsidisedPlace: t.boolean({
      description: 'Whether the reader can count on a place that the state pays for in part.',
    }),
    studyMode: t.field({ type: ProfileStudyMode, description: 'How the reader would study.' }),
    medicalDegree: t.boolean({ description: 'Whether there is one.' }),
    otherDegrees: t.field({ type: [DegreeEnum], description: 'Beside a medical one.' }),
    registrations: t.field({ type: [RegistrationInput], description: 'As a doctor.' }),
    experienceMonths: t.int({
      description: 'Months of clinical work after the medical degree, up to today, 0 to 720.',
    }),
    trainingPost: t.boolean({ description: 'Whether the reader holds one.' }),
    references: t.boolean({ description: 'Whether there are referees.' }),
    exams: t.field({ type: [TestResultInput], description: 'Entrance examinations taken.' }),
    englishTests: t.field({ type: [TestResultInput], description: 'English tests taken.' }),
    pay: t.field({ type: MoneyInput, description: "A year's present pay, before tax." }),
    taxRate: t.float({ description: 'The share of pay that goes in tax, 0 to 0.95.' }),
    payGrowth: t.float({ description: 'Real growth of pay a year, −0.2 to 0.2.' }),
    payWhileStudying: t.field({
      type: MoneyInput,
      description: "A year's pay from training or work during the program.",
    }),
    keptPay: t.field({ type: KeptPayInput, description: 'What of the present pay goes on.' }),
    livingCosts: t.field({
      type: MoneyInput,
      description: "A month's, where the program is: it wins over every published figure.",
    }),
    presentLivingCosts: t.field({ type: MoneyInput, description: "A month's, now." }),
    relocationCost: t.field({ type: MoneyInput, description: 'Moving there and back, once.' }),
    examinationAttempts: t.field({ type: AttemptsInput, description: 'For fees by attempt.' }),
    payAfter: t.field({ type: PayAfterInput, description: 'A year, with the award.' }),
    payUnrecognised: t.field({
      type: MoneyInput,
      description: 'A year, with an award that is not recognised. Left out: the present pay.',
    }),
    completionChance: t.float({ description: 'To complete, 0 to 1.' }),
    recognitionChance: t.float({ description: 'To be recognised once completed, 0 to 1.' }),
    discountRate: t.float({ description: 'A year, real, −0.5 to 1: 0.035 for 3.5 %.' }),
    horizonYears: t.int({ description: 'Years from the start to look ahead, 1 to 60.' }),
    goals: t.field({ type: [GoalEnum], description: 'They set out the weights.' }),
    preferences: t.field({ type: PreferencesInput, description: 'What the reader wants.' }),
    weights: t.field({
      type: [WeightInput],
      description: "The reader's own; they win over goals.",
    }),
  }),
});
