import type { Places } from '../card-index/bit-column.ts';

/** How a list is written, told by its first byte. */
const [BITS, GAPS] = [0, 1];

/** A gap is written in groups of seven bits, the lowest first; the highest bit says that another follows. */
const GROUP = 0x80;

/** Ids as few bytes: a bit each as far as the last one, or the gaps between them where that is shorter. */
export function encodeIds(ids: Places): Uint8Array {
  const bits = bitsOf(ids);
  const gaps = gapsOf(ids, bits.length);
  return gaps ?? bits;
}

function bitsOf(ids: Places): Uint8Array {
  const trimmed = ids.clone();
  trimmed.trim();
  const bytes = new Uint8Array(1 + trimmed.words.length * 4);
  const view = new DataView(bytes.buffer);
  bytes[0] = BITS;
  // One order of bytes on every machine.
  for (const [place, word] of trimmed.words.entries()) view.setUint32(1 + place * 4, word, true);
  return bytes;
}

/** Null where they take more bytes than they may. */
function gapsOf(ids: Places, most: number): Uint8Array | null {
  const bytes = new Uint8Array(most);
  bytes[0] = GAPS;
  let [end, last] = [1, 0];
  for (const id of ids) {
    for (let gap = id - last; ; gap = Math.floor(gap / GROUP)) {
      if (end >= most) return null;
      bytes[end] = gap < GROUP ? gap : GROUP + (gap % GROUP);
      end += 1;
      if (gap < GROUP) break;
    }
    last = id;
  }
  return bytes.slice(0, end);
}

/** Adds the ids of a list that `encodeIds` wrote to a set. @throws RangeError where it did not write it. */
export function addIds(ids: Places, list: Uint8Array): void {
  if (list[0] === BITS) {
    // Word by word, as the list may begin between words of memory.
    const view = new DataView(list.buffer, list.byteOffset + 1, list.byteLength - 1);
    const count = Math.floor(view.byteLength / 4);
    if (count === 0) return;
    ids.resize(count * 32 - 1);
    const { words } = ids;
    for (let place = 0; place < count; place += 1) {
      words[place] = (words[place] ?? 0) | view.getUint32(place * 4, true);
    }
    return;
  }
  if (list[0] !== GAPS) throw new RangeError(`a list of programs begins with ${list[0]}`);
  let [id, gap, unit] = [0, 0, 1];
  for (let place = 1; place < list.length; place += 1) {
    const byte = list[place] ?? 0;
    gap += (byte % GROUP) * unit;
    unit *= GROUP;
    if (byte >= GROUP) continue;
    id += gap;
    ids.add(id);
    [gap, unit] = [0, 1];
  }
}
