import { type GraphQLSchema, buildSchema, getNamedType, isObjectType } from 'graphql';
import { read } from './repository.ts';

/** A field that answers with a connection. */
export interface ConnectionField {
  /** The type that has it: "Institution". */
  readonly type: string;
  readonly field: string;
  /** The connection's type: "ProgramConnection". */
  readonly connection: string;
}

/** The schema as it is committed. */
export const SCHEMA: GraphQLSchema = buildSchema(read('packages/server/schema.graphql'));

/** Every field of the API that answers with a connection. */
export const CONNECTIONS: readonly ConnectionField[] = Object.values(SCHEMA.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .map((field) => ({
        type: type.name,
        field: field.name,
        connection: getNamedType(field.type).name,
      }))
      .filter(({ connection }) => connection.endsWith('Connection')),
  );
