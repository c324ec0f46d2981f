import type { Audience } from '../attribute/price.ts';
import { countryName } from '../country.ts';
import { type Footing, assumed, convention, fromProfile, together } from '../decision/figure.ts';
import type { Profile } from '../profile.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Members of the European Economic Area, whose citizens pay domestic fees in one another's countries as a rule. */
const EEA: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

/** Which fees a reader may have to pay, and why: both, where the profile does not tell. */
export interface FeeStatus {
  readonly audiences: readonly Exclude<Audience, 'ALL'>[];
  readonly footing: Footing;
}

/** The fee status at a program of `country`: what the reader says, else what citizenship tells. */
export function feeStatus(profile: Profile, country: string, say: CoreWords = ENGLISH): FeeStatus {
  if (profile.audience !== undefined) {
    return { audiences: [profile.audience], footing: fromProfile('audience') };
  }
  const { citizenships } = profile;
  if (citizenships === undefined || citizenships.length === 0) {
    return {
      audiences: ['DOMESTIC', 'INTERNATIONAL'],
      footing: assumed(say.assume.citizenshipUnknown),
    };
  }
  const own = citizenships.includes(country);
  const union = EEA.has(country) && citizenships.some((citizenship) => EEA.has(citizenship));
  const text = own
    ? say.assume.domesticFees(countryName(country, say.locale))
    : union
      ? say.assume.union
      : say.assume.internationalFees(countryName(country, say.locale));
  return {
    audiences: [own || union ? 'DOMESTIC' : 'INTERNATIONAL'],
    footing: together([fromProfile('citizenships'), convention(text)]),
  };
}
