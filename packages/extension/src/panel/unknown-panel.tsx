import { useState } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import type { PageState } from '../page/page-state.ts';
import type { AnsweredPeer } from '../server/answers.ts';
import { askComparables, askComparison } from '../server/ask.ts';
import { WORDS } from '../words/words.ts';
import { CompareView, toColumn } from './compare-view.tsx';
import { withPageColumn } from './comparison-table.ts';
import { CHOICE_LIMIT, PeerChoice } from './peer-choice.tsx';
import { PeersView } from './peers-view.tsx';
import type { TabKey } from './tab-keys.ts';
import { UnknownView } from './unknown-view.tsx';
import { useAsked } from './use-asked.ts';

/** The panel of a program that the catalogue lacks, or that might be one of some. */
export function UnknownPanel({
  server,
  page,
  tab,
  onAnswer,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly tab: TabKey;
  readonly onAnswer: (slug: string, yes: boolean) => void;
}) {
  const { award, specialties } = page.reading;
  const likeness = { award, specialties, country: page.institution?.country ?? null };
  const question = useAsked(`${server} ${JSON.stringify(likeness)}`, () =>
    askComparables(server, likeness),
  );
  return (
    <>
      {tab === 'program' && <UnknownView page={page} onAnswer={onAnswer} />}
      <Answered question={question}>
        {({ comparables }) => <Peers server={server} page={page} tab={tab} peers={comparables} />}
      </Answered>
    </>
  );
}

function Peers({
  server,
  page,
  tab,
  peers,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly tab: TabKey;
  readonly peers: readonly AnsweredPeer[];
}) {
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    peers.slice(0, 3).map(({ program }) => program.slug),
  );
  const asked =
    tab === 'compare' ? chosen.slice(0, CHOICE_LIMIT) : peers.map(({ program }) => program.slug);
  const question = useAsked(`${server} ${asked.join()}`, () => askComparison(server, asked));
  const answer =
    question.asked !== null && question.asked.kind !== 'FAILED'
      ? question.asked.answer.comparison
      : null;
  if (tab === 'program' || peers.length === 0) {
    return <PeersView title={WORDS.peers.similar} peers={peers} comparison={answer} here={null} />;
  }
  const here = {
    key: 'this-page',
    title: WORDS.compare.here,
    detail: page.reading.name?.value ?? '',
  };
  return (
    <>
      <Answered question={question}>
        {({ comparison }) =>
          comparison.__typename === 'Comparison' ? (
            <CompareView
              columns={[here, ...comparison.columns.map(({ program }) => toColumn(program))]}
              rows={withPageColumn(comparison.rows, page.reading, comparison.columns.length)}
            />
          ) : (
            <section>
              <p class="soft">{WORDS.compare.nothing}</p>
            </section>
          )
        }
      </Answered>
      <PeerChoice peers={peers} chosen={chosen} onChoose={setChosen} />
    </>
  );
}
