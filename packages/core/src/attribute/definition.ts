import type * as v from 'valibot';
import type { Interval } from '../interval.ts';
import type { CoreWords } from '../words/core-words.ts';

/**
 * How several claims of one source add up.
 * `ONE`: a program has one such value; a second one contradicts the first.
 * `LIST`: a source lists them; another source's list is a rival as a whole.
 * `UNION`: each source adds its own; none contradicts another.
 */
export type Arity = 'ONE' | 'LIST' | 'UNION';

/** Whether a reader would rather have less of it, or neither less nor more in general. */
export type Direction = 'LESS' | 'NEITHER';

/**
 * A kind of fact about a program, declared in one file. Everything that lists attributes reads the registry:
 * the catalogue's lint, comparison rows, the API's enum, the overlay.
 *
 * Methods (not function properties) so that attributes of different values fit one list; a claim's value has
 * passed the schema of its own attribute before it meets them.
 */
export interface Attribute<Key extends string = string, Value = unknown> {
  /** As written in the catalogue's files: "clinicalTraining". */
  readonly key: Key;
  /** As a reader sees it: "Clinical training". */
  readonly label: string;
  /** One sentence on what it says, for documentation and tooltips. */
  readonly description: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly arity: Arity;
  readonly direction: Direction;
  /** What makes two values comparable, or null where all of them are: "PART_TIME". */
  qualify(value: Value): string | null;
  /** A qualifier as a reader sees it: "part-time". */
  qualifierLabel(qualifier: string, say?: CoreWords): string;
  /** Every qualifier in the order of rows; qualifiers that are not listed follow by name. */
  readonly qualifiers: readonly string[];
  /** The value as a reader sees it: "2–3 years". */
  format(value: Value, say?: CoreWords): string;
  /** Whether both cannot be told apart by a reader who compares: notes do not count. */
  same(a: Value, b: Value): boolean;
  /** The value as a range that can be drawn and ordered, where it is one. */
  measure(value: Value): Measure | null;
  /** The period that the value itself names, which beats its source's: an academic year. */
  period(value: Value): string | null;
}

/** A value on a scale. Two measures compare only when their units are equal. */
export interface Measure extends Interval {
  /** "months", "SGD per YEAR", "ECTS". */
  readonly unit: string;
}

type Optional = 'qualify' | 'qualifierLabel' | 'qualifiers' | 'measure' | 'period';

/** An attribute whose unstated parts are: no qualifier, no scale, no period of its own. */
export function defineAttribute<const Key extends string, Value>(
  attribute: Omit<Attribute<Key, Value>, Optional> & Partial<Pick<Attribute<Key, Value>, Optional>>,
): Attribute<Key, Value> {
  return {
    qualify: () => null,
    qualifierLabel: (qualifier) => words(qualifier),
    qualifiers: [],
    measure: () => null,
    period: () => null,
    ...attribute,
  };
}

/** "PART_TIME" as words: "part time". */
export function words(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** "PART_TIME" as the start of a line: "Part time". */
export function sentence(constant: string): string {
  const text = words(constant);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "clinicalTraining" as the API writes it: "CLINICAL_TRAINING". */
export function constantCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
