/** Rows of `npm run bench` about both measures of a whole directory. */
import { OverlapIndex } from '../../api/domain/index/overlap-index.ts';
import { allRelations, SHARING_RELATIONS } from '../../api/domain/relations/all-relations.ts';
import { KnownRelations } from '../../api/domain/relations/known-relations.ts';
import { peerSets } from '../../api/domain/relations/peers-by-class.ts';
import { WorkIndex } from '../../api/domain/work/work-index.ts';
import type { GeneratedCity } from '../support/generated-city.ts';
import { generatedWork, type GeneratedWork } from '../support/generated-work.ts';
import { bytesInUse, quantile, round, timed } from './timing.ts';

const WRITES = 600;
/** Written before anything is timed, for the compiler to have seen the code. */
const WARM_UP = 200;

/** All relations of a city and one write, each with what it takes; memory is that of both indexes and the relations. */
export function measureRelations(city: GeneratedCity): Readonly<Record<string, string | number>> {
  const work = generatedWork(city);
  const before = bytesInUse();
  const clientIndex = new OverlapIndex(city.groups, city.services, { frozen: true });
  const built = timed(() => new WorkIndex(work.classes, work.services));
  const workIndex = built.result;
  const relations = timed(() => allRelations(clientIndex, workIndex));
  const peers = timed(() => peerSets(workIndex.classes));
  const megabytes = (bytesInUse() - before) / 1e6;
  const { relation, length } = relations.result;
  const duplicates = relation.reduce((sum, one) => sum + Number(SHARING_RELATIONS[one] === 'duplicate'), 0);
  const known = new KnownRelations(clientIndex, workIndex);
  const written = writeTimes(known, clientIndex, workIndex, city, work);
  return {
    'classes and texts indexed, ms': round(built.ms),
    'all relations, ms': round(relations.ms + peers.ms),
    'of these: C, and F where C is high, ms': round(relations.ms),
    'of these: peers by class, ms': round(peers.ms),
    duplicates,
    partners: length - duplicates,
    'pairs of peers by class': peers.result.pairs,
    'in so many pairs of sets': peers.result.score.length,
    'indexes and relations, MB': round(megabytes),
    'write and its relations p50, ms': round(quantile(written, 0.5)),
    'write and its relations p99, ms': round(quantile(written, 0.99)),
  };
}

/** A service gets the clients and the work of another: into both indexes, and its relations anew. */
function writeTimes(
  known: KnownRelations,
  clientIndex: OverlapIndex,
  workIndex: WorkIndex,
  { services }: GeneratedCity,
  work: GeneratedWork,
): readonly number[] {
  const times = Array.from({ length: WARM_UP + WRITES }, (_, at) => {
    const service = services[(at * 104_729) % services.length]!;
    const other = (at * 7_907 + 13) % services.length;
    const { memberships } = services[other]!;
    return timed(() => {
      clientIndex.put({ ...service, memberships });
      workIndex.put({ ...work.services[other]!, id: service.id });
      known.refresh(service.id);
    }).ms;
  });
  return times.slice(WARM_UP);
}
