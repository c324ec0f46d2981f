/** What is added to the state before each draw. */
const STEP = 0x6d2b79f5;

/** The state of a generator after one more draw. */
export function nextState(state: number): number {
  return (state + STEP) | 0;
}

/** The 32 random bits of a state, as a whole number from 0 on (Mulberry32, T. Ettinger, public domain). */
export function bitsOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/**
 * A small generator of uniform numbers in [0, 1), the same for the same seed everywhere: good enough to sample
 * weights, and no secret should ever come from it.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = nextState(state);
    return bitsOf(state) / 4_294_967_296;
  };
}

/** A seed for one part of a computation: it hangs on the part's name, not on its place (FNV-1a). */
export function seedFor(name: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
