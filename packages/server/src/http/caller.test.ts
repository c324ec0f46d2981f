import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { callerOf } from './caller.ts';

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.defineProperty(request.socket, 'remoteAddress', { value: remoteAddress });
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('callerOf', () => {
  test('believes no header where no proxy is trusted', () => {
    expect(callerOf(from('192.0.2.1', '203.0.113.9'), 0)).toBe('192.0.2.1');
  });

  test('believes as many proxies as there are, and nothing that a caller writes before them', () => {
    const request = from('10.0.0.1', '198.51.100.66, 203.0.113.9, 10.0.0.2');
    expect(callerOf(request, 1)).toBe('10.0.0.2');
    expect(callerOf(request, 2)).toBe('203.0.113.9');
  });

  test('takes an address of IPv4 for the same however it is written', () => {
    expect(callerOf(from('::ffff:192.0.2.1'), 0)).toBe('192.0.2.1');
  });

  test('takes all addresses of one household for one caller', () => {
    const one = callerOf(from('2001:db8:1:2ff:aaaa::1'), 0);
    expect(callerOf(from('2001:db8:1:200::2'), 0)).toBe(one);
    expect(callerOf(from('2001:db8:1:300::2'), 0)).not.toBe(one);
  });

  test('takes what is no address as it is', () => {
    expect(callerOf(from('10.0.0.1', 'unknown'), 1)).toBe('unknown');
  });
});
