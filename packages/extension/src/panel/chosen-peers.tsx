import { browser } from 'wxt/browser';
import { AddProgram } from '../compare/add-program.tsx';
import { askPeers } from '../compare/ask-peers.ts';
import { moved, toHash } from '../compare/compared-slugs.ts';
import type { AnsweredIdentity } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { CHOICE_LIMIT } from './peer-choice.tsx';
import { answerOf, useAsked } from './use-asked.ts';

const ADD = WORDS.add;

/** Which programs stand beside this one: in what order, which to leave out, which to add, and all of it in a tab. */
export function ChosenPeers({
  server,
  program,
  chosen,
  onChoose,
}: {
  readonly server: string;
  readonly program: AnsweredIdentity;
  readonly chosen: readonly string[];
  readonly onChoose: (slugs: readonly string[]) => void;
}) {
  const slugs = [program.slug, ...chosen];
  const open = (): void =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/compare.html${toHash(slugs)}`) });
  return (
    <>
      <section>
        <button type="button" class="button" data-kind="main" onClick={open}>
          {ADD.openTab}
        </button>
      </section>
      <Order server={server} slug={program.slug} chosen={chosen} onChoose={onChoose} />
      <AddProgram
        server={server}
        slugs={slugs}
        most={CHOICE_LIMIT + 1}
        onAdd={(slug) => onChoose([...chosen, slug])}
      />
    </>
  );
}

function Order({
  server,
  slug,
  chosen,
  onChoose,
}: {
  readonly server: string;
  readonly slug: string;
  readonly chosen: readonly string[];
  readonly onChoose: (slugs: readonly string[]) => void;
}) {
  const peers = answerOf(useAsked(`peers ${server} ${slug}`, () => askPeers(server, slug)))?.program
    ?.peers;
  if (peers === undefined || chosen.length === 0) return null;
  const names = new Map(peers.map(({ program }) => [program.slug, program]));
  const items = chosen.flatMap((other) => names.get(other) ?? []);
  return (
    <section>
      <h2>{ADD.chosen}</h2>
      <ol class="found">
        {items.map(({ slug: other, institution, shortName }, place) => {
          const name = `${institution.name}, ${shortName}`;
          return (
            <li key={other}>
              <span>
                <b>{institution.name}</b>
                <small>{shortName}</small>
              </span>
              <span class="tools">
                <button
                  type="button"
                  class="tool"
                  aria-label={ADD.earlier(name)}
                  aria-disabled={place === 0}
                  onClick={() => onChoose(moved(chosen, other, -1))}
                >
                  <svg viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
                    <path d="M2 7l3.5-3.5L9 7" />
                  </svg>
                </button>
                <button
                  type="button"
                  class="tool"
                  aria-label={ADD.remove(name)}
                  onClick={() => onChoose(chosen.filter((one) => one !== other))}
                >
                  <svg viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
                    <path d="M2 2l7 7M9 2L2 9" />
                  </svg>
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
