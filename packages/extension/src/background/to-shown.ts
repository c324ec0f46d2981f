import { browser } from 'wxt/browser';
import type { Shown } from '../messages/overlay-message.ts';
import { toBadge } from '../page/badge.ts';
import type { PageState } from '../page/page-state.ts';
import type { Settings } from '../storage/settings.ts';
import { directionOf, languageOf } from '../words/language.ts';
import { badgeWords } from './badge-words.ts';
import { wordBadge } from './word-badge.ts';

/** What the overlay of a page is to show, ready-made: the page's own scripts carry no words. */
export function toShown(state: PageState, settings: Settings, visible: boolean): Shown {
  const words = badgeWords(settings);
  const { more, moreHint, hideHere, hideEverywhere, hideHint } = words;
  const language = languageOf(settings.language, browser.i18n.getUILanguage());
  return {
    badge: wordBadge(toBadge(state), words),
    visible,
    place: settings.badgePlace,
    direction: settings.mirrored ? 'rtl' : directionOf(language),
    words: { more, moreHint, hideHere, hideEverywhere, hideHint },
  };
}
