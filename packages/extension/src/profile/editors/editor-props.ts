import * as v from 'valibot';

/** What every editor of one field is given. */
export interface EditorProps {
  /** Of the control that the label names. */
  readonly id: string;
  /** The label as text, for what needs a name of its own. */
  readonly label: string;
  /** Ids of the label, and of hint and fault, for groups of controls. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  /** What the profile says; undefined where it says nothing. */
  readonly value: unknown;
  /** Takes a new value; undefined says nothing any more. */
  readonly commit: (value: unknown) => void;
  /** The reader wrote something that is no value: nothing is kept, and this is said. */
  readonly refuse: (message: string) => void;
}

const MoneyShape = v.object({ minor: v.number(), currency: v.string() });

/** The amount in a profile's plain value, or null. */
export function moneyOf(value: unknown): v.InferOutput<typeof MoneyShape> | null {
  const read = v.safeParse(MoneyShape, value);
  return read.success ? read.output : null;
}

/** The texts in a profile's plain list; none where there is no list. */
export function textsOf(value: unknown): readonly string[] {
  const read = v.safeParse(v.array(v.string()), value);
  return read.success ? read.output : [];
}

/** A list to keep: an empty one says nothing. */
export function listOrNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
