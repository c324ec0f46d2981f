import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { TARGETS, buildExtension } from './build-extension.ts';
import { ROOT } from './run-program.ts';

const STORE = join(ROOT, 'packages/extension/store');
/** Every file of every package is of this moment: what is built twice is the same to the byte. */
const MOMENT = new Date(1980, 0, 1);

/** A package for a store. */
export interface StorePackage {
  readonly browser: string;
  /** "second-opinion-0.1.0-firefox.zip" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Builds the extension anew and packs it for each browser's store.
 * @throws Error where it does not build
 */
export async function packExtension(): Promise<readonly StorePackage[]> {
  const built = await buildExtension({ anew: true });
  if (built.kind === 'FAILED') throw new Error(`the extension does not build:\n${built.output}`);
  return TARGETS.map(({ browser, folder }) => ({
    browser,
    name: `second-opinion-${versionOf(folder)}-${browser.toLowerCase()}.zip`,
    bytes: zipSync(filesOf(folder), { level: 9, mtime: MOMENT }),
  }));
}

/** Writes packages into a folder, with what a store asks for beside them: texts, privacy statement, pictures. */
export function writePackages(folder: string, packages: readonly StorePackage[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of packages) writeFileSync(join(folder, name), bytes);
  cpSync(STORE, join(folder, 'store'), { recursive: true });
}

function filesOf(folder: string): Zippable {
  const files = globSync('**/*.*', { cwd: folder }).toSorted();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file))]));
}

function versionOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${folder} holds no manifest with a version`);
}
