/** One example of each shape, shown in the API documentation. A test holds them against the schemas. */
const id = (n: number) => `019a0b1c-0000-7000-8000-${String(n).padStart(12, '0')}`;
const record = {
  id: id(1),
  version: 1,
  createdAt: '2026-11-03T08:00:00.000Z',
  updatedAt: '2026-11-03T08:00:00.000Z',
  deletedAt: null,
};
const department = { id: id(2), name: { fi: 'Sivistys ja hyvinvointi' }, mark: 'SI', color: 1 };
const team = { id: id(3), name: { fi: 'Liikuntapalvelut', en: 'Sport services' }, department };
const otherTeam = {
  id: id(4),
  name: { fi: 'Työllisyyspalvelut', en: 'Employment services' },
  department: { id: id(5), name: { fi: 'Elinvoima' }, mark: 'EL', color: 2 },
};
const organization = { id: id(6), name: { fi: 'Koivuselän kaupunki' } };
const clientGroup = { id: id(7), name: { fi: 'Pitkäaikaistyöttömät', en: 'Long-term unemployed' } };
const clientOverlap = {
  score: 0.62,
  strength: 'strong',
  ages: { value: 1, known: true },
  areas: { value: 1, known: false },
  contributions: [{ clientGroup, share: 0.8, holders: 4, implied: false }],
  estimatedClients: 30,
};
const related = { total: 1, omitted: 0, minScore: 0.1, version: 412 };
const problem = {
  type: '/api/problems/not-found',
  title: 'Not found',
  status: 404,
  detail: 'There is no service with this id.',
};

const functionSimilarity = {
  score: 0.31,
  strength: 'clear',
  serviceClasses: [
    {
      serviceClass: { id: id(9), name: { fi: 'Liikunta ja ulkoilu' } },
      value: 0.22,
      holders: 9,
      implied: false,
    },
  ],
  text: { language: 'fi', words: [{ word: 'ryhma', value: 0.05 }], spelling: 0.04 },
};

const tie = { score: 0.375, a: 'heard-of', b: 'met', shouldMeet: false };
const verdict = {
  version: 1,
  verdict: 'duplicate',
  reason: 'Sama ryhmä samoille ihmisille; yhdistetään syksyllä.',
  decidedBy: 'Maija Esimerkki',
  decidedAt: '2026-11-03T08:00:00.000Z',
  raisedAs: 'duplicate',
  clientOverlap: 0.62,
  functionSimilarity: 0.31,
  versionA: 3,
  versionB: 1,
  takenBackAt: null,
};
const decision = { status: 'decided', verdict, changes: [] };
const openAgain = {
  status: 'open-again',
  verdict,
  changes: [{ side: 'b', field: 'clientGroups', added: [clientGroup], removed: [] }],
};
const thresholds = { highClientOverlap: 0.4, highFunctionSimilarity: 0.2 };

const weighed = {
  decision: 'same',
  bits: 7.5,
  prior: -10,
  evidence: [
    { field: 'name', level: 'alike', bits: 13.5, a: 'liikuntaneuvonta', b: 'liikunta neuvonta' },
    { field: 'organization', level: 'same', bits: 4, a: 'koivuselan kaupunki', b: 'koivuselan kaupunki' },
  ],
};

export const examples = {
  problem,
  tie,
  tieInput: { strength: 'heard-of', statedBy: 'Maija Esimerkki' },
  tieList: {
    items: [
      {
        team: otherTeam,
        tie,
        statements: [
          { strength: 'heard-of', statedBy: 'Maija Esimerkki', statedAt: '2026-11-03T08:00:00.000Z' },
        ],
        clientOverlap: 0.35,
      },
    ],
    total: 1,
    omitted: 0,
    version: 412,
  },
  verdictInput: { verdict: 'duplicate', reason: verdict.reason, decidedBy: verdict.decidedBy },
  decision,
  mergeInput: {
    entity: 'service',
    keep: { id: id(8), version: 3 },
    absorb: { id: id(12), version: 1 },
  },
  merge: {
    id: id(13),
    entity: 'service',
    kept: { id: id(8), name: { fi: 'Liikuntaneuvonta' } },
    absorbed: { id: id(12), name: { fi: 'Liikunta-neuvonta' } },
    mergedBy: 'local',
    mergedAt: '2026-11-03T08:00:00.000Z',
    undoneAt: null,
    filled: ['summary'],
    moved: 0,
    sources: 1,
  },
  sameRecords: {
    entity: 'service',
    items: [
      {
        a: {
          id: id(8),
          version: 3,
          name: { fi: 'Liikuntaneuvonta' },
          organization,
          team: { id: team.id, name: team.name },
          sources: [],
        },
        b: {
          id: id(12),
          version: 1,
          name: { fi: 'Liikunta-neuvonta' },
          organization,
          team: { id: team.id, name: team.name },
          sources: ['ptv'],
        },
        ...weighed,
      },
    ],
    total: 1,
    omitted: 0,
    version: 412,
  },
  relationSettings: {
    highClientOverlap: 0.45,
    highFunctionSimilarity: 0.2,
    defaults: thresholds,
    version: 2,
    updatedAt: '2026-11-03T08:00:00.000Z',
  },
  settingsHistory: {
    id: 413,
    at: '2026-11-03T08:00:00.000Z',
    actor: 'local',
    action: 'changed',
    before: thresholds,
    after: { ...thresholds, highClientOverlap: 0.45 },
  },
  organization: {
    ...record,
    name: organization.name,
    kind: 'city',
    businessCode: '0123456-7',
    url: 'https://www.example.org',
    teamCount: 12,
    serviceCount: 80,
  },
  organizationInput: { name: { fi: 'Koivuselän kaupunki' }, kind: 'city' },
  team: {
    ...record,
    organization,
    parentId: department.id,
    path: [{ id: department.id, name: department.name }],
    department,
    name: team.name,
    description: null,
    contacts: [
      {
        name: 'Maija Esimerkki',
        title: 'liikuntapäällikkö',
        email: 'maija@example.org',
        phone: '+358 40 555 0101',
      },
    ],
    serviceCount: 9,
  },
  teamInput: { organizationId: organization.id, parentId: department.id, name: team.name },
  clientGroup: {
    ...record,
    parentId: null,
    path: [],
    code: 'KR1.2',
    name: clientGroup.name,
    description: null,
    estimatedSize: 340,
    quiet: true,
    serviceCount: 7,
    teamCount: 4,
  },
  clientGroupInput: { name: clientGroup.name, quiet: true, estimatedSize: 340 },
  clientGroupServers: {
    clientGroup,
    services: [
      {
        id: id(8),
        name: { fi: 'Liikuntaneuvonta' },
        team,
        clientGroup,
        weight: 2,
        clientsPerYear: '<5',
        ageMin: 18,
        ageMax: null,
        channels: ['in-person'],
      },
    ],
    ages: Array.from({ length: 121 }, (_, age) => (age >= 18 ? 1 : 0)),
    agesUnknown: 0,
  },
  serviceClass: {
    ...record,
    parentId: null,
    path: [],
    code: 'P27',
    name: { fi: 'Liikunta ja ulkoilu' },
    serviceCount: 9,
  },
  serviceClassInput: { name: { fi: 'Liikunta ja ulkoilu' }, code: 'P27' },
  service: {
    ...record,
    name: { fi: 'Liikuntaneuvonta', en: 'Exercise counselling' },
    team,
    organization,
    status: 'active',
    summary: { fi: 'Apua liikunnan aloittamiseen.' },
    description: null,
    ageMin: 18,
    ageMax: null,
    channels: ['in-person', 'phone'],
    areas: ['915'],
    languages: ['fi'],
    fee: 'free',
    url: null,
    clientsPerYear: 190,
    keywords: ['liikunta'],
    reviewedAt: '2026-11-03',
    clientGroups: [{ ...clientGroup, quiet: true, weight: 2, clientsPerYear: '<5' }],
    serviceClasses: [{ id: id(9), name: { fi: 'Liikunta ja ulkoilu' }, code: 'P27' }],
    otherTeams: [{ id: otherTeam.id, name: otherTeam.name, role: 'referrer' }],
  },
  serviceInput: {
    teamId: team.id,
    name: { fi: 'Liikuntaneuvonta' },
    clientGroups: [{ id: clientGroup.id, weight: 2 }],
  },
  serviceFacets: {
    departmentId: [{ id: department.id, name: department.name, count: 9 }],
    clientGroupId: [{ ...clientGroup, count: 7 }],
    serviceClassId: [],
    organizationId: [{ ...organization, count: 80 }],
    status: [{ value: 'active', count: 78 }],
    channel: [{ value: 'phone', count: 30 }],
    fee: [{ value: 'free', count: 60 }],
  },
  history: {
    id: 412,
    at: '2026-11-03T08:00:00.000Z',
    actor: 'local',
    action: 'changed',
    before: { ageMin: null },
    after: { ageMin: 18 },
  },
  relatedServices: {
    items: [
      {
        service: { id: id(8), name: { fi: 'Työhönvalmennus' } },
        team: otherTeam,
        relation: 'duplicate',
        clientOverlap,
        functionSimilarity,
        reviewedAt: '2026-05-01',
      },
    ],
    ...related,
  },
  relatedTeams: {
    items: [{ team: otherTeam, clientOverlap, tie, pairs: { duplicate: 1, partner: 3, peer: 0 } }],
    ...related,
  },
  pairList: {
    items: [
      {
        a: { id: id(8), name: { fi: 'Liikuntaneuvonta' }, team, reviewedAt: '2025-03-01' },
        b: { id: id(10), name: { fi: 'Elintapaohjaus' }, team: otherTeam, reviewedAt: null },
        clientOverlap,
        functionSimilarity,
        tie,
        ...openAgain,
        relation: 'duplicate',
        pairs: 1,
      },
    ],
    total: 1,
    omitted: 0,
    counts: { raised: 43, open: 24, openAgain: 1, decided: 18, real: 5 },
    version: 412,
  },
  pair: {
    level: 'team',
    a: { id: team.id, name: team.name, team, reviewedAt: '2025-03-01' },
    b: { id: otherTeam.id, name: otherTeam.name, team: otherTeam, reviewedAt: null },
    clientOverlap,
    functionSimilarity,
    relation: 'duplicate',
    tie,
    ...decision,
    verdicts: [verdict],
    services: [
      {
        a: { id: id(8), name: { fi: 'Liikuntaneuvonta' } },
        b: { id: id(10), name: { fi: 'Työhönvalmennus' } },
        score: 0.5,
        relation: 'duplicate',
      },
    ],
    version: 412,
  },
  map: {
    level: 'team',
    minScore: 0.1,
    nodes: [
      {
        id: team.id,
        label: team.name,
        department: department.id,
        team: null,
        x: 420,
        y: 310,
        services: 9,
        clientsPerYear: 1900,
        links: 14,
      },
    ],
    departments: [{ ...department, region: { x: 400, y: 300, r: 90 }, nodes: 4 }],
    edges: [{ source: team.id, target: otherTeam.id, relation: 'partner', clientOverlap: 0.62, pairs: 3 }],
    totals: { nodes: 45, edges: 212 },
    omitted: { nodes: 0, edges: 172 },
    version: 412,
  },
  scatter: {
    level: 'team',
    ids: [team.id, otherTeam.id],
    a: [0],
    b: [1],
    clientOverlap: [0.62],
    functionSimilarity: [0.11],
    relation: ['partner'],
    decided: [{ row: 0, verdict: 'partner' }],
    floors: { clientOverlap: 0.08, functionSimilarity: 0.08 },
    thresholds: { highClientOverlap: 0.4, highFunctionSimilarity: 0.18 },
    workStrengthFrom: { weak: 0.09, clear: 0.18, strong: 0.385 },
    bins: { edges: [0, 0.18, 0.4], counts: [0, 0, 0, 0, 0, 0, 1, 0, 0] },
    totals: { nodes: 45, pairs: 1, unknown: 0 },
    omitted: { nodes: 43, rows: 0 },
    version: 412,
  },
  coverage: {
    departments: [department],
    clientGroups: [
      {
        ...clientGroup,
        parentId: null,
        depth: 0,
        quiet: true,
        estimatedSize: 420,
        services: 3,
        cells: [{ departmentId: department.id, mainly: 1, regularly: 2, sometimes: 0 }],
      },
    ],
    gaps: [
      { kind: 'one-department', clientGroupId: clientGroup.id, department, services: 3 },
      { kind: 'ages', clientGroupId: clientGroup.id, ages: [{ from: 23, to: 29 }] },
    ],
    totals: { departments: 12, clientGroups: 88, gaps: 26 },
    version: 412,
  },
  search: {
    items: [
      {
        kind: 'service',
        id: id(8),
        title: { text: 'Liikuntaneuvonta', language: 'fi', ranges: [[8, 16]] },
        excerpt: null,
        team,
      },
    ],
    total: 1,
  },
  import: {
    id: id(11),
    format: 'ptv',
    dryRun: true,
    status: 'planned',
    progress: { done: 101, total: 101 },
    files: [{ name: 'services.json', bytes: 375201 }],
    counts: {
      organization: { added: 1, changed: 0, unchanged: 0, left: 0 },
      team: { added: 1, changed: 0, unchanged: 0, left: 0 },
      service: { added: 101, changed: 0, unchanged: 0, left: 0 },
      'client-group': { added: 7, changed: 0, unchanged: 0, left: 0 },
      'service-class': { added: 40, changed: 0, unchanged: 0, left: 0 },
    },
    changes: [
      { entity: 'service', action: 'added', id: null, name: { fi: 'Sosiaalipäivystys' }, fields: [] },
    ],
    problems: [
      {
        file: 'services.json',
        path: '/itemList/3/areas',
        severity: 'warning',
        code: 'unknown-area',
        params: { type: 'Region' },
        message: 'The area type "Region" lists no municipalities; the area is left unknown.',
      },
    ],
    problemCount: 1,
    twice: [
      {
        entity: 'service',
        name: { fi: 'Liikunta-neuvonta' },
        existing: { id: id(8), name: { fi: 'Liikuntaneuvonta' } },
        ...weighed,
      },
    ],
    twiceCount: 1,
    failure: null,
    createdAt: '2026-11-03T08:00:00.000Z',
    finishedAt: '2026-11-03T08:00:01.000Z',
  },
  stream: `id: 412\nevent: change\ndata: {"version":412,"entity":"service","id":"${id(8)}","action":"changed"}\n\n`,
  sampleState: { present: true, records: 420 },
  sampleCleared: { removed: 420, kept: 0 },
};
