// What the panel and the compare page open with, in English: one file, since neither does with a part of it.
export { words as core } from '@second-opinion/core/words/english';
export { words as panel } from './panel.ts';
