import * as v from 'valibot';
import { CLAIM_FIELDS } from './claim-entry.ts';
import { INSTITUTION_FIELDS, InstitutionEntrySchema } from './institution-entry.ts';
import { PlainObjectSchema } from './plain-object.ts';
import { PROGRAM_FIELDS, ProgramEntrySchema } from './program-entry.ts';
import { SHARED_FIELDS, SharedEntrySchema } from './shared-entry.ts';
import { SOURCE_FIELDS, SourceEntrySchema } from './source-entry.ts';

/** What each part of a file says. */
export const FILE_FIELDS = {
  institution: 'who offers the programs',
  sources: 'the pages that were read, by a short key of your choice: { "fees25": { … } }',
  shared: 'what is said of several programs at once; left out where there is nothing',
  programs: 'what it offers; [] for a body that only others cite',
} as const;

/** The layout of a file: which parts it has and of which type. What they say is for the rules to judge. */
export const FileShapeSchema = v.pipe(
  PlainObjectSchema,
  v.object({
    institution: InstitutionEntrySchema,
    sources: v.pipe(PlainObjectSchema, v.record(v.string(), SourceEntrySchema)),
    shared: v.optional(v.array(SharedEntrySchema)),
    programs: v.array(ProgramEntrySchema),
  }),
);

/** A file of the catalogue, read but not judged. */
export type FileShape = v.InferOutput<typeof FileShapeSchema>;

/** The objects of a file, by where they stand, with their fields in the order in which they are written. */
export const FIELDS = {
  file: FILE_FIELDS,
  institution: INSTITUTION_FIELDS,
  source: SOURCE_FIELDS,
  shared: SHARED_FIELDS,
  program: PROGRAM_FIELDS,
  courseCode: { scheme: 'the register: "CRICOS"', code: 'the code as text: "094563D"' },
  claim: CLAIM_FIELDS,
} as const;

/** Which object a path leads to, or null for one inside a claim's value. */
export function objectAt(path: readonly (string | number)[]): keyof typeof FIELDS | null {
  const [part, , field, , inner] = path;
  if (path.length === 0) return 'file';
  if (part === 'institution') return path.length === 1 ? 'institution' : null;
  if (part === 'sources') return path.length === 2 ? 'source' : null;
  if ((part !== 'programs' && part !== 'shared') || inner !== undefined) return null;
  if (path.length === 2) return part === 'shared' ? 'shared' : 'program';
  if (path.length !== 4) return null;
  if (field === 'claims') return 'claim';
  return field === 'courseCodes' ? 'courseCode' : null;
}
