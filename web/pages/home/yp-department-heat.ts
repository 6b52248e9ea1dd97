import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CityMap } from '../../../api/contract/relations.ts';
import { cssVars } from '../../components/css-vars.ts';
import '../../components/yp-department-mark.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { coverageHref, mapHref } from '../../state/hrefs.ts';
import { barLength, strengthOf } from '../../state/strength.ts';
import { base } from '../../styles/base.ts';
import { heatOf } from './heat.ts';
import { heatStyles } from './heat-styles.ts';

/** A picture of fewer says nothing that the list of departments does not. */
const FEWEST = 3;
/** The API's lower end: also faint links give a square its shade. */
const FAINTEST = 0.02;
const DARKEST_PERCENT = 92;

/** Department by department: the darker the square, the more clients two of them have in common. */
@customElement('yp-department-heat')
export class YpDepartmentHeat extends YpElement {
  static override styles = [base, heatStyles];

  private readonly map = new Fetch(this, 'GET /map', () => ({
    query: { level: 'department' as const, minScore: FAINTEST },
  }));

  override render() {
    return this.map.render({
      loading: () => nothing,
      error: () => nothing,
      ready: (map) => (map.nodes.length < FEWEST ? nothing : this.renderHeat(map)),
    });
  }

  private renderHeat(map: CityMap) {
    const { departments, scores } = heatOf(map);
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('unit.choose.heat.title')}</h2>
      <p class="muted small">${t('unit.choose.heat.help')}</p>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="title">
        <table>
          <thead>
            <tr>
              <td></td>
              ${departments.map(
                (department) =>
                  html`<th scope="col">
                    <yp-department-mark labelled .department=${department}></yp-department-mark>
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${departments.map(
              (row, at) =>
                html`<tr>
                  <th scope="row">
                    <span class="row-name"
                      ><yp-department-mark .department=${row}></yp-department-mark
                      ><span>${text(row.name)}</span></span
                    >
                  </th>
                  ${departments.map((column, across) =>
                    at === across
                      ? html`<td class="self"></td>`
                      : this.renderCell(row, column, scores[at]![across]!),
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="legend" aria-hidden="true">
        ${t('unit.choose.heat.less')}<i></i>${t('unit.choose.heat.more')}
      </p>
      <p class="coverage">
        <a href=${coverageHref()}>${t('unit.choose.heat.coverage')}</a>
      </p>
    </section>`;
  }

  private renderCell(row: CityMap['departments'][number], column: typeof row, score: number) {
    const strength = strengthOf(score);
    const label = t('unit.choose.heat.cell', {
      a: plainText(row.name),
      b: plainText(column.name),
      strength: t(`common.strength.${strength}`),
    });
    const heat = cssVars({ '--heat': `${Math.round(barLength(score) * DARKEST_PERCENT)}%` });
    // Only what is linked can be opened: the rest would be a hundred stops for the keyboard.
    return html`<td>
      ${
        strength === 'none'
          ? html`<span class="cell" role="img" aria-label=${label} title=${label} ${heat}></span>`
          : html`<a
              class="cell"
              href=${mapHref('department', row.id)}
              aria-label=${label}
              title=${label}
              ${heat}
            ></a>`
      }
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-department-heat': YpDepartmentHeat;
  }
}
