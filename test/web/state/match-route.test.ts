import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../../web/state/match-route.ts';

const routes = [{ path: '/' }, { path: '/services' }, { path: '/services/new' }, { path: '/services/:id' }];

describe('an address', () => {
  it('fits the route with the same segments', () => {
    expect(matchRoute(routes, '/services')?.route.path).toBe('/services');
    expect(matchRoute(routes, '/')?.route.path).toBe('/');
  });

  it('gives what stands at a parameter, decoded', () => {
    expect(matchRoute(routes, '/services/a%20b')).toEqual({ route: routes[3], params: { id: 'a b' } });
  });

  it('fits the first of several routes', () => {
    expect(matchRoute(routes, '/services/new')?.route.path).toBe('/services/new');
  });

  it('may end with a slash', () => {
    expect(matchRoute(routes, '/services/')?.route.path).toBe('/services');
  });

  it('that is unknown, too long or wrongly escaped fits nothing', () => {
    expect(matchRoute(routes, '/nothing')).toBeUndefined();
    expect(matchRoute(routes, '/services/a/b')).toBeUndefined();
    expect(matchRoute(routes, '/services/%E0%A4%A')).toBeUndefined();
  });
});
