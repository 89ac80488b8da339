// Measures that people change: a history of whole states, what has been done already, who has heard of it, and who may.
import { sql, type Kysely } from 'kysely';

const statements = [
  `alter table measure add column share_percent integer`,
  `alter table measure add column next_step text not null default ''`,
  `alter table measure add column handover_from text`,
  `alter table measure add column handover_to text`,
  `create table measure_change (
    tenant text not null,
    measure text not null,
    version integer not null,
    at text not null,
    person text,
    cause text not null,
    note text not null,
    before_state text,
    after_state text not null,
    primary key (tenant, measure, version),
    foreign key (tenant, measure) references measure,
    foreign key (tenant, person) references person
  )`,
  `create index measure_change_by_time on measure_change (tenant, at)`,
  `create table processed_action (
    tenant text not null,
    key text not null,
    at text not null,
    measure text not null,
    version integer not null,
    primary key (tenant, key)
  )`,
  `create index processed_action_by_age on processed_action (at)`,
  `create table change_outbox (
    tenant text not null,
    measure text not null,
    version integer not null,
    primary key (tenant, measure, version)
  )`,
  `create table person_role (
    tenant text not null,
    person text not null,
    role text not null,
    primary key (tenant, person),
    foreign key (tenant, person) references person
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await beginHistories(db as Kysely<Before>);
  await sql`drop table status_history`.execute(db);
}

interface Before {
  measure: {
    tenant: string;
    code: string;
    expected_tkr: number | null;
    realised_tkr: number | null;
    due: string | null;
    status: string;
    version: number;
  };
  measure_owner: { tenant: string; measure: string; person: string };
  person: { tenant: string; id: string; name: string };
  status_history: { tenant: string; measure: string; version: number; at: string };
  measure_change: Record<string, unknown>;
}

/** Until now only imports changed anything, and only the status was kept: each history begins anew with the present state. */
async function beginHistories(db: Kysely<Before>): Promise<void> {
  const measures = await db.selectFrom('measure').selectAll().execute();
  for (const { tenant, code, version, ...state } of measures) {
    const owners = await db
      .selectFrom('measure_owner as o')
      .innerJoin('person as p', (join) => join.onRef('p.tenant', '=', 'o.tenant').onRef('p.id', '=', 'o.person'))
      .select(['p.id as person', 'p.name'])
      .where('o.tenant', '=', tenant)
      .where('o.measure', '=', code)
      .execute();
    const latest = await db
      .selectFrom('status_history')
      .select('at')
      .where('tenant', '=', tenant)
      .where('measure', '=', code)
      .where('version', '=', version)
      .executeTakeFirst();
    const after = {
      status: state.status,
      sharePercent: null,
      expected: state.expected_tkr === null ? { kind: 'too-early' } : { kind: 'amount', tkr: state.expected_tkr },
      realisedTkr: state.realised_tkr,
      due: state.due,
      nextStep: '',
      owners: owners.sort((one, other) => (one.name < other.name ? -1 : 1)),
      handover: null,
    };
    await db
      .insertInto('measure_change')
      .values({
        ...{ tenant, measure: code, version, at: latest?.at ?? '1970-01-01T00:00:00.000Z', person: null },
        ...{ cause: 'import', note: '', before_state: null, after_state: JSON.stringify(after) },
      })
      .execute();
  }
}
