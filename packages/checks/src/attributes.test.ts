import { ATTRIBUTES, constantCase } from '@second-opinion/core';
import { describe, expect, it } from 'vitest';
import { filesOf, read } from './repository.ts';

const FOLDER = 'packages/core/src/attribute';

/** "clinicalTraining" as its file is called: "clinical-training". */
const fileName = (key: string): string => constantCase(key).toLowerCase().replaceAll('_', '-');

const enumValues = (schema: string): string[] => {
  const [, body = ''] = /enum AttributeKey \{\n([^}]*)\n\}/.exec(schema) ?? [];
  return [...body.matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, value = '']) => value);
};

describe.each(ATTRIBUTES)('the attribute $key', ({ key, label, description }) => {
  it('has a label and a sentence for a reader', () => {
    expect(label).toMatch(/^[A-Z][a-z ]+$/);
    expect(description).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('has a file of its name, with tests beside it', () => {
    const name = `${FOLDER}/${fileName(key)}`;
    expect(filesOf(`${name}.ts`, `${name}.test.ts`)).toHaveLength(2);
    expect(read(`${name}.ts`)).toContain(`key: '${key}'`);
  });

  it('stands in the API’s enum', () => {
    expect(enumValues(read('packages/server/schema.graphql'))).toContain(constantCase(key));
  });

  it('stands in the catalogue’s list of attributes', () => {
    expect(read('packages/catalogue/README.md')).toContain(`\n- **\`${key}\`** ${description}\n`);
  });
});

describe('the registry of attributes', () => {
  it('names every attribute that has a file', () => {
    const keys = filesOf(`${FOLDER}/*.ts`)
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => [...read(file).matchAll(/= defineAttribute\(\{\n {2}key: '(\w+)'/g)])
      .map(([, key]) => key);
    expect(new Set(keys)).toEqual(new Set(ATTRIBUTES.map(({ key }) => key)));
  });

  it('is all that the API’s enum lists', () => {
    const values = enumValues(read('packages/server/schema.graphql'));
    expect(values.toSorted()).toEqual(ATTRIBUTES.map(({ key }) => constantCase(key)).toSorted());
  });
});
