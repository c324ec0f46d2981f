import { browser } from 'wxt/browser';
import type { Settings } from '../storage/settings.ts';
import { type BadgeWords, words as en } from '../words/en/badge.ts';
import { words as es } from '../words/es/badge.ts';
import { words as fr } from '../words/fr/badge.ts';
import { type Language, languageOf } from '../words/language.ts';
import { words as pt } from '../words/pt/badge.ts';

/** All languages at once: a service worker may not import as it goes, and these are few words. */
const WORDS: Readonly<Record<Language, BadgeWords>> = { en, fr, es, pt };

/** The words of the badge in the reader's language. The page's own scripts get them ready-made. */
export function badgeWords({ language }: Pick<Settings, 'language'>): BadgeWords {
  return WORDS[languageOf(language, browser.i18n.getUILanguage())];
}
