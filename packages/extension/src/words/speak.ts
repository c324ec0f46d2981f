import { browser } from 'wxt/browser';
import { readSettings } from '../storage/settings.ts';
import { type Language, directionOf, languageOf, localeOf } from './language.ts';
import { writeAs } from './locale.ts';

/**
 * Makes one of the extension's pages speak the reader's language: its words, its direction, its numbers and dates. Only
 * the words of that language are fetched. What uses them is imported afterwards, so that it finds them there.
 */
export async function speak(
  areas: readonly ((language: Language) => Promise<void>)[],
): Promise<void> {
  const { language: chosen, mirrored } = await readSettings();
  const browsers = browser.i18n.getUILanguage();
  const language = languageOf(chosen, browsers);
  writeAs(localeOf(language, browsers));
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = mirrored ? 'rtl' : directionOf(language);
  await Promise.all(areas.map((load) => load(language)));
}
