import { attributeOf } from '@second-opinion/core';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, claim, merge } from './reader.ts';

const LABEL =
  /^(?:(?:teaching |course |main )?language(?:s)?(?: of (?:instruction|teaching|study|tuition|delivery))?|medium of (?:instruction|teaching)|instruction language|taught in)$/i;
const SAYS =
  /\b(?:taught|delivered|conducted|given|offered) (?:entirely |fully |only )?in (English|French|German|Spanish|Arabic|Chinese|Portuguese|Italian|Dutch|Afrikaans|Malay|Hindi|Swedish|Turkish|Russian|Japanese|Korean)\b|\b(?:language|medium) of (?:instruction|teaching|study)(?: \w{1,20}){0,3} is (\w{1,20})/i;
const CODES: readonly string[] = [
  'en',
  'fr',
  'de',
  'es',
  'ar',
  'zh',
  'pt',
  'it',
  'nl',
  'af',
  'ms',
  'hi',
  'sv',
  'tr',
  'ru',
  'ja',
  'ko',
  'pl',
  'cs',
  'hu',
  'fi',
  'da',
  'no',
  'id',
  'th',
  'vi',
];
const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const BY_NAME: ReadonlyMap<string, string> = new Map(
  CODES.map((code) => [(NAMES.of(code) ?? code).toLowerCase(), code]),
);

/** The language of teaching, where the page states it: the language that it is written in says nothing. */
export const readLanguage: AttributeReader<'language'> = ({ statements }) =>
  merge(statements.flatMap(fromStatement), (a, b) => attributeOf('language').same(a, b));

function fromStatement(statement: Statement): ClaimOf<'language'>[] {
  const { kind, label, value } = statement;
  if (kind === 'SENTENCE') {
    const match = SAYS.exec(value);
    return codes(match?.[1] ?? match?.[2] ?? '').map((code) =>
      claim('language', { code }, statement, 0.78),
    );
  }
  if (kind === 'DATA' || !LABEL.test(label.trim()) || value.length > 60) return [];
  return codes(value).map((code) => claim('language', { code }, statement, 0.88));
}

function codes(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => BY_NAME.get(word) ?? []);
}
