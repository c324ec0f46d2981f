import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { ConfigError } from './config-error.ts';
import { nearestSetting, noSetting } from './misspelt.ts';
import { isSetting } from './setting-facts.ts';

/** Settings as text by their names, as a file has them, and the file's name. */
export interface ConfigFile {
  readonly file: string;
  readonly values: Readonly<Record<string, string>>;
}

const Scalar = v.union([v.string(), v.number(), v.boolean()]);
const Value = v.union([
  v.pipe(Scalar, v.transform(String)),
  v.pipe(
    v.array(Scalar),
    v.transform((items) => items.join(',')),
  ),
]);
const Members = v.pipe(
  v.unknown(),
  v.check((content) => !Array.isArray(content)),
  v.record(v.string(), v.unknown()),
);

/**
 * Reads a file of settings: an object in YAML or JSON with the names that the environment has. Numbers and `true` need no
 * quotes, and several tokens may be a list.
 * @throws ConfigError that names the file, and each member that is no setting or no value.
 */
export async function readConfigFile(file: string): Promise<ConfigFile> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      `The configuration ${file} cannot be read (${reason}): name a file that is there and that you may read, by --config or SECOND_OPINION_CONFIG.`,
    );
  });
  const members = v.safeParse(Members, await parseYaml(file, content));
  if (!members.success) {
    throw new ConfigError(`${file} is no object of settings by name, such as "PORT: 4000".`);
  }
  const values: Record<string, string> = {};
  const faults: string[] = [];
  for (const [name, given] of Object.entries(members.output)) {
    const value = v.safeParse(Value, given);
    if (!isSetting(name)) faults.push(noSetting(name, nearestSetting(name)));
    else if (value.success) values[name] = value.output;
    else faults.push(`${name} is text, a number, true, false or a list of them`);
  }
  if (faults.length > 0) {
    throw new ConfigError(faults.map((fault) => `${file}: ${fault}`).join('\n'));
  }
  return { file, values };
}

/** JSON is YAML too; the parser, which is large, is loaded where there is a file. */
async function parseYaml(file: string, content: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(content);
  const [fault] = document.errors;
  // The first line has the reason and the place; a picture of the text, which may hold a secret, follows.
  if (fault !== undefined) {
    const reason = (fault.message.split('\n')[0] ?? '').replace(/:$/, '');
    throw new ConfigError(
      `${file} is no YAML (${reason}): write a setting a line, such as "PORT: 4000", and a text with signs in quotes.`,
    );
  }
  return document.contents === null ? {} : document.toJS();
}
