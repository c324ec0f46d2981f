import type { Asked } from '../server/ask.ts';
import { NOTHING_PUBLISHED, type Published } from './published.ts';

/** Published figures and rates. */
export function askPublished(_server: string): Promise<Asked<Published>> {
  return Promise.resolve({ kind: 'FRESH', answer: NOTHING_PUBLISHED });
}
