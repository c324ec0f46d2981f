import { admission } from './admission.ts';
import { assessment } from './assessment.ts';
import { clinicalTraining } from './clinical-training.ts';
import { credits } from './credits.ts';
import type { Attribute } from './definition.ts';
import { delivery } from './delivery.ts';
import { duration } from './duration.ts';
import { fee } from './fee.ts';
import { intake } from './intake.ts';
import { language } from './language.ts';
import { location } from './location.ts';
import { outcome } from './outcome.ts';
import { recognition } from './recognition.ts';
import { research } from './research.ts';
import { traineeStatus } from './trainee-status.ts';
import { tuition } from './tuition.ts';

/** Every attribute, in the order of rows. The one list: to add an attribute, write its file and name it here. */
const REGISTRY = [
  duration,
  clinicalTraining,
  traineeStatus,
  research,
  tuition,
  fee,
  delivery,
  intake,
  admission,
  assessment,
  credits,
  language,
  location,
  recognition,
  outcome,
] as const;

type Registered = (typeof REGISTRY)[number];
type ValueOf<Definition> = Definition extends Attribute<string, infer Value> ? Value : never;

/** "duration", "tuition", … */
export type AttributeKey = Registered['key'];

/** The value of one attribute, or of any of them. */
export type AttributeValue<Key extends AttributeKey = AttributeKey> = ValueOf<
  Extract<Registered, { key: Key }>
>;

/** Every attribute, in the order of rows. */
export const ATTRIBUTES: readonly Attribute<AttributeKey, AttributeValue>[] = REGISTRY;

const BY_KEY: ReadonlyMap<string, Attribute<AttributeKey, AttributeValue>> = new Map(
  ATTRIBUTES.map((attribute) => [attribute.key, attribute]),
);

/** The attribute of a key, or undefined where no attribute has that key. */
export function findAttribute(key: string): Attribute<AttributeKey, AttributeValue> | undefined {
  return BY_KEY.get(key);
}

/** The attribute of a known key. */
export function attributeOf(key: AttributeKey): Attribute<AttributeKey, AttributeValue> {
  const attribute = BY_KEY.get(key);
  if (attribute === undefined) throw new RangeError(`no attribute is called ${key}`);
  return attribute;
}
