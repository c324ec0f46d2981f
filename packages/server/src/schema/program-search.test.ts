import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { institution, program } from '../testing/small-catalogue.ts';
import { type TestServer, startTestServer } from '../testing/test-server.ts';

const Answer = v.object({
  data: v.object({
    programs: v.object({
      totalCount: v.number(),
      edges: v.array(v.object({ node: v.object({ slug: v.string() }) })),
    }),
  }),
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer([
    institution(
      'uct',
      [
        program('uct', 'uct-psychiatry'),
        program('uct', 'uct-obgyn', {
          name: 'Master of Medicine (Women’s Health)',
          specialties: ['obstetrics-gynaecology'],
        }),
      ],
      { name: 'University of Cape Town', aliases: ['UCT'], country: 'ZA', city: 'Cape Town' },
    ),
    institution(
      'sydney',
      [
        program('sydney', 'sydney-ophthalmology', {
          name: 'Master of Medicine (Ophthalmic Science)',
          specialties: ['ophthalmology'],
        }),
        program('sydney', 'sydney-surgery', {
          name: 'Surgery',
          award: 'ChM',
          specialties: ['surgery'],
        }),
      ],
      { name: 'University of Sydney', city: 'Sydney' },
    ),
    institution('surgeons', [program('surgeons', 'surgeons-psychiatry')], {
      name: 'College of Surgery',
      country: 'MY',
    }),
  ]);
});
afterAll(() => server[Symbol.asyncDispose]());

async function search(text: string, more = '') {
  const query = `query ($text: String!) { programs(search: $text${more}) { totalCount edges { node { slug } } } }`;
  const { programs } = v.parse(Answer, await server.ask(query, { text })).data;
  const slugs = programs.edges.map(({ node }) => node.slug);
  expect(programs.totalCount).toBe(slugs.length);
  return slugs;
}

describe('a search', () => {
  test.each([
    ['UCT', ['uct-obgyn', 'uct-psychiatry']],
    ['cape town psychiatry', ['uct-psychiatry']],
    ['south africa', ['uct-obgyn', 'uct-psychiatry']],
    ['O&G', ['uct-obgyn']],
    ['eye', ['sydney-ophthalmology']],
    ['Master of Surgery', ['sydney-surgery', 'surgeons-psychiatry']],
    ['mch', ['sydney-surgery']],
    ['psýchiâtry', ['surgeons-psychiatry', 'uct-psychiatry']],
  ])(
    'finds by name, specialty, institution, place, award and their other names: %j',
    async (text, slugs) => {
      expect(await search(text)).toEqual(slugs);
    },
  );

  test('puts the name before the specialty, and both before the institution', async () => {
    expect(await search('surgery')).toEqual(['sydney-surgery', 'surgeons-psychiatry']);
  });

  test.each([
    ['psychaitry', ['surgeons-psychiatry', 'uct-psychiatry']],
    ['opthalmology', ['sydney-ophthalmology']],
    ['psichia', ['surgeons-psychiatry', 'uct-psychiatry']],
    ['syndey', ['sydney-ophthalmology', 'sydney-surgery']],
    ['obstetrix', ['uct-obgyn']],
  ])('takes %j for the nearest word that some program has', async (text, slugs) => {
    expect(await search(text)).toEqual(slugs);
  });

  test.each(['xyzzyplugh', 'psychiatry xyzzyplugh', 'qq', '"(*', 'NOT OR AND', '🩺', ''])(
    'finds nothing by %j, and does not fail',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  test.each([
    ', filter: { countries: ["ZA"] }',
    ', filter: { countries: ["ZA"] }, orderBy: { by: AWARD }',
  ])('meets a filter and an order%s', async (more) => {
    expect(await search('psychiatry', more)).toEqual(['uct-psychiatry']);
  });

  test('takes at most five statements, corrected or not', async () => {
    for (const text of ['psychiatry', 'psychaitry', 'obstetrix cape']) {
      server.statements.length = 0;
      await server.ask(
        'query ($text: String!) { programs(search: $text) { edges { node { slug } } } }',
        { text },
      );
      expect(server.statements.length).toBeLessThanOrEqual(5);
    }
  });
});
