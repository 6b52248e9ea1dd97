import { fileURLToPath } from 'node:url';

import { type Child, startNode } from './child.ts';

/** A real server in a process of its own. */
export type ServerProcess = Child & Readonly<{ url: string }>;

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts `api/server.ts` on a free port and waits until it is ready.
 *
 * @param env DATA_DIR or DATABASE_URL at least; the rest of the environment is as here.
 * @throws with all it said when it does not come up.
 */
export async function startServerProcess(env: NodeJS.ProcessEnv, cwd = CHECKOUT): Promise<ServerProcess> {
  const child = launchServer(env, cwd);
  const [, url = ''] = await child.said(/ready at (http:\/\/\S+)/);
  return { ...child, url };
}

/** The same without waiting: for starts that are meant to fail. */
export function launchServer(env: NodeJS.ProcessEnv, cwd = CHECKOUT): Child {
  return startNode(['api/server.ts'], { cwd, env: { ...process.env, PORT: '0', SEED: 'none', ...env } });
}
