import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema in the schema definition language, as `/schema.graphql` serves it. */
export const SDL = `${printSchema(schema)}\n`;

/** Where the committed copy stands. */
export const SDL_FILE = new URL('../../schema.graphql', import.meta.url);

if (import.meta.main) await writeFile(SDL_FILE, SDL);
