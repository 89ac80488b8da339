// The people that measures, changes and roles name.
import { controls, type Role } from '../people/role.ts';
import type { Owner } from '../measures/measure.ts';
import { batches, overwrite } from './batches.ts';
import { builtOnce } from './built-once.ts';
import type { Db } from './migrate.ts';

/** Somebody as the store knows them. */
export interface KnownPerson {
  /** Null for who has not been written down. */
  readonly name: string | null;
  readonly role: Role;
}

const personRows = builtOnce((db, tenant: string, person: string) =>
  db
    .selectFrom('person as p')
    .leftJoin('person_role as r', (join) => join.onRef('r.tenant', '=', 'p.tenant').onRef('r.person', '=', 'p.id'))
    .select(['p.name', 'r.role'])
    .where('p.tenant', '=', tenant)
    .where('p.id', '=', person),
);

const names = builtOnce((db, tenant: string, people: readonly string[]) =>
  db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('tenant', '=', tenant)
    .where('id', 'in', [...people]),
);

/** Writes people down, or their new names. */
export async function writePeople(db: Db, tenant: string, people: readonly Owner[]): Promise<void> {
  const byId = new Map(people.map(({ person, name }) => [person, { tenant, id: person, name }]));
  const key = ['tenant', 'id'] as const;
  // Two transactions that name the same people in different orders would wait for each other for ever.
  const rows = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const batch of batches(rows)) {
    const insert = db.insertInto('person').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
}

/** What people are called by now, by their ids. */
export async function readNames(
  db: Db,
  tenant: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  return new Map((await names(db, tenant, people)).map(({ id, name }) => [id, name]));
}

export async function readPerson(db: Db, tenant: string, person: string): Promise<KnownPerson> {
  const [row] = await personRows(db, tenant, person);
  return { name: row?.name ?? null, role: row?.role ?? 'reader' };
}

/** The role that somebody has been given in the chat; who has been given none is a reader. */
export async function readRole(db: Db, tenant: string, person: string): Promise<Role> {
  return (await readPerson(db, tenant, person)).role;
}

/** Everybody with a role, by name. */
export async function readControllers(db: Db, tenant: string): Promise<readonly Owner[]> {
  return db
    .selectFrom('person_role as r')
    .innerJoin('person as p', (join) => join.onRef('p.tenant', '=', 'r.tenant').onRef('p.id', '=', 'r.person'))
    .select(['p.id as person', 'p.name'])
    .where('r.tenant', '=', tenant)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
}

/** Makes people controllers, beside those who are; all of them have been written down. */
export async function addControllers(db: Db, tenant: string, people: readonly Owner[]): Promise<void> {
  const rows = people.map(({ person }) => ({ tenant, person, role: 'controller' as const }));
  for (const batch of batches(rows)) {
    const insert = db.insertInto('person_role').values(batch);
    await insert.onConflict((found) => found.columns(['tenant', 'person']).doNothing()).execute();
  }
}

/** Gives people a role, or with `reader` takes it from them. */
export async function writeRole(db: Db, tenant: string, people: readonly Owner[], role: Role): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await writePeople(transaction, tenant, people);
    const ids = people.map(({ person }) => person);
    await transaction.deleteFrom('person_role').where('tenant', '=', tenant).where('person', 'in', ids).execute();
    if (!controls(role)) return;
    const rows = [...new Set(ids)].map((person) => ({ tenant, person, role: 'controller' as const }));
    await transaction.insertInto('person_role').values(rows).execute();
  });
}
