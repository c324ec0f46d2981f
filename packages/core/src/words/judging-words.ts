import type { SourceKind } from '../source.ts';

/** How sources and requirements are worded. A method's name is the message, its arguments what it says. */
export interface JudgingWords {
  readonly resolution: {
    only(kind: SourceKind, period: string | null): string;
    together(count: number, kind: SourceKind, period: string | null): string;
    readLast(count: number, kind: SourceKind, day: string): string;
    namedFirst(count: number, kind: SourceKind): string;
    undated(count: number, kind: SourceKind): string;
    statesTime(count: number, kind: SourceKind, period: string): string;
    latest(count: number, kind: SourceKind, period: string): string;
    /** @param age of the loser, with its period. */
    outweighs(
      winner: SourceKind,
      loser: SourceKind,
      age: 'CURRENT' | 'AGEING' | 'OLD' | 'UNDATED',
      period: string | null,
    ): string;
  };
  readonly certainty: {
    readonly article: string;
    readonly contribution: string;
    readonly undated: string;
    readonly conflict: string;
    speaksFor(year: string): string;
    longAgo(year: string): string;
    readonly unknownYear: string;
  };
  readonly peer: {
    readonly specialty: string;
    readonly umbrella: string;
    readonly award: string;
    readonly country: string;
    readonly region: string;
  };
  readonly verdict: {
    has(thing: Having): string;
    lacks(thing: Having): string;
    silent(thing: Having): string;
    readonly interview: string;
    readonly notRequired: string;
    ownSpecialty(name: string): string;
    otherSpecialty(named: string, own: string): string;
    condition(text: string): string;
    registeredIn(country: string): string;
    readonly notRegistered: string;
    registeredElsewhere(own: string, wanted: string): string;
    readonly noExperience: string;
    experienceNotStated(has: string): string;
    experienceMet(has: string, needed: string): string;
    /** @param day ISO, when it is complete. */
    experienceShort(missing: string, needed: string, day: string): string;
    readonly onlyMedicalDegree: string;
    readonly noOtherDegree: string;
    sat(exam: string): string;
    silentTest(test: TestKind): string;
    noResult(exam: string): string;
    compare(asked: string): string;
    noneTaken(test: TestKind): string;
    unnamed(test: TestKind, names: string): string;
    taken(exam: string): string;
    below(score: number, exam: string, asked: string): string;
    reaches(score: number, exam: string, asked: string): string;
    oneOf(texts: readonly string[]): string;
  };
}

/** What a reader has or has not. */
export type Having =
  | 'medicalDegree'
  | 'trainingPost'
  | 'references'
  | 'registrations'
  | 'experienceMonths'
  | 'otherDegrees';

/** The tests that a profile lists. */
export type TestKind = 'exams' | 'englishTests';
