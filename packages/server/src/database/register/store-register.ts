import { canonicalAddress } from '@second-opinion/core';
import type { Kysely } from 'kysely';
import type { Findings } from '../../register/findings.ts';
import { type KnownInstitution, createIdentities } from '../../register/identity.ts';
import type { ImportedCourse, ImportedInstitution, Reading } from '../../register/imported.ts';
import { reviewInstitution } from '../../register/review-institution.ts';
import type { Database } from '../tables.ts';
import { decidedIdentities } from './decided-identities.ts';
import { createRowWriter } from './row-writer.ts';

/** Writes the rows of a register's table as a generation of its own. @returns how many there are. */
export async function storeRows(
  database: Kysely<Database>,
  reading: Reading,
  generation: number,
  known: readonly KnownInstitution[],
  findings: Findings,
): Promise<number> {
  return reading.holds === 'COURSES'
    ? storeCourses(database, reading, generation)
    : storeInstitutions(database, reading, generation, known, findings);
}

async function storeCourses(
  database: Kysely<Database>,
  { register, batches }: Extract<Reading, { holds: 'COURSES' }>,
  generation: number,
): Promise<number> {
  const writer = createRowWriter(database, 'registerCourse', [
    'register',
    'generation',
    'code',
    'line',
    'name',
    'providerCode',
    'provider',
    'level',
    'field',
    'url',
    'address',
    'ended',
    'statements',
  ]);
  let rows = 0;
  for await (const courses of batches) {
    rows += courses.length;
    await writer.add(courses.map((course) => courseRow(course, register.key, generation)));
  }
  await writer.finish();
  return rows;
}

function courseRow(course: ImportedCourse, register: string, generation: number) {
  const { code, line, name, providerCode, provider, level, field, url, ended, statements } = course;
  return {
    register,
    generation,
    code,
    line,
    name,
    providerCode,
    provider,
    level,
    field,
    url,
    address: url === null ? null : canonicalAddress(url),
    ended: Number(ended),
    statements: JSON.stringify(statements),
  };
}

async function storeInstitutions(
  database: Kysely<Database>,
  { register, batches }: Extract<Reading, { holds: 'INSTITUTIONS' }>,
  generation: number,
  known: readonly KnownInstitution[],
  findings: Findings,
): Promise<number> {
  const writer = createRowWriter(database, 'registerInstitution', [
    'register',
    'generation',
    'code',
    'line',
    'name',
    'aliases',
    'country',
    'city',
    'website',
    'domains',
    'ror',
    'institutionSlug',
    'knownBy',
  ]);
  const identify = createIdentities(known, await decidedIdentities(database, register.key));
  const bySlug = new Map(known.map((one) => [one.slug, one]));
  const toRow = (imported: ImportedInstitution) => {
    const { aliases, domains, ...rest } = imported;
    const identity = identify(imported);
    const [institutionSlug, knownBy] =
      identity.kind === 'KNOWN' ? [identity.slug, identity.by] : [null, null];
    reviewInstitution(
      register.key,
      imported,
      identity,
      bySlug.get(institutionSlug ?? ''),
      findings,
    );
    return {
      register: register.key,
      generation,
      ...rest,
      aliases: JSON.stringify(aliases),
      domains: JSON.stringify(domains),
      institutionSlug,
      knownBy,
    };
  };
  let rows = 0;
  for await (const institutions of batches) {
    rows += institutions.length;
    await writer.add(institutions.map(toRow));
  }
  await writer.finish();
  return rows;
}
