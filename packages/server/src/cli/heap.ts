import { setFlagsFromString } from 'node:v8';

/**
 * What Node is started with to serve. Without it V8 lets the space for what is young grow to 128 MB, for answers of some ten
 * kilobytes that live a millisecond.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=16'];

/** Lets the heap grow by a third of what lives in it before it is swept, where V8 would let it double or more. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
