import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { getIntrospectionQuery, validate } from 'graphql';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { schema } from '../schema/schema.ts';
import { LIMITS } from './limits.ts';
import { operationOf } from './operation.ts';
import { parseWithinTokens } from './parse-within-tokens.ts';
import { requestedCost } from './requested-cost.ts';
import { limitRules } from './use-limits.ts';

const ROOT = new URL('../../../../', import.meta.url);
const FOLDERS = ['docs/queries/', 'docs/api/queries/', '../shared/contract/'];

/** Every document that others rely on, by where it stands. */
const documents: [string, string][] = [
  [
    'what GraphiQL asks first',
    getIntrospectionQuery({
      inputValueDeprecation: true,
      specifiedByUrl: true,
      oneOf: true,
      schemaDescription: true,
    }),
  ],
];
for (const folder of FOLDERS.map((path) => new URL(path, ROOT)).filter((url) => existsSync(url))) {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.graphql'))) {
    documents.push([name, await readFile(new URL(name, folder), 'utf8')]);
  }
}
const trusted = await readFile(new URL('packages/server/documents/extension.json', ROOT), 'utf8');
for (const text of Object.values(v.parse(v.record(v.string(), v.string()), JSON.parse(trusted)))) {
  documents.push([/query \w+/.exec(text)?.[0] ?? text, text]);
}

/** The most that the extension compares. */
const variableValues = {
  programs: Array.from({ length: 20 }, (_none, place) => `program-${place}`),
};

describe('the limits leave room for', () => {
  test.each(documents)('%s', (_name, text) => {
    const document = parseWithinTokens(text, LIMITS.tokens);
    expect(validate(schema, document, limitRules(LIMITS))).toEqual([]);
    const operation = operationOf({ schema, document, variableValues });
    expect(operation === null ? null : requestedCost(operation)).toBeLessThanOrEqual(LIMITS.cost);
  });
});
