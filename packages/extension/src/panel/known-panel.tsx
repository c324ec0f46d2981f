import { useState } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import type { PageState } from '../page/page-state.ts';
import type { ProgramAnswer } from '../server/answers.ts';
import { askComparison, askProgram } from '../server/ask.ts';
import { WORDS } from '../words/words.ts';
import { CompareView, toColumn } from './compare-view.tsx';
import { fromAnswer } from './comparison-table.ts';
import { CHOICE_LIMIT, PeerChoice } from './peer-choice.tsx';
import { PeersView } from './peers-view.tsx';
import { ProgramView } from './program-view.tsx';
import { SourcesView } from './sources-view.tsx';
import type { TabKey } from './tab-keys.ts';
import { useAsked } from './use-asked.ts';

/** The panel of a program that the catalogue knows. */
export function KnownPanel({
  server,
  slug,
  page,
  tab,
}: {
  readonly server: string;
  readonly slug: string;
  readonly page: PageState;
  readonly tab: TabKey;
}) {
  const question = useAsked(`${server} ${slug}`, () => askProgram(server, slug));
  return (
    <Answered question={question}>
      {({ program }) =>
        program === null ? (
          <section>
            <p class="soft">{WORDS.match.NONE}</p>
          </section>
        ) : (
          <Known server={server} program={program} page={page} tab={tab} />
        )
      }
    </Answered>
  );
}

function Known({
  server,
  program,
  page,
  tab,
}: {
  readonly server: string;
  readonly program: NonNullable<ProgramAnswer['program']>;
  readonly page: PageState;
  readonly tab: TabKey;
}) {
  const { slug, peers } = program;
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    peers.slice(0, 3).map((peer) => peer.program.slug),
  );
  const all = [slug, ...peers.map((peer) => peer.program.slug)];
  const asked = tab === 'compare' ? [slug, ...chosen.slice(0, CHOICE_LIMIT)] : all;
  const question = useAsked(`${server} ${asked.join()}`, () => askComparison(server, asked));
  const comparison =
    question.asked !== null && question.asked.kind !== 'FAILED'
      ? question.asked.answer.comparison
      : null;
  if (tab === 'sources') return <SourcesView facts={program.resolved} />;
  if (tab === 'program') {
    return (
      <>
        <ProgramView program={program} page={page} />
        <PeersView
          title={WORDS.peers.title(program.specialtyNames[0] ?? program.award)}
          peers={peers}
          comparison={comparison}
          here={slug}
        />
      </>
    );
  }
  return (
    <>
      <Answered question={question}>
        {({ comparison: answer }) =>
          answer.__typename === 'Comparison' ? (
            <CompareView
              columns={answer.columns.map((column) => toColumn(column.program))}
              rows={fromAnswer(answer.rows)}
            />
          ) : (
            <section>
              <p class="soft">{answer.message}</p>
            </section>
          )
        }
      </Answered>
      <PeerChoice peers={peers} chosen={chosen} onChoose={setChosen} />
    </>
  );
}
