import { readFile } from 'node:fs/promises';
import { PeriodTextSchema, WebAddressSchema, findAttribute } from '@second-opinion/core';
import * as v from 'valibot';
import { ImportError } from '../import-error.ts';

/** A part of a claim's value as a mapping writes it: fixed, or taken from a column. */
export type Mapped =
  | string
  | number
  | boolean
  | { readonly column: string; readonly as: 'TEXT' | 'WHOLE' | Readonly<Record<string, string>> }
  | { readonly [field: string]: Mapped };

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const ColumnSchema = v.strictObject({
  column: Text,
  as: v.optional(
    v.union([v.picklist(['TEXT', 'WHOLE']), v.record(v.string(), v.string())]),
    'TEXT',
  ),
});

const MappedSchema: v.GenericSchema<unknown, Mapped> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  ColumnSchema,
  v.lazy(() => v.record(v.string(), MappedSchema)),
]);

const RegisterSchema = v.strictObject({
  key: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:[-/.][a-z0-9]+)*$/, 'write the key as "my-register"'),
  ),
  title: Text,
  publisher: Text,
  url: v.optional(v.nullable(WebAddressSchema), null),
  licence: v.optional(v.nullable(Text), null),
  asOf: v.optional(v.nullable(PeriodTextSchema), null),
  scheme: v.optional(v.nullable(Text), null),
});

const ClaimSchema = v.strictObject({
  attribute: v.pipe(
    v.string(),
    v.check(
      (key) => findAttribute(key) !== undefined,
      (issue) => `there is no attribute ${JSON.stringify(issue.input)}`,
    ),
  ),
  value: v.record(v.string(), MappedSchema),
});

const CoursesSchema = v.strictObject({
  holds: v.literal('COURSES'),
  register: RegisterSchema,
  delimiter: v.optional(v.pipe(v.string(), v.length(1)), ','),
  columns: v.strictObject({
    code: Text,
    name: Text,
    provider: v.optional(Text),
    providerCode: v.optional(Text),
    level: v.optional(Text),
    field: v.optional(Text),
    url: v.optional(Text),
  }),
  claims: v.array(ClaimSchema),
});

const InstitutionsSchema = v.strictObject({
  holds: v.literal('INSTITUTIONS'),
  register: RegisterSchema,
  delimiter: v.optional(v.pipe(v.string(), v.length(1)), ','),
  /** The country of all of them, where the table has no column for it. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  columns: v.strictObject({
    code: Text,
    name: Text,
    country: v.optional(Text),
    city: v.optional(Text),
    website: v.optional(Text),
    ror: v.optional(Text),
  }),
});

const MappingSchema = v.variant('holds', [CoursesSchema, InstitutionsSchema]);

/** What the columns of a table are, by its mapping file. */
export type Mapping = v.InferOutput<typeof MappingSchema>;
export type CourseMapping = v.InferOutput<typeof CoursesSchema>;
export type InstitutionMapping = v.InferOutput<typeof InstitutionsSchema>;

/** Reads a mapping file. @throws ImportError that names the place in it that is wrong. */
export async function readMapping(file: string): Promise<Mapping> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(`The mapping ${file} cannot be read (${reason}): it is a file of JSON.`, {
      cause: error,
    });
  }
  const read = v.safeParse(MappingSchema, content);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new ImportError(
    `The mapping ${file}, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}. docs/importing.md shows one.`,
  );
}
