// What every view speaks that answers from a profile, in Spanish: one file, since each leads to the others.
export { words as decision } from './decision.ts';
export { words as profile } from './profile.ts';
