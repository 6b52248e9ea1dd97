import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../contract/errors.ts';

/** Names under which this computer reaches itself, as a Host header has them. */
const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What browsers say of a request that no other site has caused. */
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Without accounts everybody at this computer may do everything, and so could every web page that is open in its
 * browser: by a name of its own that leads to this address (DNS rebinding), or by a form that it sends here. Requests
 * by another name, and changes that another site has caused, are therefore refused.
 */
export function refuseOtherSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!OWN_NAMES.has(host)) {
      throw new AppError(
        'forbidden',
        `This server is reached as localhost or 127.0.0.1, not as ${host === '' ? 'a host without a name' : host}.`,
      );
    }
    if (!READING.has(request.method) && isFromOtherSite(request)) {
      throw new AppError(
        'forbidden',
        'Changes are only taken from the pages of this server and from programs, not from other sites.',
      );
    }
  });
}

function isFromOtherSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && !OWN_SITES.has(site)) return true;
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}
