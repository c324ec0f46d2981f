/** What a page is about: one program, several, one module of a program, or something else. */
export type PageKind = 'PROGRAM' | 'LISTING' | 'MODULE' | 'OTHER';

/**
 * The kinds of evidence. Kinds for a program must agree: no single one decides.
 * `NAME` what the page calls itself, `ADDRESS` its URL, `CONTENT` the sections and facts of a program,
 * `PROSE` sentences about a program, `AGAINST` what other pages have. Meta tags and JSON-LD are no evidence: they
 * stand on few pages, and templates put them on the wrong ones.
 */
export type SignalKind = 'NAME' | 'ADDRESS' | 'CONTENT' | 'PROSE' | 'AGAINST';

/** One observation and how much it says. */
export interface Signal {
  /** Kebab-case, unique: "heading-names-award". */
  readonly name: string;
  readonly kind: SignalKind;
  /** Positive for a program, negative against; about the natural logarithm of a likelihood ratio. */
  readonly weight: number;
  /** The words or the count on the page that made it speak. */
  readonly text: string;
}

/** What the detector makes of a page. */
export interface Verdict {
  readonly kind: PageKind;
  readonly isProgram: boolean;
  /** How sure that the page is, or is not, a program's page: 0.5 to 1. */
  readonly confidence: number;
  /** Which signals spoke and how much, in the order of the rules. */
  readonly signals: readonly Signal[];
}
