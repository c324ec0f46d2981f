import { useState } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import { useAsked } from '../panel/use-asked.ts';
import type { AnsweredIdentity } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { askPeers } from './ask-peers.ts';
import { LikenessFilter } from './likeness-filter.tsx';
import { type Likeness, likenessOf } from './likeness.ts';

const ADD = WORDS.add;

/** More programs to compare with: those that are like the first one, chosen by what they are like it in. */
export function AddProgram({
  server,
  slugs,
  most,
  onAdd,
}: {
  readonly server: string;
  /** The programs that are compared, the one that others are like first. */
  readonly slugs: readonly string[];
  /** No more than this many fit. */
  readonly most: number;
  readonly onAdd: (slug: string) => void;
}) {
  const [first = ''] = slugs;
  const question = useAsked(`peers ${server} ${first}`, () => askPeers(server, first));
  const [wanted, setWanted] = useState<readonly Likeness[]>([]);
  return (
    <Answered question={question}>
      {({ program }) =>
        program === null ? null : (
          <section>
            <p class="soft">{ADD.like(`${program.shortName}, ${program.institution.name}`)}</p>
            <LikenessFilter wanted={wanted} onChoose={setWanted} />
            <Found
              here={program}
              peers={program.peers.map((peer) => peer.program)}
              wanted={wanted}
              slugs={slugs}
              most={most}
              onAdd={onAdd}
            />
          </section>
        )
      }
    </Answered>
  );
}

function Found({
  here,
  peers,
  wanted,
  slugs,
  most,
  onAdd,
}: {
  readonly here: AnsweredIdentity;
  readonly peers: readonly AnsweredIdentity[];
  readonly wanted: readonly Likeness[];
  readonly slugs: readonly string[];
  readonly most: number;
  readonly onAdd: (slug: string) => void;
}) {
  const found = peers.filter((peer) => {
    const alike = likenessOf(here, peer);
    return wanted.every((likeness) => alike.has(likeness));
  });
  const full = slugs.length >= most;
  return (
    <>
      {full && <p class="fault">{ADD.full(most)}</p>}
      {found.length === 0 && <p class="soft">{ADD.none}</p>}
      <ul class="found">
        {found.map(({ slug, shortName, institution }) => {
          const name = `${institution.name}, ${shortName}`;
          const there = slugs.includes(slug);
          return (
            <li key={slug}>
              <span>
                <b>{institution.name}</b>
                <small>
                  {shortName} · {institution.country.name}
                </small>
              </span>
              <button
                type="button"
                class="button"
                aria-label={there ? `${name}: ${ADD.added}` : ADD.add(name)}
                aria-disabled={there || full}
                onClick={() => {
                  if (!there && !full) onAdd(slug);
                }}
              >
                {there ? ADD.added : '+'}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
