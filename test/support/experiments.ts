import type { Experiment } from '../../api/contract/experiment.ts';
import type { TestApp } from './app.ts';
import { builders } from './builders.ts';

export const PERSON = 'Maija Esimerkki';
export const OTHER_PERSON = 'Ville Malli';

/** All that an experiment needs to be planned, but for its units and groups. */
export const PLAN = {
  problem: { fi: 'Kotiin jäänyt työnhakija ei jaksa tulla tapaamiseen.' },
  measure: {
    what: { fi: 'tulee sovittuun tapaamiseen' },
    unit: 'percent',
    kind: 'service-effect',
    breadth: 'broad-feedback',
    source: { fi: 'ajanvaraus' },
  },
  numberBefore: 34,
  belief: { fi: 'yhteinen aamu tuo paikalle' },
  trial: { fi: 'kaksi aamua viikossa' },
  success: { fi: 'puolet tulee' },
} as const;

export const LESSON = {
  outcome: { fi: 'Yksitoista aloitti, yhdeksän kävi loppuun.' },
  lesson: { fi: 'Kello yhdeksän on liian aikaisin.' },
  solved: 'yes',
} as const;

/** Makes experiments and leads them on, as people would through the API. */
export function experimentBuilders(test: Pick<TestApp, 'request'>) {
  const { clientGroup, team } = builders(test);
  let counter = 0;
  const version = (experiment: Pick<Experiment, 'version'>) => ({ 'if-match': `"${experiment.version}"` });
  const demand = (
    status: number,
    answer: { readonly status: number; readonly body: unknown },
  ): Experiment => {
    if (answer.status !== status) throw new Error(JSON.stringify(answer.body));
    return answer.body as Experiment;
  };
  const propose = async (body: object = {}): Promise<Experiment> => {
    const teams = 'teams' in body ? {} : { teams: [{ teamId: await team() }, { teamId: await team() }] };
    const name = { fi: `Kokeilu ${(counter += 1)}` };
    return demand(
      201,
      await test.request('POST', '/experiments', { name, proposedBy: PERSON, ...teams, ...body }),
    );
  };
  const move = (experiment: Experiment, to: string, fields: object = {}, more: object = {}) =>
    test.request(
      'POST',
      `/experiments/${experiment.id}/transitions`,
      { to, by: PERSON, ...(Object.keys(fields).length > 0 && { fields }), ...more },
      version(experiment),
    );
  const moved = async (...args: Parameters<typeof move>) => demand(200, await move(...args));
  const answer = (experiment: Experiment, body: object, teamId = experiment.teams[1]!.team.id) =>
    test.request(
      'PUT',
      `/experiments/${experiment.id}/invitations/${teamId}`,
      { by: OTHER_PERSON, ...body },
      version(experiment),
    );
  const planned = async (decisionOn: string, body: object = {}): Promise<Experiment> => {
    const asked = await moved(await propose(body), 'asked');
    const agreed = demand(200, await answer(asked, { answer: 'yes', people: [{ name: OTHER_PERSON }] }));
    const teams = agreed.teams.map(({ team: { id }, people }) => ({
      teamId: id,
      people: people.length > 0 ? people : [{ name: PERSON }],
    }));
    const clientGroupIds = agreed.clientGroups.length > 0 ? {} : { clientGroupIds: [await clientGroup()] };
    return moved(agreed, 'planned', { ...PLAN, ...clientGroupIds, teams, decisionOn });
  };
  return {
    propose,
    move,
    moved,
    answer,
    planned,
    running: async (decisionOn: string, body: object = {}, startedOn?: string) =>
      moved(await planned(decisionOn, body), 'running', {}, startedOn === undefined ? {} : { startedOn }),
    read: async ({ id }: Pick<Experiment, 'id'>) =>
      demand(200, await test.request('GET', `/experiments/${id}`)),
  };
}
