import { type Contrast, attributeOf, rowLabel } from '@second-opinion/core';
import { Fact } from '../components/fact.tsx';
import type { PageState } from '../page/page-state.ts';
import type { ProgramAnswer } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { type FactGroup, toGroups, toPageSide } from './fact-groups.ts';

type Program = NonNullable<ProgramAnswer['program']>;

/** What is known of the program, and how the page stands to it. */
export function ProgramView({
  program,
  page,
}: {
  readonly program: Program;
  readonly page: PageState;
}) {
  const { claims } = page.reading;
  const groups = toGroups(program.resolved, page.contrasts, claims);
  return (
    <>
      <Differences groups={groups} />
      <section>
        <dl class="facts">
          {groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </dl>
      </section>
      <Against page={page} />
    </>
  );
}

function Group({ group }: { readonly group: FactGroup }) {
  return (
    <>
      <dt>{group.label}</dt>
      <dd>
        {group.lines.map((line) => (
          <Fact key={line.id} line={line} />
        ))}
      </dd>
    </>
  );
}

/** What the reader should see first: where the page and the sources disagree. */
function Differences({ groups }: { readonly groups: readonly FactGroup[] }) {
  const lines = groups
    .flatMap(({ lines: own }) => own)
    .filter(({ page }) => page?.kind === 'DIFFERS');
  if (lines.length === 0) return null;
  return (
    <section>
      {lines.map(({ id, label, fact, page }) => (
        <div key={id} class="notice">
          <p>
            <b>{WORDS.differs.title(label, page?.text ?? '')}</b> {WORDS.differs.detail(fact.text)}
          </p>
          <button type="button" class="button" onClick={() => lookAt(id)}>
            {WORDS.differs.look}
          </button>
        </div>
      ))}
    </section>
  );
}

function lookAt(id: string): void {
  const element = document.getElementById(id);
  if (element instanceof HTMLDetailsElement) element.open = true;
  element?.scrollIntoView({ block: 'center' });
  element?.querySelector('summary')?.focus();
}

/** Both directions: what the page adds, what it leaves out, and what was read on it beside. */
function Against({ page }: { readonly page: PageState }) {
  const { contrasts, reading } = page;
  const words = WORDS.against;
  const named = (kind: Contrast['kind']): string[] =>
    contrasts
      .filter((contrast) => contrast.kind === kind)
      .map(({ attribute, qualifier }) => rowLabel(attribute, qualifier));
  const compared = new Set(contrasts.flatMap((contrast) => contrast.page));
  const beside = reading.claims.filter((_claim, place) => !compared.has(place));
  const said = (kind: Contrast['kind']) =>
    contrasts
      .filter((contrast) => contrast.kind === kind)
      .map((contrast) => ({
        key: `${contrast.attribute}/${contrast.qualifier}`,
        label: rowLabel(contrast.attribute, contrast.qualifier),
        ...toPageSide(contrast, reading.claims),
      }));
  return (
    <section>
      <h2>{words.title}</h2>
      {contrasts.length === 0 && <p class="soft">{words.none}</p>}
      <dl class="against">
        <Names title={words.agrees} names={named('AGREES')} />
        <Said title={words.otherPeriod} entries={said('OTHER_PERIOD')} />
        <Said title={words.pageOnly} entries={said('PAGE_ONLY')} />
        <Names title={words.catalogueOnly} names={named('CATALOGUE_ONLY')} />
        <Said
          title={words.alsoRead}
          entries={beside.map(({ attribute, value, text }, place) => ({
            key: `${attribute}${place}`,
            label: attributeOf(attribute).label,
            text: attributeOf(attribute).format(value),
            words: [text],
          }))}
        />
      </dl>
    </section>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>{names.join(' · ')}</dd>
    </>
  );
}

interface SaidEntry {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly words: readonly string[];
}

function Said({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly SaidEntry[];
}) {
  if (entries.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {entries.map(({ key, label, text, words }) => (
          <details key={key} class="said">
            <summary>
              {label}: {text}
            </summary>
            {words.map((word) => (
              <q key={word}>{word}</q>
            ))}
          </details>
        ))}
      </dd>
    </>
  );
}
