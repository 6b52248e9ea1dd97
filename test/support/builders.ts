import type { ServiceInput } from '../../api/contract/service.ts';
import type { TestApp } from './app.ts';

/** Makes the rows that a test needs through the API, with only what matters to the test spelled out. */
export function builders({ request }: Pick<TestApp, 'request'>) {
  let counter = 0;
  const name = (what: string) => ({ fi: `${what} ${(counter += 1)}` });
  const create = async (path: string, body: object): Promise<string> => {
    const response = await request('POST', path, body);
    if (response.status !== 201) throw new Error(`${path}: ${JSON.stringify(response.body)}`);
    return (response.body as { id: string }).id;
  };
  const organization = (body: object = {}) => create('/organizations', { name: name('Kaupunki'), ...body });
  const department = async (body: object = {}) =>
    create('/teams', { name: name('Toimiala'), organizationId: await organization(), ...body });
  return {
    organization,
    department,
    team: async (body: object = {}) =>
      create('/teams', { name: name('Yksikkö'), organizationId: await organization(), ...body }),
    clientGroup: (body: object = {}) => create('/client-groups', { name: name('Ryhmä'), ...body }),
    serviceClass: (body: object = {}) => create('/service-classes', { name: name('Luokka'), ...body }),
    service: async (body: Partial<ServiceInput> = {}) =>
      create('/services', { name: name('Palvelu'), teamId: body.teamId ?? (await department()), ...body }),
  };
}
