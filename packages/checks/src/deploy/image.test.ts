import { describe, expect, test } from 'vitest';
import { read } from '../repository.ts';
import { readDockerfile } from './dockerfile.ts';
import { isIgnored, readIgnore } from './ignored.ts';
import { tryImage } from './try-image.ts';

describe('the image', () => {
  test.skipIf(process.platform !== 'linux')(
    'is built step by step, serves as nobody from a folder that it cannot write, and stops when told (Linux)',
    { timeout: 240_000 },
    async () => {
      const tried = await tryImage(false);
      expect(tried).toMatchObject({
        healthy: 0,
        couldWrite: false,
        ended: 0,
      });
      expect(tried.answer).toContain('{"data":{"program":{"slug":"sydney-mmed-psychiatry"}}');
      expect(tried.megabytes).toBeLessThan(150);
    },
  );

  test('runs as a user of no name, from stages of the same system, and says how it is', () => {
    const stages = readDockerfile(read('deploy/Dockerfile'));
    expect(stages.map(({ name }) => name)).toEqual(['build', '']);
    expect(new Set(stages.map(({ image }) => image)).size).toBe(1);
    const last = stages.at(-1)?.steps ?? [];
    const of = (keyword: string) => last.find((step) => step.keyword === keyword)?.words;
    expect(of('USER')).toEqual(['1000:1000']);
    expect(of('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(of('HEALTHCHECK')?.[0]).toBe('node');
    expect(last.filter(({ keyword }) => keyword === 'RUN')).toEqual([]);
    const copied = last.filter(({ keyword }) => keyword === 'COPY');
    for (const { flags, words } of copied) {
      expect(flags['from']).toBe('build');
      expect('chown' in flags).toBe(words.at(-1) === '/data');
    }
  });

  test('holds nothing of the repository but what it needs', () => {
    const ignore = readIgnore(read('deploy/Dockerfile.dockerignore'));
    const ignored = (path: string) => isIgnored(path, ignore);
    for (const path of [
      '.git/config',
      'data/second-opinion.sqlite',
      'packages/extension/package.json',
      'packages/server/node_modules/pg/package.json',
      'packages/server/src/http/app.test.ts',
      'packages/server/src/testing/test-server.ts',
      'deploy/database-password.txt',
    ]) {
      expect([path, ignored(path)]).toEqual([path, true]);
    }
    for (const path of ['package.json', 'packages/server/src/cli/main.ts', 'deploy/prune.sh']) {
      expect([path, ignored(path)]).toEqual([path, false]);
    }
  });
});

test('a Dockerfile is read as its engine reads it', () => {
  const [stage] = readDockerfile(
    'FROM a AS b\nRUN one && \\\n  two\nCOPY --from=x --chown=1:2 c "d e" ./\nCMD ["f", "g h"]\nHEALTHCHECK --interval=1s CMD ["i"]\n',
  );
  expect(stage).toMatchObject({ name: 'b', image: 'a' });
  const [run, copy, cmd, health] = stage?.steps ?? [];
  expect(run?.text).toMatch(/^one && \\\n {2}two$/);
  expect(copy).toMatchObject({ flags: { from: 'x', chown: '1:2' } });
  expect(copy?.words.at(-1)).toBe('./');
  expect(cmd?.words).toEqual(['f', 'g h']);
  expect(health?.words).toEqual(['i']);
  expect(() => readDockerfile('# nothing')).toThrow(/no FROM/);
});
