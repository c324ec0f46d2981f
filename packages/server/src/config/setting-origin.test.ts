import { describe, expect, test } from 'vitest';
import { settingsInForce, show } from './setting-origin.ts';

describe('settingsInForce', () => {
  const environment = { PORT: '5000', DATABASE_URL: 'postgres://me:hunter2@host/db' };
  const settings = settingsInForce(environment, { PORT: '1', HOST: '0.0.0.0' });
  const of = (wanted: string) => settings.find(({ name }) => name === wanted);

  test('says where each value came from', () => {
    expect(of('PORT')).toEqual({ name: 'PORT', value: '5000', from: 'environment' });
    expect(of('HOST')).toEqual({ name: 'HOST', value: '0.0.0.0', from: 'file' });
    expect(of('LOG_LEVEL')).toEqual({ name: 'LOG_LEVEL', value: 'info', from: 'default' });
  });

  test('shows no secret', () => {
    expect(of('DATABASE_URL')?.value).toBe('postgres://me:hidden@host/db');
    expect(of('DATABASE_REPLICA_URL')?.value).toBe('');
    expect(JSON.stringify(settings)).not.toContain('hunter2');
  });
});

describe('show', () => {
  test('hides the whole of what is nothing but a secret', () => {
    expect(show({ secrecy: 'WHOLE' }, 'hunter2')).toBe('(hidden)');
    expect(show({ secrecy: 'WHOLE' }, '')).toBe('');
  });

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
