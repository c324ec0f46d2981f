/** A fraction of two whole numbers, the denominator above zero: sums of money never pass through a float. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DECIMAL = /^(-?)(\d{1,20})(?:\.(\d{1,20}))?$/;

/** Reads decimal text such as "1.0876" exactly, or null where it is no such text. */
export function parseFraction(text: string): Fraction | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const numerator = BigInt(whole + fraction);
  return {
    numerator: sign === '-' ? -numerator : numerator,
    denominator: 10n ** BigInt(fraction.length),
  };
}

/** A finite number of at most 15 significant digits as the decimal that it prints as: 7.5 is 15/2, 0.1 is 1/10. */
export function fractionOf(value: number): Fraction {
  const fraction = parseFraction(String(value)) ?? parseFraction(value.toFixed(12));
  if (fraction === null) throw new RangeError(`${value} is no decimal number`);
  return fraction;
}

/** The product of two fractions, not reduced. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** The nearest whole number; of two equally near ones the even one (IEEE 754's and most ledgers' rule). */
export function roundHalfEven({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const away = numerator < 0n ? -1n : 1n;
  if (twice > denominator) return quotient + away;
  if (twice === denominator && quotient % 2n !== 0n) return quotient + away;
  return quotient;
}

/** A whole number as a `number`, or null where it lies beyond what a `number` holds exactly. */
export function toSafe(value: bigint): number | null {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : null;
}
