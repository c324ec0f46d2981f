import { TypedFastBitSet } from 'typedfastbitset';
import { describe, expect, test } from 'vitest';
import { GatheredWords } from './common-words.ts';
import { addIds } from './id-list.ts';
import { indexedWords } from './ranks.ts';

function gathered(names: readonly string[], institution = ''): GatheredWords {
  const words = new GatheredWords();
  // From the last one on: programs come in any order.
  for (const [place, name] of [...names.entries()].toReversed()) {
    words.add(indexedWords({ programId: place + 1, name, specialty: '', institution, award: '' }));
  }
  return words;
}

/** The ids of each list, by word. */
function listsOf(words: GatheredWords): Record<string, readonly (readonly number[] | null)[]> {
  const read = (list: Uint8Array | null) => {
    if (list === null) return null;
    const ids = new TypedFastBitSet();
    addIds(ids, list);
    return ids.array();
  };
  return Object.fromEntries([...words.common()].map(({ word, lists }) => [word, lists.map(read)]));
}

const upTo = (last: number) => Array.from({ length: last }, (_none, place) => place + 1);

describe('the lists of common words', () => {
  test('are of words in more than 64 programs, whichever kind of text has them', () => {
    expect(listsOf(gathered(Array.from({ length: 64 }, () => 'Surgery')))).toEqual({});
    const most = Array.from({ length: 65 }, (_none, place) => (place < 60 ? 'Surgery' : 'Eye'));
    expect(listsOf(gathered(most, 'College of Surgery'))).toEqual({
      surgery: [upTo(60), null, upTo(65), null],
      college: [null, null, upTo(65), null],
      of: [null, null, upTo(65), null],
    });
  });

  test('are of beginnings of more than 60 words, each of few programs', () => {
    const names = Array.from({ length: 61 }, (_none, place) => `Radio${place}`);
    const lists = listsOf(gathered([...names, 'Rad']));
    expect(Object.keys(lists)).toEqual(['r*', 'ra*', 'rad*', 'radi*', 'radio*']);
    expect(lists['rad*']).toEqual([upTo(62), null, null, null]);
    expect(lists['radio*']).toEqual([upTo(61), null, null, null]);
  });

  test('hold many programs as well as few', () => {
    const { surgery } = listsOf(gathered(Array.from({ length: 5_000 }, () => 'Surgery')));
    expect(surgery).toEqual([upTo(5_000), null, null, null]);
  });
});
