import { useEffect, useRef, useState } from 'preact/hooks';

/** What was reckoned last, and whether a newer reckoning is due. */
export interface AfterPaint<Result> {
  readonly result: Result | null;
  readonly pending: boolean;
}

/** Longer than a frame takes: in a tab that is not shown no frame comes. */
const NO_FRAME = 200;

/**
 * Reckons once the browser has drawn what the reader did, so that a slider moves at once. While the input goes on
 * changing, only the latest is reckoned.
 */
export function useAfterPaint<Input, Result>(
  input: Input,
  reckon: (input: Input) => Result,
): AfterPaint<Result> {
  const [done, setDone] = useState<{ readonly input: Input; readonly result: Result } | null>(null);
  const latest = useRef(reckon);
  latest.current = reckon;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const run = (): void => setDone({ input, result: latest.current(input) });
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(run, 0);
    });
    timer = setTimeout(() => {
      cancelAnimationFrame(frame);
      run();
    }, NO_FRAME);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [input]);
  return { result: done?.result ?? null, pending: done?.input !== input };
}
