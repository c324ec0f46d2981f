import { parseSync } from 'oxc-parser';

/** What a module asks of others, and what it offers. */
export interface ModuleFacts {
  /** What it imports, re-exports or loads, as it is written: "../core/src/money.ts". */
  readonly imports: readonly string[];
  /** Of these, what is loaded when it runs: types alone load nothing. */
  readonly loads: readonly string[];
  /** Declarations that are exported by name, with where and how each is documented. */
  readonly exports: readonly ExportFacts[];
}

/** One exported declaration. */
export interface ExportFacts {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /**
   * Whether a doc comment stands before it, or the declaration carries its own: a `description` field, as attributes,
   * lint rules and schema types do, or a type that only names what the list or schema above it holds.
   */
  readonly documented: boolean;
}

/** Parses a TypeScript source. @throws where it is no TypeScript. */
export function parseModule(file: string, source: string): ModuleFacts {
  const parsed = parseSync(file, source);
  const [fault] = parsed.errors;
  if (fault !== undefined) throw new SyntaxError(`${file}: ${fault.message}`);
  const imports = [
    ...parsed.module.staticImports.map((entry) => entry.moduleRequest.value),
    ...parsed.module.staticExports.flatMap((entry) =>
      entry.entries.flatMap(({ moduleRequest }) =>
        moduleRequest == null ? [] : [moduleRequest.value],
      ),
    ),
    ...parsed.module.dynamicImports.flatMap((entry) =>
      literalOf(source.slice(entry.moduleRequest.start, entry.moduleRequest.end)),
    ),
  ];
  const comments = parsed.comments.filter(
    (comment) => comment.type === 'Block' && comment.value.startsWith('*'),
  );
  const exports = parsed.program.body.flatMap((statement): ExportFacts[] => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const commented = comments.some(
      ({ end }) => end <= statement.start && source.slice(end, statement.start).trim() === '',
    );
    const documented = commented || DESCRIBED.test(source.slice(statement.start, statement.end));
    const line = source.slice(0, statement.start).split('\n').length;
    return namesOf(statement.declaration).map((name) => ({ name, line, documented }));
  });
  return { imports: [...new Set(imports)], loads: loadsOf(parsed.module, imports), exports };
}

type Linked = ReturnType<typeof parseSync>['module'];

/** The imports less those of which every name is a type. */
function loadsOf({ staticImports, staticExports }: Linked, imports: readonly string[]): string[] {
  const named = [
    ...staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.map(({ isType }) => ({ request: moduleRequest.value, isType })),
    ),
    ...staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest, isType }) => ({ request: moduleRequest?.value, isType })),
    ),
  ];
  return [...new Set(imports)].filter((request) => {
    const names = named.filter((name) => name.request === request);
    return names.length === 0 || names.some(({ isType }) => !isType);
  });
}

/** A `description` field, a type's name for what a list or schema holds, or a reference whose schema type is described. */
const DESCRIBED =
  /^ {2,4}description:|^export type \w+ = (?:\(typeof \w+\)\[number\]|v\.InferOutput<typeof \w+>);|builder\s*\.(?:objectRef|interfaceRef)\b/m;

type Declaration = NonNullable<
  Extract<
    ReturnType<typeof parseSync>['program']['body'][number],
    { type: 'ExportNamedDeclaration' }
  >['declaration']
>;

function namesOf(declaration: Declaration): string[] {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) =>
      id.type === 'Identifier' ? [id.name] : [],
    );
  }
  const { id } = declaration;
  return id !== null && id.type === 'Identifier' ? [id.name] : [];
}

/** The text of a string literal; nothing where the argument is computed. */
function literalOf(argument: string): string[] {
  const match = /^(['"])([^'"]*)\1$/.exec(argument);
  return match?.[2] === undefined ? [] : [match[2]];
}
