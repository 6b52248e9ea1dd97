import { describe, expect, it } from 'vitest';
import { mapAddressProblem } from '../../api/domain/map-address.ts';

describe('the address of a saved view', () => {
  it.each(['', 'view=table', 'level=team&relation=duplicate,partner&departments=LI,TY&lang=sv'])(
    'may be "%s"',
    (query) => expect(mapAddressProblem(query)).toBeUndefined(),
  );

  it('leaves what a parameter means to the map', () => {
    expect(mapAddressProblem('view=a-view-of-tomorrow')).toBeUndefined();
  });

  it('names a parameter that the map does not know, and those that it knows', () => {
    expect(mapAddressProblem('view=table&colour=red')).toMatch(/^"colour" is not .* knows view, level, /);
  });

  it('says each thing once', () => {
    expect(mapAddressProblem('level=team&level=service')).toMatch(/^"level" stands twice/);
  });
});
