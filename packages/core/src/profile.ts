import * as v from 'valibot';
import type { Audience } from './attribute/price.ts';
import type { TuitionMode } from './attribute/tuition.ts';
import type { ConversionBasis } from './exchange/convert.ts';
import type { Criterion, Goal } from './fit/criterion.ts';
import type { Money } from './money.ts';
import type { Preferences } from './profile-preferences.ts';
import { ProfileSchema } from './profile-schema.ts';

/** A registration as a doctor. */
export interface Registration {
  /** ISO 3166-1 alpha-2 of the regulator's country. */
  readonly country: string;
  readonly specialist?: boolean | undefined;
}

/** A result that the reader has: of a language test, or of an entrance examination. */
export interface TestResult {
  /** As the test is known: "IELTS", "MRCP Part 1". */
  readonly name: string;
  /** As it was given: "7.5", "Band 4". Absent: passed. */
  readonly score?: string | undefined;
}

/**
 * What the reader expects to earn a year, before tax, with the award: their own figure, a published one by its
 * id among the reference figures, or what a source states for graduates. Never assumed unasked.
 */
export type PayAfter =
  | { readonly kind: 'OWN'; readonly from: Money; readonly to?: Money | undefined }
  | { readonly kind: 'REFERENCE'; readonly id: string }
  | { readonly kind: 'STATED' };

/**
 * The reader's own circumstances. Everything is optional; what is absent is unknown, never zero.
 * Pay is a year's, before tax; shares and rates are fractions, 0.035 for 3.5 %, rates in real terms.
 */
export interface Profile {
  /** ISO 3166-1 alpha-2, each. Decide which fees apply. */
  readonly citizenships?: readonly string[] | undefined;
  /** Where the reader lives and works now. */
  readonly residence?: string | undefined;
  /** The fee status, where the reader knows it better than citizenship tells. */
  readonly audience?: Exclude<Audience, 'ALL'> | undefined;
  /** Whether the reader has, or can count on, a place that the state pays for in part. */
  readonly subsidisedPlace?: boolean | undefined;
  /** The currency to show figures in, ISO 4217. */
  readonly currency?: string | undefined;
  readonly conversion?: ConversionBasis | undefined;
  readonly studyMode?: TuitionMode | undefined;

  readonly medicalDegree?: boolean | undefined;
  /** The slug of the specialty that the reader works or trains in. */
  readonly specialty?: string | undefined;
  readonly otherDegrees?: readonly ('BACHELOR' | 'MASTER' | 'DOCTORATE')[] | undefined;
  readonly registrations?: readonly Registration[] | undefined;
  /** Months of clinical work after the medical degree, up to today. */
  readonly experienceMonths?: number | undefined;
  readonly trainingPost?: boolean | undefined;
  readonly references?: boolean | undefined;
  readonly exams?: readonly TestResult[] | undefined;
  readonly englishTests?: readonly TestResult[] | undefined;

  readonly pay?: Money | undefined;
  /** The share of pay that goes in tax and the like. Absent: all pay is taken before tax. */
  readonly taxRate?: number | undefined;
  /** Yearly growth of pay in real terms, with the award or without. */
  readonly payGrowth?: number | undefined;
  /** A year's pay from training or work during the program, where the reader knows it. */
  readonly payWhileStudying?: Money | undefined;
  /** The share of the present pay that goes on during full-time and part-time study. */
  readonly keptPay?:
    | { readonly fullTime?: number | undefined; readonly partTime?: number | undefined }
    | undefined;
  /** A month's living costs where the program is: wins over every published figure. */
  readonly livingCosts?: Money | undefined;
  /** A month's living costs now. */
  readonly presentLivingCosts?: Money | undefined;
  /** Moving there and back, visas included, once. */
  readonly relocationCost?: Money | undefined;
  /** How often the reader expects to sit each examination that is charged by attempt. */
  readonly examinationAttempts?: { readonly min: number; readonly max: number } | undefined;

  readonly payAfter?: PayAfter | undefined;
  /** A year's pay with the award where it is not recognised. Absent: the present pay. */
  readonly payUnrecognised?: Money | undefined;
  /** The chance to complete, and to be recognised once completed. */
  readonly completionChance?: number | undefined;
  readonly recognitionChance?: number | undefined;
  readonly discountRate?: number | undefined;
  /** Years from the start of the program that the reckoning looks ahead. */
  readonly horizonYears?: number | undefined;

  readonly goals?: readonly Goal[] | undefined;
  readonly preferences?: Preferences | undefined;
  /** Any scale: they are made to sum to one. A criterion that is left out weighs nothing. */
  readonly weights?: Partial<Record<Criterion, number | undefined>> | undefined;
}

/** What is wrong with one field of a profile. */
export interface ProfileFault {
  /** "pay.currency", "weights.cost"; "" for the profile as a whole. */
  readonly field: string;
  /** What was wrong and what would be right. */
  readonly message: string;
}

/** A profile that may be reckoned with, or every field that is wrong. */
export type ProfileReading =
  | { readonly kind: 'PROFILE'; readonly profile: Profile }
  | { readonly kind: 'INVALID'; readonly faults: readonly ProfileFault[] };

/** Reads a profile from plain data, or says field by field what is wrong with it. */
export function readProfile(input: unknown): ProfileReading {
  const result = v.safeParse(ProfileSchema, input);
  if (result.success) return { kind: 'PROFILE', profile: result.output };
  const faults = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  return { kind: 'INVALID', faults };
}
