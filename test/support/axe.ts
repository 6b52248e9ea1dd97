import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPEN_DIALOG = `(() => {
  const find = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'yp-dialog' && element.open) return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
  };
  return find(document);
})()`;

const EVERY_RULE = "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
const RULES_OF_COLOUR = "runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

/**
 * Everything that axe finds against WCAG 2.2 A and AA on the page as it stands, as lines to read. Under an open dialog the
 * page is inert, which axe does not know of an element that is shown from within a shadow root: then the dialog is all.
 */
export const accessibilityViolations = (page: Page): Promise<string[]> => violations(page, EVERY_RULE);

/** Of the same, what changes with the colours: for a page that was looked at in another theme just before. */
export const colourViolations = (page: Page): Promise<string[]> => violations(page, RULES_OF_COLOUR);

async function violations(page: Page, rules: string): Promise<string[]> {
  // Evaluated by the debugger, so the page's own Content-Security-Policy stays as strict as it is.
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(
    `axe.run(${OPEN_DIALOG} ?? document, { resultTypes: ['violations'], ${rules} })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary ?? ''})`,
    ),
  );
}
