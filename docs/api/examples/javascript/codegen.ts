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
        scalars: { JSON: 'unknown' },
      },
    },
  },
};

export default config;
