import { GraphQLError, type ValidationRule, getNamedType, isIntrospectionType } from 'graphql';

/** Refuses a document that asks for the schema itself; `__typename` is no such thing. */
export const introspectionRule: ValidationRule = (context) => ({
  Field: (node) => {
    const type = getNamedType(context.getType());
    if (type == null || !isIntrospectionType(type)) return undefined;
    context.reportError(
      new GraphQLError(
        'This server does not tell its schema: the documentation of its host says what can be asked.',
        {
          nodes: [node],
          extensions: { code: 'INTROSPECTION_OFF', http: { spec: true, status: 400 } },
        },
      ),
    );
    return false;
  },
});
