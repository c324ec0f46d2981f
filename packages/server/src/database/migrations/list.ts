import type { Migration } from 'kysely/migration';
import * as catalogue from './0001-catalogue.ts';

/** Every migration by name, in order. A landed one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-catalogue': catalogue,
};
