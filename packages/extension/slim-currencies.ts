import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import * as v from 'valibot';

const ListSchema = v.array(
  v.object({
    code: v.pipe(v.string(), v.length(3)),
    digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  }),
);

/**
 * Leaves of the library of currencies what is asked of it, codes and decimal places, four letters each: the names of the
 * countries that use each are three quarters of its list, and its lookups by country and number bring two libraries along.
 */
export function slimCurrencies(): Plugin {
  return {
    name: 'slim-currencies',
    load: (id) => {
      if (!id.endsWith('/currency-codes/index.js')) return null;
      const list: unknown = createRequire(import.meta.url)(join(dirname(id), 'data.js'));
      const slim = v
        .parse(ListSchema, list)
        .map(({ code, digits }) => `${code}${digits}`)
        .join('');
      return `const list = '${slim}'.match(/.{4}/g).map((four) => ({ code: four.slice(0, 3), digits: Number(four[3]) }));
export default { code: (code) => list.find((each) => each.code === code.toUpperCase()), codes: () => list.map(({ code }) => code) };`;
    },
  };
}
