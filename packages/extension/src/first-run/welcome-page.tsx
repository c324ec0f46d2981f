import { browser } from 'wxt/browser';
import { ServerForm } from '../options/server-form.tsx';
import type { Settings } from '../storage/settings.ts';
import { WELCOME_WORDS } from '../words/welcome.ts';

/** What the reader is told first: what it does, what it sees, what leaves the browser, and where the server is. */
export function WelcomePage({ settings: { server, servers } }: { readonly settings: Settings }) {
  const words = WELCOME_WORDS;
  return (
    <main>
      <p class="soft">Second Opinion</p>
      <h1>{words.title}</h1>
      {[words.does, words.sees, words.leaves].map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section>
        <h2>{words.server.title}</h2>
        <p>{words.server.text}</p>
        <ServerForm server={server} servers={servers} />
      </section>
      <p class="actions">
        <a class="button" data-kind="main" href={`${server}/try/`}>
          {words.start}
        </a>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.settings}
        </button>
      </p>
    </main>
  );
}
