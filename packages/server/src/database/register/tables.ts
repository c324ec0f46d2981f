/** One table of a register that others publish, as it was imported last. */
export interface RegisterTable {
  key: string;
  /** `COURSES` or `INSTITUTIONS`. */
  holds: string;
  /** Of its rows; each import raises it. */
  generation: number;
  title: string;
  publisher: string;
  url: string | null;
  licence: string | null;
  asOf: string | null;
  /** The scheme of its codes, by which programs name them. */
  scheme: string | null;
  /** The day of the import, ISO. */
  read: string;
  rows: number;
  leftOut: number;
}

/** A course of a register. */
interface RegisterCourseTable {
  register: string;
  generation: number;
  code: string;
  /** Where in the imported file it stands. */
  line: number;
  name: string;
  providerCode: string | null;
  provider: string | null;
  level: string | null;
  field: string | null;
  url: string | null;
  /** Of `canonicalAddress`. */
  address: string | null;
  /** 0 or 1. */
  ended: number;
  /** JSON list of attributes with core's values. */
  statements: string;
}

/** An institution of a register. */
interface RegisterInstitutionTable {
  register: string;
  generation: number;
  code: string;
  line: number;
  name: string;
  /** JSON array of text. */
  aliases: string;
  country: string | null;
  city: string | null;
  website: string | null;
  /** JSON array of text. */
  domains: string;
  ror: string | null;
  /** The institution of the catalogue that it is for certain; null where none is. */
  institutionSlug: string | null;
  /** `ROR`, `DOMAIN` or `REVIEW`: how that is known. */
  knownBy: string | null;
}

/** The tables of registers. */
export interface RegisterTables {
  register: RegisterTable;
  registerCourse: RegisterCourseTable;
  registerInstitution: RegisterInstitutionTable;
}
