/** Where a service is given: PTV's areaType and areas → codes of municipalities. */
import { inside, type Place } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import { objectsOf, textOf, type JsonObject } from './reader.ts';

const NATIONWIDE = ['FI'] as const;
const MUNICIPALITY_CODE = /^[0-9]{3}$/;
const MAX_AREAS = 320;

/**
 * Codes of municipalities, sorted; ["FI"] for the whole country (Åland in or out: the directory does not
 * tell these apart); undefined when unknown. One area whose municipalities are not told makes all of it
 * unknown, for too small an area would hide clients in common.
 */
export function readAreas(record: JsonObject, place: Place, log: ProblemLog): readonly string[] | undefined {
  const type = textOf(record, 'areaType');
  if (type === 'Nationwide' || type === 'NationwideExceptAlandIslands') return NATIONWIDE;
  const codes = new Set<string>();
  let complete = true;
  for (const [index, area] of objectsOf(record, 'areas') ?? []) {
    const members = (objectsOf(area, 'municipalities') ?? [])
      .map(([, municipality]) => textOf(municipality, 'code')?.padStart(3, '0'))
      .filter((code) => code !== undefined && MUNICIPALITY_CODE.test(code));
    if (members.length === 0) {
      complete = false;
      const what = {
        type: textOf(area, 'type')?.slice(0, 40) ?? '?',
        code: textOf(area, 'code')?.slice(0, 40) ?? '',
      };
      log.add('unknown-area', inside(place, 'areas', index), what);
    }
    for (const code of members) codes.add(code!);
  }
  return complete && codes.size > 0 && codes.size <= MAX_AREAS ? [...codes].sort() : undefined;
}
