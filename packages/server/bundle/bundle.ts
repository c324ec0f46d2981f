/**
 * Puts the command line and all that it imports into few files below dist/, of which `serve` reads one and a handful:
 * finding, reading and stripping some thousand modules is half of the time to start, and their sources stay in memory.
 * Packages with native code or files of their own stay where they are installed.
 */
import { rm } from 'node:fs/promises';
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const SERVER = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${SERVER}dist`;

/** Native code, and what reads files beside its own or is read by path. */
const LEFT_OUT = [
  /^better-sqlite3(?:\/|$)/,
  /^world-countries(?:\/|$)/,
  /^@fawazahmed0\//,
  /^@graphql-yoga\/render-graphiql/,
];

/** Our modules find pages, styles and the catalogue beside themselves; in the bundle they still look from there. */
const whereItWas: Plugin = {
  name: 'where-it-was',
  transform(code, id) {
    if (!code.includes('import.meta.url') || id.includes('node_modules')) return null;
    const path = relative(FOLDER, id).split(sep).join(posix.sep);
    return code.replaceAll(
      'import.meta.url',
      `new URL(${JSON.stringify(path)}, import.meta.url).href`,
    );
  },
};

await rm(FOLDER, { recursive: true, force: true });
const bundle = await rolldown({
  input: `${SERVER}src/cli/main.ts`,
  platform: 'node',
  // Nothing in ours changes what comes out, and the image has not what it extends.
  tsconfig: false,
  external: LEFT_OUT,
  plugins: [whereItWas],
});
await bundle.write({
  dir: FOLDER,
  format: 'esm',
  entryFileNames: 'second-opinion.mjs',
  chunkFileNames: '[name]-[hash].mjs',
});
await bundle.close();
