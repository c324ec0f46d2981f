import { changeSettings } from '../storage/settings.ts';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../words/language.ts';
import { OPTIONS_WORDS } from '../words/options.ts';

/** Which language the reader is spoken to in. The page is loaded again in it. */
export function LanguageChoice({ language }: { readonly language: Language | null }) {
  const words = OPTIONS_WORDS.language;
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{words.title}</h2>
      <label for="language">{words.label}</label>
      <select id="language" onChange={({ currentTarget }) => void choose(currentTarget.value)}>
        <option value="" selected={language === null}>
          {words.browsers}
        </option>
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known} selected={known === language}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
    </section>
  );
}

async function choose(chosen: string): Promise<void> {
  await changeSettings({ language: LANGUAGES.find((known) => known === chosen) ?? null });
  location.reload();
}
