import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ReferenceResult, loadReference } from './load-reference.ts';
import { exampleSource } from './testing/example.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const COST = {
  country: 'AU',
  amount: '21041',
  currency: 'AUD',
  per: 'YEAR',
  source: 's1',
  note: 'One student.',
};
const PAY = { ...COST, role: 'SPECIALIST' };
const RATE = { country: 'GB', rate: 0.035, source: 's1', note: 'Real.' };
const GOOD = {
  sources: { s1: exampleSource() },
  livingCosts: [COST],
  physicianPay: [PAY],
  discountRates: [RATE],
};

async function load(content: unknown): Promise<ReferenceResult> {
  const folder = await temporaryFolder({ 'reference.json': content });
  return loadReference({ file: join(folder, 'reference.json') });
}

test('loads the figures that come with the package', async () => {
  const result = await loadReference();
  if (result.kind !== 'LOADED') throw new Error(JSON.stringify(result.faults));
  const { livingCosts, physicianPay, discountRates, sources } = result.reference;
  expect([livingCosts.length, physicianPay.length, discountRates.length, sources.length]).toEqual([
    42, 59, 5, 59,
  ]);
  const monthly = physicianPay.find((pay) => pay.note.includes('3,768.39'));
  expect(monthly?.money).toEqual({ minor: 4_522_068, currency: 'MYR' });
});

test('hands over money in minor units and the source itself', async () => {
  expect(await load(GOOD)).toMatchObject({
    kind: 'LOADED',
    reference: {
      livingCosts: [
        {
          city: null,
          money: { minor: 2_104_100, currency: 'AUD' },
          source: { id: 'reference/s1' },
        },
      ],
      physicianPay: [{ role: 'SPECIALIST', per: 'YEAR' }],
      discountRates: [{ rate: 0.035, source: { id: 'reference/s1' } }],
    },
  });
});

test.each([
  ['broken JSON', '{"sources": ', /line 1/, /./],
  [
    'an unknown source',
    { ...GOOD, livingCosts: [COST, { ...COST, source: 's9' }] },
    /livingCosts\[1\]\.source/,
    /"s9"/,
  ],
  [
    'a currency that there is not',
    { ...GOOD, physicianPay: [{ ...PAY, currency: 'XXY' }] },
    /physicianPay\[0\]/,
    /ISO 4217/,
  ],
  [
    'a float',
    { ...GOOD, livingCosts: [{ ...COST, amount: 210.5 }] },
    /livingCosts\[0\]\.amount/,
    /text in quotes/,
  ],
  [
    'a rate in per cent',
    { ...GOOD, discountRates: [{ ...RATE, rate: 3.5 }] },
    /discountRates\[0\]\.rate/,
    /./,
  ],
  [
    'an unknown key',
    { ...GOOD, livingCosts: [{ ...COST, extra: 1 }] },
    /livingCosts\[0\]\.extra/,
    /extra/,
  ],
])('loads nothing where there is %s', async (_what, content, place, message) => {
  const result = await load(content);
  if (result.kind !== 'FAULTY') throw new Error('it was loaded');
  expect(result.faults[0]?.place).toMatch(place);
  expect(result.faults[0]?.message).toMatch(message);
});

test('says so where there is no file', async () => {
  expect(await loadReference({ file: '/nowhere/reference.json' })).toMatchObject({
    kind: 'FAULTY',
    faults: [{ file: 'reference.json', message: 'the file cannot be read (ENOENT)' }],
  });
});
