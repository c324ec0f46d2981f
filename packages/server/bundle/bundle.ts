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

/**
 * V8 keeps each source that it loads at one byte a letter, or at two where a single letter is beyond Latin-1.
 * Letters of tagged templates stay as they are written, so HTML has them as entities.
 */
const oneByteALetter: Plugin = {
  name: 'one-byte-a-letter',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      const found = file.type === 'chunk' ? /.{0,40}[^\0-\xff].{0,40}/.exec(file.code) : null;
      if (found !== null) {
        this.error(`${file.fileName}: “${found[0]}” doubles its memory: write an entity (&rsquo;)`);
      }
    }
  },
};

await rm(FOLDER, { recursive: true, force: true });
const bundle = await rolldown({
  input: `${SERVER}src/cli/main.ts`,
  platform: 'node',
  // Nothing in ours changes what comes out, and the image has not what it extends.
  tsconfig: false,
  external: LEFT_OUT,
  plugins: [whereItWas, oneByteALetter],
});
await bundle.write({
  dir: FOLDER,
  format: 'esm',
  entryFileNames: 'second-opinion.mjs',
  chunkFileNames: '[name]-[hash].mjs',
  // Licences ask that they stay with what they are of.
  comments: { legal: true, annotation: false, jsdoc: false },
  // Lines stay, for the places that errors name.
  minify: {
    compress: false,
    mangle: false,
    codegen: { asciiOnly: true, removeWhitespace: false },
  },
});
await bundle.close();
