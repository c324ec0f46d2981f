import type { Settings } from '../storage/settings.ts';
import { OPTIONS_WORDS } from '../words/options.ts';
import { BadgeSettings } from './badge-settings.tsx';
import { ChosenSites } from './chosen-sites.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { pagesSpokenOf } from './pages-spoken-of.ts';
import { ServerForm } from './server-form.tsx';
import { SpokenPages } from './spoken-pages.tsx';

/** The whole options page. @param settings what is stored when it opens. */
export function OptionsPage({ settings }: { readonly settings: Settings }) {
  const { server, privacy } = OPTIONS_WORDS;
  return (
    <main>
      <h1>{OPTIONS_WORDS.heading}</h1>
      <section aria-labelledby="server-title">
        <h2 id="server-title">{server.title}</h2>
        <ServerForm server={settings.server} servers={settings.servers} />
      </section>
      <LanguageChoice language={settings.language} />
      <BadgeSettings badgeOff={settings.badgeOff} badgeOffSites={settings.badgeOffSites} />
      <ChosenSites />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{privacy.title}</h2>
        <ul>
          {privacy.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <SpokenPages count={pagesSpokenOf(settings)} />
    </main>
  );
}
