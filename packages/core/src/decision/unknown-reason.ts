/** Why a figure is not known. Unknown is never a zero, a mean or a best. */
export const UNKNOWN_KINDS = [
  'NOT_STATED',
  'NOT_APPLICABLE',
  'WITHHELD',
  'NOT_COMPARABLE',
  'NOT_COUNTABLE',
  'PROFILE_LACKS',
  'NO_REFERENCE',
  'OUT_OF_RANGE',
  'HORIZON_TOO_SHORT',
  'REST_UNKNOWN',
] as const;
export type UnknownKind = (typeof UNKNOWN_KINDS)[number];

/** One reason with what a reader or a client needs to act on it; `reasonText` puts it in words. */
export type UnknownReason =
  /** No source states it. */
  | { readonly kind: 'NOT_STATED'; readonly what: string }
  /** It has no meaning for this program and reader. */
  | { readonly kind: 'NOT_APPLICABLE'; readonly what: string }
  /** Its holder does not publish it. */
  | { readonly kind: 'WITHHELD'; readonly what: string }
  /** No exchange rate for the day; `currency` is the one without, null where the day itself is unknown. */
  | {
      readonly kind: 'NOT_COMPARABLE';
      readonly from: string;
      readonly to: string;
      readonly day: string | null;
      readonly currency: string | null;
    }
  /** A price is stated for a unit whose number is not: a module, a credit of an unknown system. */
  | { readonly kind: 'NOT_COUNTABLE'; readonly what: string; readonly unit: string }
  /** The reader has not said it; `field` is the profile's. */
  | { readonly kind: 'PROFILE_LACKS'; readonly field: string }
  /** No published figure covers the place. */
  | { readonly kind: 'NO_REFERENCE'; readonly what: string; readonly place: string }
  /** The arithmetic leaves the numbers that can be held exactly. */
  | { readonly kind: 'OUT_OF_RANGE'; readonly what: string }
  /** The program takes as long as the horizon, or longer. */
  | { readonly kind: 'HORIZON_TOO_SHORT'; readonly years: number }
  /** A part that it needs is unknown; that part gives its own reason. */
  | { readonly kind: 'REST_UNKNOWN'; readonly what: string };

/** Fields of the profile as a reader thinks of them. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  pay: 'what you earn now',
  payAfter: 'what you would earn with the award',
  payWhileStudying: 'what you would earn while studying',
  livingCosts: 'what living there would cost',
  presentLivingCosts: 'what living costs you now',
  relocationCost: 'what moving would cost',
  residence: 'where you live',
  studyMode: 'whether you would study full-time or part-time',
  'completionChance, recognitionChance': 'how likely completion and recognition are',
  'preferences.budget': 'what you could spend',
  'preferences.research': 'how much research you want',
  'preferences.clinicalTraining': 'how much clinical training you want',
  'preferences.assessment': 'which assessment you like',
  'preferences.delivery': 'how you want to be taught',
  'preferences.countries': 'where you want to study',
  'preferences.languages': 'which languages you study in',
};

/** The reason as one sentence for a reader. */
export function reasonText(reason: UnknownReason): string {
  switch (reason.kind) {
    case 'NOT_STATED':
      return `No source states ${reason.what}.`;
    case 'NOT_APPLICABLE':
      return `${capital(reason.what)} does not apply.`;
    case 'WITHHELD':
      return `${capital(reason.what)} is withheld.`;
    case 'NOT_COMPARABLE':
      return notComparable(reason);
    case 'NOT_COUNTABLE':
      return `${capital(reason.what)} is stated per ${reason.unit}, and how many there are is not.`;
    case 'PROFILE_LACKS':
      return `Your profile does not say ${FIELD_WORDS[reason.field] ?? reason.field}.`;
    case 'NO_REFERENCE':
      return `No published figure for ${reason.what} in ${reason.place}.`;
    case 'OUT_OF_RANGE':
      return `${capital(reason.what)} is too large to be computed exactly.`;
    case 'HORIZON_TOO_SHORT':
      return `The program takes as long as the horizon of ${reason.years} years or longer.`;
    case 'REST_UNKNOWN':
      return `${capital(reason.what)} is unknown.`;
  }
}

function notComparable(reason: UnknownReason & { kind: 'NOT_COMPARABLE' }): string {
  const pair = `${reason.from} cannot be turned into ${reason.to}`;
  if (reason.day === null) return `${pair}: the amount has no date, and its own was asked for.`;
  return `${pair}: no rate of ${reason.currency ?? 'the euro'} for ${reason.day}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
