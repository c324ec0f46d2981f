import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Asked } from '../server/ask.ts';

/** A question to the server and how it stands; `again` asks once more. */
export interface Question<Answer> {
  /** Null while the answer is on its way. */
  readonly asked: Asked<Answer> | null;
  readonly again: () => void;
}

/**
 * Asks when the panel comes up and whenever the key changes. An answer that comes after its question has changed is
 * dropped.
 */
export function useAsked<Answer>(key: string, ask: () => Promise<Asked<Answer>>): Question<Answer> {
  const [asked, setAsked] = useState<Asked<Answer> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    setAsked(null);
    void ask().then((answer) => {
      if (current) setAsked(answer);
    });
    return () => {
      current = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { asked, again };
}
