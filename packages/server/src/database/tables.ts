import type { Generated } from 'kysely';

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
  id: Generated<number>;
  slug: string;
  institutionId: number;
  name: string;
  award: string;
  status: string;
  /** 0 or 1. */
  umbrella: number;
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
}

/** What lists and peers need of a program; rewritten with its claims. */
export interface ProgramCardTable {
  programId: number;
  shortName: string;
  country: string;
  region: string;
  /** How many attributes some source states. */
  known: number;
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

/** Every table by its name in code; columns are in snake case in the database. */
export interface Database {
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
}
