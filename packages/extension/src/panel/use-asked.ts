import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../server/ask.ts';

/** A question to the server and how it stands; `again` asks once more. */
export interface Question<Answer> {
  /** Null while the first answer is on its way. */
  readonly asked: Asked<Answer> | null;
  /** Whether a newer answer is on its way; `asked` is the one before, so that nothing jumps. */
  readonly pending: boolean;
  readonly again: () => void;
}

/**
 * Asks when the panel comes up and whenever the key changes. An answer that comes after its question has changed is
 * dropped.
 */
export function useAsked<Answer>(key: string, ask: () => Promise<Asked<Answer>>): Question<Answer> {
  const [asked, setAsked] = useState<Asked<Answer> | null>(null);
  const [pending, setPending] = useState(true);
  const [round, setRound] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    let current = true;
    const settle = async (): Promise<void> => {
      const answer = await latest.current();
      if (!current) return;
      setAsked(answer);
      setPending(false);
    };
    setPending(true);
    void settle();
    return () => {
      current = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { asked, pending, again };
}

/** The answer, fresh or the last one, or null where there is none yet. */
export function answerOf<Answer>({ asked }: Question<Answer>): Answer | null {
  return asked === null || asked.kind === 'FAILED' ? null : asked.answer;
}
