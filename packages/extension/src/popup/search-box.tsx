import { useEffect, useState } from 'preact/hooks';
import { extensionUrl } from '../extension-url.ts';
import { send } from '../messages/send.ts';
import type { Found } from '../page/search-programs.ts';
import { POPUP_WORDS } from '../words/popup.ts';

/** Finds programs of the kept catalogue by name: nothing is sent for it. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Found[] | null>([]);
  useEffect(() => {
    let current = true;
    const search = async (): Promise<void> => {
      const answer = await send({ kind: 'SEARCH', text });
      if (current) setFound(answer);
    };
    void search();
    return () => {
      current = false;
    };
  }, [text]);
  const words = POPUP_WORDS.search;
  const asked = text.trim() !== '';
  return (
    <search class="search">
      <label class="small soft" for="search">
        {words.label}
      </label>
      <input
        id="search"
        type="text"
        autoComplete="off"
        spellcheck={false}
        maxLength={100}
        placeholder={words.hint}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="visually-hidden" role="status">
        {asked && found !== null && found.length > 0 ? words.found(found.length) : ''}
      </p>
      {asked && (found === null || found.length === 0) && (
        <p class="small soft">{found === null ? words.noCatalogue : words.none}</p>
      )}
      {asked && found !== null && <Results found={found} />}
    </search>
  );
}

function Results({ found }: { readonly found: readonly Found[] }) {
  return (
    <ul class="results">
      {found.map(({ slug, name, institution }) => (
        <li key={slug}>
          <a href={extensionUrl(`/compare.html#programs=${slug}`)} target="_blank">
            {name}
            <small class="soft">{institution}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
