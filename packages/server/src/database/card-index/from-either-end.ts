import type { Places } from './bit-column.ts';

/** How many bits stand in one word of a set. */
const WORD = 32;

/** What is in a set above a number, ascending. Words without any are skipped at once, however many they are. */
export function* upFrom({ words }: Places, low: number): Generator<number> {
  for (let place = Math.max(0, Math.floor(low / WORD)); place < words.length; place += 1) {
    const word = words[place] ?? 0;
    if (word === 0) continue;
    for (let bit = 0; bit < WORD; bit += 1) {
      const value = place * WORD + bit;
      if (value > low && (word >>> bit) % 2 === 1) yield value;
    }
  }
}

/** What is in a set below a number, descending. */
export function* downFrom({ words }: Places, high: number): Generator<number> {
  for (let place = Math.min(words.length - 1, Math.floor(high / WORD)); place >= 0; place -= 1) {
    const word = words[place] ?? 0;
    if (word === 0) continue;
    for (let bit = WORD - 1; bit >= 0; bit -= 1) {
      const value = place * WORD + bit;
      if (value < high && (word >>> bit) % 2 === 1) yield value;
    }
  }
}
