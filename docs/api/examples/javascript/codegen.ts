import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the documents in `src`, from the schema: a file, or the address of a server's `/schema.graphql`. */
const config: CodegenConfig = {
  schema: '../../../../packages/server/schema.graphql',
  documents: ['src/*.ts'],
  importExtension: '.ts',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        skipTypename: true,
        // Each scalar of the API is text in JSON but these; what it means is in the schema.
        defaultScalarType: 'string',
        scalars: { JSON: 'unknown', MinorUnits: 'number' },
      },
    },
  },
};

export default config;
