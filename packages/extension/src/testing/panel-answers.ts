import { cell, claim, fact, identity } from './answered.ts';

const catalogue = { revision: '1', date: '2026-11-22' };

/** A program to compare with. */
export const PEER = { reasons: ['same specialty'], program: identity('beta-psychiatry') };

/** An answer that a server has just given. */
export function fresh(answer: object): Promise<unknown> {
  return Promise.resolve({ kind: 'FRESH', answer: { catalogue, ...answer } });
}

/** A program with a disputed duration, an unknown and a peer. */
export function answerProgram(): Promise<unknown> {
  return fresh({
    program: {
      ...identity('alpha-psychiatry'),
      peers: [PEER],
      resolved: [
        fact('DURATION', 'ANY', 'Duration, any mode', '4 years', {
          conflicts: [claim('2–3 years', { kind: 'ARTICLE', publisher: null })],
        }),
        fact('RESEARCH', null, 'Research', 'no source states it', {
          status: 'NOT_STATED',
          claims: [],
          certainty: null,
        }),
      ],
    },
  });
}

/** Three programs to choose from. */
export function answerPeers(): Promise<unknown> {
  return fresh({
    program: {
      ...identity('alpha-psychiatry'),
      peers: [
        PEER,
        { program: identity('gamma-psychiatry') },
        { program: identity('delta-surgery', { specialtyNames: ['Surgery'] }) },
      ],
    },
  });
}

/** Programs side by side that all take four years. */
export function answerComparison(slugs: readonly string[]): Promise<unknown> {
  return fresh({
    comparison: {
      __typename: 'Comparison',
      columns: slugs.map((slug) => ({ program: identity(slug) })),
      rows: [
        {
          attribute: 'DURATION',
          qualifier: 'FULL_TIME',
          label: 'Duration, full-time',
          differs: false,
          missing: 0,
          cells: slugs.map(() => cell('4 years', 48)),
        },
      ],
    },
  });
}
