import { expect, test } from 'vitest';
import { readBill } from './bill-of-materials.ts';

const component = (group: string | undefined, name: string) => ({
  type: 'library',
  ...(group === undefined ? {} : { group }),
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name}@1.0.0`,
});

const billOf = (...components: object[]): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.7', components, dependencies: [] });

const PACKAGE = JSON.stringify({ dependencies: { kysely: '1.0.0', '@pothos/core': '1.0.0' } });

test('a bill names everything that a package depends on', () => {
  const bill = readBill(
    billOf(component(undefined, 'kysely'), component('@pothos', 'core')),
    PACKAGE,
  );
  expect(bill).toMatchObject({ components: 2, lacking: [] });
  expect(JSON.parse(bill.text)).toMatchObject({ bomFormat: 'CycloneDX' });
});

test('a bill that lacks something says what', () => {
  const bill = readBill(
    billOf(component(undefined, 'kysely'), component('@other', 'core')),
    PACKAGE,
  );
  expect(bill.lacking).toEqual(['@pothos/core']);
});

test.each(['', '{}', 'Error: no lockfile', billOf({ name: 'kysely' })])('%j is no bill', (text) => {
  expect(readBill(text, PACKAGE).lacking).toEqual(['CycloneDX']);
});
