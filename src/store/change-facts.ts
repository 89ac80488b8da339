// All that the decision about a change rests on, as one statement sees it at one moment.
import type { Measure } from '../measures/measure.ts';
import type { Role } from '../people/role.ts';
import { builtOnce } from './built-once.ts';
import { measureRows, measuresIn } from './measures.ts';
import type { Db } from './migrate.ts';

export interface ChangeFacts {
  readonly measure: Measure;
  /** The version of the catalogue. */
  readonly catalogue: number;
  /** The person's name as the store knows it; null for nobody. */
  readonly knownName: string | null;
  /** The role that the person has been given in the chat. */
  readonly role: Role;
  /** The version that the same action has made before; null for none. */
  readonly done: number | null;
}

// Without further joins, as of the names in `measureRows`.
const factRows = builtOnce(
  (db, named: string, acting: string, actions: readonly string[], tenant: string, code: string) =>
    measureRows(db, tenant)
      .where('m.code', '=', code)
      .select((row) => [
        row.selectFrom('tenant as n').select('n.catalogue_version').whereRef('n.id', '=', 'm.tenant').as('catalogue'),
        row
          .selectFrom('person as a')
          .select('a.name')
          .whereRef('a.tenant', '=', 'm.tenant')
          .where('a.id', '=', named)
          .as('known_name'),
        row
          .selectFrom('person_role as r')
          .select('r.role')
          .whereRef('r.tenant', '=', 'm.tenant')
          .where('r.person', '=', acting)
          .as('role'),
        row
          .selectFrom('processed_action as d')
          .select((done) => done.fn.max('d.version').as('done'))
          .whereRef('d.tenant', '=', 'm.tenant')
          .where('d.key', 'in', [...actions])
          .as('done'),
      ]),
);

/**
 * Reads what a person's change of a measure is decided by; null when there is no such measure.
 * @param actions as `actionKeys` gives them
 */
export async function readChangeFacts(
  db: Db,
  tenant: string,
  { measure: code, person, actions }: { measure: string; person: string; actions: readonly string[] },
): Promise<ChangeFacts | null> {
  const rows = await factRows(db, person, person, actions.length === 0 ? [''] : actions, tenant, code);
  const [[row], [measure]] = [rows, measuresIn(rows)];
  if (!row || !measure) return null;
  const { catalogue, known_name: knownName, role, done } = row;
  return { measure, catalogue: catalogue ?? 0, knownName, role: role ?? 'reader', done };
}
