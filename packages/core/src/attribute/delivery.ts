import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Where teaching takes place; `HYBRID`: partly online. */
export const DELIVERY_MODES = ['ON_CAMPUS', 'ONLINE', 'HYBRID'] as const;

/** Where one studies. */
export interface Delivery {
  readonly mode: (typeof DELIVERY_MODES)[number];
}

const DeliverySchema: v.GenericSchema<unknown, Delivery> = v.strictObject({
  mode: v.picklist(DELIVERY_MODES),
});

export const delivery: Attribute<'delivery', Delivery> = defineAttribute({
  key: 'delivery',
  label: 'Delivery',
  description: 'Whether one studies on campus, online or both.',
  schema: DeliverySchema,
  arity: 'LIST',
  direction: 'NEITHER',
  format: (value, say = ENGLISH) => say.delivery[value.mode],
  same: (a, b) => a.mode === b.mode,
});
