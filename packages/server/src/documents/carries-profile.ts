import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  TypeInfo,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const PROFILE = 'ProfileInput';

/** Whether variables bring anything of a reader's profile into a document: an answer to that is nobody else's. */
export function carriesProfile(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const types = new TypeInfo(schema);
  let [within, found] = [0, false];
  const isProfile = (): boolean => getNamedType(types.getInputType())?.name === PROFILE;
  const visitor = visitWithTypeInfo(types, {
    ObjectValue: {
      enter: () => void (within += isProfile() ? 1 : 0),
      leave: () => void (within -= isProfile() ? 1 : 0),
    },
    // A default is the document's own.
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      const given = variables[name.value];
      found ||= within > 0 ? given != null : holdsProfile(given, types.getInputType());
    },
  });
  visit(document, visitor);
  return found;
}

function holdsProfile(value: unknown, type: GraphQLInputType | null | undefined): boolean {
  if (value === null || value === undefined || type == null) return false;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.some((item) => holdsProfile(item, bare.ofType));
  }
  if (!isInputObjectType(bare) || typeof value !== 'object') return false;
  if (bare.name === PROFILE) return true;
  const fields = bare.getFields();
  return Object.entries(value).some(([key, part]) => holdsProfile(part, fields[key]?.type));
}
