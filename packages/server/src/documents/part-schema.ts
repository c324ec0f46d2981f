import { GraphQLSchema, extendSchema, isObjectType, parse } from 'graphql';

/** The field by which an object of an answer is found again. No client sees it: it is in no schema that is served. */
export const MARK = '_part';

/** Types whose objects are the same in many answers, with what tells their objects apart within a revision. */
export const PART_TYPES: ReadonlyMap<string, (object: unknown) => unknown> = new Map([
  ['Program', slugOf],
  ['Institution', slugOf],
  ['ComparisonCell', keyOfCell],
]);

/** The schemas that a document is executed by once parts are cut out of it. */
export interface PartSchemas {
  /** The served schema with marks. */
  readonly outer: GraphQLSchema;
  /** A schema for each type of parts, whose root it is. */
  readonly ofPart: ReadonlyMap<string, GraphQLSchema>;
}

const MADE = new WeakMap<GraphQLSchema, PartSchemas>();

/** Made once for a schema, when it is first needed. */
export function partSchemas(schema: GraphQLSchema): PartSchemas {
  const made = MADE.get(schema) ?? make(schema);
  MADE.set(schema, made);
  return made;
}

/** The objects that a request met where parts are cut out, in the order met; by the context of the request. */
const MET = new WeakMap<object, unknown[]>();

/** Gathers in a new list what is met with a context from now on. */
export function gatherMet(context: object): readonly unknown[] {
  const met: unknown[] = [];
  MET.set(context, met);
  return met;
}

function make(schema: GraphQLSchema): PartSchemas {
  const names = [...PART_TYPES.keys()].filter((name) => isObjectType(schema.getType(name)));
  const marks = names.map((name) => `extend type ${name} { ${MARK}: Int! }`).join('\n');
  const outer = names.length === 0 ? schema : extendSchema(schema, parse(marks), UNCHECKED);
  const config = schema.toConfig();
  const ofPart = new Map<string, GraphQLSchema>();
  for (const name of names) {
    const [type, query] = [outer.getType(name), schema.getType(name)];
    if (!isObjectType(type) || !isObjectType(query)) continue;
    const mark = type.getFields()[MARK];
    if (mark === undefined) continue;
    mark.resolve = (object: unknown, _arguments: unknown, context: object): number => {
      const met = MET.get(context) ?? [];
      return met.push(object) - 1;
    };
    ofPart.set(name, new GraphQLSchema({ ...config, query, ...UNCHECKED }));
  }
  return { outer, ofPart };
}

/** Both are made from a schema that has been checked. */
const UNCHECKED = { assumeValid: true } as const;

function slugOf(object: unknown): unknown {
  return typeof object === 'object' && object !== null && 'slug' in object ? object.slug : object;
}

/** Cells are made anew for each comparison; what they show is a resolution, and whether it is the best of its row. */
function keyOfCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || !('resolution' in cell)) return cell;
  const { resolution } = cell;
  if (typeof resolution !== 'object' || resolution === null) {
    return 'text' in cell ? cell.text : cell;
  }
  return 'best' in cell && cell.best === true ? bestOf(resolution) : resolution;
}

const BEST = new WeakMap<object, object>();

function bestOf(resolution: object): object {
  const known = BEST.get(resolution) ?? { best: true };
  BEST.set(resolution, known);
  return known;
}
