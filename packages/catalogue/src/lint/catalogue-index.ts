import { canonicalAddress } from '@second-opinion/core';
import type { CatalogueFile } from '../catalogue-file.ts';
import { priceOf } from '../format/price-of.ts';
import { claimsOf } from './claims-of.ts';

/** What a rule needs to know of the other files. */
export interface CatalogueIndex {
  /** The day to judge from, ISO. */
  readonly today: string;
  /** The files that state a program id, one entry for each time it is stated. */
  readonly filesByProgram: ReadonlyMap<string, readonly string[]>;
  /** The programs that name an address among their pages, by its canonical form. */
  readonly programsByPage: ReadonlyMap<string, ReadonlySet<string>>;
  /** The institutions that claim a domain. */
  readonly institutionsByDomain: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many programs have an award. */
  readonly programsByAward: ReadonlyMap<string, number>;
  /** The programs that state a course code, "CRICOS 094563D". */
  readonly programsByCode: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every tuition in minor units, the lowest first, by currency and unit, "SGD per YEAR". */
  readonly tuitions: ReadonlyMap<string, readonly number[]>;
}

/** Gathers what spans files. */
export function indexCatalogue(files: readonly CatalogueFile[], today: string): CatalogueIndex {
  const filesByProgram = new Map<string, string[]>();
  const programsByPage = new Map<string, Set<string>>();
  const institutionsByDomain = new Map<string, Set<string>>();
  const programsByAward = new Map<string, number>();
  const programsByCode = new Map<string, Set<string>>();
  for (const { name, content } of files) {
    for (const domain of content.institution.domains) {
      add(institutionsByDomain, domain, content.institution.id);
    }
    for (const program of content.programs) {
      filesByProgram.set(program.id, [...(filesByProgram.get(program.id) ?? []), name]);
      programsByAward.set(program.award, (programsByAward.get(program.award) ?? 0) + 1);
      for (const page of program.pages) add(programsByPage, addressKey(page), program.id);
      for (const code of program.courseCodes ?? []) {
        add(programsByCode, `${code.scheme} ${code.code}`, program.id);
      }
    }
  }
  return {
    today,
    filesByProgram,
    programsByPage,
    institutionsByDomain,
    programsByAward,
    programsByCode,
    tuitions: tuitionsOf(files),
  };
}

function tuitionsOf(files: readonly CatalogueFile[]): Map<string, number[]> {
  const tuitions = new Map<string, number[]>();
  for (const { claim, programs } of files.flatMap((file) => claimsOf(file))) {
    const price = claim.attribute === 'tuition' ? priceOf(claim.value) : null;
    if (price !== null) {
      const each = programs.map(() => price.money.minor);
      tuitions.set(price.unit, [...(tuitions.get(price.unit) ?? []), ...each]);
    }
  }
  return new Map([...tuitions].map(([unit, all]) => [unit, all.toSorted((a, b) => a - b)]));
}

/** The form in which addresses are compared. */
export function addressKey(address: string): string {
  return canonicalAddress(address) ?? address;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
