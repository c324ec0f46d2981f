import type { PageSnapshot } from '../page-snapshot.ts';
import { gatherEmbedded } from './embedded-data.ts';
import { gatherHeaded } from './headed.ts';
import { gatherLabelled } from './labelled.ts';
import { type Layout, layoutOf } from './layout.ts';
import { gatherSentences } from './sentences.ts';
import type { Statement } from './statement.ts';
import { gatherTables } from './tables.ts';

/** Everything that a page says, as texts with what they are about. */
export interface Gathered {
  readonly page: PageSnapshot;
  readonly layout: Layout;
  readonly statements: readonly Statement[];
}

/** Statements of one gatherer: far more than any real page has, and few enough for any hostile one. */
const MOST = 3_500;

/** Runs every gatherer: the most explicit ways of stating a fact first. */
export function gather(page: PageSnapshot): Gathered {
  const layout = layoutOf(page);
  const found = [
    gatherLabelled(layout),
    gatherTables(layout),
    gatherHeaded(layout),
    gatherSentences(layout),
    gatherEmbedded(page),
  ];
  const statements = found.flatMap((each) => each.slice(0, MOST));
  return { page, layout, statements };
}
