import * as v from 'valibot';

/** A kebab-case id of the catalogue. It is never reused for anything else. */
export const SlugSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    (issue) => `${issue.received} is no id; write it in kebab-case: "sydney-mmed"`,
  ),
);
