import * as v from 'valibot';
import type { Secrecy } from './setting-kinds.ts';
import { type SettingName, SettingsSchema } from './settings.ts';

/** What is to be said of a setting. */
export interface SettingFacts {
  readonly name: SettingName;
  /** As text; empty where the setting is off. */
  readonly standard: string;
  /** In Markdown. */
  readonly about: string;
  /** What of its value is never shown; null where all may be. */
  readonly secrecy: Secrecy | null;
}

const SecrecySchema = v.object({ secrecy: v.picklist(['WHOLE', 'PASSWORD']) });

/** Every setting with what is to be said of it, in the order of the schema. */
export const SETTING_FACTS: readonly SettingFacts[] = Object.keys(SettingsSchema.entries)
  .filter(isSetting)
  .map((name) => {
    const entry = SettingsSchema.entries[name];
    const metadata = v.safeParse(SecrecySchema, v.getMetadata(entry.wrapped));
    return {
      name,
      standard: entry.default,
      about: v.getDescription(entry.wrapped) ?? '',
      secrecy: metadata.success ? metadata.output.secrecy : null,
    };
  });

/** Whether a name is that of a setting. */
export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SettingsSchema.entries, name);
}
