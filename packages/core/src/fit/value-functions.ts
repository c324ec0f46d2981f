import { attributeOf } from '../attribute/registry.ts';
import type { AttributeKey } from '../attribute/registry.ts';
import { ownMoney } from '../cost/own-money.ts';
import { placesOf, presenceOf } from '../cost/place-of-study.ts';
import { traineeStatusOfReader } from '../cost/trainee-status-of-reader.ts';
import { type StudyOption, monthsText } from '../cost/study-option.ts';
import { countryName } from '../country.ts';
import type { ComparingContext } from './comparing-words-of.ts';
import type { Figure } from '../decision/figure.ts';
import { formatRange } from '../decision/money-range.ts';
import { type Fact, type ProgramFacts, factsOf } from '../decision/program-facts.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import type { Criterion } from './criterion.ts';
import { type Value, linear, openValue, valueBetween } from './value.ts';
import { recognitionValue } from './recognition-value.ts';
import type { Wishes } from './wishes.ts';
import type { ComparingWords } from '../words/comparing-words.ts';
import { comparingWordsOf } from './comparing-words-of.ts';
import type { Subject } from '../words/reckoning-words.ts';

/** All that a program is judged by. */
export interface Judged {
  readonly program: ProgramFacts;
  /** The way of study that was chosen; null where no duration is known. */
  readonly option: StudyOption | null;
  /** Why there is none; meant only where there is none. */
  readonly noOption: UnknownReason;
  /** Every way of study whose length is known. */
  readonly options: readonly StudyOption[];
  /** The cost of attendance and the income given up, together; null where no duration is known. */
  readonly total: Figure | null;
}

/** A fact as far as its claim and text go. */
type Cited = Pick<Fact<AttributeKey>, 'claim' | 'resolution'>;

/** Scales are fixed, so that a program's value never hangs on which others it is compared with. */
const BEST_MONTHS = 12;
const WORST_MONTHS = 60;
/** Without a budget, a cost of this many years' pay is worth nothing. */
const BUDGET_YEARS = 3;

const RESEARCH = {
  NONE: 0,
  OPTIONAL: 0.25,
  COMPONENT: 0.4,
  PROJECT: 0.6,
  DISSERTATION: 0.8,
  THESIS: 1,
};

const CLINICAL = {
  NONE: [0, 0],
  COURSEWORK: [0.33, 0.33],
  SUPERVISED_PRACTICE: [0.67, 0.67],
  HOSPITAL_TRAINING: [1, 1],
  UNSPECIFIED: [0.33, 1],
} as const;

/** How good a program is on a criterion, given what the reader wants. */
export function valueOf(
  criterion: Criterion,
  judged: Judged,
  wishes: Wishes,
  context: ComparingContext,
): Value {
  const say = comparingWordsOf(context);
  const { program } = judged;
  switch (criterion) {
    case 'duration':
      return durationValue(judged, say);
    case 'cost':
      return costValue(judged, wishes, context);
    case 'studyMode':
      return studyModeValue(judged.options, wishes, say);
    case 'traineePay':
      return traineePayValue(program, context);
    case 'research':
      return researchValue(program, wishes, say);
    case 'clinicalTraining':
      return clinicalValue(program, wishes, say);
    case 'assessment':
      return assessmentValue(program, wishes, say);
    case 'delivery':
      return deliveryValue(program, wishes, say);
    case 'location':
      return locationValue(program, wishes, context);
    case 'language':
      return languageValue(program, wishes, say);
    case 'recognition':
      return recognitionValue(program, wishes, say);
  }
}

function durationValue({ option, noOption }: Judged, say: ComparingWords): Value {
  if (option === null) return openValue(noOption, say.rank.notKnown);
  const [min, max] = [option.months.max, option.months.min].map((months) =>
    linear(months, BEST_MONTHS, WORST_MONTHS),
  );
  const claims = option.footing.bases.flatMap((basis) =>
    basis.kind === 'CLAIM' ? basis.claims : [],
  );
  return valueBetween(min ?? 0, max ?? 1, monthsText(option.months, say), claims);
}

function costValue(
  { total, noOption }: Judged,
  { budget }: Wishes,
  context: ComparingContext,
): Value {
  const say = comparingWordsOf(context);
  if (total === null) return openValue(noOption, say.rank.notKnown);
  if (total.kind === 'UNKNOWN') {
    const rest = { kind: 'REST_UNKNOWN', what: say.subject.cost } as const;
    return openValue(total.reasons[0] ?? rest, say.rank.notKnown);
  }
  const field = budget === undefined ? 'pay' : 'preferences.budget';
  const amount = ownMoney(budget ?? context.profile.pay, field, context);
  if (amount.kind === 'UNKNOWN') return openValue(amount.reason, say.rank.notKnown);
  const worst = amount.range.min * (budget === undefined ? BUDGET_YEARS : 1);
  if (worst <= 0) return lacking('preferences.budget', say);
  const { min, max } = total.range;
  const claims = total.lines.flatMap((line) =>
    line.bases.flatMap((basis) => (basis.kind === 'CLAIM' ? basis.claims : [])),
  );
  const text = formatRange(total.range, total.currency, say);
  return valueBetween(linear(max, 0, worst), linear(min, 0, worst), text, claims);
}

function studyModeValue(
  options: readonly StudyOption[],
  { studyMode }: Wishes,
  say: ComparingWords,
): Value {
  if (studyMode === undefined) return lacking('studyMode', say);
  if (options.length === 0)
    return openValue({ kind: 'NOT_STATED', what: say.subject.studyMode }, say.rank.notKnown);
  if (options.some((option) => option.mode === studyMode))
    return valueBetween(1, 1, say.rank.offered, []);
  return options.some((option) => option.mode === 'ANY')
    ? openValue({ kind: 'NOT_STATED', what: say.subject.studyMode }, say.rank.notKnown)
    : valueBetween(0, 0, say.rank.otherMode, []);
}

const TRAINEE_PAY = { SALARIED: [1, 1], MIXED: [0, 1], UNSALARIED: [0, 0] } as const;

/** A group of trainees that no source speaks of may be paid or not. */
function traineePayValue(program: ProgramFacts, context: ComparingContext): Value {
  const { profile } = context;
  const say = comparingWordsOf(context);
  const { facts } = traineeStatusOfReader(program, profile);
  const stated = facts.filter((fact) => fact !== null);
  if (stated.length === 0) return unstated('traineeStatus', 'traineesPaid', say);
  const bounds = facts.flatMap((fact) => (fact === null ? [0, 1] : TRAINEE_PAY[fact.value.status]));
  return valueBetween(Math.min(...bounds), Math.max(...bounds), textOf(stated), claimsOf(stated));
}

function researchValue(program: ProgramFacts, { research }: Wishes, say: ComparingWords): Value {
  if (research === undefined) return lacking('preferences.research', say);
  const [fact] = factsOf(program, 'research');
  if (fact === undefined) return unstated('research', 'research', say);
  const amount = RESEARCH[fact.value.kind];
  return wanted(research, amount, amount, fact);
}

function clinicalValue(
  program: ProgramFacts,
  { clinicalTraining }: Wishes,
  say: ComparingWords,
): Value {
  if (clinicalTraining === undefined) return lacking('preferences.clinicalTraining', say);
  const [fact] = factsOf(program, 'clinicalTraining');
  if (fact === undefined) return unstated('clinicalTraining', 'clinicalTraining', say);
  const [min, max] = CLINICAL[fact.value.kind];
  return wanted(clinicalTraining, min, max, fact);
}

function wanted(
  much: 'MUCH' | 'LITTLE',
  min: number,
  max: number,
  { resolution, claim }: Cited,
): Value {
  return much === 'MUCH'
    ? valueBetween(min, max, resolution.text, [claim.id])
    : valueBetween(1 - max, 1 - min, resolution.text, [claim.id]);
}

/** The share of the stated kinds of assessment that the reader likes. */
function assessmentValue(program: ProgramFacts, wishes: Wishes, say: ComparingWords): Value {
  if (wishes.assessment === undefined) return lacking('preferences.assessment', say);
  const facts = factsOf(program, 'assessment');
  if (facts.length === 0) return unstated('assessment', 'assessment', say);
  const liked = facts.filter(({ value }) => wishes.assessment?.includes(value.kind)).length;
  const share = liked / facts.length;
  return valueBetween(share, share, textOf(facts), claimsOf(facts));
}

function deliveryValue(program: ProgramFacts, { delivery }: Wishes, say: ComparingWords): Value {
  if (delivery === undefined) return lacking('preferences.delivery', say);
  const facts = factsOf(program, 'delivery');
  if (facts.length === 0) return unstated('delivery', 'delivery', say);
  const best = Math.max(...facts.map(({ value }) => byPlace(delivery, value.mode)));
  return valueBetween(best, best, textOf(facts), claimsOf(facts));
}

/** A program that is wholly online counts as taught where the reader lives. */
function locationValue(
  program: ProgramFacts,
  { countries }: Wishes,
  context: ComparingContext,
): Value {
  const { profile } = context;
  const say = comparingWordsOf(context);
  if (countries === undefined) return lacking('preferences.countries', say);
  const online = presenceOf(program) === 'HOME';
  if (online && profile.residence === undefined) return lacking('residence', say);
  const own = online && profile.residence !== undefined ? [profile.residence] : null;
  const places = own ?? placesOf(program).map((place) => place.country);
  const best = Math.max(...places.map((country) => byPlace(countries, country)));
  const names = [...new Set(places.map((country) => countryName(country, say.locale)))].join(', ');
  return valueBetween(
    best,
    best,
    online ? say.rank.online : names,
    claimsOf(factsOf(program, 'location')),
  );
}

function languageValue(program: ProgramFacts, { languages }: Wishes, say: ComparingWords): Value {
  if (languages === undefined) return lacking('preferences.languages', say);
  const facts = factsOf(program, 'language');
  if (facts.length === 0) return unstated('language', 'language', say);
  const best = facts.some(({ value }) => languages.includes(value.code)) ? 1 : 0;
  return valueBetween(best, best, textOf(facts), claimsOf(facts));
}

/** 1 for the most wanted, less by even steps, 0 for what is not wanted. */
function byPlace(order: readonly string[], item: string): number {
  const place = order.indexOf(item);
  return place === -1 ? 0 : 1 - place / order.length;
}

function lacking(field: string, say: ComparingWords): Value {
  return openValue({ kind: 'PROFILE_LACKS', field }, say.rank.notKnown);
}

function unstated(key: AttributeKey, what: Subject, say: ComparingWords): Value {
  const reason: UnknownReason = { kind: 'NOT_STATED', what: say.subject[what] };
  return openValue(reason, say.rank.notStated(say.label(key, attributeOf(key).label)));
}

function textOf(facts: readonly Cited[]): string {
  return [...new Set(facts.map((fact) => fact.resolution.text))].join(' · ');
}

function claimsOf(facts: readonly Cited[]): string[] {
  return facts.map((fact) => fact.claim.id);
}
