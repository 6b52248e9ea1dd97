import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Team } from '../../../api/contract/team.ts';
import '../../components/yp-department-mark.ts';
import { YpElement } from '../../components/yp-element.ts';
import { number, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { sumOf, type TreeNode } from '../../state/directory-tree.ts';
import { teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';

/** A department and the units under it, each with the number of its services. */
@customElement('yp-department-units')
export class YpDepartmentUnits extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .card {
        overflow: hidden;
      }
      a {
        display: flex;
        align-items: baseline;
        gap: var(--s3);
        min-height: 36px;
        padding: 7px var(--s4);
        color: var(--ink);
        font-size: var(--t-m);
      }
      a:hover {
        background: var(--hover);
        color: var(--accent);
        text-decoration: none;
      }
      a:focus-visible {
        outline-offset: -2px;
      }
      .head {
        align-items: center;
        padding-block: var(--s3);
        font-weight: 620;
      }
      .head + ul {
        padding-bottom: var(--s2);
        border-top: 1px solid var(--line);
        padding-top: var(--s2);
      }
      .name {
        flex: 1;
        min-width: 0;
        overflow-wrap: break-word;
        hyphens: auto;
      }
      .services {
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 450;
        font-variant-numeric: tabular-nums;
      }
      .services.none {
        color: var(--faint);
      }
      ul ul {
        margin-left: 27px;
        border-left: 1px solid var(--line);
      }
      ul ul a {
        padding-left: var(--s3);
        font-size: var(--t-s);
        min-height: 32px;
        padding-block: 5px;
      }
      @media (pointer: coarse) {
        a,
        ul ul a {
          min-height: 44px;
          align-items: center;
        }
      }
    `,
  ];
  @property({ attribute: false }) node: TreeNode<Team> | undefined;

  override render() {
    if (!this.node) return nothing;
    const { item, children } = this.node;
    return html`<div class="card">
      <a class="head" href=${teamHref(item.id)}
        ><yp-department-mark .department=${item.department}></yp-department-mark
        ><span class="name">${text(item.name)}</span>${serviceCount(this.node)}</a
      >
      ${children.length > 0 ? renderUnits(children) : nothing}
    </div>`;
  }
}

function renderUnits(nodes: readonly TreeNode<Team>[]): TemplateResult {
  return html`<ul class="plain">
    ${nodes.map(
      (node) =>
        html`<li>
          <a href=${teamHref(node.item.id)}
            ><span class="name">${text(node.item.name)}</span>${serviceCount(node)}</a
          >
          ${node.children.length > 0 ? renderUnits(node.children) : nothing}
        </li>`,
    )}
  </ul>`;
}

/** The services of a unit and of all under it. */
function serviceCount(node: TreeNode<Team>): TemplateResult {
  const count = sumOf(node, (team) => team.serviceCount);
  return count === 0
    ? html`<span class="services none">${t('directory.team.noServices')}</span>`
    : html`<span class="services"
        ><span aria-hidden="true">${number(count)}</span
        ><span class="visually-hidden">${t('common.services', { count })}</span></span
      >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-department-units': YpDepartmentUnits;
  }
}
