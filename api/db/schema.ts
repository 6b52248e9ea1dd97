/** The tables. Every constraint has a name, because errors are told by it (see constraint-errors.ts). */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import type { LocalText } from '../contract/common.ts';
import type { Evidence } from '../contract/evidence.ts';
import type { Measure } from '../contract/experiment.ts';
import type { Participant } from '../contract/experiment-team.ts';
import type { Contact } from '../contract/team.ts';
import type { ScoreBasis } from '../domain/relations/basis.ts';
import type { MergeTrace } from './merge-trace.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string', precision: 3 });
const local = (name: string) => jsonb(name).$type<LocalText>();

/** What every row that a person edits carries. */
const record = () => ({
  id: uuid('id').primaryKey(),
  version: integer('version').notNull().default(1),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
  deletedAt: moment('deleted_at'),
  name: local('name').notNull(),
});

/** Lists are ordered by it; generated, so that it can never differ from the name. */
const sortName = () =>
  text('sort_name')
    .notNull()
    .generatedAlwaysAs(sql`lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))`);

/** Ancestors from the top down to the row itself; kept by the trigger maintain_path in the first migration. */
const path = () =>
  uuid('path')
    .array()
    .notNull()
    .default(sql`'{}'`);

const nameIsText = (table: string) =>
  check(
    `${table}_name_check`,
    sql`jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> ''`,
  );

export const organizations = pgTable(
  'organizations',
  {
    ...record(),
    kind: text('kind').notNull().default('other'),
    businessCode: text('business_code'),
    url: text('url'),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('organizations'),
    index('organizations_sort_name').on(t.sortName, t.id),
    uniqueIndex('organizations_business_code_unique')
      .on(t.businessCode)
      .where(sql`deleted_at is null`),
  ],
);

export const teams = pgTable(
  'teams',
  {
    ...record(),
    organizationId: uuid('organization_id').notNull(),
    parentId: uuid('parent_id'),
    path: path(),
    description: local('description'),
    contacts: jsonb('contacts').$type<readonly Contact[]>().notNull().default([]),
    /** Two letters and one of twelve colours; only a department (a team without a parent) has them. */
    mark: text('mark'),
    color: smallint('color'),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('teams'),
    // The parent is in the same organization: the pair of columns says so.
    unique('teams_id_organization_unique').on(t.id, t.organizationId),
    foreignKey({
      name: 'teams_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    foreignKey({
      name: 'teams_parent_fk',
      columns: [t.parentId, t.organizationId],
      foreignColumns: [t.id, t.organizationId],
    }),
    check('teams_depth_check', sql`cardinality(path) <= 6`),
    check('teams_look_check', sql`(parent_id is null) = (mark is not null and color between 1 and 12)`),
    index('teams_sort_name').on(t.sortName, t.id),
    index('teams_parent').on(t.parentId),
    index('teams_path').using('gin', t.path),
    index('teams_organization').on(t.organizationId),
  ],
);

export const clientGroups = pgTable(
  'client_groups',
  {
    ...record(),
    parentId: uuid('parent_id').references((): AnyPgColumn => clientGroups.id),
    path: path(),
    code: text('code'),
    description: local('description'),
    estimatedSize: integer('estimated_size'),
    quiet: boolean('quiet').notNull().default(false),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('client_groups'),
    check('client_groups_depth_check', sql`cardinality(path) <= 6`),
    check(
      'client_groups_estimated_size_check',
      sql`estimated_size = 4 or (estimated_size >= 0 and estimated_size % 5 = 0)`,
    ),
    uniqueIndex('client_groups_code_unique')
      .on(t.code)
      .where(sql`deleted_at is null`),
    index('client_groups_sort_name').on(t.sortName, t.id),
    index('client_groups_parent').on(t.parentId),
    index('client_groups_path').using('gin', t.path),
  ],
);

export const serviceClasses = pgTable(
  'service_classes',
  {
    ...record(),
    parentId: uuid('parent_id').references((): AnyPgColumn => serviceClasses.id),
    path: path(),
    code: text('code'),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('service_classes'),
    check('service_classes_depth_check', sql`cardinality(path) <= 6`),
    uniqueIndex('service_classes_code_unique')
      .on(t.code)
      .where(sql`deleted_at is null`),
    index('service_classes_sort_name').on(t.sortName, t.id),
    index('service_classes_parent').on(t.parentId),
    index('service_classes_path').using('gin', t.path),
  ],
);

export const services = pgTable(
  'services',
  {
    ...record(),
    teamId: uuid('team_id').notNull(),
    status: text('status').notNull().default('active'),
    summary: local('summary'),
    description: local('description'),
    ageMin: smallint('age_min'),
    ageMax: smallint('age_max'),
    channels: text('channels').array().notNull().default([]),
    areas: text('areas').array().notNull().default([]),
    languages: text('languages').array().notNull().default([]),
    fee: text('fee'),
    url: text('url'),
    /** 0, or 4 for "fewer than 5", or the number itself: a count of 1–4 is never kept. */
    clientsPerYear: integer('clients_per_year'),
    keywords: text('keywords').array().notNull().default([]),
    reviewedAt: date('reviewed_at', { mode: 'string' }),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('services'),
    foreignKey({ name: 'services_team_fk', columns: [t.teamId], foreignColumns: [teams.id] }),
    check('services_ages_check', sql`age_min between 0 and 120 and age_max between 0 and 120`),
    check('services_age_order_check', sql`age_min <= age_max`),
    check(
      'services_clients_per_year_check',
      sql`clients_per_year = 4 or (clients_per_year >= 0 and clients_per_year % 5 = 0)`,
    ),
    check('services_status_check', sql`status in ('active', 'planned', 'ended')`),
    index('services_sort_name').on(t.sortName, t.id),
    index('services_updated_at').on(t.updatedAt, t.id),
    index('services_team').on(t.teamId),
  ],
);

export const serviceTeams = pgTable(
  'service_teams',
  {
    serviceId: uuid('service_id').notNull(),
    teamId: uuid('team_id').notNull(),
    role: text('role').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.teamId, t.role] }),
    foreignKey({
      name: 'service_teams_service_fk',
      columns: [t.serviceId],
      foreignColumns: [services.id],
    }).onDelete('cascade'),
    foreignKey({ name: 'service_teams_team_fk', columns: [t.teamId], foreignColumns: [teams.id] }),
    index('service_teams_team').on(t.teamId),
  ],
);

export const serviceClientGroups = pgTable(
  'service_client_groups',
  {
    serviceId: uuid('service_id').notNull(),
    clientGroupId: uuid('client_group_id').notNull(),
    weight: smallint('weight').notNull(),
    clientsPerYear: integer('clients_per_year'),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.clientGroupId] }),
    foreignKey({
      name: 'service_client_groups_service_fk',
      columns: [t.serviceId],
      foreignColumns: [services.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'service_client_groups_client_group_fk',
      columns: [t.clientGroupId],
      foreignColumns: [clientGroups.id],
    }),
    check('service_client_groups_weight_check', sql`weight between 1 and 3`),
    check(
      'service_client_groups_clients_per_year_check',
      sql`clients_per_year = 4 or (clients_per_year >= 0 and clients_per_year % 5 = 0)`,
    ),
    index('service_client_groups_client_group').on(t.clientGroupId),
  ],
);

export const serviceServiceClasses = pgTable(
  'service_service_classes',
  {
    serviceId: uuid('service_id').notNull(),
    serviceClassId: uuid('service_class_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.serviceClassId] }),
    foreignKey({
      name: 'service_service_classes_service_fk',
      columns: [t.serviceId],
      foreignColumns: [services.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'service_service_classes_service_class_fk',
      columns: [t.serviceClassId],
      foreignColumns: [serviceClasses.id],
    }),
    index('service_service_classes_service_class').on(t.serviceClassId),
  ],
);

/**
 * What people have decided about pairs, one row for every decision. The one that stands is the latest of a pair that
 * has not been taken back. The lesser id is a; services and units share one space of ids, so no key names a table.
 */
export const verdicts = pgTable(
  'verdicts',
  {
    id: uuid('id').primaryKey(),
    level: text('level').notNull(),
    aId: uuid('a_id').notNull(),
    bId: uuid('b_id').notNull(),
    version: integer('version').notNull(),
    verdict: text('verdict').notNull(),
    reason: text('reason'),
    decidedBy: text('decided_by').notNull(),
    decidedAt: moment('decided_at').notNull().defaultNow(),
    raisedAs: text('raised_as'),
    clientOverlap: doublePrecision('client_overlap').notNull(),
    functionSimilarity: doublePrecision('function_similarity'),
    versionA: integer('version_a').notNull(),
    versionB: integer('version_b').notNull(),
    /** What the scores rested on: when it changes the pair is open again. */
    basisA: jsonb('basis_a').$type<ScoreBasis>().notNull(),
    basisB: jsonb('basis_b').$type<ScoreBasis>().notNull(),
    takenBackAt: moment('taken_back_at'),
  },
  (t) => [
    unique('verdicts_pair_version_unique').on(t.level, t.aId, t.bId, t.version),
    check('verdicts_order_check', sql`a_id < b_id`),
    check('verdicts_level_check', sql`level in ('service', 'team', 'department')`),
    check('verdicts_verdict_check', sql`verdict in ('duplicate', 'partner', 'fine', 'unsure')`),
    check('verdicts_raised_as_check', sql`raised_as in ('duplicate', 'partner', 'peer')`),
    check(
      'verdicts_scores_check',
      sql`client_overlap between 0 and 1 and function_similarity between 0 and 1`,
    ),
    index('verdicts_b').on(t.bId),
  ],
);

/** What a person of one unit says of how well they know another. */
export const ties = pgTable(
  'ties',
  {
    id: uuid('id').primaryKey(),
    teamId: uuid('team_id').notNull(),
    otherId: uuid('other_id').notNull(),
    statedBy: text('stated_by').notNull(),
    strength: text('strength').notNull(),
    statedAt: moment('stated_at').notNull().defaultNow(),
  },
  (t) => [
    unique('ties_statement_unique').on(t.teamId, t.otherId, t.statedBy),
    foreignKey({ name: 'ties_team_fk', columns: [t.teamId], foreignColumns: [teams.id] }),
    foreignKey({ name: 'ties_other_fk', columns: [t.otherId], foreignColumns: [teams.id] }),
    check('ties_strength_check', sql`strength in ('unknown', 'heard-of', 'met', 'passed-on', 'together')`),
    check('ties_two_check', sql`team_id <> other_id`),
    index('ties_other').on(t.otherId),
  ],
);

/** What a city has set for itself; an absent value is the default of the program. The migration adds the rows. */
export const settings = pgTable(
  'settings',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    value: jsonb('value').$type<Record<string, unknown>>().notNull().default({}),
    version: integer('version').notNull().default(1),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [unique('settings_name_unique').on(t.name)],
);

/** Two records that were made one, and all that is needed to take it back. */
export const merges = pgTable(
  'merges',
  {
    id: uuid('id').primaryKey(),
    entity: text('entity').notNull(),
    keptId: uuid('kept_id').notNull(),
    absorbedId: uuid('absorbed_id').notNull(),
    mergedBy: text('merged_by').notNull(),
    mergedAt: moment('merged_at').notNull().defaultNow(),
    undoneAt: moment('undone_at'),
    trace: jsonb('trace').$type<MergeTrace>().notNull(),
  },
  (t) => [
    check('merges_entity_check', sql`entity in ('service', 'team')`),
    check('merges_two_check', sql`kept_id <> absorbed_id`),
    index('merges_absorbed').on(t.absorbedId),
  ],
);

/** Two records of which somebody has said that they are not the same. The lesser id is a. */
export const distinctRecords = pgTable(
  'distinct_records',
  {
    aId: uuid('a_id').notNull(),
    bId: uuid('b_id').notNull(),
    entity: text('entity').notNull(),
    statedAt: moment('stated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.aId, t.bId] }), check('distinct_records_order_check', sql`a_id < b_id`)],
);

/** Append-only history. Ids follow the order of commits (see events.ts), so the last id is the data's version. */
export const events = pgTable(
  'events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment('at').notNull().defaultNow(),
    actor: text('actor').notNull(),
    entity: text('entity').notNull(),
    entityId: uuid('entity_id').notNull(),
    action: text('action').notNull(),
    before: jsonb('before').$type<Record<string, unknown>>(),
    after: jsonb('after').$type<Record<string, unknown>>(),
  },
  (t) => [
    index('events_entity').on(t.entityId, t.id),
    index('events_ties')
      .on(t.id)
      .where(sql`entity = 'tie'`),
  ],
);

/** What the world outside calls a row: a second import finds it here and updates instead of doubling. */
export const externalIds = pgTable(
  'external_ids',
  {
    source: text('source').notNull(),
    entity: text('entity').notNull(),
    externalId: text('external_id').notNull(),
    entityId: uuid('entity_id').notNull(),
    /** The values that the source gave last time: tells a change there from an edit made here. */
    seen: jsonb('seen').$type<Record<string, unknown>>(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.entity, t.externalId] }),
    index('external_ids_entity').on(t.entityId),
  ],
);

export const imports = pgTable('imports', {
  id: uuid('id').primaryKey(),
  format: text('format').notNull(),
  dryRun: boolean('dry_run').notNull(),
  status: text('status').notNull(),
  actor: text('actor').notNull(),
  files: jsonb('files').notNull(),
  done: integer('done').notNull().default(0),
  total: integer('total').notNull().default(0),
  result: jsonb('result'),
  failure: text('failure'),
  createdAt: moment('created_at').notNull().defaultNow(),
  finishedAt: moment('finished_at'),
});

/** The answer that a POST with this key got; kept for a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    key: text('key').notNull(),
    actor: text('actor').notNull(),
    fingerprint: text('fingerprint').notNull(),
    status: smallint('status'),
    body: text('body'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.actor, t.key] }), index('idempotency_keys_created_at').on(t.createdAt)],
);

/** What the map showed when somebody gave it a name; `address` is the query of the map's address. */
export const savedViews = pgTable(
  'saved_views',
  {
    ...record(),
    address: text('address').notNull(),
    note: local('note'),
    savedBy: text('saved_by').notNull(),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('saved_views'),
    uniqueIndex('saved_views_name_unique')
      .on(sql`btrim(${t.sortName})`)
      .where(sql`deleted_at is null`),
    index('saved_views_created_at').on(t.createdAt, t.id),
  ],
);

export const presentations = pgTable(
  'presentations',
  { ...record(), madeBy: text('made_by').notNull(), sortName: sortName() },
  (t) => [
    nameIsText('presentations'),
    uniqueIndex('presentations_name_unique')
      .on(sql`btrim(${t.sortName})`)
      .where(sql`deleted_at is null`),
    index('presentations_created_at').on(t.createdAt, t.id),
  ],
);

/** The slides of a presentation. One whose view is deleted stays, and is passed over until the view is restored. */
export const presentationItems = pgTable(
  'presentation_items',
  {
    presentationId: uuid('presentation_id').notNull(),
    position: smallint('position').notNull(),
    viewId: uuid('view_id').notNull(),
    caption: local('caption'),
  },
  (t) => [
    primaryKey({ columns: [t.presentationId, t.position] }),
    foreignKey({
      name: 'presentation_items_presentation_fk',
      columns: [t.presentationId],
      foreignColumns: [presentations.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'presentation_items_view_fk',
      columns: [t.viewId],
      foreignColumns: [savedViews.id],
    }),
    index('presentation_items_view').on(t.viewId),
  ],
);

/** Where each node stands on the map: the same for everybody, today and tomorrow. */
export const mapPositions = pgTable(
  'map_positions',
  {
    level: text('level').notNull(),
    entityId: uuid('entity_id').notNull(),
    x: real('x').notNull(),
    y: real('y').notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.entityId] })],
);

/** The region of each department on each level of the map. */
export const mapRegions = pgTable(
  'map_regions',
  {
    level: text('level').notNull(),
    departmentId: uuid('department_id').notNull(),
    x: real('x').notNull(),
    y: real('y').notNull(),
    r: real('r').notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.departmentId] })],
);

/** What people have changed on the map, and how it was before: the last steps of each level, to be taken back. */
export const mapLayouts = pgTable(
  'map_layouts',
  {
    id: uuid('id').primaryKey(),
    level: text('level').notNull(),
    kind: text('kind').notNull(),
    /** The node or department that was moved; null where everything was tidied up. */
    subjectId: uuid('subject_id'),
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull().defaultNow(),
    undoneAt: moment('undone_at'),
    before: jsonb('before').notNull(),
  },
  (t) => [
    index('map_layouts_level').on(t.level, t.id),
    check('map_layouts_kind_check', sql`kind in ('node', 'department', 'tidy')`),
  ],
);
/** The relations as they were when a day ended, one row for every day on which something changed. */
export const relationSnapshots = pgTable('relation_snapshots', {
  day: date('day', { mode: 'string' }).primaryKey(),
  /** Version of the data that it shows. */
  version: bigint('version', { mode: 'number' }).notNull(),
  takenAt: moment('taken_at').notNull().defaultNow(),
  /** PastRelations as JSON, gzipped. */
  content: bytes('content').notNull(),
});

/** What a city's experiments are about. */
export const themes = pgTable(
  'themes',
  {
    ...record(),
    description: local('description'),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    goal: integer('goal'),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('themes'),
    check('themes_period_check', sql`starts_on <= ends_on`),
    check('themes_goal_check', sql`goal > 0`),
    uniqueIndex('themes_name_unique')
      .on(sql`btrim(${t.sortName})`)
      .where(sql`deleted_at is null`),
  ],
);

/**
 * What two units try together. `state` follows from the rest (domain/experiment.ts) and is written with it, so that
 * lists can be asked for by it.
 */
export const experiments = pgTable(
  'experiments',
  {
    ...record(),
    themeId: uuid('theme_id'),
    continuesId: uuid('continues_id').references((): AnyPgColumn => experiments.id),
    state: text('state').notNull().default('idea'),
    proposedBy: text('proposed_by').notNull(),
    problem: local('problem'),
    /** Numbers of clients as everywhere: 0, 4 for "fewer than 5", or the lowest of a class of five. */
    clientCount: integer('client_count'),
    participantCount: integer('participant_count'),
    measure: jsonb('measure').$type<Measure>(),
    /** Where the measure counts clients, classes of five as well. */
    numberBefore: doublePrecision('number_before'),
    numberTarget: doublePrecision('number_target'),
    numberAfter: doublePrecision('number_after'),
    belief: local('belief'),
    trial: local('trial'),
    place: local('place'),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    success: local('success'),
    decisionOn: date('decision_on', { mode: 'string' }),
    startedOn: date('started_on', { mode: 'string' }),
    outcome: local('outcome'),
    lesson: local('lesson'),
    solved: text('solved'),
    decision: text('decision'),
    decidedOn: date('decided_on', { mode: 'string' }),
    decidedBy: text('decided_by'),
    /** Who brought it to its state last. */
    movedBy: text('moved_by'),
    evidence: jsonb('evidence').$type<Evidence>(),
    /** What the relations of its units rested on when it was stopped, by unit: when it changes they are worth a try again. */
    stoppedBasis: jsonb('stopped_basis').$type<Readonly<Record<string, ScoreBasis>>>(),
    sortName: sortName(),
  },
  (t) => [
    nameIsText('experiments'),
    foreignKey({ name: 'experiments_theme_fk', columns: [t.themeId], foreignColumns: [themes.id] }),
    check(
      'experiments_state_check',
      sql`state in ('idea', 'asked', 'planned', 'running', 'lesson', 'adopted', 'adapted', 'stopped', 'continued')`,
    ),
    check('experiments_solved_check', sql`solved in ('yes', 'partly', 'no')`),
    check('experiments_decision_check', sql`decision in ('adopt', 'adapt', 'stop', 'try-again')`),
    check(
      'experiments_decided_check',
      sql`(decision is null) = (decided_on is null) and (decision is null) = (decided_by is null)`,
    ),
    check('experiments_period_check', sql`starts_on <= ends_on`),
    check('experiments_decision_date_check', sql`started_on <= decision_on`),
    check('experiments_continues_check', sql`continues_id <> id`),
    check(
      'experiments_counts_check',
      sql`(client_count = 4 or (client_count >= 0 and client_count % 5 = 0))
        and (participant_count = 4 or (participant_count >= 0 and participant_count % 5 = 0))`,
    ),
    index('experiments_sort_name').on(t.sortName, t.id),
    index('experiments_updated_at').on(t.updatedAt, t.id),
    index('experiments_created_at').on(t.createdAt, t.id),
    index('experiments_theme').on(t.themeId),
    index('experiments_continues').on(t.continuesId),
    index('experiments_state').on(t.state, t.decisionOn),
  ],
);

/** The units of an experiment, the owner at position 0; partners with what they were asked and have answered. */
export const experimentTeams = pgTable(
  'experiment_teams',
  {
    experimentId: uuid('experiment_id').notNull(),
    teamId: uuid('team_id').notNull(),
    position: smallint('position').notNull(),
    people: jsonb('people').$type<readonly Participant[]>().notNull().default([]),
    askedAt: moment('asked_at'),
    askedBy: text('asked_by'),
    answer: text('answer'),
    answeredAt: moment('answered_at'),
    answeredBy: text('answered_by'),
    until: date('until', { mode: 'string' }),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.experimentId, t.teamId] }),
    foreignKey({
      name: 'experiment_teams_experiment_fk',
      columns: [t.experimentId],
      foreignColumns: [experiments.id],
    }).onDelete('cascade'),
    foreignKey({ name: 'experiment_teams_team_fk', columns: [t.teamId], foreignColumns: [teams.id] }),
    check('experiment_teams_answer_check', sql`answer in ('yes', 'not-now', 'no')`),
    check(
      'experiment_teams_reason_check',
      sql`(answer <> 'no' or reason is not null) and (answer <> 'not-now' or until is not null)`,
    ),
    index('experiment_teams_team').on(t.teamId),
  ],
);

export const experimentClientGroups = pgTable(
  'experiment_client_groups',
  {
    experimentId: uuid('experiment_id').notNull(),
    clientGroupId: uuid('client_group_id').notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.experimentId, t.clientGroupId] }),
    foreignKey({
      name: 'experiment_client_groups_experiment_fk',
      columns: [t.experimentId],
      foreignColumns: [experiments.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'experiment_client_groups_client_group_fk',
      columns: [t.clientGroupId],
      foreignColumns: [clientGroups.id],
    }),
    index('experiment_client_groups_client_group').on(t.clientGroupId),
  ],
);

/** What was written down on the way. */
export const experimentNotes = pgTable(
  'experiment_notes',
  {
    id: uuid('id').primaryKey(),
    experimentId: uuid('experiment_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    text: local('text').notNull(),
    writtenBy: text('written_by').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    foreignKey({
      name: 'experiment_notes_experiment_fk',
      columns: [t.experimentId],
      foreignColumns: [experiments.id],
    }).onDelete('cascade'),
    index('experiment_notes_experiment').on(t.experimentId, t.day),
  ],
);

/** Letters about decisions, one row for each that is to be sent: its being there keeps it from being sent twice. */
export const reminders = pgTable(
  'reminders',
  {
    id: uuid('id').primaryKey(),
    experimentId: uuid('experiment_id').notNull(),
    decisionOn: date('decision_on', { mode: 'string' }).notNull(),
    kind: text('kind').notNull(),
    recipient: text('recipient').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    sentAt: moment('sent_at'),
  },
  (t) => [
    unique('reminders_once_unique').on(t.experimentId, t.decisionOn, t.kind, t.recipient),
    foreignKey({
      name: 'reminders_experiment_fk',
      columns: [t.experimentId],
      foreignColumns: [experiments.id],
    }).onDelete('cascade'),
    check('reminders_kind_check', sql`kind in ('soon', 'due')`),
  ],
);
