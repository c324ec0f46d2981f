import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';

/** Who recognises the award, and what follows from it: a listed award is not an entitlement. */
export interface Recognition {
  readonly body: string;
  readonly outcome: string;
}

const RecognitionSchema: v.GenericSchema<unknown, Recognition> = v.strictObject({
  body: v.pipe(v.string(), v.nonEmpty(), v.maxLength(160)),
  outcome: v.pipe(v.string(), v.nonEmpty(), v.maxLength(240)),
});

export const recognition: Attribute<'recognition', Recognition> = defineAttribute({
  key: 'recognition',
  label: 'Recognition',
  description: 'Which body recognises the award, and to what effect.',
  schema: RecognitionSchema,
  arity: 'UNION',
  direction: 'NEITHER',
  format: (value) => `${value.body}: ${value.outcome}`,
  same: (a, b) => a.body === b.body && a.outcome === b.outcome,
});
