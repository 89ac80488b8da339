// Measures as this instance last left them: a guess that spares reading them, for a write that checks whether it still holds.
import type { Measure } from '../measures/measure.ts';
import type { Db } from './migrate.ts';

/** Of more measures than this, those left longest ago are forgotten; they are read again. */
const mostMeasures = 1000;

export interface Left {
  readonly measure: Measure;
  /** The version of the catalogue at that moment. */
  readonly catalogue: number;
}

const memories = new WeakMap<Db, Map<string, Left>>();

/** Null for a measure that this instance has not changed, or so long ago that it is forgotten. */
export function lastLeft(db: Db, tenant: string, code: string): Left | null {
  return memories.get(db)?.get(keyOf(tenant, code)) ?? null;
}

export function rememberLeft(db: Db, tenant: string, { measure, catalogue }: Left): void {
  const memory = memories.get(db) ?? new Map<string, Left>();
  memories.set(db, memory);
  const key = keyOf(tenant, measure.code);
  memory.delete(key);
  memory.set(key, { measure, catalogue });
  const [oldest] = memory.keys();
  if (memory.size > mostMeasures && oldest !== undefined) memory.delete(oldest);
}

function keyOf(tenant: string, code: string): string {
  return `${tenant}\n${code}`;
}
