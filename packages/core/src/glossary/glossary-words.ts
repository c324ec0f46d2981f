import type { AwardSlug } from './award-terms.ts';
import type { StudySlug } from './study-terms.ts';
import type { TermWords } from './term.ts';
import type { TrainingSlug } from './training-terms.ts';

/** The slug of any term. */
export type TermSlug = AwardSlug | StudySlug | TrainingSlug;

/** What one language says of every term; a language that lacks one does not compile. */
export interface GlossaryWords {
  /** How names are ordered, as `Intl` takes it. */
  readonly locale: string;
  readonly terms: Readonly<Record<TermSlug, TermWords>>;
}
