import { findCatalogue } from '../database/queries/catalogue.ts';
import type { CatalogueTable } from '../database/tables.ts';
import { builder } from './builder.ts';

const CatalogueObject = builder.objectRef<CatalogueTable>('Catalogue').implement({
  description: 'The catalogue that this server holds.',
  fields: (t) => ({
    revision: t.string({
      description: 'Raised by every change; two answers of one revision are equal.',
      resolve: ({ revision }) => String(revision),
    }),
    date: t.expose('date', {
      type: 'Date',
      description: 'The latest day on which a source was read: "2026-11-22".',
    }),
  }),
});

const COUNTS = {
  programs: 'How many programs it holds.',
  institutions: 'How many institutions it holds.',
  claims: 'How many claims it holds.',
} as const;

builder.objectFields(CatalogueObject, (t) => {
  const count = (key: keyof typeof COUNTS) =>
    t.int({
      description: COUNTS[key],
      resolve: async (_catalogue, _arguments, { loaders }) => (await loaders.counts())[key],
    });
  return {
    programs: count('programs'),
    institutions: count('institutions'),
    claims: count('claims'),
  };
});

builder.queryField('catalogue', (t) =>
  t.field({
    type: CatalogueObject,
    description: 'What this server holds, and of when.',
    resolve: async (_root, _arguments, { database }) => {
      const catalogue = await findCatalogue(database);
      if (catalogue === undefined) throw new RangeError('the database holds no catalogue');
      return catalogue;
    },
  }),
);
