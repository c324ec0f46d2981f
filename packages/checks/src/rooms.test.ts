import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARROWS, packageOf } from './arrows.ts';
import { parseModule } from './module.ts';
import { SOURCES, read } from './repository.ts';
import { folderOf, reachedFrom, readRooms } from './rooms.ts';

const DIAGRAMS = [...read('docs/architecture.md').matchAll(/```mermaid\n([^`]*)```/g)];
const { roomOf, arrows } = readRooms(
  DIAGRAMS.map(([, text = '']) => text).find((text) => text.includes('subgraph ')) ?? '',
);

/** What is run, less tests and what they need. */
const RUN = SOURCES.filter(
  (file) => (packageOf(file) ?? '') in ARROWS && !/\.test\.|\/testing\//.test(file),
);

/** Each way from a room to another that some source really loads, with that source. */
const LOADED = new Map(RUN.flatMap(waysOf));

describe('the rooms in docs/architecture.md', () => {
  it('hold every folder of the packages that are run, and none that is not there', () => {
    const folders = RUN.map(folderOf).filter((folder) => folder !== null);
    expect([...roomOf.keys()].toSorted()).toEqual([...new Set(folders)].toSorted());
  });

  it('lean only where arrows lead', () => {
    const against = [...LOADED].filter(([way]) => {
      const [from = '', to = ''] = way.split(' --> ');
      return !reachedFrom(from, arrows).has(to);
    });
    expect(against).toEqual([]);
  });

  it('have no arrow that nothing loads along', () => {
    const drawn = [...arrows].flatMap(([from, targets]) =>
      targets.map((to) => `${from} --> ${to}`),
    );
    expect(drawn.filter((way) => !LOADED.has(way))).toEqual([]);
  });

  it('never lean back: no way along arrows leads to where it began', () => {
    const round = [...arrows.keys()].filter((room) => reachedFrom(room, arrows).has(room));
    expect(round).toEqual([]);
  });
});

describe('readRooms', () => {
  const { roomOf: rooms, arrows: ways } = readRooms(
    'graph TD\n  subgraph a\n    x["one · two"]\n    y["three"]\n  end\n  x --> y\n  y --> x\n',
  );

  it('reads boxes with their folders, and arrows', () => {
    expect([...rooms]).toEqual([
      ['a/one', 'x'],
      ['a/two', 'x'],
      ['a/three', 'y'],
    ]);
    expect(ways.get('x')).toEqual(['y']);
  });

  it('sees a way that leads back', () => {
    expect(reachedFrom('x', ways)).toEqual(new Set(['y', 'x']));
  });
});

function waysOf(file: string): [string, string][] {
  const from = roomOf.get(folderOf(file) ?? '');
  if (from === undefined) return [];
  return parseModule(file, read(file)).loads.flatMap((request): [string, string][] => {
    if (!request.startsWith('.')) return [];
    const to = roomOf.get(folderOf(posix.join(posix.dirname(file), request)) ?? '');
    return to === undefined || to === from ? [] : [[`${from} --> ${to}`, `${file}: ${request}`]];
  });
}
