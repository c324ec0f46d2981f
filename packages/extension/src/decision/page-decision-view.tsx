import { useMemo } from 'preact/hooks';
import { Answered } from '../components/answered.tsx';
import type { PageState } from '../page/page-state.ts';
import { useAsked } from '../panel/use-asked.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { askPublished } from './ask-published.ts';
import { Decided, type DecisionTab } from './decision-view.tsx';
import { judgedFromPage } from './judged-page.ts';
import { localToday } from '../today.ts';

/** Cost and return, or eligibility, of a program that the catalogue lacks, from what its page says. */
export function PageDecisionView({
  server,
  page,
  tab,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly tab: DecisionTab;
}) {
  const question = useAsked(`published ${server}`, () => askPublished(server));
  const today = localToday();
  const program = useMemo(() => judgedFromPage(page, today), [page, today]);
  if (program === null) {
    return (
      <section>
        <p class="soft">{DECISION_WORDS.noCountry}</p>
      </section>
    );
  }
  return (
    <Answered question={question}>
      {(published) => <Decided program={program} published={published} today={today} tab={tab} />}
    </Answered>
  );
}
