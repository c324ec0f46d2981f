/**
 * How awards are written, short enough for the detector, which runs on every page: spelt out, then abbreviated with
 * or without dots. What an award is called in the end is `awards.ts`'s business.
 */
const AWARD =
  /(?:^|[^a-z.])(?:(?:master|bachelor|doctor|diploma|certificate|fellowship|residency)(?:[’']?s)?(?: degree)? (?:of|in)|[bm]\.? ?(?:sc|med|phil|res|eng|ed|tech|pharm|com|arch)|[bm]\.?(?:[bc]\.?a|d\.?s)|m\.?p\.?[ah]|[bd]\.?p\.?t|ph\.? ?d|pharm\.?[ -]?d|dr\.?ph|mb ?b\.?s|m\.?ch|ch\.?m|mmsc|mmedsci?|mhsc?|msw|ll[bm]|[ag]\.?n\.?m|[bd]mlt|pg ?(?:dip|cert|d))(?![a-z])/i;
/** Those whose letters mean other things in running text count only at the edge of a name: "MS in", "(MA)". */
const AT_EDGE = /(?:^|[(/,] ?)(?:M\.?[ASDE]|B\.?[AS]|OD)(?=[)/,]|$| in | of )/;

/** Whether a text names an award. */
export function namesAward(text: string): boolean {
  return AWARD.test(text) || AT_EDGE.test(text);
}
