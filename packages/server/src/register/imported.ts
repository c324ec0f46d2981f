import type { AttributeKey, AttributeValue } from '@second-opinion/core';

/** What a register says of one attribute of a course. */
export interface Statement {
  readonly attribute: AttributeKey;
  readonly value: AttributeValue;
}

/** A course of a register, as far as claims can hold it. */
export interface ImportedCourse {
  /** Where in the file it stands. */
  readonly line: number;
  /** Its code in the register; codes are text. */
  readonly code: string;
  /** The code of who offers it; null where the register has none. */
  readonly providerCode: string | null;
  /** The name of who offers it; null where the register has none. */
  readonly provider: string | null;
  readonly name: string;
  /** "Masters Degree (Coursework)", as the register writes it. */
  readonly level: string | null;
  /** What it is in, as the register writes it. */
  readonly field: string | null;
  readonly url: string | null;
  /** Whether the register says that it takes students no more. */
  readonly ended: boolean;
  readonly statements: readonly Statement[];
}

/** An institution of a register. */
export interface ImportedInstitution {
  readonly line: number;
  /** Its code in the register. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2; null where the register does not say. */
  readonly country: string | null;
  readonly city: string | null;
  readonly website: string | null;
  /** Lower case. */
  readonly domains: readonly string[];
  /** Its address in the Research Organization Registry. */
  readonly ror: string | null;
}

/** Who publishes a register, and as of when. */
export interface RegisterFacts {
  /** Its id, and the beginning of the ids of its sources: "cricos". */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** What may be done with it, in words; null where it does not say. */
  readonly licence: string | null;
  /** The day or year that it speaks for; null where it does not say. */
  readonly asOf: string | null;
  /** The scheme of its codes, by which programs name them: "CRICOS"; null where programs never do. */
  readonly scheme: string | null;
}

/** One table of a register, to be gone through once. */
export type Reading =
  | {
      readonly holds: 'COURSES';
      readonly register: RegisterFacts;
      readonly batches: AsyncIterable<readonly ImportedCourse[]>;
    }
  | {
      readonly holds: 'INSTITUTIONS';
      readonly register: RegisterFacts;
      readonly batches: AsyncIterable<readonly ImportedInstitution[]>;
    };
