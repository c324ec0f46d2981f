// What the panel and the compare page open with, in French: one file, since neither does with a part of it.
export { words as core } from '@second-opinion/core/words/french';
export { words as panel } from './panel.ts';
