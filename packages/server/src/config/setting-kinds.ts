import * as v from 'valibot';

/** What of a setting's value must not be shown: all of it, or the password of an address. */
export type Secrecy = 'WHOLE' | 'PASSWORD';

/** Text that may be anything; absent where it is left empty. */
export const text = v.pipe(
  v.string(),
  v.transform((given) => (given === '' ? null : given)),
);

/** A whole number of so many digits at most, from `least` on. */
export function wholeNumber(sentence: string, most: number, least = 0) {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, sentence),
    v.transform(Number),
    v.minValue(least, sentence),
    v.maxValue(most, sentence),
  );
}

/** A whole number, absent where the setting is left empty. */
export function optionalNumber(sentence: string, most: number) {
  return v.pipe(
    v.string(),
    v.check((given) => /^\d{0,9}$/.test(given) && Number(given) <= most, sentence),
    v.transform((given) => (given === '' ? null : Number(given))),
  );
}

/** `true` or `false`. */
export function yesOrNo(name: string) {
  return v.pipe(
    v.picklist(['true', 'false'], `${name} is true or false`),
    v.transform((given) => given === 'true'),
  );
}

/** An address of one of the schemes, without a trailing slash; absent where it is left empty. */
export function address(sentence: string, schemes: RegExp) {
  return v.pipe(
    v.string(),
    v.check((given) => given === '' || (URL.canParse(given) && schemes.test(given)), sentence),
    v.transform((given) => (given === '' ? null : given.replace(/\/+$/, ''))),
  );
}

/** Marks what of the value is never shown. */
export function hidden<Input>(secrecy: Secrecy) {
  return v.metadata<Input, { readonly secrecy: Secrecy }>({ secrecy });
}
