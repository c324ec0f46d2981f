import type { ConversionTerms } from '../exchange/convert.ts';
import type { Profile } from '../profile.ts';
import type { ReferenceFigures } from '../reference/reference-figures.ts';

/** Everything besides the program that a reckoning rests on: plain data, so that a day's answer can be repeated. */
export interface DecisionContext extends ConversionTerms {
  readonly profile: Profile;
  readonly reference: ReferenceFigures;
}
