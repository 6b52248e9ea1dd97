import { describe, expect, it } from 'vitest';
import { sampleCity } from '../../seed/city/city.ts';
import { monthAgo } from '../../seed/city/month-ago.ts';
import { servicesAMonthAgo } from '../../seed/earlier.ts';
import { sampleRecords } from '../../seed/load.ts';

const records = sampleRecords(sampleCity);
const earlier = new Map(servicesAMonthAgo(records, monthAgo).map((service) => [service.id, service]));
const now = new Map(records.services.map((service) => [service.key, service]));
const groupId = (key: string) => records.clientGroups.find((group) => group.key === key)!.id;
const groupsThen = (key: string) => earlier.get(now.get(key)!.id)!.memberships.map(({ groupId: id }) => id);
const groupsNow = (key: string) => now.get(key)!.clientGroups!.map(({ id }) => id);

describe('the sample city a month ago', () => {
  it.each(monthAgo.begun)('did not have %s yet', (key) => {
    expect(now.get(key)!.status).toBe('active');
    expect(earlier.has(now.get(key)!.id)).toBe(false);
  });

  it.each(monthAgo.ended)('still had %s', (key) => {
    expect(now.get(key)!.status).toBe('ended');
    expect(earlier.has(now.get(key)!.id)).toBe(true);
  });

  it.each(monthAgo.widened)('had $service without $group.key', ({ service, group }) => {
    expect(groupsNow(service)).toContain(groupId(group.key));
    expect(groupsThen(service)).not.toContain(groupId(group.key));
    expect(groupsThen(service).length).toBeGreaterThan(0);
  });

  it.each(monthAgo.narrowed)('had $service for $group.key as well', ({ service, group }) => {
    expect(groupsNow(service)).not.toContain(groupId(group.key));
    expect(groupsThen(service)).toEqual([...groupsNow(service), groupId(group.key)]);
  });

  it('was otherwise as it is', () => {
    const changed = new Set([...monthAgo.widened, ...monthAgo.narrowed].map(({ service }) => service));
    const same = records.services.filter(({ key, id }) => earlier.has(id) && !changed.has(key));
    expect(same).toHaveLength(
      sampleCity.services.filter(({ status = 'active' }) => status === 'active').length -
        monthAgo.begun.length -
        changed.size +
        monthAgo.ended.length,
    );
    for (const { key } of same) expect(groupsThen(key)).toEqual(groupsNow(key));
  });

  it('names nobody who is not there', () => {
    const nobody = { begun: ['ei-ole'], ended: [], widened: [], narrowed: [] };
    expect(() => servicesAMonthAgo(records, nobody)).toThrow('no service "ei-ole"');
    const nothing = { service: 'kesaleirit', group: { key: 'ei-ole', weight: 2 as const } };
    expect(() => servicesAMonthAgo(records, { ...nobody, begun: [], widened: [nothing] })).toThrow(
      'no client group "ei-ole"',
    );
  });
});
