/**
 * How awards are written, short enough for the detector. What an award is called in the end is
 * `read-award.ts`'s business.
 */

/** "Master of", "Masters in", "Postgraduate Diploma in", "Fellowship of the College": an award spelt out. */
const SPELT =
  "(?:master|bachelor|doctor|doctorate|associate)(?:['’]?s)?(?: degree| programme| program)? (?:of|in)|" +
  '(?:(?:post-?\\s?graduate|graduate|advanced|higher|professional|national|specialty|undergraduate) )?(?:diploma|certificate)(?:/certificate|/diploma)? (?:of|in)|' +
  "(?:fellowship|membership) (?:of|in)|residency in|(?:bachelor|master)['’]?s degree|foundation degree";

/** Abbreviations, with or without dots. Those that are words or initials elsewhere ("MS", "MA") need what follows. */
const SHORT =
  'm\\.?\\s?med|m\\.?\\s?sc(?:med)?|m\\.?\\s?phil|m\\.?\\s?res|m\\.?\\s?eng|m\\.?\\s?ed|m\\.?\\s?b\\.?\\s?a|m\\.?\\s?p\\.?\\s?h|m\\.?\\s?tech|m\\.?\\s?pharm|m\\.?\\s?com|m\\.?\\s?ch|ch\\.?m|mmsc|mmedsci?|mfammed|mclined|mclinres|mhsc|mhs|msw|mpa|mpp|mca|llm|m\\.?d\\.?s|mds|dnb|m\\.?arch|mfa|mhpe|dclinpsy|' +
  'b\\.?\\s?sc|b\\.?\\s?a|b\\.?\\s?eng|b\\.?\\s?tech|b\\.?\\s?pharm|b\\.?\\s?ed|b\\.?\\s?com|b\\.?b\\.?a|b\\.?c\\.?a|llb|b\\.?d\\.?s|b\\.?p\\.?t|bmlt|bpharm|m\\.?b\\.?b\\.?s|mbchb|mb bch|b\\.?ams|bhms|' +
  'ph\\.?\\s?d|pharm\\.?\\s?d|d\\.?phil|dr\\.?ph|d\\.?pharm|d\\.?p\\.?t|dba|edd|dnp|gnm|anm|dmlt|' +
  'pg\\.?\\s?dip|pg\\.?\\s?cert|pgce|pgd|grad\\.?\\s?dip|grad\\.?\\s?cert|fcps|fwacs|fwacp|dtm&h';

/** An award, spelt out or abbreviated, with a word boundary on both sides. */
export const AWARD = new RegExp(`(?:^|[^a-z])(?:${SPELT}|${SHORT})(?![a-z])`, 'i');

/** Awards whose letters mean other things in running text: only where they open or close a heading. */
export const CASED_AWARD =
  /(?:^|[(/,|–-]\s?)(?:M\.?S\.?|M\.?A\.?|M\.?D\.?|M\.?E\.?|B\.?S\.?|D\.?O\.?|O\.?D\.?)(?=[)/,]|$|\s(?:in|of|\(|[A-Z]))/;

/** Whether a text names an award. */
export function namesAward(text: string): boolean {
  return AWARD.test(text) || CASED_AWARD.test(text);
}
