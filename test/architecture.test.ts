import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('web/dist'));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return Array.from(statements, (match) => {
    const target = (match[2] ?? match[3])!;
    const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

/** The rooms of the API; a file imports from its own room and those before it. */
const ROOMS = [
  /^api\/contract\//,
  /^api\/domain\//,
  /^api\/exchange\//,
  /^api\/(config|quick-imports)\.ts$/,
  /^api\/db\//,
  /^api\/relations\//,
  /^api\/reminders\//,
  /^api\/routes\//,
  /^api\/app\.ts$/,
  /^seed\//,
  /^api\/(start|web-build)\.ts$/,
  /^api\/(server|cli)\.ts$/,
];
const roomOf = (path: string) => ROOMS.findIndex((room) => room.test(path));

const api = filesUnder('api').flatMap(importsOf);
const seed = filesUnder('seed').flatMap(importsOf);
const web = filesUnder('web').flatMap(importsOf);
const show = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`);

describe('the architecture', () => {
  it('has a room for every file of the API', () => {
    expect(filesUnder('api').filter((file) => roomOf(file) < 0)).toEqual([]);
  });

  it('lets a room import only from the rooms before it', () => {
    const inside = [...api, ...seed].filter(({ to }) => /^(api|seed)\//.test(to));
    expect(inside.length).toBeGreaterThan(100);
    expect(show(inside.filter(({ from, to }) => roomOf(to) < 0 || roomOf(to) > roomOf(from)))).toEqual([]);
  });

  it('keeps the domain free of packages, the clock and chance', () => {
    const packages = api.filter(({ from, to }) => from.startsWith('api/domain/') && !to.startsWith('api/'));
    expect(show(packages)).toEqual([]);
    const impure = filesUnder('api/domain').filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|performance\.now/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });

  it('writes SQL in api/db alone', () => {
    const drizzle = api.filter(({ to, typeOnly }) => !typeOnly && /^(drizzle-orm|pg$)/.test(to));
    expect(show(drizzle.filter(({ from }) => !from.startsWith('api/db/')))).toEqual([]);
  });

  // Tables are written in the browser (the map) and by the server (experiments): by one writer, so that what keeps a
  // spreadsheet from running a text as a formula stands once. See docs/decisions/2026-11-26-one-writer-of-tables.md.
  it('lets the web app know the API by its contract and the writers of tables only', () => {
    const crossing = web.filter(({ to }) => to.startsWith('api/') || to.startsWith('seed/'));
    const allowed = /^api\/(contract|exchange\/sheet)\//;
    expect(show(crossing.filter(({ to }) => !allowed.test(to)))).toEqual([]);
  });

  it('keeps the writers of tables so that they run in a browser as well', () => {
    const sheet = api.filter(({ from }) => from.startsWith('api/exchange/sheet/'));
    expect(sheet.length).toBeGreaterThan(0);
    const allowed = /^(fflate$|api\/(contract|exchange\/sheet)\/)/;
    expect(show(sheet.filter(({ to }) => !allowed.test(to)))).toEqual([]);
  });

  it('keeps Cytoscape in web/graph', () => {
    expect(show(web.filter(({ from, to }) => to === 'cytoscape' && !from.startsWith('web/graph/')))).toEqual(
      [],
    );
  });

  it('lets nobody import the server or the command line', () => {
    const ends = [...api, ...seed, ...web].filter(({ to }) => /^api\/(server|cli)\.ts$/.test(to));
    expect(show(ends)).toEqual([]);
  });
});
