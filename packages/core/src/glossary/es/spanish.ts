import type { GlossaryWords } from '../glossary-words.ts';
import { award } from './award.ts';
import { study } from './study.ts';
import { training } from './training.ts';

/** Every term of the field in Spanish. */
export const words: GlossaryWords = { locale: 'es', terms: { ...award, ...training, ...study } };
