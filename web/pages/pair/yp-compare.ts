import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MapLevel } from '../../../api/contract/relation.ts';
import type { Pair } from '../../../api/contract/relations.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import type { Likeness } from '../../state/compare.ts';
import { serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import type { CompareRow } from './compare-cells.ts';
import { compareStyles } from './compare-styles.ts';

const ICONS = {
  same: 'equal',
  partly: 'equal-approximately',
  different: 'equal-not',
} as const;

/**
 * Two cards side by side whose details stand in common rows, with how alike each is: a table, as it is one to readers
 * too. The roles are said once more, because on a phone the rows are laid out anew.
 */
@customElement('yp-compare')
export class YpCompare extends YpElement {
  static override styles = [base, compareStyles];
  @property({ attribute: false }) sides: Pick<Pair, 'a' | 'b'> | undefined;
  @property() level: MapLevel = 'service';
  @property({ attribute: false }) rows: readonly CompareRow[] = [];

  override render() {
    if (!this.sides) return nothing;
    return html`<table role="table" aria-label=${t('decide.pair.compare')}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="corner"></td>
            ${this.renderHead(this.sides.a)} ${this.renderHead(this.sides.b)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.rows,
            ({ id }) => id,
            ({ label, likeness, a, b }) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${label}${renderLikeness(likeness)}</th>
                <td role="cell">${a}</td>
                <td role="cell">${b}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        this.rows.some(({ likeness }) => likeness === 'partly' || likeness === 'different')
          ? html`<p class="legend"><span class="own">${t('decide.pair.legend')}</span></p>`
          : nothing
      }`;
  }

  private renderHead({ id, name, team }: Pair['a']) {
    const href = this.level === 'service' ? serviceHref(id) : teamHref(id);
    return html`<th role="columnheader" scope="col">
      <span class="name"
        ><yp-department-mark .department=${team.department}></yp-department-mark
        ><a href=${href}>${text(name)}</a></span
      >
    </th>`;
  }
}

function renderLikeness(likeness: Likeness | undefined) {
  if (likeness === undefined || likeness === 'unknown') return nothing;
  return html`<span class="likeness ${likeness}"
    ><yp-icon name=${ICONS[likeness]}></yp-icon>${t(`decide.pair.likeness.${likeness}`)}</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-compare': YpCompare;
  }
}
