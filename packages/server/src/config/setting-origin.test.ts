import { describe, expect, test } from 'vitest';
import { settingsInForce, show } from './setting-origin.ts';

describe('settingsInForce', () => {
  const environment = { PORT: '5000', ADMIN_TOKEN: 'hunter2hunter2hunter2' };
  const settings = settingsInForce(environment, { PORT: '1', HOST: '0.0.0.0' });
  const of = (wanted: string) => settings.find(({ name }) => name === wanted);

  test('says where each value came from', () => {
    expect(of('PORT')).toEqual({ name: 'PORT', value: '5000', from: 'environment' });
    expect(of('HOST')).toEqual({ name: 'HOST', value: '0.0.0.0', from: 'file' });
    expect(of('LOG_LEVEL')).toEqual({ name: 'LOG_LEVEL', value: 'info', from: 'default' });
  });

  test('shows no secret', () => {
    expect(of('ADMIN_TOKEN')?.value).toBe('(hidden)');
    expect(of('API_TOKENS')?.value).toBe('');
    expect(JSON.stringify(settings)).not.toContain('hunter2');
  });
});

describe('show', () => {
  const secrecy = 'PASSWORD';

  test.each([
    ['postgres://me:hunter2@host/db', 'postgres://me:hidden@host/db'],
    ['postgres://host/db?password=hunter2&a=b', 'postgres://host/db?password=hidden&a=b'],
    ['postgres://me@host/db', 'postgres://me@host/db'],
    ['postgres://me:hunter2@[host/db', '(hidden)'],
    ['data/file.sqlite', 'data/file.sqlite'],
  ])('shows of %s %s', (value, shown) => {
    expect(show({ secrecy }, value)).toBe(shown);
  });
});
