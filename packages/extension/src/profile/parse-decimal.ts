/**
 * Reads a number as people write it, "85 000", "85,000.50" or "85.000,50", as exact decimal text: "85000.5".
 * Where one mark alone stands before three digits, the locale says whether it groups or begins the fraction.
 * @returns null where it is no number of zero or more; a leading minus is kept.
 */
export function parseDecimal(text: string, locale: string): string | null {
  const bare = text
    .trim()
    .replaceAll(/[\s’']/g, '')
    .replace(/^[−-]/, '-');
  if (!/^-?\d[\d.,]*$/.test(bare)) return null;
  const mark = fractionMark(bare, locale);
  const parts = mark === null ? [bare] : splitLast(bare, mark);
  const [whole = '', fraction = ''] = parts;
  const groups = whole.replace(/^-/, '').split(/[.,]/);
  const grouped = groups.slice(1).every((group) => group.length === 3);
  if (!grouped || (groups[0] ?? '').length > (groups.length > 1 ? 3 : 13)) return null;
  if (!/^\d*$/.test(fraction)) return null;
  const sign = bare.startsWith('-') ? '-' : '';
  const digits = groups.join('').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return `${sign}${digits}${rest === '' ? '' : `.${rest}`}`;
}

/** Which mark begins the fraction, or null where none does. */
function fractionMark(bare: string, locale: string): '.' | ',' | null {
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return null;
  const others = marks.slice(0, -1);
  if (others.includes(last)) return null;
  if (others.length > 0) return last;
  const after = bare.length - bare.lastIndexOf(last) - 1;
  if (after !== 3) return last;
  return localMark(locale) === last ? last : null;
}

function localMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

function splitLast(text: string, mark: string): [string, string] {
  const place = text.lastIndexOf(mark);
  return [text.slice(0, place), text.slice(place + 1)];
}
