import { askWordedComparison, askWordedProgram } from './ask-worded.ts';
import { useState } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import { later } from '../components/later.tsx';
import type { PageState } from '../page/page-state.ts';
import type { ProgramAnswer } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { CompareView, toColumn } from './compare-view.tsx';
import { fromAnswer } from './comparison-table.ts';
import { type PanelActions, PanelFrame } from './panel-frame.tsx';
import { ChosenPeers } from './chosen-peers.tsx';
import { CHOICE_LIMIT } from './peer-choice.tsx';
import { PeersView } from './peers-view.tsx';
import { ProgramView } from './program-view.tsx';
import { SourcesView } from './sources-view.tsx';
import type { TabKey } from './tab-keys.ts';
import { answerOf, useAsked } from './use-asked.ts';
import { usedSources } from './used-sources.ts';
import { loadDecisionViews } from './load-later-views.ts';

const DecisionView = later(() => loadDecisionViews().then((module) => module.DecisionView));

type Program = NonNullable<ProgramAnswer['program']>;

/** The panel of a program that the catalogue knows. */
export function KnownPanel({
  server,
  slug,
  page,
  actions,
}: {
  readonly server: string;
  readonly slug: string;
  readonly page: PageState;
  readonly actions: PanelActions;
}) {
  const question = useAsked(`${server} ${slug}`, () => askWordedProgram(server, slug));
  const city = answerOf(question)?.program?.institution.city ?? null;
  return (
    <PanelFrame server={server} page={page} city={city} actions={actions}>
      {(tab) => (
        <Answered question={question}>
          {({ program }) =>
            program === null ? (
              <section>
                <p class="soft">{WORDS.dropped}</p>
              </section>
            ) : (
              <Views server={server} program={program} page={page} tab={tab} />
            )
          }
        </Answered>
      )}
    </PanelFrame>
  );
}

function Views({
  server,
  program,
  page,
  tab,
}: {
  readonly server: string;
  readonly program: Program;
  readonly page: PageState;
  readonly tab: TabKey;
}) {
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    program.peers.slice(0, 3).map((peer) => peer.program.slug),
  );
  switch (tab) {
    case 'program':
      return (
        <>
          <ProgramView server={server} program={program} page={page} />
          <PeersView
            server={server}
            title={WORDS.peers.title(program.specialtyNames[0] ?? program.award)}
            peers={program.peers}
            here={program}
          />
        </>
      );
    case 'compare':
      return <Compare server={server} program={program} chosen={chosen} onChoose={setChosen} />;
    case 'cost':
    case 'apply':
      return <DecisionView server={server} slug={program.slug} tab={tab} />;
    case 'profile':
      return null;
    case 'sources':
      return <SourcesView title={WORDS.sources.title} used={usedSources(program.resolved)} />;
  }
}

function Compare({
  server,
  program,
  chosen,
  onChoose,
}: {
  readonly server: string;
  readonly program: Program;
  readonly chosen: readonly string[];
  readonly onChoose: (slugs: readonly string[]) => void;
}) {
  const asked = [program.slug, ...chosen.slice(0, CHOICE_LIMIT)];
  const question = useAsked(`${server} ${asked.join()}`, () => askWordedComparison(server, asked));
  return (
    <>
      <Answered question={question}>
        {({ comparison }) =>
          comparison.__typename === 'Comparison' ? (
            <CompareView
              columns={comparison.columns.map((column) => toColumn(column.program))}
              rows={fromAnswer(comparison.rows)}
            />
          ) : (
            <section>
              <p class="soft">{chosen.length === 0 ? WORDS.compare.nothing : comparison.message}</p>
            </section>
          )
        }
      </Answered>
      <ChosenPeers server={server} program={program} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
