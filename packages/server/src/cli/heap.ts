import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * What Node is started with to serve. Without it V8 lets the space for what is young grow to 128 MB, for answers of some ten
 * kilobytes that live a millisecond, and makes it small again whenever it spares memory, which costs more than it gives.
 */
export const NODE_FLAGS: readonly string[] = ['--min-semi-space-size=8', '--max-semi-space-size=8'];

/**
 * What a process that serves has in its environment: the C library of most Linux systems then gives back at once what was
 * freed, instead of keeping it for each thread. Others do not know these names. Source: mallopt(3).
 */
export const ALLOCATOR: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '32768',
  MALLOC_TRIM_THRESHOLD_: '65536',
};

/**
 * Has V8 prefer memory to the last of speed. The heap grows by a third of what lives in it before it is swept, not to double
 * or more. The second of V8's three compilers inlines nothing: the C library keeps the tens of megabytes that it takes for
 * that, and what is hot is inlined by the third.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--no-maglev-inlining');
}

/**
 * Has V8 spare memory from now on, or no more. Sparing, it compacts its pages, forgets code that was not used lately and keeps
 * no free pages, and a request takes a fifth to a third more instructions (docs/figures.md).
 */
export function spareMemory(sparing: boolean): void {
  setFlagsFromString(sparing ? '--memory-saver-mode' : '--no-memory-saver-mode');
}

/**
 * Gives back to the system what is free of the heap, in some 50 ms: after work that is not done again. V8 keeps all pages that
 * it ever took, unless it is asked as for lack of memory.
 */
export function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') return;
  Reflect.apply(collect, undefined, [{ type: 'major', execution: 'sync', flavor: 'last-resort' }]);
}
