import { type Attribute, findAttribute } from '@second-opinion/core';
import * as v from 'valibot';
import type { Complaint, Path } from '../../fault.ts';
import type { ClaimEntry } from '../../format/claim-entry.ts';
import { readMoney } from '../../format/money-value.ts';
import { messageOf, pathOf } from '../../format/shape-complaint.ts';
import { fieldsOf } from '../../format/attribute-fields.ts';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const attributeValues: Rule = {
  name: 'attribute-values',
  description:
    'A value has the fields of its attribute, each with a value that the attribute knows.',
  severity: 'ERROR',
  general: true,
  *check(file) {
    for (const { claim, path } of claimsOf(file)) yield* faultsOf(claim, [...path, 'value']);
  },
};

function* faultsOf(claim: ClaimEntry, path: Path): Iterable<Complaint> {
  const attribute = findAttribute(claim.attribute);
  if (attribute === undefined) return;
  const remedy = `packages/catalogue/README.md lists the fields of ${attribute.key}`;
  const read = readMoney(claim.value);
  if (read.kind === 'UNREADABLE') {
    yield { path: [...path, read.field], message: read.message, remedy };
    return;
  }
  const result = v.safeParse(attribute.schema, read.value);
  for (const issue of result.issues ?? []) {
    const [field, ...rest] = pathOf(issue);
    if (field === 'money') {
      const message = `${attribute.key} is a price, and has no amount with a currency`;
      yield { path, message, remedy: 'write "amount": "3505.81", "currency": "SGD"' };
    } else if (field !== 'amount' || issue.received !== '"amount"') {
      const steps = field === undefined ? [] : [field, ...rest];
      yield { path: [...path, ...steps], ...sayOf(issue, steps, attribute, remedy) };
    }
  }
}

/** A field too many, a constant nearly right, or whatever else the schema found. */
function sayOf(
  issue: v.BaseIssue<unknown>,
  steps: Path,
  attribute: Attribute,
  remedy: string,
): Omit<Complaint, 'path'> {
  const name = steps.at(-1) ?? 'value';
  const fields = fieldsOf(attribute);
  if (issue.expected === 'never') {
    const known = fields.map((field) => field.name);
    return {
      message: `${JSON.stringify(name)} is no field of ${attribute.key}`,
      remedy: suggest(String(name), known, `remove it; the fields are ${known.join(', ')}`),
    };
  }
  const options = fields.find((field) => field.name === name)?.options ?? [];
  const written = typeof issue.input === 'string' ? issue.input : '';
  return { message: messageOf(issue, name), remedy: suggest(written, options, remedy) };
}
