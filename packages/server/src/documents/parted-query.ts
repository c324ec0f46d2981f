import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from 'graphql';
import { actualCost } from '../limits/actual-cost.ts';
import { type Asked, operationOf } from '../limits/operation.ts';
import type { Context } from '../schema/builder.ts';
import type { KeptText, TextTable } from '../schema/kept-texts.ts';
import { AssembledAnswer } from './assembled-answer.ts';
import { type Part, partDocument } from './parted-document.ts';
import { type CutText, cutAtMarks } from './cut-text.ts';
import { PART_TYPES, gatherMet, partSchemas } from './part-schema.ts';

/** Executes what is left of a document; null where that is not done by compiled code. */
type Compile = (
  schema: GraphQLSchema,
  document: DocumentNode,
) =>
  | ((context: Context, variables: Variables) => Promise<ExecutionResult> | ExecutionResult)
  | null;

type Variables = Readonly<Record<string, unknown>>;

/** Answers one operation. `FAILED`: an error is to be told; `TANGLED`: its parts do not come apart, two are in one place. */
export type PartedQuery = (
  context: Context,
  variables: Variables,
) => Promise<AssembledAnswer | 'FAILED' | 'TANGLED'>;

/**
 * Answers an operation from texts that are kept of programs, institutions and cells for as long as a revision holds:
 * only what is asked around them is executed. Null where it asks for none of these.
 */
export function partedQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  compile: Compile,
): PartedQuery | null {
  const parted = partDocument(schema, document);
  if (parted === null) return null;
  const schemas = partSchemas(schema);
  const query = compile(schemas.outer, parted.outer);
  if (query === null) return null;
  return async (context, variableValues) => {
    const met = gatherMet(context);
    const { data, errors } = await query(context, variableValues);
    if (errors !== undefined || data == null) return 'FAILED';
    const cut = cutAtMarks(JSON.stringify(data));
    if (cut.marks.length !== met.length) return 'TANGLED';
    const texts = await textsOf(parted.parts, cut, met, context, schemas.ofPart);
    if (texts === null) return 'FAILED';
    const asked: Asked = {
      schema: schemas.outer,
      document: parted.outer,
      operationName,
      variableValues,
    };
    const operation = operationOf(asked);
    // Each mark was counted as a field.
    const around = operation === null ? 0 : actualCost(operation, data) - met.length;
    return assemble(cut, texts, around);
  };
}

function assemble(
  { between }: CutText,
  texts: readonly KeptText[],
  around: number,
): AssembledAnswer {
  const pieces: (string | Uint8Array)[] = [between[0] ?? ''];
  let cost = around;
  for (const [place, own] of texts.entries()) {
    pieces.push(own.bytes, between[place + 1] ?? '');
    cost += own.cost;
  }
  return new AssembledAnswer(pieces, cost);
}

/** The text of each mark, in the order of the answer; null where one cannot be made. */
async function textsOf(
  parts: readonly Part[],
  { marks }: CutText,
  met: readonly unknown[],
  context: Context,
  schemas: ReadonlyMap<string, GraphQLSchema>,
): Promise<readonly KeptText[] | null> {
  const { texts } = await context.loaders.kept();
  const tables = parts.map(({ id }) => texts.of(id));
  const found: (KeptText | Promise<KeptText | null>)[] = [];
  for (const mark of marks) {
    const [part, table, object] = [parts[mark.part], tables[mark.part], met[mark.object]];
    if (part === undefined || table === undefined) return null;
    const key = PART_TYPES.get(part.type)?.(object);
    found.push(table.get(key) ?? made(part, table, key, object, context, schemas));
  }
  const present = found.filter((text): text is KeptText => !(text instanceof Promise));
  if (present.length === found.length) return present;
  const all = await Promise.all(found.map((text) => Promise.resolve(text)));
  const whole = all.filter((text) => text !== null);
  return whole.length === all.length ? whole : null;
}

/** All that are made for one answer are read together, as those of one execution are. */
async function made(
  { type, document }: Part,
  table: TextTable,
  key: unknown,
  rootValue: unknown,
  contextValue: Context,
  schemas: ReadonlyMap<string, GraphQLSchema>,
): Promise<KeptText | null> {
  const schema = schemas.get(type);
  if (schema === undefined) return null;
  const { data, errors } = await execute({ schema, document, rootValue, contextValue });
  const operation = operationOf({ schema, document });
  if (errors !== undefined || data == null || operation === null) return null;
  return table.add(key, JSON.stringify(data), actualCost(operation, data));
}
