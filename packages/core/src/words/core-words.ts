import type { JudgingWords } from './judging-words.ts';
import type { ReckoningWords } from './reckoning-words.ts';
import type { ValueWords } from './value-words.ts';

/**
 * Every message of core: its code is a key here, its parameters are typed, and a language that lacks one does not
 * compile. What institutions and sources say is passed through as they say it.
 */
export interface CoreWords extends ValueWords, JudgingWords, ReckoningWords {
  /** How numbers, amounts and names are written, as `Intl` takes it. */
  readonly locale: string;
  /** How days are written within a sentence. */
  readonly dayLocale: string;
  /** The name of a specialty. @param own in English */
  specialty(slug: string, own: string): string;
  readonly and: string;
  readonly or: string;
  /** A name before what is said of it: "Thesis: 20,000 words". */
  named(name: string, text: string): string;
  /** Between remarks of one value: "; ". */
  readonly semicolon: string;
  /** Between the ends of a range of money. */
  readonly to: string;
}
