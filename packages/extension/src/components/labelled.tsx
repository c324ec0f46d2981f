import { type AttributeKey, ATTRIBUTES, constantCase } from '@second-opinion/core';
import { Term } from './term.tsx';

const BY_CONSTANT: ReadonlyMap<string, AttributeKey> = new Map(
  ATTRIBUTES.map(({ key }) => [constantCase(key), key]),
);

/** A label as a server names its attribute, "CLINICAL_TRAINING"; it leads to the glossary where that is known here. */
export function Labelled({
  constant,
  children,
}: {
  readonly constant: string;
  readonly children: string;
}) {
  const attribute = BY_CONSTANT.get(constant);
  return attribute === undefined ? <>{children}</> : <Term attribute={attribute}>{children}</Term>;
}
