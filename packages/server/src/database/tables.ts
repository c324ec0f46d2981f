import type { Generated } from 'kysely';
import type { ContributionTables } from './contribution/tables.ts';
import type { RegisterTables } from './register/tables.ts';

/** One row, for ever: which catalogue the database holds. */
export interface CatalogueTable {
  id: number;
  /** Raised by every write; the cache key of all that is read. */
  revision: number;
  /** SHA-256 over the files that were loaded. */
  digest: string;
  /** The latest day on which a source was read, ISO. */
  date: string;
}

/** A university or an awarding body. */
export interface InstitutionTable {
  id: Generated<number>;
  slug: string;
  name: string;
  /** JSON array of text. */
  aliases: string;
  country: string;
  /** UN M49 sub-region of the country. */
  region: string;
  city: string | null;
  website: string | null;
  ror: string | null;
}

/** A domain that an institution publishes on; a few are shared. */
export interface InstitutionDomainTable {
  institutionId: number;
  domain: string;
  /** The order in which the file names them. */
  place: Generated<number>;
}

/** A page, register or article that claims rest on. */
export interface SourceTable {
  id: Generated<number>;
  /** `institution/source` */
  key: string;
  url: string | null;
  title: string;
  publisher: string | null;
  kind: string;
  /** 0 or 1. */
  archivedCopy: number;
  read: string;
  asOf: string | null;
  note: string | null;
}

/** One award in one specialty at one institution. */
export interface ProgramTable {
  /** Ascends with the slug. */
  id: number;
  slug: string;
  institutionId: number;
  name: string;
  award: string;
  status: string;
  /** 0 or 1. */
  umbrella: number;
  /** Hash of all that is held of it; empty where it was loaded by a version that made none. */
  digest: string;
}

/** A specialty of a program. */
export interface ProgramSpecialtyTable {
  programId: number;
  specialty: string;
  /** The order in which the catalogue names them. */
  place: number;
}

/** An address of a program. */
export interface ProgramAddressTable {
  programId: number;
  /** Of `canonicalAddress`. */
  address: string;
  /** As the catalogue writes it. */
  url: string;
  /** `PAGE`: the program's alone; `LISTING`: of several programs. */
  kind: 'PAGE' | 'LISTING';
  /** The order in which the file names them. */
  place: Generated<number>;
}

/** A code of a program in a public register. */
export interface ProgramCodeTable {
  programId: number;
  scheme: string;
  code: string;
}

/** One attribute of one program with one value, from one source. */
export interface ClaimTable {
  id: Generated<number>;
  key: string;
  programId: number;
  attribute: string;
  /** JSON of core's value. */
  value: string;
  sourceId: number;
  state: string;
  /** Who or what brought it: one of `BRINGERS`. */
  broughtBy: Generated<string>;
  /** When, ISO 8601 in UTC; empty where an older version loaded it. */
  broughtAt: Generated<string>;
  /** The revision that it came with; 0 where an older version loaded it. */
  broughtRevision: Generated<number>;
  /** The review that brought it or marked it deprecated; null where none did. */
  reviewId: number | null;
  /** Why it is deprecated; null where it is not, or where nobody said. */
  reason: string | null;
}

/**
 * What lists, peers and facets need of a program: rewritten in the transaction that rewrites its claims. Resolved
 * values are core's; each is null where no source states it. Money is whole minor units of its currency.
 */
export interface ProgramCardTable extends ResolvedCardColumns {
  programId: number;
  shortName: string;
  country: string;
  region: string;
  /** How many attributes some source states. */
  known: number;
  /** How many claims it has. */
  claims: number;
  /** The year whose days the values were resolved for: authority ages by whole years. */
  resolvedFor: number;
}

/** The columns that resolution gives. */
export interface ResolvedCardColumns {
  fullTimeMonthsMin: number | null;
  fullTimeMonthsMax: number | null;
  partTimeMonthsMin: number | null;
  partTimeMonthsMax: number | null;
  /** Of durations that a source ties to no study mode. */
  anyModeMonthsMin: number | null;
  anyModeMonthsMax: number | null;
  /** Tuition that is stated by the year, for students of the country. */
  domesticYearMin: number | null;
  domesticYearMax: number | null;
  domesticYearCurrency: string | null;
  internationalYearMin: number | null;
  internationalYearMax: number | null;
  internationalYearCurrency: string | null;
  /** Tuition over the whole program, as core reckons it from what is stated. */
  domesticTotalMin: number | null;
  domesticTotalMax: number | null;
  domesticTotalCurrency: string | null;
  internationalTotalMin: number | null;
  internationalTotalMax: number | null;
  internationalTotalCurrency: string | null;
  /** Whom tuition is stated for, with a space between: "DOMESTIC INTERNATIONAL". */
  audiences: string | null;
  /** Modes with a space between: "HYBRID ONLINE". */
  deliveries: string | null;
  research: string | null;
  clinicalTraining: string | null;
  traineeStatus: string | null;
  /** Codes with a space between: "en fr". */
  languages: string | null;
  /** System and amount with a space between: "ECTS:90 CATS:180". */
  credits: string | null;
  /** The same text for programs of a country that ask the same of applicants; null where nothing is stated. */
  admission: string | null;
}

/** What one euro cost on one day. */
export interface ExchangeRateTable {
  /** ISO 4217. */
  currency: string;
  /** ISO. */
  date: string;
  /** Units of the currency for one euro, exact decimal text. */
  perEuro: string;
  /** Who quoted it. */
  source: string;
}

/** What a revision of the catalogue changed. */
export interface RevisionTable {
  revision: number;
  /** JSON of `Changes`. */
  changes: string;
  /** ISO 8601 in UTC; empty where an older version wrote it. */
  recordedAt: Generated<string>;
}

/** A token that a host has given out. Times are ISO in UTC. */
export interface TokenTable {
  /** Public. */
  id: string;
  name: string;
  /** Names with a space between: "READ_MORE CONTRIBUTE". */
  scopes: string;
  /** SHA-256 of the secret, in hexadecimal. */
  hash: string;
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
  /** Not after the last use by more than a minute. */
  lastUsedAt: string | null;
}

/** Every table by its name in code; columns are in snake case in the database. */
export interface Database extends ContributionTables, RegisterTables {
  catalogue: CatalogueTable;
  institution: InstitutionTable;
  institutionDomain: InstitutionDomainTable;
  source: SourceTable;
  program: ProgramTable;
  programSpecialty: ProgramSpecialtyTable;
  programAddress: ProgramAddressTable;
  programCode: ProgramCodeTable;
  claim: ClaimTable;
  programCard: ProgramCardTable;
  exchangeRate: ExchangeRateTable;
  revision: RevisionTable;
  token: TokenTable;
}
