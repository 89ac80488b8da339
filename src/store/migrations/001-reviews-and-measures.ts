// The first tables: reviews with their figures, and measures with their history. Every key begins with the tenant.
// Plain SQL, since all of it reads the same on SQLite and PostgreSQL.
import { sql, type Kysely } from 'kysely';

// What reviews name. `review` is the one that describes the thing, and no foreign key: a review's own organisation comes first.
const described = `
  tenant text not null references tenant,
  code text not null,
  review text not null,
  name_sv text not null,
  name_en text not null,
  synonyms_sv text not null,
  synonyms_en text not null`;

const tables = [
  `create table tenant (
    id text not null primary key,
    catalogue_version integer not null
  )`,
  `create table organisation (${described},
    position integer not null,
    kind text not null,
    part_of text,
    primary key (tenant, code),
    foreign key (tenant, part_of) references organisation deferrable initially deferred
  )`,
  `create table review (
    tenant text not null references tenant,
    code text not null,
    organisation text not null,
    year integer not null,
    title_sv text not null,
    title_en text not null,
    document text not null,
    primary key (tenant, code),
    foreign key (tenant, organisation) references organisation
  )`,
  `create table term (${described},
    position integer not null,
    kind text not null,
    primary key (tenant, code)
  )`,
  `create table indicator (${described},
    position integer not null,
    term_group text not null,
    unit text not null,
    unit_sv text,
    unit_en text,
    scale_min double precision,
    scale_max double precision,
    direction text not null,
    decimals integer not null,
    definition_sv text,
    definition_en text,
    primary key (tenant, code),
    foreign key (tenant, term_group) references term
  )`,
  `create table source_reference (
    tenant text not null,
    review text not null,
    code text not null,
    document text not null,
    section text not null,
    heading text not null,
    page text,
    primary key (tenant, review, code),
    foreign key (tenant, review) references review
  )`,
  `create table observation (
    tenant text not null,
    indicator text not null,
    organisation text not null,
    period text not null,
    review text not null,
    state text not null,
    value double precision,
    printed text not null,
    quality text not null,
    note_sv text,
    note_en text,
    source text not null,
    primary key (tenant, indicator, organisation, period, review),
    foreign key (tenant, indicator) references indicator,
    foreign key (tenant, organisation) references organisation,
    foreign key (tenant, review, source) references source_reference,
    check ((state = 'value') = (value is not null))
  )`,
  `create index observation_source on observation (tenant, review, source)`,
  `create index observation_organisation on observation (tenant, organisation)`,
  `create table explanation (
    tenant text not null,
    review text not null,
    code text not null,
    position integer not null,
    organisation text,
    from_period text,
    to_period text,
    text_sv text not null,
    text_en text not null,
    source text not null,
    primary key (tenant, review, code),
    foreign key (tenant, organisation) references organisation,
    foreign key (tenant, review, source) references source_reference
  )`,
  `create table explanation_indicator (
    tenant text not null,
    indicator text not null,
    review text not null,
    explanation text not null,
    primary key (tenant, indicator, review, explanation),
    foreign key (tenant, indicator) references indicator,
    foreign key (tenant, review, explanation) references explanation on delete cascade
  )`,
  `create index explanation_indicator_explanation on explanation_indicator (tenant, review, explanation)`,
  `create table person (
    tenant text not null references tenant,
    id text not null,
    name text not null,
    primary key (tenant, id)
  )`,
  `create table measure (${described},
    number integer not null,
    description_sv text not null,
    description_en text not null,
    horizon text not null,
    category text not null,
    expected_tkr integer,
    realised_tkr integer,
    due text,
    status text not null,
    version integer not null,
    source text not null,
    primary key (tenant, code),
    foreign key (tenant, horizon) references term,
    foreign key (tenant, category) references term,
    foreign key (tenant, review, source) references source_reference
  )`,
  `create table measure_theme (
    tenant text not null,
    measure text not null,
    theme text not null,
    strength text not null,
    position integer not null,
    primary key (tenant, measure, theme),
    foreign key (tenant, measure) references measure on delete cascade,
    foreign key (tenant, theme) references term
  )`,
  `create table measure_owner (
    tenant text not null,
    measure text not null,
    person text not null,
    primary key (tenant, measure, person),
    foreign key (tenant, measure) references measure on delete cascade,
    foreign key (tenant, person) references person
  )`,
  `create table status_history (
    tenant text not null,
    measure text not null,
    version integer not null,
    at text not null,
    person text,
    from_status text,
    to_status text not null,
    note text,
    cause text not null,
    primary key (tenant, measure, version),
    foreign key (tenant, measure) references measure
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of tables) await sql.raw(statement).execute(db);
}
