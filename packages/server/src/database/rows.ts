import { type Source, CLAIM_STATES, SOURCE_KINDS, findAttribute } from '@second-opinion/core';
import * as v from 'valibot';
import { type BroughtClaim, BRINGERS } from '../changes/brought.ts';
import type { ClaimRow, SourceRow } from './queries/claims.ts';

const KindSchema = v.picklist(SOURCE_KINDS);
const StateSchema = v.picklist(CLAIM_STATES);
const TextListSchema = v.array(v.string());

/** A stored list of text. @throws when the database holds something else. */
export function parseTextList(json: string): string[] {
  return v.parse(TextListSchema, JSON.parse(json));
}

/** A stored source as core knows it. @throws when the database holds a kind that core does not know. */
export function toSource(row: SourceRow): Source {
  return {
    id: row.sourceKey,
    url: row.url,
    title: row.title,
    publisher: row.publisher,
    kind: v.parse(KindSchema, row.kind),
    archivedCopy: row.archivedCopy === 1,
    read: row.read,
    asOf: row.asOf,
    note: row.note,
  };
}

const BringerSchema = v.picklist(BRINGERS);

/** A stored claim as core knows it, with how it came. @throws when the database holds a value that its attribute refuses. */
export function toClaim(row: ClaimRow): BroughtClaim {
  const attribute = findAttribute(row.attribute);
  if (attribute === undefined)
    throw new TypeError(`claim ${row.key} has the unknown attribute ${row.attribute}`);
  return {
    id: row.key,
    attribute: attribute.key,
    value: v.parse(attribute.schema, JSON.parse(row.value)),
    source: toSource(row),
    state: v.parse(StateSchema, row.state),
    brought: {
      by: v.parse(BringerSchema, row.broughtBy),
      at: row.broughtAt,
      revision: row.broughtRevision,
      reviewId: row.reviewId,
      reason: row.reason,
    },
  };
}
