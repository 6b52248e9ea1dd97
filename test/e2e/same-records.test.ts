import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  const { items } = await site.read<{ items: { team: { id: string }; summary: object; url: string }[] }>(
    '/services?q=Liikuntaneuvonta',
  );
  const { team, summary, url } = items[0]!;
  const body = { teamId: team.id, name: { fi: 'Liikunta-neuvonta' }, summary, url };
  await fetch(`${site.url}/api/v1/services`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
});
afterAll(() => site.close());

describe('a service that was entered twice', () => {
  it('is found from the directory, explained, merged, and parted again', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/services');
    await page.getByRole('link', { name: 'Samat tietueet' }).click();
    const pair = page.getByRole('article', { name: /Liikuntaneuvonta – Liikunta-neuvonta/ });
    await pair.getByText('Mistä tämä päätellään?').click();
    await pair.getByText('useimmat parit ovat kaksi eri asiaa').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    // What came from elsewhere stays unless one chooses; the other is merged into it.
    expect(await pair.getByRole('radio').first().isChecked()).toBe(true);
    await pair.getByRole('button', { name: 'Yhdistä' }).click();
    await page.getByText('Mitään ei ole kahdesti').waitFor();
    const [, twin] = await namesOf('Liikunta');
    expect(twin).not.toBe('Liikunta-neuvonta');
    await page.getByRole('button', { name: 'Pura' }).click();
    await pair.waitFor();
    // Two that are different things are not offered again, until one takes that back.
    await pair.getByRole('button', { name: 'Ne ovat eri asia' }).press('Enter');
    await page.getByText('Mitään ei ole kahdesti').waitFor();
    await page.getByRole('button', { name: 'Kumoa' }).last().click();
    await pair.waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

async function namesOf(query: string): Promise<readonly string[]> {
  const { items } = await site.read<{ items: { name: { fi: string } }[] }>(`/services?q=${query}neuvonta`);
  return items.map(({ name }) => name.fi);
}
