import { PROGRAM_STATUSES, canonicalAddress } from '@second-opinion/core';
import * as v from 'valibot';
import type { ContributionContent } from '../contributions/content.ts';
import type { EditedProgram } from '../database/contribution/program-edits.ts';
import type { ProgramEdit } from '../changes/program-edit.ts';

/** An edit with the one that takes it back. */
export interface Undoable {
  readonly edit: ProgramEdit;
  readonly undo: ProgramEdit;
}

const StatusSchema = v.picklist(PROGRAM_STATUSES);

/** What a contribution changes of a known program beside its claims. */
export function editsFor(content: ContributionContent, program: EditedProgram): Undoable[] {
  const { kind, address, movedTo, name } = content;
  switch (kind) {
    case 'FACTS':
    case 'NEW_PROGRAM':
    case 'INSTITUTION':
      return [];
    case 'CLOSED': {
      const before = v.parse(StatusSchema, program.status);
      const edit = { kind: 'STATUS', status: 'DISCONTINUED' } as const;
      return [{ edit, undo: { kind: 'STATUS', status: before } }];
    }
    case 'RENAMED': {
      if (name === null) return [];
      const undo = { kind: 'RENAME', name: program.name } as const;
      return [{ edit: { kind: 'RENAME', name }, undo }];
    }
    case 'WRONG_PROGRAM': {
      // The page may have been recognised by a register's code too, which the program keeps.
      const edit = { kind: 'NOT_ITS_PAGE', url: address } as const;
      const undo = { kind: 'MAY_BE_ITS_PAGE', url: address } as const;
      return [...dropped(address, program), { edit, undo }];
    }
    case 'VANISHED':
      return dropped(address, program);
    case 'MOVED': {
      const [gone] = dropped(address, program);
      if (gone === undefined || movedTo === null || gone.undo.kind !== 'ADD_ADDRESS') return [];
      const edit = { kind: 'ADD_ADDRESS', url: movedTo, as: gone.undo.as } as const;
      return [gone, { edit, undo: { kind: 'DROP_ADDRESS', url: movedTo } }];
    }
  }
}

/** Takes an address from a program, where it has it. */
function dropped(url: string, { addresses }: EditedProgram): Undoable[] {
  const canonical = canonicalAddress(url);
  const own = addresses.find((each) => canonicalAddress(each.url) === canonical);
  if (own === undefined) return [];
  const undo = { kind: 'ADD_ADDRESS', url: own.url, as: own.kind } as const;
  return [{ edit: { kind: 'DROP_ADDRESS', url: own.url }, undo }];
}
