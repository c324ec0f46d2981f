import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';

/** Why a text is not taken. */
export type Forbidden = 'MARKUP' | 'EMAIL' | 'PHONE' | 'ADDRESS' | 'CONTROL' | 'REPETITION';

/** A tag, a character reference, a comment, a script's address, or the marks that forums write links with. */
const MARKUP =
  /<\s*\/?\s*[a-z!?]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12});|\bjavascript:|\[\/?(?:url|img|b|i|link)\b|\]\(/i;

const EMAIL = /[^\s@]{1,64}(?:@|\s?[[(]at[\])]\s?)[^\s@]{1,253}[.[(][^\s@]{2,}/i;

const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S/i;

/** Control characters but for line breaks and tabs, and marks that turn the direction of writing. */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** One character, or one short run of them, again and again. */
const REPETITION = /(.{1,12}?)\1{15,}/su;

/**
 * Why a text that came with a contribution is not taken, or null where it may be. It is for what stands on a page about a
 * program: markup, addresses, and anybody's e-mail or telephone number have no place in it.
 * @param country where numbers without a country's code are of, ISO 3166.
 */
export function forbiddenIn(text: string, country: string): Forbidden | null {
  if (CONTROL.test(text.replaceAll(/[\n\t]/g, ' '))) return 'CONTROL';
  if (MARKUP.test(text)) return 'MARKUP';
  if (EMAIL.test(text)) return 'EMAIL';
  if (WEB_ADDRESS.test(text)) return 'ADDRESS';
  if (REPETITION.test(text)) return 'REPETITION';
  return holdsPhoneNumber(text, country) ? 'PHONE' : null;
}

function holdsPhoneNumber(text: string, country: string): boolean {
  const options = isSupportedCountry(country) ? { defaultCountry: country } : {};
  return findPhoneNumbersInText(text, { ...options, extended: true }).some(({ startsAt, endsAt }) =>
    looksDialled(text.slice(startsAt, endsAt)),
  );
}

/** A price or a year is no telephone number, though its digits may be those of one. */
function looksDialled(number: string): boolean {
  return /^[+(0]/.test(number) && (number.match(/\d/g)?.length ?? 0) >= 7;
}

/** What is said of a text that is not taken. */
export const FORBIDDEN_WORDS: Readonly<Record<Forbidden, string>> = {
  MARKUP: 'holds markup: send plain text',
  EMAIL: "holds an e-mail address: leave people's addresses out",
  PHONE: "holds a telephone number: leave people's numbers out",
  ADDRESS: 'holds a web address: the page that it stands on is enough',
  CONTROL: 'holds control characters: send plain text',
  REPETITION: 'repeats itself: send the words of the page',
};
