import * as v from 'valibot';
import { NoteSchema } from './note.ts';
import { type Attribute, defineAttribute } from './definition.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/**
 * What follows for a holder of the award, from the weakest to the strongest.
 * `NOT_SUFFICIENT`: the award alone is not accepted. `LISTED`: named in a list or register; no right follows.
 * `ACCREDITED`: the program meets a body's standard. `COUNTS_TOWARDS`: part of what registration needs.
 * `MAY_REGISTER`: holders can be registered, once the conditions are met.
 */
export const RECOGNITION_EFFECTS = [
  'NOT_SUFFICIENT',
  'LISTED',
  'ACCREDITED',
  'COUNTS_TOWARDS',
  'MAY_REGISTER',
] as const;
export type RecognitionEffect = (typeof RECOGNITION_EFFECTS)[number];

/** Who recognises the award, and what follows from it: a listed award is not an entitlement. */
export interface Recognition {
  readonly body: string;
  readonly outcome: string;
  /** The regulator that decides, where the body that says so is another. */
  readonly regulator?: string | undefined;
  readonly effect?: RecognitionEffect | undefined;
  /** What else must be met for the effect, one condition an entry, in our words. */
  readonly conditions?: readonly string[] | undefined;
}

const RecognitionSchema: v.GenericSchema<unknown, Recognition> = v.strictObject({
  body: v.pipe(v.string(), v.nonEmpty(), v.maxLength(160)),
  outcome: v.pipe(v.string(), v.nonEmpty(), v.maxLength(240)),
  regulator: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(160))),
  effect: v.optional(v.picklist(RECOGNITION_EFFECTS)),
  conditions: v.optional(v.pipe(v.array(NoteSchema), v.nonEmpty('no conditions are left out'))),
});

/** "HPCSA: … (counts towards registration; if four years in a registrar post)" */
function formatRecognition(value: Recognition, say: CoreWords = ENGLISH): string {
  const who =
    value.regulator === undefined ? value.body : say.recognisedOn(value.body, value.regulator);
  const details = [
    ...(value.effect === undefined ? [] : [say.effect[value.effect]]),
    ...(value.conditions ?? []).map((condition) => say.condition(condition)),
  ];
  const text = say.named(who, value.outcome);
  return details.length === 0 ? text : `${text} (${details.join(say.semicolon)})`;
}

export const recognition: Attribute<'recognition', Recognition> = defineAttribute({
  key: 'recognition',
  label: 'Recognition',
  description: 'Which body recognises the award, and to what effect.',
  schema: RecognitionSchema,
  arity: 'UNION',
  direction: 'NEITHER',
  format: formatRecognition,
  same: (a, b) => a.body === b.body && a.outcome === b.outcome && a.effect === b.effect,
});
