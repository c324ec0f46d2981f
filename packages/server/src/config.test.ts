import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('readConfig', () => {
  test('takes the documented defaults from an empty environment', () => {
    expect(readConfig({})).toEqual({
      database: { engine: 'sqlite', file: 'data/second-opinion.sqlite' },
      port: 4000,
      host: '127.0.0.1',
      publicUrl: null,
      logLevel: 'info',
      adminToken: null,
      trustedDocuments: null,
      trustedOnly: false,
      cacheSeconds: 0,
      suggestions: true,
      proxies: 0,
      rate: { ofAddress: 6_000, ofToken: 60_000, tokens: [] },
    });
  });

  test.each([
    ['data/x.sqlite', { engine: 'sqlite', file: 'data/x.sqlite' }],
    ['sqlite:/var/x.sqlite', { engine: 'sqlite', file: '/var/x.sqlite' }],
    ['sqlite:///var/x.sqlite', { engine: 'sqlite', file: '/var/x.sqlite' }],
    ['postgres://u@h/d', { engine: 'postgres', url: 'postgres://u@h/d' }],
    ['postgresql://u@h/d', { engine: 'postgres', url: 'postgresql://u@h/d' }],
  ])('reads DATABASE_URL %s', (text, database) => {
    expect(readConfig({ DATABASE_URL: text }).database).toEqual(database);
  });

  test('takes several tokens, the administrator’s among them, and no limit for none', () => {
    const [one, two] = ['a'.repeat(16), 'b'.repeat(20)];
    const { rate } = readConfig({ API_TOKENS: `${one}, ${two},`, ADMIN_TOKEN: 'c'.repeat(16) });
    expect(rate?.tokens).toEqual([one, two, 'c'.repeat(16)]);
    expect(readConfig({ RATE_LIMIT: '0' }).rate).toBeNull();
    expect(readConfig({ RATE_LIMIT: '90000' }).rate?.ofToken).toBe(90_000);
  });

  test.each(['ADMIN_TOKEN', 'API_TOKENS'])('does not repeat a wrong %s', (name) => {
    expect(() => readConfig({ [name]: 'hunter2' })).toThrow(/^[^,]*characters[^"]*\.$/);
    expect(() => readConfig({ [name]: 'hunter2' })).not.toThrow(/hunter2/);
  });

  test('drops the trailing slash of PUBLIC_URL', () => {
    expect(readConfig({ PUBLIC_URL: 'https://x.example/' }).publicUrl).toBe('https://x.example');
  });

  test.each([
    [{ PORT: 'abc' }, /PORT is a number from 0 to 65535, not "abc"/],
    [{ PORT: '70000' }, /PORT is a number/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is one of silent, error, warn, info, debug, not "loud"/],
    [{ PUBLIC_URL: 'example.org' }, /PUBLIC_URL is an address/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL is a file name/],
    [{ TRUSTED_PROXIES: 'all' }, /TRUSTED_PROXIES is how many proxies stand in front/],
    [{ RATE_LIMIT: '-1' }, /RATE_LIMIT is a number of points a minute/],
    [{ TOKEN_RATE_LIMIT: 'many' }, /TOKEN_RATE_LIMIT is a number of points a minute/],
    [{ API_TOKENS: 'short' }, /API_TOKENS are secrets of 16 characters or more/],
    [{ ADMIN_TOKEN: 'short' }, /ADMIN_TOKEN needs at least 16/],
    [{ HOST: '' }, /HOST is an address/],
    [{ TRUSTED_ONLY: 'yes' }, /TRUSTED_ONLY is true or false, not "yes"/],
    [{ GRAPHQL_SUGGESTIONS: 'no' }, /GRAPHQL_SUGGESTIONS is true or false, not "no"/],
    [{ CACHE_SECONDS: '-1' }, /CACHE_SECONDS is a number of seconds/],
  ])('refuses %j in a sentence that names the setting', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
    expect(() => readConfig(environment)).toThrow(ConfigError);
  });

  test.each([
    ['DATABASE_URI', 'DATABASE_URL'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['ADMIN_TOKENS', 'ADMIN_TOKEN'],
    ['public_url', 'PUBLIC_URL'],
  ])('asks whether %s was meant to be %s', (name, meant) => {
    expect(() => readConfig({ [name]: 'x' })).toThrow(`did you mean ${meant}?`);
  });

  test('lets the rest of the environment be', () => {
    expect(() =>
      readConfig({ PATH: '/bin', HOSTNAME: 'h', LOGNAME: 'me', POST: '1' }),
    ).not.toThrow();
  });
});
