import type { Kysely } from 'kysely';
import { parseTextList } from '../rows.ts';
import type { Database } from '../tables.ts';
import { searchEntries } from './search-entry.ts';
import { searchOn } from './search-index.ts';

/** So many programs are in memory at a time. */
const BATCH = 1_000;

/** Makes the index of words anew from the programs that the database holds, as after they came from another database. */
export async function refillSearch(database: Kysely<Database>): Promise<void> {
  const filling = await searchOn(database).startFilling(database);
  for (let after = 0; ;) {
    const programs = await programsAfter(database, after);
    const last = programs.at(-1);
    if (last === undefined) break;
    const specialties = await specialtiesOf(database, after, last.id);
    for (const { id, slug, name, award, institution, aliases, city, country } of programs) {
      const own = specialties.get(id) ?? [];
      const entry = {
        institution: { name: institution, aliases: parseTextList(aliases), city, country },
        programs: [{ slug, name, award, specialties: own }],
      };
      await filling.add(searchEntries(entry, new Map([[slug, id]])));
    }
    after = last.id;
  }
  await filling.finish();
}

function programsAfter(database: Kysely<Database>, id: number) {
  return database
    .selectFrom('program')
    .innerJoin('institution', 'institution.id', 'program.institutionId')
    .where('program.id', '>', id)
    .orderBy('program.id')
    .limit(BATCH)
    .select([
      'program.id',
      'program.slug',
      'program.name',
      'program.award',
      'institution.name as institution',
      'institution.aliases',
      'institution.city',
      'institution.country',
    ])
    .execute();
}

async function specialtiesOf(
  database: Kysely<Database>,
  after: number,
  upTo: number,
): Promise<ReadonlyMap<number, string[]>> {
  const rows = await database
    .selectFrom('programSpecialty')
    .where('programId', '>', after)
    .where('programId', '<=', upTo)
    .orderBy('programId')
    .orderBy('place')
    .select(['programId', 'specialty'])
    .execute();
  const byProgram = new Map<number, string[]>();
  for (const { programId, specialty } of rows) {
    byProgram.set(programId, [...(byProgram.get(programId) ?? []), specialty]);
  }
  return byProgram;
}
