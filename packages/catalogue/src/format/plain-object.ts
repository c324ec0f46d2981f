import * as v from 'valibot';

/** An object in braces. Valibot takes a list for an object, and a file that has one there is broken. */
export const PlainObjectSchema = v.custom<object>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
);
