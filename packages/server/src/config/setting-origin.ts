import { SETTING_FACTS, type SettingFacts } from './setting-facts.ts';

/** A setting as it is in force: its value where it may be shown, and where that came from. */
export interface PrintedSetting {
  readonly name: string;
  /** Empty where the setting is off. */
  readonly value: string;
  readonly from: 'default' | 'environment' | 'file';
}

/** Stands for what is not shown. */
const HIDDEN = '(hidden)';

/**
 * Every setting with its value and where that came from; secrets are hidden.
 * @param environment beats the file.
 * @param file settings of a file by name.
 */
export function settingsInForce(
  environment: Readonly<Record<string, string | undefined>>,
  file: Readonly<Record<string, string>>,
): readonly PrintedSetting[] {
  return SETTING_FACTS.map((facts) => {
    const [set, written] = [environment[facts.name], file[facts.name]];
    const value = show(facts, set ?? written ?? facts.standard);
    const { name } = facts;
    if (set !== undefined) return { name, value, from: 'environment' };
    return { name, value, from: written === undefined ? 'default' : 'file' };
  });
}

/** A setting's value, less what is secret of it. */
export function show({ secrecy }: Pick<SettingFacts, 'secrecy'>, value: string): string {
  if (secrecy === null || value === '') return value;
  if (secrecy === 'WHOLE') return HIDDEN;
  if (!/^\w+:\/\//.test(value)) return value;
  if (!URL.canParse(value)) return HIDDEN;
  const url = new URL(value);
  if (url.password !== '') url.password = 'hidden';
  // A password can be a parameter as well.
  for (const name of new Set(url.searchParams.keys())) {
    if (/pass|secret|key|token/i.test(name)) url.searchParams.set(name, 'hidden');
  }
  return url.href;
}
