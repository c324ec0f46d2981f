import { constantCase } from '@second-opinion/core';
import type { Draft } from './draft.ts';

/** What goes to the server: exactly this, and nothing beside it. */
export interface Payload {
  readonly kind: Draft['kind'];
  readonly address: string;
  readonly program?: string;
  readonly name?: string;
  readonly award?: string;
  readonly specialties?: readonly string[];
  readonly period?: string;
  readonly entries: readonly {
    readonly attribute: string;
    readonly value: object;
    readonly words: string;
  }[];
}

/** The payload of a draft: what the reader has left in it. */
export function payloadOf(draft: Draft): Payload {
  const { kind, address, program, period } = draft;
  const isNew = kind === 'NEW_PROGRAM';
  return {
    kind,
    address: address.trim(),
    ...(program === null ? {} : { program }),
    ...(isNew ? { name: draft.name.trim(), specialties: draft.specialties } : {}),
    ...(isNew && draft.award.trim() !== '' ? { award: draft.award.trim() } : {}),
    ...(period === null || kind === 'WRONG_PROGRAM' ? {} : { period }),
    entries: draft.entries
      .filter(({ chosen }) => chosen)
      .map(({ attribute, value, words }) => ({
        attribute: constantCase(attribute),
        value,
        words: words.trim(),
      })),
  };
}
