/** Whether a program takes students; `UNKNOWN`: no source says so. */
export const PROGRAM_STATUSES = ['ACTIVE', 'DISCONTINUED', 'UNKNOWN'] as const;
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];

/** One award in one specialty at one institution. */
export interface Program {
  readonly slug: string;
  /** The slug of its institution. */
  readonly institution: string;
  readonly name: string;
  /** The award's abbreviation, "MMed", or "Other". */
  readonly award: string;
  /** Slugs of specialties; never empty. */
  readonly specialties: readonly string[];
  readonly status: ProgramStatus;
  /** An entry that a source makes for an institution's whole offering rather than for one specialty. */
  readonly umbrella: boolean;
  /** Addresses that are this program's alone, on its institution's own domains. */
  readonly pages: readonly string[];
  /** Addresses of its institution that it shares with other programs. */
  readonly listings: readonly string[];
  /** Codes in public registers. */
  readonly courseCodes: readonly CourseCode[];
}

/** A code in a public register: `{ scheme: "CRICOS", code: "094563D" }`. Codes are text. */
export interface CourseCode {
  readonly scheme: string;
  readonly code: string;
}
