import type { AttributeKey } from '@second-opinion/core';
import {
  type AttributeQuality,
  type CatalogueQuality,
  type GroupQuality,
  LOOKED_AT,
  catalogueQuality,
} from '../quality/catalogue-quality.ts';
import { LOOK_WEIGHTS, type ProgramQuality } from '../quality/program-quality.ts';
import { builder } from './builder.ts';
import { AttributeEnum } from './enums.ts';

const AgesObject = builder.objectRef<CatalogueQuality['ages']>('ValueAges').implement({
  description: 'Resolved values by the age of the source that they rest on.',
  fields: (t) => ({
    current: t.exposeInt('CURRENT', { description: 'Of a source of the last two years.' }),
    ageing: t.exposeInt('AGEING', { description: 'Of a source of three to six years ago.' }),
    old: t.exposeInt('OLD', { description: 'Of an older source.' }),
    undated: t.exposeInt('UNDATED', { description: 'Of a source that names no year.' }),
  }),
});

const AttributeQualityObject = builder.objectRef<AttributeQuality>('AttributeQuality').implement({
  description: 'How well one attribute is known over all programs.',
  fields: (t) => ({
    attribute: t.field({
      type: AttributeEnum,
      description: 'Which one.',
      resolve: ({ attribute }): AttributeKey => attribute,
    }),
    label: t.exposeString('label', { description: 'As a reader sees it.' }),
    stated: t.exposeFloat('stated', {
      description: 'The share of programs of which some source states it, 0 to 1.',
    }),
    conflicting: t.exposeInt('conflicting', {
      description: 'Programs whose sources contradict each other on it.',
    }),
  }),
});

const GroupQualityObject = builder.objectRef<GroupQuality>('GroupQuality').implement({
  description: 'How well the programs of an institution or a country are known.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'The slug of the institution, or the ISO 3166 code of the country.',
    }),
    programs: t.exposeInt('programs', { description: 'How many programs it has.' }),
    completeness: t.exposeFloat('completeness', {
      description: 'The share of attributes that some source states, over its programs, 0 to 1.',
    }),
    conflicts: t.exposeFloat('conflicts', {
      description: 'The share of values that another source contradicts, 0 to 1.',
    }),
  }),
});

const { conflict, old, undated, missing } = LOOK_WEIGHTS;

const NeedObject = builder.objectRef<ProgramQuality>('ProgramQuality').implement({
  description: 'How well one program is known.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The slug of the program.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    institution: t.exposeString('institution', { description: 'The slug of its institution.' }),
    score: t.exposeInt('score', {
      description: `How much it needs a look: ${conflict} for each value that sources contradict, ${old} for each old one, ${undated} for each undated one, ${missing} for each attribute that no source states.`,
    }),
    stated: t.int({
      description: 'How many attributes some source states.',
      resolve: ({ stated }) => stated.length,
    }),
    conflicting: t.int({
      description: 'How many of its values another source contradicts.',
      resolve: ({ conflicting }) => conflicting.length,
    }),
    ages: t.field({
      type: AgesObject,
      description: 'Its values by the age of their sources.',
      resolve: ({ ages }) => ages,
    }),
  }),
});

const QualityObject = builder.objectRef<CatalogueQuality>('Quality').implement({
  description: 'How complete, how old and how contradictory the catalogue is, in numbers.',
  fields: (t) => ({
    programs: t.exposeInt('programs', { description: 'How many programs there are.' }),
    values: t.exposeInt('values', {
      description: 'How many values are resolved from their claims.',
    }),
    completeness: t.exposeFloat('completeness', {
      description: 'The share of attributes that some source states, over all programs, 0 to 1.',
    }),
    conflicts: t.exposeFloat('conflicts', {
      description: 'The share of values that another source contradicts, 0 to 1.',
    }),
    ages: t.field({
      type: AgesObject,
      description: 'Values by the age of their sources.',
      resolve: ({ ages }) => ages,
    }),
    checkedAddresses: t.int({
      nullable: true,
      description: 'How many addresses were looked at again; null where none was yet.',
      resolve: ({ addresses }) => addresses?.checked ?? null,
    }),
    deadAddresses: t.int({
      nullable: true,
      description: 'How many of them had vanished; null where none was looked at yet.',
      resolve: ({ addresses }) => addresses?.dead ?? null,
    }),
    attributes: t.field({
      type: [AttributeQualityObject],
      description: 'Every attribute, in the order of rows.',
      resolve: ({ attributes }) => [...attributes],
    }),
    countries: t.field({
      type: [GroupQualityObject],
      description: 'Every country, the least complete first.',
      resolve: ({ countries }) => [...countries],
    }),
    institutions: t.field({
      type: [GroupQualityObject],
      description: 'The institutions that are least complete, first.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'How many, 1 to 100.' }) },
      resolve: ({ institutions }, { first }) => institutions.slice(0, within(first)),
    }),
    needLook: t.field({
      type: [NeedObject],
      description: 'The programs that most need a look, first, by their score.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'How many, 1 to 100.' }) },
      resolve: ({ needLook }, { first }) => needLook.slice(0, within(first)),
    }),
  }),
});

function within(first: number | null | undefined): number {
  return Math.min(Math.max(first ?? 20, 1), LOOKED_AT);
}

builder.queryField('quality', (t) =>
  t.field({
    type: QualityObject,
    description:
      'The quality of the catalogue in numbers, reckoned once for each revision and day.',
    resolve: (_root, _arguments, { database, loaders }) =>
      catalogueQuality(database, loaders.today),
  }),
);
