import * as v from 'valibot';

/** What of a setting's value must not be shown: all of it, or the password of an address. */
export type Secrecy = 'WHOLE' | 'PASSWORD';

/** A secret is long, or it is guessed. */
export const SECRET_LENGTH = 16;

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

/** Secrets with commas between; none where the setting is left empty. */
export function secrets(sentence: string) {
  return v.pipe(
    v.string(),
    v.transform((given) => given.split(',').map((token) => token.trim())),
    v.transform((tokens) => tokens.filter((token) => token !== '')),
    v.check(
      (tokens) => tokens.every((token) => /^\S+$/.test(token) && token.length >= SECRET_LENGTH),
      sentence,
    ),
  );
}

/** One secret; absent where the setting is left empty. */
export function secret(sentence: string) {
  return v.pipe(
    v.string(),
    v.check((given) => given === '' || given.length >= SECRET_LENGTH, sentence),
    v.transform((given) => (given === '' ? null : given)),
  );
}

/** Marks what of the value is never shown. */
export function hidden<Input>(secrecy: Secrecy) {
  return v.metadata<Input, { readonly secrecy: Secrecy }>({ secrecy });
}
