import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change after which a document that was right may be wrong, or an answer may lack what it had. */
export interface BreakingChange {
  /** What was changed: "Program.listings". */
  readonly path: string;
  /** What happened to it, in a sentence. */
  readonly message: string;
}

/** The heading under Unreleased that declares changes which break clients, each path in backticks. */
export const DECLARATION = '### Breaking changes to the API';

/** What breaks clients of the released schema, as graphql-inspector sees it. */
export async function breakingChanges(
  released: string,
  current: string,
): Promise<BreakingChange[]> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ path, message }));
}

/** The changes that the changelog does not declare under Unreleased. */
export function undeclared(
  changes: readonly BreakingChange[],
  changelog: string,
): BreakingChange[] {
  const [, unreleased = ''] = changelog.split(/^## \[Unreleased\]$/m);
  const [own = ''] = unreleased.split(/^## /m);
  const [, declared = ''] = own.split(`${DECLARATION}\n`);
  const [section = ''] = declared.split(/^### /m);
  const paths = new Set([...section.matchAll(/`([^`]+)`/g)].map(([, path]) => path));
  return changes.filter(({ path }) => !paths.has(path));
}
