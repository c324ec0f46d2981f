import * as v from 'valibot';
import { hostOf } from './address.ts';
import { DateSchema, PeriodTextSchema } from './period.ts';

/** What says so, best first where all else is equal. */
export const SOURCE_KINDS = ['OFFICIAL_PAGE', 'REGISTER', 'ARTICLE', 'CONTRIBUTION'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The page, register or article that says so. */
export interface Source {
  /** Unique within the whole catalogue: `institution/source`. */
  readonly id: string;
  /** Null only where the source has no address. */
  readonly url: string | null;
  readonly title: string;
  /** Who speaks; null where the source does not say. */
  readonly publisher: string | null;
  readonly kind: SourceKind;
  /** Whether the copy that was read is an archived one. */
  readonly archivedCopy: boolean;
  /** The day it was read, ISO. */
  readonly read: string;
  /** The period that the source gives for its own figures, or null where it gives none. */
  readonly asOf: string | null;
  /** A remark on its quality, in our words. */
  readonly note: string | null;
}

/** Takes http and https addresses on a domain. */
export const WebAddressSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.check(
    (text) => /^https?:\/\/\S+$/.test(text) && (hostOf(text)?.includes('.') ?? false),
    (issue) => `${JSON.stringify(issue.input)} is no web address; write it with https://`,
  ),
);

/** Takes a source and nothing beside its fields. */
export const SourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  url: v.nullable(WebAddressSchema),
  title: v.pipe(v.string(), v.nonEmpty('a source needs a title')),
  publisher: v.nullable(v.string()),
  kind: v.picklist(SOURCE_KINDS),
  archivedCopy: v.boolean(),
  read: DateSchema,
  asOf: v.nullable(PeriodTextSchema),
  note: v.nullable(v.string()),
});
