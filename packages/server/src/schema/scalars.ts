import { CurrencySchema, DateSchema } from '@second-opinion/core';
import { GraphQLError } from 'graphql';
import * as v from 'valibot';
import { builder } from './builder.ts';

const UrlSchema = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text),
    (issue) => `${JSON.stringify(issue.input)} is no address; write "https://www.example.edu/page"`,
  ),
);

/** Text of one form: what comes in is checked, and what goes out is as it was stored. */
function textOf(schema: v.GenericSchema<unknown, string>): {
  serialize: (value: unknown) => string;
  parseValue: (value: unknown) => string;
} {
  const read = (value: unknown): string => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    throw new GraphQLError(`${parsed.issues[0].message}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return { serialize: read, parseValue: read };
}

builder.scalarType('URL', {
  description: 'An absolute address: "https://www.sydney.edu.au/courses".',
  specifiedByURL: 'https://url.spec.whatwg.org/#absolute-url-string',
  ...textOf(UrlSchema),
});

builder.scalarType('Date', {
  description:
    'A day of the calendar by ISO 8601: "2026-11-22". A period, which may be a year alone, is a String.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  ...textOf(DateSchema),
});

builder.scalarType('Currency', {
  description: 'A currency by the three letters of ISO 4217, in upper case: "ZAR".',
  specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
  ...textOf(CurrencySchema),
});

const LocaleSchema = v.pipe(
  v.string(),
  v.check(
    isLocale,
    (issue) => `${JSON.stringify(issue.input)} is no language by BCP 47 such as "en" or "pt-BR"`,
  ),
);

function isLocale(text: string): boolean {
  try {
    return new Intl.Locale(text).toString() !== '';
  } catch {
    return false;
  }
}

builder.scalarType('Locale', {
  description: 'A language, or a language as a country has it, by BCP 47: "en", "pt-BR".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/bcp/bcp47.txt',
  ...textOf(LocaleSchema),
});
