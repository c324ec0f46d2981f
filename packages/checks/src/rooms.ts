/** Rooms of the house, as a diagram draws them: a room is a few folders of one package. */
export interface Rooms {
  /** From "server/http" to the room that it is in. */
  readonly roomOf: ReadonlyMap<string, string>;
  /** From each room to those that it leans on, as drawn. */
  readonly arrows: ReadonlyMap<string, readonly string[]>;
}

/** Reads the subgraphs, boxes and arrows of a Mermaid graph; what is neither is left alone. */
export function readRooms(diagram: string): Rooms {
  const roomOf = new Map<string, string>();
  const arrows = new Map<string, string[]>();
  let home = '';
  for (const line of diagram.split('\n')) {
    home = /^\s*subgraph ([\w-]+)$/.exec(line)?.[1] ?? home;
    const [, room, folders] = /^\s*([\w-]+)\["([^"]+)"\]$/.exec(line) ?? [];
    for (const folder of folders?.split(' · ') ?? []) roomOf.set(`${home}/${folder}`, room ?? '');
    const [, from = '', to] = /^\s*([\w-]+) --> ([\w-]+)$/.exec(line) ?? [];
    if (to !== undefined) arrows.set(from, [...(arrows.get(from) ?? []), to]);
  }
  return { roomOf, arrows };
}

/** The folder of a package's sources that a file is in, "server/http"; null for files of no folder. */
export function folderOf(file: string): string | null {
  const [, home, folder] = /^packages\/([^/]+)\/src\/([^/]+)\//.exec(file) ?? [];
  return home === undefined || folder === undefined ? null : `${home}/${folder}`;
}

/** Every room that is reached from one along arrows; itself only where a way leads back to it. */
export function reachedFrom(room: string, arrows: Rooms['arrows']): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(arrows.get(room) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(arrows.get(next) ?? []));
  }
  return reached;
}
