// All that the panel and the compare page say of programs, in Spanish: one file packs into less than one for each tab.
export { words as core } from '@second-opinion/core/words/spanish';
export { words as decision } from './decision.ts';
export { words as panel } from './panel.ts';
export { words as profile } from './profile.ts';
