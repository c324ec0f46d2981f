import {
  ASSESSMENT_KINDS,
  CONVERSION_BASES,
  DELIVERY_MODES,
  GOALS,
  TUITION_MODES,
} from '@second-opinion/core';

/** How a field is asked for. Bounds are in the unit that the reader sees: per cent, years, months. */
export type FieldKind =
  | { readonly kind: 'YES_NO' }
  | { readonly kind: 'CHOICE'; readonly options: readonly string[] }
  | { readonly kind: 'SEVERAL'; readonly options: readonly string[] }
  /** Several in order, the most wanted first. */
  | { readonly kind: 'ORDERED'; readonly options: readonly string[] }
  | { readonly kind: 'COUNTRY' }
  | { readonly kind: 'SPECIALTY' }
  | { readonly kind: 'CURRENCY' }
  | { readonly kind: 'COUNTRIES'; readonly most: number }
  | { readonly kind: 'LANGUAGES'; readonly most: number }
  | { readonly kind: 'TEXTS'; readonly most: number }
  | { readonly kind: 'REGISTRATIONS' }
  | { readonly kind: 'TESTS' }
  | { readonly kind: 'ATTEMPTS' }
  | { readonly kind: 'PAY_AFTER' }
  | { readonly kind: 'WEIGHTS' }
  | { readonly kind: 'MONEY'; readonly per: 'YEAR' | 'MONTH' | 'ONCE' }
  | { readonly kind: 'PERCENT'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'WHOLE';
      readonly min: number;
      readonly max: number;
      readonly unit: 'MONTHS' | 'YEARS';
    };

/** The parts of the form, in order. */
export const SECTIONS = ['apply', 'fees', 'pay', 'study', 'after', 'wishes'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a field is needed for: the profile says so where it is missing. */
export type Unlocks = 'apply' | 'fees' | 'cost' | 'return' | 'branches' | 'fit';

interface FieldShape {
  readonly path: string;
  readonly section: Section;
  readonly unlocks: Unlocks;
  readonly kind: FieldKind;
}

const yesNo: FieldKind = { kind: 'YES_NO' };
const percent = (min: number, max: number): FieldKind => ({ kind: 'PERCENT', min, max });
const money = (per: 'YEAR' | 'MONTH' | 'ONCE'): FieldKind => ({ kind: 'MONEY', per });

/** Every field of the profile, in the order of the form. */
export const FIELDS = [
  { path: 'medicalDegree', section: 'apply', unlocks: 'apply', kind: yesNo },
  {
    path: 'otherDegrees',
    section: 'apply',
    unlocks: 'apply',
    kind: { kind: 'SEVERAL', options: ['BACHELOR', 'MASTER', 'DOCTORATE'] },
  },
  { path: 'specialty', section: 'apply', unlocks: 'apply', kind: { kind: 'SPECIALTY' } },
  { path: 'registrations', section: 'apply', unlocks: 'apply', kind: { kind: 'REGISTRATIONS' } },
  {
    path: 'experienceMonths',
    section: 'apply',
    unlocks: 'apply',
    kind: { kind: 'WHOLE', min: 0, max: 720, unit: 'MONTHS' },
  },
  { path: 'trainingPost', section: 'apply', unlocks: 'apply', kind: yesNo },
  { path: 'references', section: 'apply', unlocks: 'apply', kind: yesNo },
  { path: 'englishTests', section: 'apply', unlocks: 'apply', kind: { kind: 'TESTS' } },
  { path: 'exams', section: 'apply', unlocks: 'apply', kind: { kind: 'TESTS' } },
  { path: 'citizenships', section: 'fees', unlocks: 'fees', kind: { kind: 'COUNTRIES', most: 10 } },
  { path: 'residence', section: 'fees', unlocks: 'cost', kind: { kind: 'COUNTRY' } },
  {
    path: 'audience',
    section: 'fees',
    unlocks: 'fees',
    kind: { kind: 'CHOICE', options: ['DOMESTIC', 'INTERNATIONAL'] },
  },
  { path: 'subsidisedPlace', section: 'fees', unlocks: 'fees', kind: yesNo },
  { path: 'currency', section: 'pay', unlocks: 'cost', kind: { kind: 'CURRENCY' } },
  {
    path: 'conversion',
    section: 'pay',
    unlocks: 'cost',
    kind: { kind: 'CHOICE', options: CONVERSION_BASES },
  },
  { path: 'pay', section: 'pay', unlocks: 'return', kind: money('YEAR') },
  { path: 'taxRate', section: 'pay', unlocks: 'return', kind: percent(0, 95) },
  { path: 'payGrowth', section: 'pay', unlocks: 'return', kind: percent(-20, 20) },
  {
    path: 'studyMode',
    section: 'study',
    unlocks: 'cost',
    kind: { kind: 'CHOICE', options: TUITION_MODES },
  },
  { path: 'keptPay.fullTime', section: 'study', unlocks: 'return', kind: percent(0, 100) },
  { path: 'keptPay.partTime', section: 'study', unlocks: 'return', kind: percent(0, 100) },
  { path: 'payWhileStudying', section: 'study', unlocks: 'return', kind: money('YEAR') },
  { path: 'livingCosts', section: 'study', unlocks: 'cost', kind: money('MONTH') },
  { path: 'presentLivingCosts', section: 'study', unlocks: 'return', kind: money('MONTH') },
  { path: 'relocationCost', section: 'study', unlocks: 'cost', kind: money('ONCE') },
  { path: 'examinationAttempts', section: 'study', unlocks: 'cost', kind: { kind: 'ATTEMPTS' } },
  { path: 'payAfter', section: 'after', unlocks: 'return', kind: { kind: 'PAY_AFTER' } },
  { path: 'payUnrecognised', section: 'after', unlocks: 'branches', kind: money('YEAR') },
  { path: 'completionChance', section: 'after', unlocks: 'branches', kind: percent(0, 100) },
  { path: 'recognitionChance', section: 'after', unlocks: 'branches', kind: percent(0, 100) },
  { path: 'discountRate', section: 'after', unlocks: 'return', kind: percent(-50, 100) },
  {
    path: 'horizonYears',
    section: 'after',
    unlocks: 'return',
    kind: { kind: 'WHOLE', min: 1, max: 60, unit: 'YEARS' },
  },
  { path: 'goals', section: 'wishes', unlocks: 'fit', kind: { kind: 'SEVERAL', options: GOALS } },
  { path: 'preferences.budget', section: 'wishes', unlocks: 'fit', kind: money('ONCE') },
  {
    path: 'preferences.research',
    section: 'wishes',
    unlocks: 'fit',
    kind: { kind: 'CHOICE', options: ['MUCH', 'LITTLE'] },
  },
  {
    path: 'preferences.clinicalTraining',
    section: 'wishes',
    unlocks: 'fit',
    kind: { kind: 'CHOICE', options: ['MUCH', 'LITTLE'] },
  },
  {
    path: 'preferences.delivery',
    section: 'wishes',
    unlocks: 'fit',
    kind: { kind: 'ORDERED', options: DELIVERY_MODES },
  },
  {
    path: 'preferences.countries',
    section: 'wishes',
    unlocks: 'fit',
    kind: { kind: 'COUNTRIES', most: 50 },
  },
  {
    path: 'preferences.languages',
    section: 'wishes',
    unlocks: 'fit',
    kind: { kind: 'LANGUAGES', most: 20 },
  },
  {
    path: 'preferences.regulators',
    section: 'wishes',
    unlocks: 'fit',
    kind: { kind: 'TEXTS', most: 20 },
  },
  {
    path: 'preferences.assessment',
    section: 'wishes',
    unlocks: 'fit',
    kind: { kind: 'SEVERAL', options: ASSESSMENT_KINDS },
  },
  { path: 'weights', section: 'wishes', unlocks: 'fit', kind: { kind: 'WEIGHTS' } },
] as const satisfies readonly FieldShape[];

/** A field by where it lies in the profile: "keptPay.fullTime". */
export type FieldPath = (typeof FIELDS)[number]['path'];

/** One field of the form. */
export type Field = FieldShape & { readonly path: FieldPath };

const PATHS: ReadonlySet<string> = new Set(FIELDS.map(({ path }) => path));

/** Whether a name that a reckoning gives for what is missing is a field of the form. */
export function isFieldPath(name: string): name is FieldPath {
  return PATHS.has(name);
}
