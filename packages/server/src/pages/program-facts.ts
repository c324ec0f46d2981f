import { type Claim, countryName, findSpecialty, rankPeers } from '@second-opinion/core';
import type { InstitutionRow } from '../database/queries/institutions.ts';
import type { ProgramRow } from '../database/queries/programs.ts';
import type { App } from '../http/app.ts';
import { type Loaders, createLoaders } from '../schema/loaders.ts';
import { toCandidate } from '../schema/peer.ts';
import { type ResolvedEntry, withUnknowns } from '../schema/resolved.ts';

/** A program with its institution, as the head of a page or a column names it. */
export interface NamedProgram {
  readonly row: ProgramRow;
  readonly institution: InstitutionRow;
}

/** A program to compare with, and why. */
export interface NamedPeer extends NamedProgram {
  readonly reasons: readonly string[];
}

/** Everything that a page about one program says. */
export interface ProgramFacts extends NamedProgram {
  /** Specialties as a reader sees them. */
  readonly specialties: readonly string[];
  /** Addresses that are the program's alone. */
  readonly pages: readonly string[];
  readonly codes: readonly { readonly scheme: string; readonly code: string }[];
  /** Every attribute at least once, unknown ones included. */
  readonly entries: readonly ResolvedEntry[];
  /** Every claim, deprecated ones included. */
  readonly claims: readonly Claim[];
  readonly peers: readonly NamedPeer[];
}

/** How many peers a page names. */
const PEERS = 7;

/** Reads a program whole; null where no program has the slug. */
export async function readProgramFacts(app: App, slug: string): Promise<ProgramFacts | null> {
  const loaders = createLoaders(app.database, app.today());
  const named = await nameProgram(loaders, slug);
  if (named === null) return null;
  const { id } = named.row;
  const [specialties, addresses, codes, claims, resolved] = await Promise.all([
    loaders.specialties.load(id),
    loaders.addresses.load(id),
    loaders.codes.load(id),
    loaders.claims.load(id),
    loaders.resolved.load(id),
  ]);
  return {
    ...named,
    specialties: specialties.map((specialty) => findSpecialty(specialty)?.name ?? specialty),
    pages: addresses.filter(({ kind }) => kind === 'PAGE').map(({ url }) => url),
    codes,
    claims,
    entries: withUnknowns(resolved, null),
    peers: await readPeers(loaders, slug),
  };
}

/** A program with its institution; null where no program has the slug. */
export async function nameProgram(loaders: Loaders, slug: string): Promise<NamedProgram | null> {
  const row = await loaders.program.load(slug);
  const institution = row === null ? null : await loaders.institution.load(row.institutionId);
  return row === null || institution === null ? null : { row, institution };
}

/** The programs that one competes with, the nearest first; none where nothing has the slug. */
export async function readPeers(loaders: Loaders, slug: string): Promise<NamedPeer[]> {
  const candidates = (await loaders.candidates()).map(toCandidate);
  const subject = candidates.find((candidate) => candidate.slug === slug);
  if (subject === undefined) return [];
  const peers = await Promise.all(
    rankPeers(subject, candidates)
      .slice(0, PEERS)
      .map(async ({ program, reasons }) => {
        const named = await nameProgram(loaders, program.slug);
        return named === null ? [] : [{ ...named, reasons }];
      }),
  );
  return peers.flat();
}

/** "University of Sydney · Sydney, Australia" */
export function placeOf({
  name,
  city,
  country,
}: Pick<InstitutionRow, 'name' | 'city' | 'country'>): string {
  const place = city === null ? countryName(country) : `${city}, ${countryName(country)}`;
  return `${name} · ${place}`;
}
