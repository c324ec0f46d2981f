import { loadConfig } from '../config.ts';
import { readConfigFile } from '../config/config-file.ts';
import { CONFIG_VARIABLE } from '../config/misspelt.ts';
import { type PrintedSetting, settingsInForce } from '../config/setting-origin.ts';
import type { GlobalOptions, Result } from './run-command.ts';

/**
 * Every setting as it is in force and where it came from, secrets hidden.
 * @throws ConfigError where one is wrong: what would not be served is not printed either.
 */
export async function printedConfig({ config }: GlobalOptions): Promise<Result> {
  const file = config ?? process.env[CONFIG_VARIABLE] ?? '';
  await loadConfig(process.env, file);
  const { values } = file === '' ? { values: {} } : await readConfigFile(file);
  const settings = settingsInForce(process.env, values);
  return { text: tableOf(settings, file), data: { file: file === '' ? null : file, settings } };
}

function tableOf(settings: readonly PrintedSetting[], file: string): string {
  const [names, values] = [widest(settings, 'name'), widest(settings, 'value')];
  return settings
    .map(({ name, value, from }) => {
      const origin = from === 'file' ? file : from;
      return `${name.padEnd(names)}  ${(value === '' ? '-' : value).padEnd(values)}  ${origin}`;
    })
    .join('\n');
}

function widest(settings: readonly PrintedSetting[], member: 'name' | 'value'): number {
  return Math.max(...settings.map((setting) => setting[member].length));
}
