// Which status may follow which, who may move it and what the move has to bring along.
import type { Status } from './measure.ts';

export interface Move {
  /** A reason in words, or the realised saving (which may be "not known yet"). */
  readonly needs: readonly ('note' | 'realised')[];
  readonly by: 'owner' | 'controller';
}

const freely: Move = { needs: [], by: 'owner' };
const withNote: Move = { needs: ['note'], by: 'owner' };
const withSaving: Move = { needs: ['realised'], by: 'owner' };
const byController: Move = { needs: ['note'], by: 'controller' };

const moves: Readonly<Record<Status, Readonly<Partial<Record<Status, Move>>>>> = {
  'not-started': {
    'under-investigation': freely,
    'in-progress': freely,
    done: withSaving,
    paused: withNote,
    cancelled: byController,
  },
  'under-investigation': {
    'not-started': withNote,
    'in-progress': freely,
    done: withSaving,
    paused: withNote,
    cancelled: byController,
  },
  'in-progress': {
    'not-started': withNote,
    'under-investigation': withNote,
    done: withSaving,
    paused: withNote,
    cancelled: byController,
  },
  paused: {
    'not-started': freely,
    'under-investigation': freely,
    'in-progress': freely,
    done: withSaving,
    cancelled: byController,
  },
  // Who opens again what was closed says why.
  done: { 'in-progress': withNote },
  cancelled: { 'not-started': byController, 'under-investigation': byController, 'in-progress': byController },
};

/** The move from one status to another, or null when there is none. Staying is no move. */
export function moveBetween(from: Status, to: Status): Move | null {
  return moves[from][to] ?? null;
}

/** The statuses that can follow, the present one first. */
export function reachableFrom(from: Status): readonly Status[] {
  return [from, ...(Object.keys(moves[from]) as Status[])];
}
