import { askWordedComparables, askWordedComparison } from './ask-worded.ts';
import { useState } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import { later } from '../components/later.tsx';
import type { PageState } from '../page/page-state.ts';
import type { AnsweredPeer } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { CompareView, toColumn } from './compare-view.tsx';
import { withPageColumn } from './comparison-table.ts';
import { type PanelActions, PanelFrame } from './panel-frame.tsx';
import { CHOICE_LIMIT, PeerChoice } from './peer-choice.tsx';
import { PeersView } from './peers-view.tsx';
import { SourcesView } from './sources-view.tsx';
import type { TabKey } from './tab-keys.ts';
import { UnknownView } from './unknown-view.tsx';
import { useAsked } from './use-asked.ts';
import { factsOfColumns, usedSources } from './used-sources.ts';
import { loadDecisionViews } from './load-later-views.ts';

const PageDecisionView = later(() => loadDecisionViews().then((module) => module.PageDecisionView));

/** The panel of a program that the catalogue lacks, or that might be one of some. */
export function UnknownPanel({
  server,
  page,
  actions,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly actions: PanelActions;
}) {
  const { award, specialties } = page.reading;
  const likeness = { award, specialties, country: page.institution?.country ?? null };
  const question = useAsked(`${server} ${JSON.stringify(likeness)}`, () =>
    askWordedComparables(server, likeness),
  );
  return (
    <PanelFrame server={server} page={page} city={null} actions={actions}>
      {(tab) => (
        <>
          {tab === 'program' && (
            <UnknownView server={server} page={page} onAnswer={actions.onAnswer} />
          )}
          {tab === 'cost' || tab === 'apply' ? (
            <PageDecisionView server={server} page={page} tab={tab} />
          ) : (
            <Answered question={question}>
              {({ comparables }) => (
                <Peers server={server} page={page} tab={tab} peers={comparables} />
              )}
            </Answered>
          )}
        </>
      )}
    </PanelFrame>
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
  if (tab === 'program' || peers.length === 0) {
    return <PeersView server={server} title={WORDS.peers.similar} peers={peers} here={null} />;
  }
  return (
    <>
      <Compared server={server} page={page} tab={tab} chosen={chosen} />
      {tab === 'compare' && (
        <PeerChoice peers={peers} chosen={chosen} limit={CHOICE_LIMIT} onChoose={setChosen} />
      )}
    </>
  );
}

/** The chosen peers beside what the page says, or the sources that they are known from. */
function Compared({
  server,
  page,
  tab,
  chosen,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly tab: TabKey;
  readonly chosen: readonly string[];
}) {
  const question = useAsked(`${server} ${chosen.join()}`, () =>
    askWordedComparison(server, chosen),
  );
  const here = {
    key: 'this-page',
    title: WORDS.compare.here,
    detail: page.reading.name?.value ?? '',
  };
  return (
    <Answered question={question}>
      {({ comparison }) => {
        if (comparison.__typename !== 'Comparison') {
          const text = chosen.length === 0 ? WORDS.compare.nothing : comparison.message;
          return (
            <section>
              <p class="soft">{text}</p>
            </section>
          );
        }
        const { columns, rows } = comparison;
        if (tab === 'sources') {
          const used = usedSources(factsOfColumns(columns, rows));
          return <SourcesView title={WORDS.sources.ofPeers} used={used} />;
        }
        return (
          <CompareView
            columns={[here, ...columns.map(({ program }) => toColumn(program))]}
            rows={withPageColumn(rows, page.reading, columns.length)}
          />
        );
      }}
    </Answered>
  );
}
