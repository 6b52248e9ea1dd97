import type { TestApp } from './app.ts';
import { builders } from './builders.ts';

/** Two units of different organizations whose services say why they are looked at, among services of other units. */
export interface TwoUnits {
  readonly ours: string;
  readonly theirs: string;
  /** Do the same for the same clients: `mine` is ours. */
  readonly mine: string;
  readonly twin: string;
  /** Theirs: other work for the clients of `mine`. */
  readonly partner: string;
  /** Theirs: the work of `mine` for other clients. */
  readonly peer: string;
  readonly families: string;
  readonly seniors: string;
  readonly sameClass: string;
  readonly otherClass: string;
}

/** So many further services, each with a group and a class of its own, make what is shared rare. */
const OTHERS = 10;

export async function makeTwoUnits(test: Pick<TestApp, 'request'>): Promise<TwoUnits> {
  const make = builders(test);
  const [ours, theirs] = [await make.department(), await make.department()];
  const families = await make.clientGroup({ name: { fi: 'Lapsiperheet' } });
  const seniors = await make.clientGroup({ name: { fi: 'Ikäihmiset' } });
  const [sameClass, otherClass] = [await make.serviceClass(), await make.serviceClass()];
  const service = (teamId: string, group: string, fi: string, serviceClass: string) =>
    make.service({
      teamId,
      name: { fi },
      clientGroups: [{ id: group, weight: 3 }],
      serviceClasses: [{ id: serviceClass }],
    });
  const mine = await service(ours, families, 'Perhekerho', sameClass);
  const twin = await service(theirs, families, 'Kohtaamispaikka', sameClass);
  const partner = await service(theirs, families, 'Neuvola', otherClass);
  const peer = await service(theirs, seniors, 'Muistikahvila', sameClass);
  const elsewhere = await make.department();
  for (let n = 0; n < OTHERS; n += 1) {
    const clientGroups = [{ id: await make.clientGroup(), weight: 3 as const }];
    await make.service({
      teamId: elsewhere,
      clientGroups,
      serviceClasses: [{ id: await make.serviceClass() }],
    });
  }
  return { ours, theirs, mine, twin, partner, peer, families, seniors, sameClass, otherClass };
}
