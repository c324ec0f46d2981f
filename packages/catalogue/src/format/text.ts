import * as v from 'valibot';

/** Text that says something. */
export const TextSchema = v.pipe(v.string(), v.nonEmpty('empty text says nothing'));
