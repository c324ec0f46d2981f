import { type Line, conversionText } from '@second-opinion/core';
import { Certainty } from '../components/certainty.tsx';
import { formatPeriod } from '../panel/format-date.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { BasisNotes, type Evidence } from './basis-notes.tsx';
import { moneyRange } from './format-figures.ts';
import { UnknownNote } from './unknown-note.tsx';
import { CORE_WORDS } from '../words/core.ts';

const LINES = DECISION_WORDS.lines;

/** One line of a figure; it opens to its working and to what it rests on. */
export function LineView({
  line,
  currency,
  evidence,
}: {
  readonly line: Line;
  readonly currency: string;
  readonly evidence: Evidence;
}) {
  return (
    <details class="line" data-counted={line.counted}>
      <summary>
        <span>{line.label}</span>
        <Amount line={line} currency={currency} />
      </summary>
      <div class="working">
        {line.unknown !== null && <UnknownNote reasons={[line.unknown]} />}
        {line.working !== null && (
          <p>
            <b>{LINES.working}:</b> <span>{line.working}</span>
            {line.period !== null && `, ${LINES.speaksFor(formatPeriod(line.period))}`}
          </p>
        )}
        {line.conversions.length > 0 && (
          <p>
            <b>{LINES.rate}:</b>{' '}
            <span>
              {line.conversions
                .map((each) => conversionText(each, CORE_WORDS))
                .join(CORE_WORDS.semicolon)}
            </span>
          </p>
        )}
        <BasisNotes bases={line.bases} evidence={evidence} />
      </div>
    </details>
  );
}

function Amount({ line, currency }: { readonly line: Line; readonly currency: string }) {
  if (line.range === null) return <span class="unknown amount">{LINES.unknown}</span>;
  return (
    <span class="amount">
      <bdi>{moneyRange(line.range, currency)}</bdi> <Certainty grade={line.certainty} />
      {!line.counted && <small class="soft">{LINES.notCounted}</small>}
    </span>
  );
}
