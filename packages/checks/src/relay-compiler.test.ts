import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONNECTIONS, type ConnectionField } from './relay-connections.ts';
import { read } from './repository.ts';

const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
const runs = spawnSync(process.execPath, [compiler, '--version'], { encoding: 'utf8' });

/** A list that goes on where it ended, in the words of Relay's documentation. */
function documentOf({ type, field }: ConnectionField, module: string): string {
  const name = `${module}_list`;
  const operation =
    type === 'Query'
      ? ''
      : `query ${module}Query($id: ID!) { node(id: $id) { ...${name} @alias(as: "list") } }`;
  const root = type === 'Query' ? `query ${module}Query { ...${name} }` : operation;
  return `import { graphql } from 'react-relay';
export const query = graphql\`${root}\`;
export const list = graphql\`
  fragment ${name} on ${type}
    @refetchable(queryName: "${module}RefetchQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    ${field}(first: $count, after: $cursor) @connection(key: "${module}_${field}") {
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }\`;
`;
}

describe.skipIf(runs.status !== 0)('the Relay compiler (needs its binary for this machine)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-relay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('accepts a list with a document of its own for every connection', { timeout: 60_000 }, () => {
    const generated = join(folder, 'src', '__generated__');
    mkdirSync(generated, { recursive: true });
    writeFileSync(join(folder, 'schema.graphql'), read('packages/server/schema.graphql'));
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript' }),
    );
    for (const connection of CONNECTIONS) {
      const module = `${connection.type}${connection.field.replace(/^./, (letter) => letter.toUpperCase())}`;
      writeFileSync(join(folder, 'src', `${module}.js`), documentOf(connection, module));
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [compiler, 'relay.config.json'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(`${stdout}${stderr}`).not.toMatch(/error/i);
    expect(status).toBe(0);
    // A query, a refetching query and a fragment a connection.
    expect(readdirSync(generated).length).toBeGreaterThanOrEqual(CONNECTIONS.length * 3);
  });
});
