import { type Resolution, PROGRAM_STATUSES, findSpecialty } from '@second-opinion/core';
import * as v from 'valibot';
import type { ProgramRow } from '../database/queries/programs.ts';
import { builder } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { AttributeEnum, ProgramStatusEnum } from './enums.ts';
import { InstitutionNode } from './institution.ts';
import { loadAll, whenRead } from './kept-loader.ts';
import { ResolvedObject, withUnknowns } from './resolved.ts';

const StatusSchema = v.picklist(PROGRAM_STATUSES);

const CourseCodeObject = builder
  .objectRef<{ scheme: string; code: string }>('CourseCode')
  .implement({
    description: 'A code in a public register.',
    fields: (t) => ({
      scheme: t.exposeString('scheme', { description: 'The register: "CRICOS".' }),
      code: t.exposeString('code', { description: 'Text, leading zeros included: "094563D".' }),
    }),
  });

export const ProgramNode = builder.objectRef<ProgramRow>('Program');

builder.node(ProgramNode, {
  description: 'One award in one specialty at one institution.',
  id: { resolve: (row) => row.slug, description: 'Opaque; never reused.' },
  loadMany: async (slugs, { loaders }) => await loadAll(loaders.program, slugs),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'shortName' in value,
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'Its id in the catalogue\'s files: "sydney-mmed".',
    }),
    name: t.exposeString('name', { description: 'As the institution calls it.' }),
    shortName: t.exposeString('shortName', {
      description: 'Award and subject: "MMed Psychiatry".',
    }),
    award: t.exposeString('award', {
      description: 'The award, abbreviated: "MMed"; "Other" where it has no usual one.',
    }),
    specialties: t.stringList({
      description: 'Slugs of its specialties; "other" where it has none of its own.',
      resolve: (row, _arguments, { loaders }) =>
        whenRead(loaders.specialties.load(row.id), (slugs) => [...slugs]),
    }),
    specialtyNames: t.stringList({
      description: 'Its specialties as a reader sees them.',
      resolve: (row, _arguments, { loaders }) =>
        whenRead(loaders.specialties.load(row.id), (slugs) =>
          slugs.map((slug) => findSpecialty(slug)?.name ?? slug),
        ),
    }),
    status: t.field({
      type: ProgramStatusEnum,
      description: 'Whether it takes students.',
      resolve: (row) => v.parse(StatusSchema, row.status),
    }),
    umbrella: t.boolean({
      description:
        "Whether it stands for an institution's whole offering rather than for one specialty.",
      resolve: (row) => row.umbrella === 1,
    }),
    institution: t.field({
      type: InstitutionNode,
      description: 'Who awards it.',
      resolve: (row, _arguments, { loaders }) =>
        whenRead(loaders.institution.load(row.institutionId), (institution) => {
          if (institution === null) throw new RangeError(`${row.slug} has no institution`);
          return institution;
        }),
    }),
  }),
});

builder.objectFields(ProgramNode, (t) => {
  const addresses = (kind: 'PAGE' | 'LISTING', description: string) =>
    t.field({
      type: ['URL'],
      description,
      resolve: (row, _arguments, { loaders }) =>
        whenRead(loaders.addresses.load(row.id), (entries) =>
          entries.filter((entry) => entry.kind === kind).map(({ url }) => url),
        ),
    });
  const attribute = t.arg({ type: AttributeEnum, description: 'Only this fact.' });
  return {
    pages: addresses('PAGE', "Addresses that are this program's alone."),
    listings: addresses('LISTING', 'Addresses that it shares with other programs.'),
    courseCodes: t.field({
      type: [CourseCodeObject],
      description: 'Its codes in public registers.',
      resolve: (row, _arguments, { loaders }) =>
        whenRead(loaders.codes.load(row.id), (codes) => [...codes]),
    }),
    claims: t.field({
      type: [ClaimNode],
      description: 'Everything that sources say of it.',
      args: { attribute },
      resolve: (row, given, { loaders }) =>
        whenRead(loaders.claims.load(row.id), (claims) =>
          claims.filter((claim) => given.attribute == null || claim.attribute === given.attribute),
        ),
    }),
    teachingLanguages: t.field({
      type: ['Locale'],
      description:
        'The languages that it is taught in, as sources state them; none where none does.',
      resolve: (row, _arguments, { loaders }) =>
        whenRead(loaders.resolved.load(row.id), teachingLanguagesOf),
    }),
    resolved: t.field({
      type: [ResolvedObject],
      description: 'What the claims come to: every attribute at least once, unknown ones included.',
      args: { attribute },
      resolve: (row, given, { loaders }) =>
        whenRead(loaders.resolved.load(row.id), (resolutions) =>
          withUnknowns(resolutions, given.attribute ?? null),
        ),
    }),
  };
});

function teachingLanguagesOf(resolutions: readonly Resolution[]): string[] {
  const claims = resolutions.flatMap(({ attribute, claims: own }) =>
    attribute === 'language' ? own : [],
  );
  const codes = claims.flatMap(({ value }) => ('code' in value ? [value.code] : []));
  return [...new Set(codes)];
}
