import type {
  AnsweredRow,
  ComparablesAnswer,
  ComparisonAnswer,
  ProgramAnswer,
} from '../server/answers.ts';
import {
  type Asked,
  type Likeness,
  askComparables,
  askComparison,
  askProgram,
} from '../server/ask.ts';
import { wordedIdentity, wordedLabel, wordedPeer, wordedValue } from '../server/worded-answer.ts';

/** A program with its facts and peers, worded for the reader. */
export async function askWordedProgram(
  server: string,
  slug: string,
): Promise<Asked<ProgramAnswer>> {
  return worded(await askProgram(server, slug), ({ catalogue, program }) => ({
    catalogue,
    program:
      program === null
        ? null
        : {
            ...wordedIdentity(program),
            resolved: program.resolved.map((fact) => ({
              ...wordedValue(fact, fact),
              label: wordedLabel(fact),
            })),
            peers: program.peers.map(wordedPeer),
          },
  }));
}

/** Programs side by side, in the order of the slugs, worded for the reader. */
export async function askWordedComparison(
  server: string,
  programs: readonly string[],
): Promise<Asked<ComparisonAnswer>> {
  return worded(await askComparison(server, programs), ({ catalogue, comparison }) => ({
    catalogue,
    comparison:
      comparison.__typename === 'Comparison'
        ? {
            ...comparison,
            columns: comparison.columns.map(({ program }) => ({
              program: wordedIdentity(program),
            })),
            rows: comparison.rows.map(wordedRow),
          }
        : comparison,
  }));
}

/** Programs like one that the catalogue lacks, worded for the reader. */
export async function askWordedComparables(
  server: string,
  likeness: Likeness,
): Promise<Asked<ComparablesAnswer>> {
  return worded(await askComparables(server, likeness), ({ catalogue, comparables }) => ({
    catalogue,
    comparables: comparables.map(wordedPeer),
  }));
}

function wordedRow(row: AnsweredRow): AnsweredRow {
  return {
    ...row,
    label: wordedLabel(row),
    cells: row.cells.map((cell) => wordedValue(row, cell)),
  };
}

function worded<Answer>(asked: Asked<Answer>, word: (answer: Answer) => Answer): Asked<Answer> {
  return asked.kind === 'FAILED' ? asked : { ...asked, answer: word(asked.answer) };
}
