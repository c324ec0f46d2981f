import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowed, isPublicAddress } from './public-address.ts';

/** Ranges of IPv4 that are not of the public internet, by the registry of special addresses (RFC 6890 and after). */
const SPECIAL = [
  [0, 0, 0, 0, 8],
  [10, 0, 0, 0, 8],
  [100, 64, 0, 0, 10],
  [127, 0, 0, 0, 8],
  [169, 254, 0, 0, 16],
  [172, 16, 0, 0, 12],
  [192, 0, 0, 0, 24],
  [192, 0, 2, 0, 24],
  [192, 168, 0, 0, 16],
  [198, 18, 0, 0, 15],
  [198, 51, 100, 0, 24],
  [203, 0, 113, 0, 24],
  [224, 0, 0, 0, 4],
  [240, 0, 0, 0, 4],
] as const;

/** An address within one of them. */
const special = fc
  .tuple(fc.constantFrom(...SPECIAL), fc.nat({ max: 0xff_ff_ff_ff }))
  .map(([[a, b, c, d, bits], random]) => {
    const first = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    const free = 2 ** (32 - bits);
    return first + (random % free);
  });

const parts = (address: number) => [24, 16, 8, 0].map((shift) => (address >>> shift) & 255);
const dotted = (address: number): string => parts(address).join('.');
const hex = (address: number): string =>
  `${(address >>> 16).toString(16)}:${(address & 0xff_ff).toString(16)}`;

describe('an address', () => {
  test.each([
    '8.8.8.8',
    '129.78.5.8',
    '2001:4860:4860::8888',
    '2a00:1450:4001::1',
    '::ffff:8.8.8.8',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '::1'],
    ['this machine, in other words', '::ffff:127.0.0.1'],
    ['every address', '0.0.0.0'],
    ['every address', '::'],
    ['what clouds keep their secrets under', '169.254.169.254'],
    ['the same of another cloud', '100.100.100.200'],
    ['the same over IPv6', 'fd00:ec2::254'],
    ['a network of one’s own', 'fc00::1'],
    ['the next cable', 'fe80::1'],
    ['an old site', 'fec0::1'],
    ['a group', '224.0.0.1'],
    ['a group', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['IPv4 within IPv6 (compatible)', '::7f00:1'],
    ['IPv4 behind NAT64', '64:ff9b::7f00:1'],
    ['IPv4 behind NAT64 of a network', '64:ff9b:1::7f00:1'],
    ['IPv4 behind 6to4', '2002:7f00:1::1'],
    ['IPv4 behind Teredo', '2001:0:7f00:1::1'],
    ['documentation', '2001:db8::1'],
    ['what nobody was given', '4000::1'],
    ['no address', 'localhost'],
    ['no address', ''],
    ['an address with a cable', 'fe80::1%eth0'],
  ])('of %s is not public: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('of a special range is never public, in whichever way IPv6 carries it', () => {
    fc.assert(
      fc.property(special, (address) => {
        for (const form of [
          dotted(address),
          `::ffff:${dotted(address)}`,
          `::ffff:${hex(address)}`,
          `::${hex(address)}`,
          `64:ff9b::${hex(address)}`,
          `2002:${hex(address)}::1`,
        ]) {
          expect([form, isPublicAddress(form)]).toEqual([form, false]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('a range that a host allows is allowed, and no other', () => {
  const ranges = ['127.0.0.2/32', 'fd00::/8'];
  expect(isAllowed('127.0.0.2', ranges)).toBe(true);
  expect(isAllowed('::ffff:127.0.0.2', ranges)).toBe(true);
  expect(isAllowed('fd00::1', ranges)).toBe(true);
  expect(isAllowed('127.0.0.1', ranges)).toBe(false);
  expect(isAllowed('127.0.0.2', [])).toBe(false);
  expect(isAllowed('nothing', ranges)).toBe(false);
});
