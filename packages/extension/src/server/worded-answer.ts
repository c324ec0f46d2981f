import {
  type Attribute,
  type AttributeKey,
  type AttributeValue,
  type Claim,
  type Resolution,
  ATTRIBUTES,
  PEER_REASONS,
  constantCase,
  countryName,
  resolve,
  rowLabel,
  specialtyInWords,
} from '@second-opinion/core';
import * as v from 'valibot';
import { localToday } from '../today.ts';
import { CORE_WORDS } from '../words/core.ts';
import type { AnsweredClaim, AnsweredIdentity, AnsweredPeer, AnsweredValue } from './answers.ts';

const BY_CONSTANT: ReadonlyMap<string, Attribute<AttributeKey, AttributeValue>> = new Map(
  ATTRIBUTES.map((attribute) => [constantCase(attribute.key), attribute]),
);

interface Row {
  readonly attribute: string;
  readonly qualifier: string | null;
}

/**
 * A value of a server, which words it in English, in the reader's language. The sentences are made again from the
 * claims that came with it, by the rule that the server follows; what the claims themselves say stays as it is.
 */
export function wordedValue<Value extends AnsweredValue>(
  { attribute, qualifier }: Row,
  value: Value,
): Value {
  const definition = BY_CONSTANT.get(attribute);
  if (CORE_WORDS.locale === 'en' || definition === undefined) return value;
  if (value.status === 'NOT_STATED') return { ...value, text: CORE_WORDS.notStated };
  const said = (claims: readonly AnsweredClaim[]) =>
    claims.map((claim) => wordedClaim(definition, claim));
  const claims = said(value.claims);
  const found = resolvedAgain(definition, qualifier, value);
  return {
    ...value,
    claims,
    agreeing: said(value.agreeing),
    conflicts: said(value.conflicts),
    history: said(value.history),
    text: [...new Set(claims.map(({ text }) => text))].join(' · '),
    reason: found?.reason ?? null,
    certaintyReasons: [...(found?.certaintyReasons ?? value.certaintyReasons)],
  };
}

/** A row's label in the reader's language; as the server says it where the attribute is not known here. */
export function wordedLabel({
  attribute,
  qualifier,
  label,
}: Row & { readonly label: string }): string {
  const definition = BY_CONSTANT.get(attribute);
  return definition === undefined ? label : rowLabel(definition.key, qualifier, CORE_WORDS);
}

/** Names of countries and specialties in the reader's language; those of programs and institutions as they are. */
export function wordedIdentity<Identity extends AnsweredIdentity>(identity: Identity): Identity {
  const { institution, specialtyNames } = identity;
  const { code } = institution.country;
  const country = { ...institution.country, name: countryName(code, CORE_WORDS.locale) };
  return {
    ...identity,
    specialtyNames: specialtyNames.map((name) => specialtyInWords(name, CORE_WORDS)),
    institution: { ...institution, country },
  };
}

const REASONS = Object.keys(PEER_REASONS).filter(isPeerReason);

function isPeerReason(key: string): key is keyof typeof PEER_REASONS {
  return key in PEER_REASONS;
}

/** A program to compare with, and why, in the reader's language. */
export function wordedPeer({ reasons, program }: AnsweredPeer): AnsweredPeer {
  return {
    program: wordedIdentity(program),
    reasons: reasons.map((reason) => {
      const key = REASONS.find((known) => PEER_REASONS[known] === reason);
      return key === undefined ? reason : CORE_WORDS.peer[key];
    }),
  };
}

function wordedClaim(
  definition: Attribute<AttributeKey, AttributeValue>,
  claim: AnsweredClaim,
): AnsweredClaim {
  const read = v.safeParse(definition.schema, claim.value);
  return read.success ? { ...claim, text: definition.format(read.output, CORE_WORDS) } : claim;
}

function resolvedAgain(
  { key, schema }: Attribute<AttributeKey, AttributeValue>,
  qualifier: string | null,
  value: AnsweredValue,
): Resolution | undefined {
  const all = [...value.claims, ...value.agreeing, ...value.conflicts, ...value.history];
  const claims = all.flatMap(({ value: said, source }, place): Claim[] => {
    const read = v.safeParse(schema, said);
    if (!read.success) return [];
    const id = JSON.stringify([source.title, source.url, source.asOf, source.read]);
    return [
      {
        id: `${place}`,
        attribute: key,
        value: read.output,
        state: 'REVIEWED',
        source: { id, ...source },
      },
    ];
  });
  return resolve(claims, localToday(), CORE_WORDS).find((found) => found.qualifier === qualifier);
}
