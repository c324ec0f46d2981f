import { useEffect, useState } from 'preact/hooks';

/** A value that several views show, and that each of them follows. */
export interface Held<Value> {
  value: Value;
  /** Calls back after every change. @returns what ends it. */
  readonly follow: (changed: () => void) => () => void;
}

/** Holds a value beyond the life of any view. */
export function hold<Value>(initial: Value): Held<Value> {
  const followers = new Set<() => void>();
  let current = initial;
  return {
    get value() {
      return current;
    },
    set value(next) {
      if (next === current) return;
      current = next;
      for (const changed of followers) changed();
    },
    follow: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}

/** The value as it is now; the view is drawn anew when it changes. */
export function useHeld<Value>(held: Held<Value>): Value {
  const [, redraw] = useState(held.value);
  useEffect(() => {
    const follow = (): void => redraw(() => held.value);
    // It may have changed between drawing and now.
    follow();
    return held.follow(follow);
  }, [held]);
  return held.value;
}
