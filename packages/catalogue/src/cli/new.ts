import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogueFile } from '../catalogue-file.ts';
import type { Fault } from '../fault.ts';
import { writeCatalogueFile } from '../fix/write-catalogue-file.ts';
import { inspectCatalogue } from '../inspect-catalogue.ts';
import { judge } from '../lint/judge.ts';
import { findCountryCode } from './country-code.ts';
import { formatFaults } from './format-faults.ts';
import type { Places } from './run.ts';
import type { Terminal } from './terminal.ts';

/** What may be said of an institution on the command line. */
export interface NewOptions {
  readonly name?: string;
  readonly alias?: readonly string[];
  readonly country?: string;
  readonly city?: string;
  readonly website?: string;
  readonly domain?: readonly string[];
  readonly ror?: string;
}

const QUESTIONS = [
  ['name', 'Name in English: '],
  ['country', 'Country (ISO code or English name): '],
  ['city', 'City (empty where unknown): '],
  ['website', 'Home page (https://…): '],
  ['domain', 'Domains of its own pages, separated by spaces: '],
] as const;

/** Begins the file of an institution. @returns 1 where the id is taken or what was said is no institution's */
export async function newInstitution(
  { folder }: Places,
  id: string,
  given: NewOptions,
  terminal: Terminal,
): Promise<number> {
  const path = join(folder, `${id}.json`);
  if (await exists(path)) {
    terminal.error(`${id} is taken: ${path} exists, and an id is never used again`);
    return 1;
  }
  const options = await askForMissing(given, terminal);
  if (options === null) {
    terminal.error(
      'give --name, --country, --website and --domain, or run the command in a terminal',
    );
    return 1;
  }
  const text = writeCatalogueFile(toFile(id, options));
  const faults = await faultsOf(folder, `${id}.json`, text);
  if (faults.some((fault) => fault.severity === 'ERROR')) {
    terminal.error(`nothing was written:\n${formatFaults(faults)}`);
    return 1;
  }
  if (faults.length > 0) terminal.out(formatFaults(faults));
  await writeFile(path, text, { flag: 'wx' });
  terminal.out(
    `${path} begins the file. Add the pages that you read under "sources", the programs under "programs", ` +
      `what is said of several of them under "shared" (packages/catalogue/README.md shows how), then run \`pnpm catalogue fix ${id}\` and \`pnpm catalogue check ${id}\`.`,
  );
  return 0;
}

async function askForMissing(given: NewOptions, { ask }: Terminal): Promise<NewOptions | null> {
  const answers = new Map<string, string>();
  for (const [field, question] of QUESTIONS) {
    if (given[field] === undefined && ask !== null) {
      answers.set(field, (await ask(question)).trim());
    }
  }
  const said = (field: string): string | undefined => answers.get(field) || undefined;
  const name = given.name ?? said('name');
  const country = given.country ?? said('country');
  const city = given.city ?? said('city');
  const website = given.website ?? said('website');
  const domain = given.domain ?? said('domain')?.split(/[\s,]+/);
  if (name === undefined || country === undefined) return null;
  if (website === undefined || domain === undefined) return null;
  return { ...given, name, country, website, domain, ...(city !== undefined && { city }) };
}

function toFile(id: string, options: NewOptions): unknown {
  const { name, alias = [], country = '', city = null, website, domain = [], ror } = options;
  const institution = {
    id,
    name,
    aliases: alias,
    country: findCountryCode(country) ?? country,
    city,
    website,
    domains: domain.map((each) => each.toLowerCase()),
    ...(ror !== undefined && { ror }),
  };
  return { institution, sources: {}, programs: [] };
}

/** What the rules say of the new file among the others. */
async function faultsOf(folder: string, name: string, text: string): Promise<readonly Fault[]> {
  const opened = openCatalogueFile(name, text);
  if (opened.kind === 'FAULTY') return opened.faults;
  const { files } = await inspectCatalogue({ folder, rules: [] });
  const today = new Date().toISOString().slice(0, 10);
  return judge([...files, opened.file], today).filter((fault) => fault.file === name);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
