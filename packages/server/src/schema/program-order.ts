import { type OrderedColumn, type Ordering, nameOf } from '../database/card-index/named-orders.ts';
import { builder } from './builder.ts';
import { PayerEnum, StudyPaceEnum } from './fact-enums.ts';
import { type CursorOrder, BY_SLUG, badInput } from './window.ts';

const ProgramOrderByEnum = builder.enumType('ProgramOrderBy', {
  description: 'What programs are ordered by. What is unknown comes last, ties go by slug.',
  values: {
    SLUG: { description: 'The slug: by institution, then award.' },
    AWARD: { description: 'The award: "ChM" before "MMed".' },
    COUNTRY: { description: 'The English name of the country.' },
    REGION: { description: 'The sub-region of the United Nations.' },
    SPECIALTY: { description: 'The name of the specialty, the first of several.' },
    DURATION: { description: 'The shortest duration in months, of `pace` where it is given.' },
    TUITION_PER_YEAR: {
      description: 'The lowest tuition a year of `payer`, in euros at the newest rates.',
    },
    TUITION_IN_ALL: {
      description: 'The lowest tuition in all of `payer`, in euros at the newest rates.',
    },
    DELIVERY: { description: 'On campus, online, partly online.' },
    RESEARCH: { description: 'From no research to a thesis.' },
    CLINICAL_TRAINING: { description: 'From no clinical training to a hospital post.' },
    TRAINEE_PAY: { description: 'Salaried, unsalaried, mixed.' },
    LANGUAGE: { description: 'The code of the language of teaching.' },
    KNOWN_FACTS: { description: 'How many attributes some source states.' },
    CLAIMS: { description: 'How many claims there are.' },
  } as const,
});

const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first; what is unknown comes last in either.',
  values: {
    ASC: { description: 'The least first.' },
    DESC: { description: 'The most first.' },
  } as const,
});

/** How a list of programs is ordered. */
export const ProgramOrderInput = builder.inputType('ProgramOrder', {
  description: 'How a list of programs is ordered.',
  fields: (t) => ({
    by: t.field({ type: ProgramOrderByEnum, required: true, description: '`DURATION`' }),
    direction: t.field({
      type: OrderDirectionEnum,
      defaultValue: 'ASC',
      description: '`DESC` for the most first.',
    }),
    payer: t.field({
      type: PayerEnum,
      defaultValue: 'INTERNATIONAL',
      description: 'Whose tuition an order by tuition means.',
    }),
    pace: t.field({
      type: StudyPaceEnum,
      description: 'Whose duration an order by duration means; left out: full-time where stated.',
    }),
  }),
});

type Given = typeof ProgramOrderInput.$inferInput;

const COLUMNS = {
  AWARD: 'award',
  COUNTRY: 'country',
  REGION: 'region',
  SPECIALTY: 'specialty',
  DELIVERY: 'delivery',
  RESEARCH: 'research',
  CLINICAL_TRAINING: 'clinicalTraining',
  TRAINEE_PAY: 'traineeStatus',
  LANGUAGE: 'language',
  KNOWN_FACTS: 'known',
  CLAIMS: 'claims',
} as const satisfies Partial<Record<Given['by'], OrderedColumn>>;

function isColumn(by: Given['by']): by is keyof typeof COLUMNS {
  return by in COLUMNS;
}

/** An order as the index of cards knows it. */
export function toOrdering(given: Given): Ordering {
  const descending = given.direction === 'DESC';
  const { by } = given;
  if (isColumn(by)) return { by: 'COLUMN', column: COLUMNS[by], descending };
  switch (by) {
    case 'SLUG':
      if (descending) {
        throw badInput('`SLUG` is ascending only; read from the end with `last` and `before`.');
      }
      return { by: 'SLUG' };
    case 'DURATION': {
      const column =
        given.pace == null
          ? 'months'
          : given.pace === 'FULL_TIME'
            ? 'fullTimeMonths'
            : 'partTimeMonths';
      return { by: 'COLUMN', column, descending };
    }
    case 'TUITION_PER_YEAR':
    case 'TUITION_IN_ALL': {
      const per = by === 'TUITION_PER_YEAR' ? 'Year' : 'Total';
      const price =
        given.payer === 'DOMESTIC' ? (`domestic${per}` as const) : (`international${per}` as const);
      return { by: 'PRICE', price, descending };
    }
  }
}

/** The best match first: cursors hold the rank of a match. */
const BY_RELEVANCE: CursorOrder = {
  name: 'relevance',
  isKey: (key) => typeof key === 'number' && Number.isInteger(key) && key >= 0 && key <= 4,
};

/** What the cursors of an ordering hold; null: the best match first. */
export function cursorOrderOf(ordering: Ordering | null): CursorOrder {
  if (ordering === null) return BY_RELEVANCE;
  switch (ordering.by) {
    case 'SLUG':
      return BY_SLUG;
    case 'COLUMN':
      return { name: nameOf(ordering), isKey: (key) => typeof key !== 'number' };
    case 'PRICE':
      return { name: nameOf(ordering), isKey: (key) => typeof key !== 'string' };
  }
}
