/**
 * The table of every route: the one place where a path, its parameters and its answers are written.
 * Routes take their schema from here, the web client its types, the OpenAPI document both.
 */
import { Type, type Static, type TObject, type TSchema } from 'typebox';
import {
  ClientGroup,
  ClientGroupInput,
  ClientGroupPage,
  ClientGroupPatch,
  ClientGroupQuery,
  ClientGroupServers,
} from './client-group.ts';
import { HistoryPage, IdParams, pageQuery, strict } from './common.ts';
import { Bipartite } from './bipartite.ts';
import { Coverage, CoverageQuery } from './coverage.ts';
import { examples } from './examples.ts';
import { experimentEndpoints } from './experiment-endpoints.ts';
import { examples as experimentExamples } from './experiment-examples.ts';
import { Experiment, ExperimentInput, ExperimentPage, ExperimentPatch } from './experiment.ts';
import { ExperimentQuery } from './experiment-lists.ts';
import { Import, ImportListQuery, ImportPage, ImportQuery, SampleCleared, SampleState } from './import.ts';
import {
  MapMove,
  MapMoveInput,
  MapStep,
  MapStepList,
  MapStepQuery,
  MapTidyInput,
  TidiedMap,
  TidiedMapQuery,
} from './map-layout.ts';
import { MapChanges, MapChangesQuery, MapSnapshots } from './map-changes.ts';
import { MapColumns } from './map-columns.ts';
import { MapInsights } from './map-insights.ts';
import { Merge, MergeInput, MergePage, MergeQuery } from './merge.ts';
import {
  Organization,
  OrganizationInput,
  OrganizationPage,
  OrganizationPatch,
  OrganizationQuery,
} from './organization.ts';
import {
  Presentation,
  PresentationInput,
  PresentationPage,
  PresentationPatch,
  PresentationQuery,
} from './presentation.ts';
import { RelationSettings, RelationSettingsPatch } from './relation-settings.ts';
import {
  CityMap,
  MapQuery,
  Pair,
  PairList,
  PairListQuery,
  PairParams,
  PairQuery,
  RelatedQuery,
  RelatedServices,
  RelatedTeams,
} from './relations.ts';
import { DistinctParams, DistinctQuery, SameRecordList, SameRecordQuery } from './same-record.ts';
import { SavedView, SavedViewInput, SavedViewPage, SavedViewPatch, SavedViewQuery } from './saved-view.ts';
import { Scatter } from './scatter.ts';
import { SearchQuery, SearchResults } from './search.ts';
import {
  ServiceClass,
  ServiceClassInput,
  ServiceClassPage,
  ServiceClassPatch,
  ServiceClassQuery,
} from './service-class.ts';
import {
  Service,
  ServiceFacetQuery,
  ServiceFacets,
  ServiceInput,
  ServicePage,
  ServicePatch,
  ServiceQuery,
} from './service.ts';
import { Team, TeamInput, TeamPage, TeamPatch, TeamQuery } from './team.ts';
import { Theme, ThemeInput, ThemePage, ThemePatch, ThemeQuery } from './theme.ts';
import { Tie, TieInput, TieList, TieParams, TieQuery, TieWithdrawal } from './tie.ts';
import { PairDecision, VerdictInput } from './verdict.ts';

export const API_PREFIX = '/api/v1';

export interface Endpoint {
  readonly summary: string;
  readonly tag: string;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema;
  /** Shape of the answer; null where there is no body, 'stream' for server-sent events. */
  readonly response: TSchema | null | 'stream';
  readonly status: 200 | 201 | 202 | 204;
  /** 'multipart' where files are sent. */
  readonly consumes?: 'multipart';
  /** Media types of the files that the answer can be, where it is one; the example is of the first. */
  readonly produces?: readonly string[];
  /** Headers beyond the usual ones: `If-Match` is required, or `Idempotency-Key` is understood. */
  readonly ifMatch?: boolean;
  readonly idempotent?: boolean;
  readonly example: { readonly body?: unknown; readonly response?: unknown };
}

const noBody = { response: null, status: 204, example: {} } as const;

/** The eight routes that every resource of the directory has. */
function directory<
  P extends string,
  R extends TSchema,
  L extends TSchema,
  I extends TSchema,
  C extends TSchema,
  Q extends TObject,
>(
  path: P,
  tag: string,
  one: string,
  many: string,
  shapes: { read: R; page: L; input: I; patch: C; query: Q },
  example: { read: unknown; input: object & { name: unknown } },
) {
  const idParams = { tag, params: IdParams } as const;
  const read = { response: shapes.read, status: 200, example: { response: example.read } } as const;
  const list = { items: [example.read], total: 1, nextCursor: null };
  const entries = {
    [`GET ${path}`]: {
      tag,
      summary: `List ${many}`,
      query: shapes.query,
      response: shapes.page,
      status: 200,
      example: { response: list },
    },
    [`POST ${path}`]: {
      tag,
      summary: `Add ${one}`,
      body: shapes.input,
      response: shapes.read,
      status: 201,
      idempotent: true,
      example: { body: example.input, response: example.read },
    },
    [`GET ${path}/{id}`]: { ...idParams, ...read, summary: `Read ${one}` },
    [`PATCH ${path}/{id}`]: {
      ...idParams,
      ...read,
      summary: `Change ${one}`,
      body: shapes.patch,
      ifMatch: true,
      example: { body: { name: example.input.name }, response: example.read },
    },
    [`DELETE ${path}/{id}`]: {
      ...idParams,
      ...noBody,
      summary: `Delete ${one}; it can be restored`,
      ifMatch: true,
    },
    [`POST ${path}/{id}/restore`]: { ...idParams, ...read, summary: `Restore ${one}` },
    [`GET ${path}/{id}/history`]: {
      ...idParams,
      summary: `History of ${one}, latest first`,
      query: Type.Object(pageQuery, strict),
      response: HistoryPage,
      status: 200,
      example: { response: { items: [examples.history], total: 1, nextCursor: null } },
    },
  };
  return entries as unknown as DirectoryEndpoints<P, R, L, I, C, Q>;
}

type With<T> = Omit<Endpoint, keyof T> & T;
type DirectoryEndpoints<
  P extends string,
  R extends TSchema,
  L extends TSchema,
  I extends TSchema,
  C extends TSchema,
  Q extends TObject,
> = Record<`GET ${P}`, With<{ query: Q; response: L; status: 200 }>> &
  Record<`POST ${P}`, With<{ body: I; response: R; status: 201 }>> &
  Record<`GET ${P}/{id}`, With<{ params: typeof IdParams; response: R; status: 200 }>> &
  Record<`PATCH ${P}/{id}`, With<{ params: typeof IdParams; body: C; response: R; status: 200 }>> &
  Record<`DELETE ${P}/{id}`, With<{ params: typeof IdParams; response: null; status: 204 }>> &
  Record<`POST ${P}/{id}/restore`, With<{ params: typeof IdParams; response: R; status: 200 }>> &
  Record<
    `GET ${P}/{id}/history`,
    With<{
      params: typeof IdParams;
      query: TObject<typeof pageQuery>;
      response: typeof HistoryPage;
      status: 200;
    }>
  >;

const special = {
  'POST /services/{id}/confirm': {
    tag: 'services',
    summary: 'Say that a service’s details are still correct today',
    params: IdParams,
    response: Service,
    status: 200,
    example: { response: examples.service },
  },
  'GET /services/facets': {
    tag: 'services',
    summary: 'Count services by the values of each filter',
    query: ServiceFacetQuery,
    response: ServiceFacets,
    status: 200,
    example: { response: examples.serviceFacets },
  },
  'GET /services/{id}/related': {
    tag: 'relations',
    summary: 'Services that share clients with this one, strongest first, each with why',
    params: IdParams,
    query: RelatedQuery,
    response: RelatedServices,
    status: 200,
    example: { response: examples.relatedServices },
  },
  'GET /teams/{id}/related': {
    tag: 'relations',
    summary: 'Units that share clients with this one, strongest first, each with why',
    params: IdParams,
    query: RelatedQuery,
    response: RelatedTeams,
    status: 200,
    example: { response: examples.relatedTeams },
  },
  'GET /client-groups/{id}/services': {
    tag: 'client-groups',
    summary: 'Who serves this client group or one of its subgroups, and at which ages',
    params: IdParams,
    response: ClientGroupServers,
    status: 200,
    example: { response: examples.clientGroupServers },
  },
  'GET /pairs': {
    tag: 'relations',
    summary: 'Pairs of services that may be duplicates, partners or peers, each with why',
    query: PairListQuery,
    response: PairList,
    status: 200,
    example: { response: examples.pairList },
  },
  'GET /pairs/{a}/{b}': {
    tag: 'relations',
    summary: 'Two services, units or departments: how much they share, and why',
    params: PairParams,
    query: PairQuery,
    response: Pair,
    status: 200,
    example: { response: examples.pair },
  },
  'PUT /pairs/{a}/{b}/verdict': {
    tag: 'decisions',
    summary: 'Decide about a pair; over an earlier decision only with its ETag in If-Match',
    params: PairParams,
    query: PairQuery,
    body: VerdictInput,
    ifMatch: true,
    response: PairDecision,
    status: 200,
    example: { body: examples.verdictInput, response: examples.decision },
  },
  'DELETE /pairs/{a}/{b}/verdict': {
    tag: 'decisions',
    summary: 'Take back the decision that stands; the one before it stands again',
    params: PairParams,
    query: PairQuery,
    ifMatch: true,
    response: PairDecision,
    status: 200,
    example: { response: { status: 'open', verdict: null, changes: [] } },
  },
  'GET /ties': {
    tag: 'decisions',
    summary: 'How well a unit and those around it know each other',
    query: TieQuery,
    response: TieList,
    status: 200,
    example: { response: examples.tieList },
  },
  'PUT /ties/{teamId}/{otherId}': {
    tag: 'decisions',
    summary: 'Say how well a unit knows another; what the same person said before is replaced',
    params: TieParams,
    body: TieInput,
    response: Tie,
    status: 200,
    example: { body: examples.tieInput, response: examples.tie },
  },
  'DELETE /ties/{teamId}/{otherId}': {
    tag: 'decisions',
    summary: 'Take back what a person has said of a unit',
    params: TieParams,
    query: TieWithdrawal,
    response: Tie,
    status: 200,
    example: { response: { score: null, a: null, b: null, experiment: false, shouldMeet: false } },
  },
  'GET /settings/relations': {
    tag: 'decisions',
    summary: 'From where on shared clients and similar work count as high',
    response: RelationSettings,
    status: 200,
    example: { response: examples.relationSettings },
  },
  'PATCH /settings/relations': {
    tag: 'decisions',
    summary: 'Change the thresholds; null puts the default back',
    body: RelationSettingsPatch,
    ifMatch: true,
    response: RelationSettings,
    status: 200,
    example: { body: { highClientOverlap: 0.45 }, response: examples.relationSettings },
  },
  'GET /settings/relations/history': {
    tag: 'decisions',
    summary: 'Who changed the thresholds, latest first',
    query: Type.Object(pageQuery, strict),
    response: HistoryPage,
    status: 200,
    example: { response: { items: [examples.settingsHistory], total: 1, nextCursor: null } },
  },
  'GET /map': {
    tag: 'relations',
    summary: 'The map: nodes with stored positions, links, totals and what is left out',
    query: MapQuery,
    response: CityMap,
    status: 200,
    example: { response: examples.map },
  },
  'POST /map/layout/moves': {
    tag: 'relations',
    summary: 'Move a node, or a department’s region with all its nodes, to the nearest free place',
    body: MapMoveInput,
    idempotent: true,
    response: MapMove,
    status: 201,
    example: {
      body: { level: 'team', kind: 'node', id: examples.team.id, to: { x: 460, y: 280 } },
      response: examples.mapMove,
    },
  },
  'GET /map/layout/tidied': {
    tag: 'relations',
    summary: 'What tidying up would make of the map; nothing is stored',
    query: TidiedMapQuery,
    response: TidiedMap,
    status: 200,
    example: { response: examples.tidiedMap },
  },
  'POST /map/layout/tidy': {
    tag: 'relations',
    summary: 'Store the tidied map that was shown (412 when it would be another by now)',
    body: MapTidyInput,
    response: MapStep,
    status: 201,
    example: {
      body: { level: 'team', fingerprint: examples.tidiedMap.fingerprint },
      response: { ...examples.mapMove.step, kind: 'tidy', subject: null },
    },
  },
  'GET /map/layout/steps': {
    tag: 'relations',
    summary: 'What people have done to the places of the map, latest first: who and when',
    query: MapStepQuery,
    response: MapStepList,
    status: 200,
    example: { response: { items: [examples.mapMove.step], total: 1 } },
  },
  'POST /map/layout/steps/{id}/undo': {
    tag: 'relations',
    summary: 'Take the last step back; the map is then as it was before it',
    params: IdParams,
    response: MapStep,
    status: 200,
    example: { response: { ...examples.mapMove.step, undoneAt: '2026-11-03T08:01:00.000Z' } },
  },
  'GET /map/bipartite': {
    tag: 'relations',
    summary: 'The map’s nodes and the client groups that they serve',
    query: MapQuery,
    response: Bipartite,
    status: 200,
    example: { response: examples.bipartite },
  },
  'GET /map/scatter': {
    tag: 'relations',
    summary: 'The pairs of the map’s nodes by shared clients and similar work, and a count of all of them',
    query: MapQuery,
    response: Scatter,
    status: 200,
    example: { response: examples.scatter },
  },
  'GET /map/columns': {
    tag: 'relations',
    summary: 'The same map as columns, for who draws it: half the bytes, a tenth of the reading',
    query: MapQuery,
    response: MapColumns,
    status: 200,
    example: { response: examples.mapColumns },
  },
  'GET /map/insights': {
    tag: 'relations',
    summary: 'What the map’s shape says: bridges, clusters, and client groups served by one unit only',
    query: MapQuery,
    response: MapInsights,
    status: 200,
    example: { response: examples.mapInsights },
  },
  'GET /map/snapshots': {
    tag: 'relations',
    summary: 'The days with which the map can be compared',
    response: MapSnapshots,
    status: 200,
    example: { response: { items: [{ day: '2026-10-31', version: 388 }] } },
  },
  'GET /map/changes': {
    tag: 'relations',
    summary: 'What is new on the map since a day, what has gone, and what has become something else',
    query: MapChangesQuery,
    response: MapChanges,
    status: 200,
    example: { response: examples.mapChanges },
  },
  'GET /coverage': {
    tag: 'relations',
    summary: 'Client groups × departments: who is served by whom, and where the gaps are',
    query: CoverageQuery,
    response: Coverage,
    status: 200,
    example: { response: examples.coverage },
  },
  'GET /search': {
    tag: 'search',
    summary: 'Find services, units, client groups, contact people and experiments as one types',
    query: SearchQuery,
    response: SearchResults,
    status: 200,
    example: { response: examples.search },
  },
  'POST /imports': {
    tag: 'exchange',
    summary: 'Import files (form fields named "file"); then ask GET /imports/{id} until it has ended',
    query: ImportQuery,
    consumes: 'multipart',
    idempotent: true,
    response: Import,
    status: 202,
    example: { response: examples.import },
  },
  'GET /imports': {
    tag: 'exchange',
    summary: 'List imports, latest first',
    query: ImportListQuery,
    response: ImportPage,
    status: 200,
    example: { response: { items: [examples.import], total: 1, nextCursor: null } },
  },
  'GET /imports/{id}': {
    tag: 'exchange',
    summary: 'How an import goes, and what it did or would do',
    params: IdParams,
    response: Import,
    status: 200,
    example: { response: examples.import },
  },
  'GET /merges': {
    tag: 'records',
    summary: 'List merges, latest first',
    query: MergeQuery,
    response: MergePage,
    status: 200,
    example: { response: { items: [examples.merge], total: 1, nextCursor: null } },
  },
  'POST /merges': {
    tag: 'records',
    summary: 'Make two records one; what is absorbed is deleted, what hangs on it moves',
    body: MergeInput,
    idempotent: true,
    response: Merge,
    status: 201,
    example: { body: examples.mergeInput, response: examples.merge },
  },
  'POST /merges/{id}/undo': {
    tag: 'records',
    summary: 'Take a merge back; what has been changed since stays changed',
    params: IdParams,
    response: Merge,
    status: 200,
    example: { response: { ...examples.merge, undoneAt: '2026-11-04T08:00:00.000Z' } },
  },
  'GET /same-records': {
    tag: 'records',
    summary: 'Records that may stand in the directory twice, with what speaks for it field by field',
    query: SameRecordQuery,
    response: SameRecordList,
    status: 200,
    example: { response: examples.sameRecords },
  },
  'PUT /same-records/{a}/{b}/distinct': {
    tag: 'records',
    summary: 'Say that two records are not the same; they are not offered again',
    params: DistinctParams,
    query: DistinctQuery,
    response: null,
    status: 204,
    example: {},
  },
  'DELETE /same-records/{a}/{b}/distinct': {
    tag: 'records',
    summary: 'Take that back',
    params: DistinctParams,
    query: DistinctQuery,
    response: null,
    status: 204,
    example: {},
  },
  'GET /events': {
    tag: 'live',
    summary: 'Server-sent events: every change, from Last-Event-ID on',
    response: 'stream',
    status: 200,
    example: { response: examples.stream },
  },
  'GET /sample-city': {
    tag: 'exchange',
    summary: 'Is the invented sample city in the directory?',
    response: SampleState,
    status: 200,
    example: { response: examples.sampleState },
  },
  'DELETE /sample-city': {
    tag: 'exchange',
    summary: 'Remove the sample city; rows that your own data hangs on stay and become yours',
    response: SampleCleared,
    status: 200,
    example: { response: examples.sampleCleared },
  },
} as const satisfies Record<string, Endpoint>;

export const endpoints = {
  ...directory(
    '/organizations',
    'organizations',
    'an organization',
    'organizations',
    {
      read: Organization,
      page: OrganizationPage,
      input: OrganizationInput,
      patch: OrganizationPatch,
      query: OrganizationQuery,
    },
    { read: examples.organization, input: examples.organizationInput },
  ),
  ...directory(
    '/teams',
    'teams',
    'a unit',
    'units',
    { read: Team, page: TeamPage, input: TeamInput, patch: TeamPatch, query: TeamQuery },
    { read: examples.team, input: examples.teamInput },
  ),
  ...directory(
    '/services',
    'services',
    'a service',
    'services',
    {
      read: Service,
      page: ServicePage,
      input: ServiceInput,
      patch: ServicePatch,
      query: ServiceQuery,
    },
    { read: examples.service, input: examples.serviceInput },
  ),
  ...directory(
    '/client-groups',
    'client-groups',
    'a client group',
    'client groups',
    {
      read: ClientGroup,
      page: ClientGroupPage,
      input: ClientGroupInput,
      patch: ClientGroupPatch,
      query: ClientGroupQuery,
    },
    { read: examples.clientGroup, input: examples.clientGroupInput },
  ),
  ...directory(
    '/service-classes',
    'service-classes',
    'a service class',
    'service classes',
    {
      read: ServiceClass,
      page: ServiceClassPage,
      input: ServiceClassInput,
      patch: ServiceClassPatch,
      query: ServiceClassQuery,
    },
    { read: examples.serviceClass, input: examples.serviceClassInput },
  ),
  ...directory(
    '/saved-views',
    'saved-views',
    'a saved view of the map',
    'saved views of the map',
    {
      read: SavedView,
      page: SavedViewPage,
      input: SavedViewInput,
      patch: SavedViewPatch,
      query: SavedViewQuery,
    },
    { read: examples.savedView, input: examples.savedViewInput },
  ),
  ...directory(
    '/presentations',
    'saved-views',
    'a presentation of saved views',
    'presentations of saved views',
    {
      read: Presentation,
      page: PresentationPage,
      input: PresentationInput,
      patch: PresentationPatch,
      query: PresentationQuery,
    },
    { read: examples.presentation, input: examples.presentationInput },
  ),
  ...directory(
    '/themes',
    'experiments',
    'a theme',
    'themes',
    { read: Theme, page: ThemePage, input: ThemeInput, patch: ThemePatch, query: ThemeQuery },
    { read: experimentExamples.theme, input: experimentExamples.themeInput },
  ),
  ...directory(
    '/experiments',
    'experiments',
    'an experiment',
    'experiments',
    {
      read: Experiment,
      page: ExperimentPage,
      input: ExperimentInput,
      patch: ExperimentPatch,
      query: ExperimentQuery,
    },
    { read: experimentExamples.experiment, input: experimentExamples.experimentInput },
  ),
  ...experimentEndpoints,
  ...special,
};

export type Endpoints = typeof endpoints;
export type EndpointKey = keyof Endpoints;

type StaticOf<S> = S extends TSchema ? Static<S> : undefined;
type Field<K extends EndpointKey, F extends 'params' | 'query' | 'body'> = Endpoints[K] extends {
  readonly [X in F]: infer S;
}
  ? StaticOf<S>
  : undefined;

/** The types of one endpoint, for the web client: `ResponseOf<'GET /services/{id}'>` is a Service. */
export type ParamsOf<K extends EndpointKey> = Field<K, 'params'>;
export type QueryOf<K extends EndpointKey> = Field<K, 'query'>;
export type BodyOf<K extends EndpointKey> = Field<K, 'body'>;
export type ResponseOf<K extends EndpointKey> = StaticOf<Endpoints[K]['response']>;
