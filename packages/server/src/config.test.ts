import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, readConfig } from './config.ts';

/** A file of settings that is there for one test. */
async function configFile(name: string, text: string): Promise<{ file: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-'));
  const file = join(folder, name);
  await writeFile(file, text);
  return { file, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

describe('loadConfig', () => {
  test.each([
    ['settings.yaml', 'PORT: 5000\nTRUSTED_ONLY: true\n'],
    ['settings.json', '{"PORT": 5000, "TRUSTED_ONLY": true}'],
  ])('reads %s, which the environment names and beats', async (name, text) => {
    await using given = await configFile(name, text);
    const environment = { SECOND_OPINION_CONFIG: given.file };
    expect(await loadConfig(environment)).toMatchObject({
      port: 5000,
      trustedOnly: true,
    });
    expect((await loadConfig({ ...environment, PORT: '6000' })).port).toBe(6000);
    expect((await loadConfig({ PORT: '6000' }, given.file)).trustedOnly).toBe(true);
  });

  test('takes an empty file for one without settings', async () => {
    await using given = await configFile('empty.yaml', '# nothing yet\n');
    expect((await loadConfig({}, given.file)).port).toBe(4000);
  });

  test.each([
    ['LOG_LEVLE: info', /\.yaml: LOG_LEVLE is no setting; did you mean LOG_LEVEL\?$/],
    ['colour: red', /\.yaml: colour is no setting; `second-opinion serve --print-config` lists/],
    ['port: 5000', /\.yaml: port is no setting; did you mean PORT\?$/],
    ['PORT: far', /\.yaml: PORT is a number from 0 to 65535, not "far"\.$/],
    ['HOST: { a: b }', /\.yaml: HOST is text, a number, true, false or a list of them$/],
    ['- PORT', /\.yaml is no object of settings by name/],
    [
      'PORT: 1\nPORT: 2',
      /\.yaml is no YAML \(Map keys must be unique at line 2, .*: write a setting a line/,
    ],
    ['ADMIN_TOKEN: "hunter2', /\.yaml is no YAML \(Missing closing "quote/],
    ['ADMIN_TOKEN: hunter2', /\.yaml: ADMIN_TOKEN is no setting any more: make a token by/],
  ])('refuses a file with %j and names it', async (text, message) => {
    await using given = await configFile('settings.yaml', text);
    await expect(loadConfig({}, given.file)).rejects.toThrow(message);
    await expect(loadConfig({}, given.file)).rejects.toThrow(ConfigError);
    await expect(loadConfig({}, given.file)).rejects.not.toThrow(/hunter2/);
  });

  test('says that a file is not there', async () => {
    await expect(loadConfig({}, '/no/such.yaml')).rejects.toThrow(
      /^The configuration \/no\/such\.yaml cannot be read .*: name a file that is there/,
    );
  });
});

describe('readConfig', () => {
  test('takes the documented defaults from an empty environment', () => {
    expect(readConfig({})).toEqual({
      database: { engine: 'sqlite', file: 'data/second-opinion.sqlite' },
      replica: null,
      databaseWait: 60,
      port: 4000,
      host: '127.0.0.1',
      publicUrl: null,
      logLevel: 'info',
      shutdown: { delay: 0, limit: 20_000 },
      redis: null,
      metrics: null,
      tracing: null,
      followers: 500,
      trustedDocuments: null,
      trustedOnly: false,
      cacheSeconds: 0,
      suggestions: true,
      introspection: true,
      proxies: 0,
      reviewers: 1,
      refreshHours: 0,
      rate: { ofAddress: 6_000, ofToken: 60_000 },
    });
  });

  test.each([
    ['data/x.sqlite', { engine: 'sqlite', file: 'data/x.sqlite' }],
    ['sqlite:/var/x.sqlite', { engine: 'sqlite', file: '/var/x.sqlite' }],
    ['sqlite:///var/x.sqlite', { engine: 'sqlite', file: '/var/x.sqlite' }],
    ['postgres://u@h/d', { engine: 'postgres', url: 'postgres://u@h/d' }],
    ['postgres://u:a%2Fb%25@h/d', { engine: 'postgres', url: 'postgres://u:a%2Fb%25@h/d' }],
    ['postgres://u@/d?host=/run', { engine: 'postgres', url: 'postgres://u@/d?host=/run' }],
    ['postgresql://u@h/d', { engine: 'postgres', url: 'postgresql://u@h/d' }],
  ])('reads DATABASE_URL %s', (text, database) => {
    expect(readConfig({ DATABASE_URL: text }).database).toEqual(database);
  });

  test('counts nobody where RATE_LIMIT is 0, and gives the holder of a token no less than an address', () => {
    expect(readConfig({ RATE_LIMIT: '0' }).rate).toBeNull();
    expect(readConfig({ RATE_LIMIT: '90000' }).rate?.ofToken).toBe(90_000);
  });

  test.each(['ADMIN_TOKEN', 'API_TOKENS'])('says what there is instead of %s', (name) => {
    const message = `${name} is no setting any more: make`;
    expect(() => readConfig({ [name]: 'hunter2' })).toThrow(message);
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
    [{ DATABASE_URL: 'postgres://u:a/b@h/d' }, /DATABASE_URL is no address .* %2F/],
    [{ DATABASE_URL: 'postgres://u:100%@h/d' }, /DATABASE_URL is no address .* %25/],
    [{ DATABASE_REPLICA_URL: 'postgres://u:#1@h/d' }, /DATABASE_REPLICA_URL is no address/],
    [{ TRUSTED_PROXIES: 'all' }, /TRUSTED_PROXIES is how many proxies stand in front/],
    [{ RATE_LIMIT: '-1' }, /RATE_LIMIT is a number of points a minute/],
    [{ TOKEN_RATE_LIMIT: 'many' }, /TOKEN_RATE_LIMIT is a number of points a minute/],
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
    ['public_url', 'PUBLIC_URL'],
  ])('asks whether %s was meant to be %s', (name, meant) => {
    expect(() => readConfig({ [name]: 'x' })).toThrow(`did you mean ${meant}?`);
  });

  test('lets the rest of the environment be', () => {
    expect(() =>
      readConfig({ PATH: '/bin', HOSTNAME: 'h', LOGNAME: 'me', POST: '1' }),
    ).not.toThrow();
  });

  test.each([
    ['SECOND_OPINION_PROT', /SECOND_OPINION_PROT is no setting; did you mean PORT\?/],
    ['SECOND_OPINION_LOG_LEVEL', /did you mean LOG_LEVEL\?/],
    ['SECOND_OPINION_COLOUR', /SECOND_OPINION_COLOUR is no setting; `second-opinion serve/],
  ])('refuses %s, which has our prefix', (name, message) => {
    expect(() => readConfig({ [name]: 'x' })).toThrow(message);
  });

  test('does not take for settings what Kubernetes tells of a service called after us', () => {
    const told = {
      SECOND_OPINION_SERVICE_HOST: '10.0.0.1',
      SECOND_OPINION_SERVICE_PORT_HTTP: '80',
      SECOND_OPINION_PORT: 'tcp://10.0.0.1:80',
      SECOND_OPINION_PORT_80_TCP_ADDR: '10.0.0.1',
    };
    expect(readConfig(told).port).toBe(4000);
    expect(() => readConfig({ SECOND_OPINION_PORT: '80' })).toThrow(/did you mean PORT\?/);
  });

  test('names every setting that is wrong, not the first alone', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[^\n]*\n?[^]*LOG_LEVEL/);
  });

  test('shows no password of an address that is wrong', () => {
    const wrong = { DATABASE_URL: 'mysql://me:hunter2@host/x' };
    expect(() => readConfig(wrong)).toThrow(/not "mysql:\/\/me:hidden@host\/x"/);
  });
});
