import {
  type AttributeValue,
  type Claim,
  type Institution,
  type Source,
  findAttribute,
} from '@second-opinion/core';
import * as v from 'valibot';
import type { CatalogueFile } from './catalogue-file.ts';
import { claimId } from './claim-id.ts';
import { orderClaims } from './fix/order-claims.ts';
import type { ClaimEntry } from './format/claim-entry.ts';
import type { InstitutionEntry } from './format/institution-entry.ts';
import { readMoney } from './format/money-value.ts';
import type { ProgramEntry } from './format/program-entry.ts';
import type { SharedEntry } from './format/shared-entry.ts';
import type { SourceEntry } from './format/source-entry.ts';
import type { CatalogueProgram, LoadedInstitution } from './loaded-institution.ts';

/** A file that has passed every rule, in core's words. It throws on one that has not: that is a bug of the caller. */
export function toLoadedInstitution(file: CatalogueFile): LoadedInstitution {
  const { content } = file;
  const institution = toInstitution(content.institution);
  const sources = new Map(
    Object.entries(content.sources).map(([key, entry]) => [
      key,
      toSource(institution.slug, key, entry),
    ]),
  );
  return {
    institution,
    sources: [...sources.values()],
    programs: content.programs.map((entry) =>
      toProgram(institution.slug, withShared(entry, content.shared ?? []), sources),
    ),
    file: file.name,
  };
}

function toInstitution(entry: InstitutionEntry): Institution {
  const { id, ror, ...rest } = entry;
  return { slug: id, ...rest, ror: ror ?? null };
}

function toSource(institution: string, key: string, entry: SourceEntry): Source {
  return { id: `${institution}/${key}`, ...entry, note: entry.note ?? null };
}

/** A program with the claims that are shared among its own, in the order in which a program's claims stand. */
function withShared(entry: ProgramEntry, shared: readonly SharedEntry[]): ProgramEntry {
  const speaking = shared.filter(({ programs }) => programs.includes(entry.id));
  if (speaking.length === 0) return entry;
  const claims = [...entry.claims, ...speaking.flatMap((each) => each.claims)];
  return { ...entry, claims: orderClaims(claims) };
}

function toProgram(
  institution: string,
  entry: ProgramEntry,
  sources: ReadonlyMap<string, Source>,
): CatalogueProgram {
  const { id, umbrella, listings, courseCodes, claims, ...rest } = entry;
  return {
    slug: id,
    institution,
    ...rest,
    umbrella: umbrella ?? false,
    listings: listings ?? [],
    courseCodes: courseCodes ?? [],
    claims: claims.map((claim) => toClaim(id, claim, sources)),
  };
}

function toClaim(program: string, entry: ClaimEntry, sources: ReadonlyMap<string, Source>): Claim {
  const attribute = findAttribute(entry.attribute);
  const source = sources.get(entry.source ?? '');
  const read = readMoney(entry.value);
  if (attribute === undefined || source === undefined || read.kind !== 'READ') {
    throw new TypeError(
      `a claim on ${entry.attribute} of ${program} was not checked before it was loaded`,
    );
  }
  const value: AttributeValue = v.parse(attribute.schema, read.value);
  return {
    id: claimId(program, entry.attribute, entry.value, entry.source ?? ''),
    attribute: attribute.key,
    value,
    source,
    state: entry.state ?? 'REVIEWED',
  };
}
