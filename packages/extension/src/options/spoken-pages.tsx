import { useState } from 'preact/hooks';
import { changeSettings } from '../storage/settings.ts';
import { OPTIONS_WORDS } from '../words/options.ts';

const words = OPTIONS_WORDS.pages;

/** What the reader said about pages: how much it is, and how to have it forgotten. */
export function SpokenPages({ count }: { readonly count: number }) {
  const [left, setLeft] = useState(count);
  const [said, setSaid] = useState('');
  const forget = async (): Promise<void> => {
    try {
      await changeSettings({ confirmed: {}, denied: {} });
      setLeft(0);
      setSaid(words.forgotten);
    } catch {
      setSaid(words.failed);
    }
  };
  // The button stays where it is once there is nothing left, so that the keyboard's focus does too.
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{words.title}</h2>
      <p>{words.count(left)}</p>
      <button
        type="button"
        class="button"
        aria-disabled={left === 0}
        onClick={() => {
          if (left > 0) void forget();
        }}
      >
        {words.forget}
      </button>
      <p class="outcome" role="status">
        {said}
      </p>
    </section>
  );
}
