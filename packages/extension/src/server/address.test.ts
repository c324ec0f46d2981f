import { describe, expect, test } from 'vitest';
import { toServerAddress } from './address.ts';
import { ServerFailure } from './failure.ts';

describe('toServerAddress', () => {
  test.each([
    ['http://localhost:4000', 'http://localhost:4000'],
    [' http://localhost:4000/ ', 'http://localhost:4000'],
    ['localhost:4000', 'http://localhost:4000'],
    ['127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['opinion.example.org', 'https://opinion.example.org'],
    ['https://example.org/opinion/', 'https://example.org/opinion'],
    ['https://example.org/opinion?x=1#y', 'https://example.org/opinion'],
  ])('reads %j as %s', (text, address) => {
    expect(toServerAddress(text)).toBe(address);
  });

  test.each(['', '   ', 'ftp://example.org', 'http://', 'a b', 'javascript:alert(1)'])(
    'refuses %j',
    (text) => {
      expect(() => toServerAddress(text)).toThrow(ServerFailure);
      expect(() => toServerAddress(text)).toThrow('NOT_AN_ADDRESS');
    },
  );
});
