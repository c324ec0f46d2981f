import type { Attribute } from './attribute/definition.ts';
import { type AttributeKey, type AttributeValue, ATTRIBUTES } from './attribute/registry.ts';
import { ageOf, compareVoices } from './authority.ts';
import { type Certainty, grade } from './certainty.ts';
import type { Claim } from './claim.ts';
import { comparePeriods, parsePeriod } from './period.ts';
import { type Statement, toStatements } from './statement.ts';
import type { CoreWords } from './words/core-words.ts';
import { ENGLISH } from './words/en/english.ts';

type Definition = Attribute<AttributeKey, AttributeValue>;

/** What the claims of one attribute and qualifier come to. */
export interface Resolution {
  readonly attribute: AttributeKey;
  /** What made the claims comparable: "PART_TIME"; null where all of the attribute's are. */
  readonly qualifier: string | null;
  /** The preferred claims; one, unless the attribute is a list. Never empty. */
  readonly claims: readonly Claim[];
  /** The preferred value as a reader sees it. */
  readonly text: string;
  /** The period that it speaks for, or null where the source gives none. */
  readonly period: string | null;
  /** Why this one won, in one sentence. */
  readonly reason: string;
  readonly certainty: Certainty;
  /** What lowered the certainty, a sentence each. */
  readonly certaintyReasons: readonly string[];
  /** Other sources' claims with the same value for the same period. */
  readonly agreeing: readonly Claim[];
  /** Rivals: claims for the same period, or for none, whose value differs. */
  readonly conflicts: readonly Claim[];
  /** Claims that speak for older periods, the latest first. */
  readonly history: readonly Claim[];
}

/**
 * Resolves all claims of one program, in the order of the registry and its qualifiers.
 * The rule is docs/decisions/0002-authority-that-ages.md. Nothing is averaged, and input order does not matter.
 * @param today the day to judge age from, ISO.
 */
export function resolve(
  claims: readonly Claim[],
  today: string,
  say: CoreWords = ENGLISH,
): Resolution[] {
  const valid = claims.filter((claim) => claim.state !== 'DEPRECATED');
  return ATTRIBUTES.flatMap((attribute) => {
    const own = valid.filter((claim) => claim.attribute === attribute.key);
    const groups = Map.groupBy(own, (claim) => attribute.qualify(claim.value));
    return [...groups]
      .toSorted(([a], [b]) => compareQualifiers(attribute, a, b))
      .map(([qualifier, group]) => resolveGroup(attribute, qualifier, group, { today, say }));
  });
}

/** Orders qualifiers of one attribute: as the attribute lists them, then by name, null first. */
export function compareQualifiers(
  attribute: Pick<Definition, 'qualifiers'>,
  a: string | null,
  b: string | null,
): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  const place = (qualifier: string): number => {
    const index = attribute.qualifiers.indexOf(qualifier);
    return index === -1 ? attribute.qualifiers.length : index;
  };
  return place(a) - place(b) || (a < b ? -1 : 1);
}

function resolveGroup(
  attribute: Definition,
  qualifier: string | null,
  claims: readonly Claim[],
  { today, say }: { readonly today: string; readonly say: CoreWords },
): Resolution {
  const [first, ...others] = toStatements(attribute, claims).toSorted((a, b) =>
    compareVoices(a, b, today),
  );
  if (first === undefined) throw new RangeError('a resolution needs a claim');
  const preferred = attribute.arity === 'UNION' ? unite(attribute, first, others) : first;
  const chosen = attribute.arity === 'ONE' ? preferred.claims.slice(0, 1) : preferred.claims;
  const sorted = sortRivals(
    attribute,
    chosen,
    [ownRivals(preferred, chosen), ...others],
    preferred.period,
  );
  const grading = grade(first, sorted.conflicts.length > 0, today, say);
  return {
    attribute: attribute.key,
    qualifier,
    claims: chosen,
    text: textOf(attribute, chosen, say),
    period: preferred.period,
    reason: reasonFor(first, others, attribute, today, say.resolution),
    certainty: grading.certainty,
    certaintyReasons: grading.reasons,
    ...sorted,
  };
}

/** The texts of several values of one attribute, each once, as one line. */
function textOf(attribute: Definition, claims: readonly Claim[], say: CoreWords): string {
  return [...new Set(claims.map((claim) => attribute.format(claim.value, say)))].join(' · ');
}

/** The first statement with what the others add to it. */
function unite(attribute: Definition, first: Statement, others: readonly Statement[]): Statement {
  const claims = [...first.claims];
  for (const claim of others.flatMap((statement) => statement.claims)) {
    if (!claims.some((known) => attribute.same(known.value, claim.value))) claims.push(claim);
  }
  return { ...first, claims };
}

/** What the preferred source says beside the chosen value: a page can contradict itself. */
function ownRivals(preferred: Statement, chosen: readonly Claim[]): Statement {
  return { ...preferred, claims: preferred.claims.filter((claim) => !chosen.includes(claim)) };
}

function sortRivals(
  attribute: Definition,
  chosen: readonly Claim[],
  others: readonly Statement[],
  period: string | null,
): Pick<Resolution, 'agreeing' | 'conflicts' | 'history'> {
  const agreeing: Claim[] = [];
  const conflicts: Claim[] = [];
  const history: { claim: Claim; period: string | null }[] = [];
  for (const statement of others) {
    for (const claim of [...statement.claims, ...statement.repeats]) {
      const known = chosen.some((own) => own === claim || attribute.same(own.value, claim.value));
      if (chosen.includes(claim)) continue;
      if (isOlder(statement.period, period)) history.push({ claim, period: statement.period });
      else if (known || attribute.arity === 'UNION') agreeing.push(claim);
      else conflicts.push(claim);
    }
  }
  const past = history
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .map((entry) => entry.claim);
  return { agreeing, conflicts, history: past };
}

/** Whether a period begins in an earlier year; one that is unknown is never older, because it might not be. */
function isOlder(period: string | null, than: string | null): boolean {
  const [a, b] = [firstYearOf(period), firstYearOf(than)];
  return a !== null && b !== null && a < b;
}

function firstYearOf(period: string | null): number | null {
  return period === null ? null : (parsePeriod(period)?.firstYear ?? null);
}

type Words = CoreWords['resolution'];

function reasonFor(
  first: Statement,
  others: readonly Statement[],
  attribute: Definition,
  today: string,
  say: Words,
): string {
  const { kind } = first.source;
  const [rival] = others;
  if (rival === undefined) return say.only(kind, first.period);
  if (attribute.arity === 'UNION') return say.together(others.length + 1, kind, first.period);
  if (rival.source.kind !== kind) {
    const age = ageOf(rival.period, today);
    return say.outweighs(kind, rival.source.kind, age, rival.period);
  }
  const count = others.filter((other) => other.source.kind === kind).length + 1;
  if (first.period !== rival.period) return byPeriod(first, rival, count, say);
  return first.source.read > rival.source.read
    ? say.readLast(count, kind, first.source.read)
    : say.namedFirst(count, kind);
}

/** Why one of several sources of a kind won by the time that it speaks for. */
function byPeriod(first: Statement, rival: Statement, count: number, say: Words): string {
  const { kind } = first.source;
  if (first.period === null) return say.undated(count, kind);
  if (rival.period === null) return say.statesTime(count, kind, first.period);
  return say.latest(count, kind, first.period);
}
