import { describe, expect, it } from 'vitest';
import { localAddress } from './local-address.ts';

describe('localAddress', () => {
  it('is port 4000 of this machine where nothing is set', () => {
    expect(localAddress({})).toBe('http://localhost:4000');
    expect(localAddress({ PORT: '', HOST: '' })).toBe('http://localhost:4000');
  });

  it('follows PORT and HOST', () => {
    expect(localAddress({ PORT: '8080', HOST: 'server.lan' })).toBe('http://server.lan:8080');
    expect(localAddress({ HOST: 'fe80::1' })).toBe('http://[fe80::1]:4000');
  });

  it('names this machine where the server listens on every interface', () => {
    expect(localAddress({ HOST: '0.0.0.0' })).toBe('http://localhost:4000');
  });

  it('is unknown where the port is chosen by the system or is none', () => {
    expect(localAddress({ PORT: '0' })).toBeNull();
    expect(localAddress({ PORT: '99999' })).toBeNull();
    expect(localAddress({ PORT: 'http' })).toBeNull();
  });
});
