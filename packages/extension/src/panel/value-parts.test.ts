import { describe, expect, test } from 'vitest';
import { claim } from '../testing/answered.ts';
import { valueParts } from './value-parts.ts';

const MEDICAL = 'Medical council: graduates are registered as specialists in psychiatry';
const NURSING = 'Nursing council: not recognised';

describe('valueParts', () => {
  test('takes a long value of several claims apart, each once', () => {
    const claims = [claim(MEDICAL), claim(NURSING), claim(NURSING)];
    expect(valueParts(`${MEDICAL} · ${NURSING}`, claims)).toEqual([MEDICAL, NURSING]);
  });

  test('leaves a short value on one line', () => {
    expect(valueParts('January · July', [claim('January'), claim('July')])).toEqual([
      'January · July',
    ]);
  });

  test('leaves a value whole that its claims do not add up to', () => {
    const text = `${MEDICAL}, and in some provinces of others`;
    expect(valueParts(text, [claim(MEDICAL), claim(NURSING)])).toEqual([text]);
    expect(valueParts(text)).toEqual([text]);
  });
});
