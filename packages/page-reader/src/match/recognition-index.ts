/** A program as the index knows it: enough to recognise it and to say which one it is. */
export interface IndexedProgram {
  readonly slug: string;
  /** Slug of its institution. */
  readonly institution: string;
  readonly name: string;
  readonly award: string;
  readonly specialties: readonly string[];
  /** Register codes as "CRICOS:094563D". */
  readonly codes?: readonly string[] | undefined;
}

/** An institution with the domains that only it publishes on. */
export interface IndexedInstitution {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly domains: readonly string[];
}

/** What the extension keeps of the catalogue, so that no request ever names the page that is being read. */
export interface RecognitionIndex {
  /** `addressFingerprint` of a program's own pages -> its slug. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Fingerprints of pages that several programs share -> their slugs. */
  readonly listings?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Fingerprints of pages -> slugs of programs that a review has found them not to be. */
  readonly wrong?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Fingerprints that the reader confirmed -> slug; never leaves the browser. */
  readonly confirmed?: Readonly<Record<string, string>> | undefined;
  readonly institutions: readonly IndexedInstitution[];
  readonly programs: readonly IndexedProgram[];
}
