import type { ReactiveControllerHost } from 'lit';
import type { MapLevel } from '../../../api/contract/relation.ts';
import type { Service } from '../../../api/contract/service.ts';
import { Fetch } from '../../state/fetch.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/** All that is shown of one side of a pair: a service with its unit, or a unit with its services. */
export class PairSide {
  readonly service: Fetch<'GET /services/{id}'>;
  readonly team: Fetch<'GET /teams/{id}'>;
  readonly services: Fetch<'GET /services'>;
  private readonly of: () => { readonly level: MapLevel; readonly id: string };

  /** `of` is read at each update of the host. */
  constructor(host: ReactiveControllerHost, of: () => { readonly level: MapLevel; readonly id: string }) {
    this.of = of;
    this.service = new Fetch(host, 'GET /services/{id}', () => {
      const { level, id } = of();
      return level === 'service' ? { params: { id } } : undefined;
    });
    this.team = new Fetch(host, 'GET /teams/{id}', () => {
      const { level, id } = of();
      const team = level === 'service' ? this.service.value?.team.id : id;
      return team === undefined ? undefined : { params: { id: team } };
    });
    this.services = new Fetch(host, 'GET /services', () => {
      const { level, id } = of();
      if (level === 'service') return undefined;
      const scope = level === 'department' ? { departmentId: [id] } : { teamId: [id] };
      return { query: { ...scope, limit: MOST } };
    });
  }

  /** The services that are measured: of a unit its own, though the directory lists those of its subunits with them. */
  get measured(): readonly Service[] | undefined {
    const { level, id } = this.of();
    const services = this.services.value?.items;
    return level === 'team' ? services?.filter(({ team }) => team.id === id) : services;
  }

  /** Has nobody written down whom it serves? False as long as that is not known. */
  get lacksGroups(): boolean {
    const services = this.service.value ? [this.service.value] : this.measured;
    return services !== undefined && services.every(({ clientGroups }) => clientGroups.length === 0);
  }
}
