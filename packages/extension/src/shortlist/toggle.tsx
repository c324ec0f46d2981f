import { useEffect, useState } from 'preact/hooks';
import type { ShortlistChange } from '../storage/shortlist/change.ts';
import { changeShortlist } from './change-shortlist.ts';
import { readListedSlugs, watchListedSlugs } from '../storage/shortlist/listed-slugs.ts';

/** The program that the button is about. */
export type Listed = Omit<Extract<ShortlistChange, { do: 'ADD' }>, 'do'>;

/** What the button says; its state is told by `aria-pressed` as well. */
export interface ToggleWords {
  /** "Add to shortlist" */
  readonly add: string;
  /** "On your shortlist" */
  readonly listed: string;
}

/** Puts a program on the shortlist, and takes it off again. */
export function ShortlistToggle({
  program,
  words,
}: {
  readonly program: Listed;
  readonly words: ToggleWords;
}) {
  const [slugs, setSlugs] = useState<readonly string[] | null>(null);
  useEffect(() => {
    void readListedSlugs().then(setSlugs);
    return watchListedSlugs(setSlugs);
  }, []);
  const listed = slugs?.includes(program.slug) ?? false;
  const toggle = (): void => {
    void changeShortlist(listed ? { do: 'REMOVE', slug: program.slug } : { do: 'ADD', ...program });
  };
  return (
    <button
      type="button"
      class="button shortlist-toggle"
      aria-pressed={listed}
      aria-disabled={slugs === null}
      onClick={() => {
        if (slugs !== null) toggle();
      }}
    >
      <span aria-hidden="true">{listed ? '★' : '☆'}</span> {listed ? words.listed : words.add}
    </button>
  );
}
