import type { StudyMode } from '../attribute/duration.ts';
import type { FEE_KINDS } from '../attribute/fee.ts';
import type { Audience } from '../attribute/price.ts';
import type { TuitionUnit } from '../attribute/tuition.ts';
import type { PhysicianPay } from '../reference/reference-figures.ts';
import type { CRITERIA } from '../fit/criterion.ts';

/** What a reason of ignorance can be about. */
export const SUBJECTS = [
  'duration',
  'requirements',
  'tuition',
  'fee',
  'living',
  'livingCosts',
  'allLiving',
  'livingThere',
  'moving',
  'incomeGivenUp',
  'payWhileStudying',
  'trainingPay',
  'payAfter',
  'pay',
  'graduatesPay',
  'costOfStudy',
  'cost',
  'sum',
  'anyPart',
  'requiredRaise',
  'presentValue',
  'ratio',
  'ratioToCosts',
  'studyMode',
  'traineesPaid',
  'research',
  'clinicalTraining',
  'assessment',
  'delivery',
  'language',
] as const;
export type Subject = (typeof SUBJECTS)[number];

type FeeKind = (typeof FEE_KINDS)[number];

/** How costs, returns and fit are worded. A method's name is the message, its arguments what it says. */
export interface ReckoningWords {
  readonly subject: Readonly<Record<Subject, string>>;
  readonly what: {
    amountIn(currency: string): string;
    fee(kind: FeeKind): string;
    tuitionFor(audience: Audience): string;
    durationFor(mode: Exclude<StudyMode, 'ANY'>): string;
    pay(id: string): string;
    /** Null: by any body. */
    recognition(regulators: readonly string[] | null): string;
    readonly anyCountry: string;
  };
  readonly unknown: {
    notStated(what: string): string;
    notApplicable(what: string): string;
    withheld(what: string): string;
    noDate(from: string, to: string): string;
    noRate(from: string, to: string, currency: string | null, day: string): string;
    notCountable(what: string, unit: string): string;
    profileLacks(field: string): string;
    noReference(what: string, place: string): string;
    outOfRange(what: string): string;
    horizonTooShort(years: number): string;
    rest(what: string): string;
    /** Fields of the profile as a reader thinks of them; one that is not listed is shown as it is. */
    readonly fields: Readonly<Record<string, string>>;
  };
  readonly line: {
    tuition(audiences: string): string;
    readonly tuitionAlone: string;
    fee(kind: FeeKind): string;
    readonly living: string;
    readonly moving: string;
    readonly incomeGivenUp: string;
  };
  readonly working: {
    each(prices: string, unit: TuitionUnit, count: string): string;
    inAll(prices: string): string;
    upTo(span: string): string;
    yearly(prices: string, span: string): string;
    readonly presentPay: string;
    presentPayLess(working: string): string;
    afterTax(working: string): string;
    readonly ownFigure: string;
    readonly trainingPayUnstated: string;
    readonly trainingPay: string;
    shareOfPay(share: string): string;
  };
  readonly assume: {
    readonly citizenshipUnknown: string;
    domesticFees(country: string): string;
    readonly union: string;
    internationalFees(country: string): string;
    feesAddUp(count: number, kind: FeeKind): string;
    feesOneOf(count: number, kind: FeeKind): string;
    readonly firstAttempt: string;
    readonly partlyThere: string;
    readonly partlyMoving: string;
    tuitionOneOf(count: number): string;
    otherUnit(unit: TuitionUnit, total: string): string;
    spanBegun(unit: TuitionUnit): string;
    spanUntied(unit: TuitionUnit): string;
    fromCredits(credits: string, year: string, span: string): string;
    readonly onlyFullFee: string;
    readonly onlySubsidised: string;
    readonly beforeTax: string;
    readonly someTraineesPaid: string;
    readonly somePaidUnstated: string;
    readonly paidUnstated: string;
    readonly keptPay: Readonly<Record<StudyMode, string>>;
    readonly hospital: string;
    readonly traineeGroups: string;
    readonly unrecognised: string;
    publishedPay(label: string): string;
    readonly graduatesPay: string;
    discount(publisher: string | null): string;
    horizon(years: number): string;
    readonly realPay: string;
    readonly staysHome: string;
    readonly livingNowUnknown: string;
    livingElsewhere(of: string, there: string): string;
    readonly goalWeights: string;
    readonly evenWeights: string;
  };
  payOffer(note: string): string;
  payLabel(role: PhysicianPay['role'], country: string, note: string): string;
  readonly span: {
    readonly ownRange: string;
    readonly tenth: string;
    years(near: number, far: number): string;
    months(from: number, to: number): string;
    readonly point: string;
  };
  readonly prices: {
    readonly undated: string;
    stated(years: string, undated: number): string;
    to(first: number, last: number): string;
    /** @param day ISO */
    rate(currency: string, perEuro: string, source: string, day: string): string;
  };
  readonly fit: {
    readonly criterion: Readonly<Record<(typeof CRITERIA)[number], string>>;
  };
}
