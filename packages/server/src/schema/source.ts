import type { Source } from '@second-opinion/core';
import { toSource } from '../database/rows.ts';
import { builder } from './builder.ts';
import { SourceKindEnum } from './enums.ts';
import { loadAll } from './kept-loader.ts';

export const SourceNode = builder.objectRef<Source>('Source');

builder.node(SourceNode, {
  description: 'The page, register or article that says so.',
  id: {
    resolve: (source) => source.id,
    description: 'Opaque; the same for as long as the source is known.',
  },
  loadMany: async (keys, { loaders }) => {
    const rows = await loadAll(loaders.source, keys);
    return rows.map((row) => (row === null ? null : toSource(row)));
  },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'archivedCopy' in value,
  fields: (t) => ({
    key: t.exposeString('id', {
      description: 'Its id in the catalogue: "institution/source".',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Null only where it has no address.',
    }),
    title: t.exposeString('title', { description: 'As the source calls itself.' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who speaks; null where the source does not say.',
    }),
    kind: t.expose('kind', { type: SourceKindEnum, description: 'What kind of source it is.' }),
    archivedCopy: t.exposeBoolean('archivedCopy', {
      description: 'Whether an archived copy was read rather than the live page.',
    }),
    read: t.expose('read', { type: 'Date', description: 'The day it was read: "2026-11-22".' }),
    asOf: t.exposeString('asOf', {
      nullable: true,
      description:
        'The period that it gives for its figures, "2020" or "2023/2024"; null where it gives none.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark on its quality.' }),
  }),
});
