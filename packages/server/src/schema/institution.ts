import {
  type InstitutionRow,
  countInstitutions,
  listInstitutions,
} from '../database/queries/institutions.ts';
import { parseTextList } from '../database/rows.ts';
import { regionOf } from '../database/region.ts';
import { builder } from './builder.ts';
import { loadAll, whenRead } from './kept-loader.ts';
import { nameOfCountry } from './name-of-country.ts';
import { type Page, BY_SLUG, badInput, toPage, toWindow } from './window.ts';

const CountryObject = builder.objectRef<string>('Country').implement({
  description: 'A country by ISO 3166-1.',
  fields: (t) => ({
    code: t.string({ description: 'Two letters: "SG".', resolve: (code) => code }),
    name: t.string({
      description: 'In the asked language: "Singapore", "Singapur".',
      args: {
        locale: t.arg({
          type: 'Locale',
          defaultValue: 'en',
          description: 'In which language; in English where it has no name of its own there.',
        }),
      },
      resolve: (code, { locale }) => nameOfCountry(code, locale ?? 'en'),
    }),
    region: t.string({
      description: 'The sub-region of the United Nations (M49): "South-Eastern Asia".',
      resolve: (code) => regionOf(code),
    }),
  }),
});

export const InstitutionNode = builder.objectRef<InstitutionRow>('Institution');

builder.node(InstitutionNode, {
  description: 'A university or an awarding body.',
  id: { resolve: (row) => row.slug, description: 'Opaque; never reused.' },
  loadMany: async (slugs, { loaders }) => await loadAll(loaders.institutionBySlug, slugs),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'aliases' in value,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its id in the catalogue\'s files: "sydney".' }),
    name: t.exposeString('name', { description: 'As it calls itself in English.' }),
    aliases: t.stringList({
      description: 'What it is also called.',
      resolve: (row) => parseTextList(row.aliases),
    }),
    country: t.field({
      type: CountryObject,
      description: 'Where it is.',
      resolve: (row) => row.country,
    }),
    city: t.exposeString('city', { nullable: true, description: 'Null where it has no one seat.' }),
    website: t.expose('website', {
      type: 'URL',
      nullable: true,
      description: 'Its home page; null where none is known.',
    }),
    domains: t.stringList({
      description: 'The domains that only it publishes on.',
      resolve: (row, _arguments, { loaders }) =>
        whenRead(loaders.domains.load(row.id), (domains) => [...domains]),
    }),
    ror: t.expose('ror', {
      type: 'URL',
      nullable: true,
      description: 'Its address in the Research Organization Registry, where known for certain.',
    }),
  }),
});

interface InstitutionPage extends Page<InstitutionRow> {
  readonly asked: { search: string | null; countries: readonly string[] | null };
}

builder.queryField('institution', (t) =>
  t.field({
    type: InstitutionNode,
    nullable: true,
    description: 'The institution of a slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: '"sydney"' }) },
    resolve: (_root, { slug }, { loaders }) => loaders.institutionBySlug.load(slug),
  }),
);

/** In characters; databases refuse patterns that are much longer. */
const LONGEST_SEARCH = 200;

builder.queryField('institutions', (t) =>
  t.connection(
    {
      type: InstitutionNode,
      description: 'Institutions by slug.',
      args: {
        search: t.arg.string({ description: 'Part of a name or alias, whatever the case.' }),
        countries: t.arg.stringList({ description: 'ISO 3166-1 codes: `["SG", "MY"]`.' }),
      },
      resolve: async (_root, given, { database }): Promise<InstitutionPage> => {
        if ((given.search ?? '').length > LONGEST_SEARCH) {
          throw badInput(
            `\`search\` has at most ${LONGEST_SEARCH} characters; a part of a name is enough.`,
          );
        }
        const asked = { search: given.search ?? null, countries: given.countries ?? null };
        const window = toWindow(given, BY_SLUG);
        const slice = await listInstitutions(database, asked, window);
        return { asked, ...toPage(slice, window, BY_SLUG, (row) => ({ key: '', slug: row.slug })) };
      },
    },
    {
      name: 'InstitutionConnection',
      description: 'Institutions, a page at a time.',
      fields: (field) => ({
        totalCount: field.int({
          description: 'How many there are in all; counted only when asked.',
          resolve: (page: InstitutionPage, _arguments, { database }) =>
            countInstitutions(database, page.asked),
        }),
      }),
    },
    { name: 'InstitutionEdge', description: 'An institution in its list.' },
  ),
);
