import { ALLOCATOR, NODE_FLAGS } from '@second-opinion/server';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, read } from '../repository.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const Service = v.looseObject({
  image: v.string(),
  secrets: v.array(v.string()),
  networks: v.array(v.string()),
  security_opt: v.array(v.string()),
});

const Compose = v.object({
  name: v.string(),
  services: v.object({
    server: v.looseObject({
      ...Service.entries,
      build: v.object({ context: v.string(), dockerfile: v.string() }),
      ports: v.array(v.string()),
      depends_on: v.object({ database: v.object({ condition: v.literal('service_healthy') }) }),
      entrypoint: v.array(v.string()),
    }),
    database: v.looseObject({
      ...Service.entries,
      healthcheck: v.looseObject({ test: v.array(v.string()) }),
    }),
  }),
  networks: v.record(v.string(), v.nullable(v.looseObject({}))),
  volumes: v.record(v.string(), v.nullable(v.looseObject({}))),
  secrets: v.record(v.string(), v.object({ file: v.string() })),
});

const compose = v.parse(Compose, parse(read('deploy/compose.yaml')));
const { server, database } = compose.services;

describe('the compose file', () => {
  test('builds from a Dockerfile that is there', () => {
    expect(existsSync(join(ROOT, 'deploy', server.build.context, server.build.dockerfile))).toBe(
      true,
    );
  });

  test('names networks, volumes and secrets that it has', () => {
    for (const service of [server, database]) {
      for (const network of service.networks) expect(compose.networks).toHaveProperty(network);
      for (const secret of service.secrets) expect(compose.secrets).toHaveProperty(secret);
    }
    expect(compose.volumes).toHaveProperty('database');
  });

  test('gives the server nothing that it does not need, and the outside no database', () => {
    expect(server).toMatchObject({ read_only: true, user: '1000:1000', cap_drop: ['ALL'] });
    expect(server.security_opt).toContain('no-new-privileges:true');
    expect(server.ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    expect(database.networks).toEqual(['inside']);
    expect(database).not.toHaveProperty('ports');
    expect(compose.networks['inside']).toEqual({ internal: true });
  });

  test('holds no password', () => {
    const text = read('deploy/compose.yaml');
    expect(text).not.toMatch(/PASSWORD: |:\/\/\w+:(?!\$)\w+@/);
    expect(read('.gitignore')).toContain('/deploy/database-password.txt');
  });

  test('starts what the image starts', () => {
    const [, words = ''] = /^ENTRYPOINT (\[.*\])$/m.exec(read('deploy/Dockerfile')) ?? [];
    const started = v.parse(v.array(v.string()), JSON.parse(words));
    expect(started).toEqual(['node', ...NODE_FLAGS, 'packages/server/dist/second-opinion.mjs']);
    expect(server.entrypoint.join(' ')).toContain(`exec ${started.join(' ')} serve`);
    expect(read('deploy/second-opinion.service')).toContain(`${started.join(' ')} serve`);
  });

  test('has the C library give memory back by its image, as the unit does', () => {
    const settings = Object.entries(ALLOCATOR).map(([name, value]) => `${name}=${value}`);
    expect(read('deploy/Dockerfile')).toContain(`ENV ${settings.join(' ')}\n`);
    expect(read('deploy/second-opinion.service')).toContain(`Environment=${settings.join(' ')}\n`);
  });
});
