import { type CatalogueQuality, catalogueQuality } from '../quality/catalogue-quality.ts';
import { CommandError } from './command-error.ts';
import { openExisting } from './open-existing.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';
import { today } from './today.ts';

/** So many programs and institutions are printed; the document of --json has more. */
const SHOWN = 10;

/** Says how complete, how old and how contradictory the catalogue of the database is, and which programs most need a look. */
export function reportQuality(options: GlobalOptions): Promise<void> {
  return runCommand(options, async ({ config }) => {
    const database = await openExisting((await config()).database);
    try {
      const quality = await catalogueQuality(database, today());
      if (quality.programs === 0) {
        throw new CommandError(
          'The database holds no program yet: start serve once to load the catalogue.',
        );
      }
      return { text: qualityText(quality), data: { quality } };
    } finally {
      await database.destroy();
    }
  });
}

function qualityText(quality: CatalogueQuality): string {
  const { ages, addresses } = quality;
  const dead =
    addresses === null
      ? 'No address was looked at again yet.'
      : `Addresses looked at again: ${addresses.checked}; vanished: ${addresses.dead}.`;
  return [
    `${quality.programs} programs, ${quality.values} values; complete: ${percent(quality.completeness)}; contradicted: ${percent(quality.conflicts)}.`,
    `Values by the age of their source: current ${ages.CURRENT}, ageing ${ages.AGEING}, old ${ages.OLD}, undated ${ages.UNDATED}.`,
    dead,
    'Programs that most need a look, with their score:',
    ...quality.needLook
      .slice(0, SHOWN)
      .map(({ slug, score }) => `  ${String(score).padStart(5)}  ${slug}`),
    'Attributes, with the share of programs that state them:',
    ...quality.attributes.map(({ label, stated }) => `  ${percent(stated).padStart(5)}  ${label}`),
    'Institutions that are least complete:',
    ...quality.institutions
      .slice(0, SHOWN)
      .map(({ key, completeness }) => `  ${percent(completeness).padStart(5)}  ${key}`),
  ].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
