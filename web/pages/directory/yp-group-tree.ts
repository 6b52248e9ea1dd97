import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ClientGroup } from '../../../api/contract/client-group.ts';
import { cssVars } from '../../components/css-vars.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { number, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { clientCountText } from '../../i18n/service-values.ts';
import type { TreeNode } from '../../state/directory-tree.ts';
import { clientGroupHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { groupTreeStyles } from './group-tree-styles.ts';

type Node = TreeNode<ClientGroup>;

/** One tree of client groups as a table whose branches fold: size, services, units; gaps and quiet groups marked. */
@customElement('yp-group-tree')
export class YpGroupTree extends YpElement {
  static override styles = [base, groupTreeStyles];
  @property() heading = '';
  @property({ attribute: false }) nodes: readonly Node[] = [];
  @property({ attribute: false }) gaps: ReadonlySet<string> = new Set();
  /** Only some groups are shown: everything stands open. */
  @property({ type: Boolean }) narrowed = false;
  @state() private closed: ReadonlySet<string> = new Set();

  override render() {
    return html`${this.heading ? html`<h2>${this.heading}</h2>` : nothing}
      <table class="card">
        <thead>
          <tr>
            <th scope="col">${t('directory.group.name')}</th>
            <th scope="col" class="end size">${t('directory.group.size')}</th>
            <th scope="col" class="end">${t('directory.group.services')}</th>
            <th scope="col" class="end units">${t('directory.group.units')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.rows(this.nodes, 0),
            ({ node }) => node.item.id,
            ({ node, depth }) => this.renderRow(node, depth),
          )}
        </tbody>
      </table>`;
  }

  private rows(nodes: readonly Node[], depth: number): readonly { node: Node; depth: number }[] {
    return nodes.flatMap((node) => [
      { node, depth },
      ...(this.isOpen(node) ? this.rows(node.children, depth + 1) : []),
    ]);
  }

  private isOpen({ item }: Node): boolean {
    return this.narrowed || !this.closed.has(item.id);
  }

  private renderRow(node: Node, depth: number): TemplateResult {
    const { item, children } = node;
    const gap = this.gaps.has(item.id);
    return html`<tr class=${depth === 0 && children.length > 0 ? 'root' : ''}>
      <th scope="row">
        <span class="name" ${cssVars({ '--depth': depth })}>
          ${children.length > 0 ? this.renderExpander(node) : html`<span class="leaf"></span>`}
          <span
            ><a href=${clientGroupHref(item.id)}>${text(item.name)}</a>${
              item.quiet
                ? html`<span class="quiet" title=${t('common.quietHelp')}
                    ><yp-icon name="ear"></yp-icon
                    ><span class="visually-hidden">${t('common.quiet')}</span></span
                  >`
                : nothing
            }</span
          >
        </span>
      </th>
      <td class="end size">
        ${
          item.estimatedSize === null
            ? html`<span class="none"
                >–<span class="visually-hidden">${t('directory.group.sizeUnknown')}</span></span
              >`
            : clientCountText(item.estimatedSize)
        }
      </td>
      <td class="end">
        ${
          gap
            ? html`<span class="gap" title=${t('directory.group.gapHelp')}>${t('directory.group.gap')}</span>`
            : item.serviceCount === 0
              ? html`<span class="none">–</span>`
              : number(item.serviceCount)
        }
      </td>
      <td class="end units">
        ${item.teamCount === 0 ? html`<span class="none">–</span>` : number(item.teamCount)}
      </td>
    </tr>`;
  }

  private renderExpander({ item }: Node): TemplateResult {
    const open = this.narrowed || !this.closed.has(item.id);
    return html`<button
      type="button"
      class="expander"
      aria-expanded=${open}
      aria-label=${t(open ? 'directory.filter.collapse' : 'directory.filter.expand', {
        name: plainText(item.name),
      })}
      ?disabled=${this.narrowed}
      @click=${() => this.toggle(item.id)}
    >
      <yp-icon name="chevron-right"></yp-icon>
    </button>`;
  }

  private toggle(id: string): void {
    const closed = new Set(this.closed);
    if (!closed.delete(id)) closed.add(id);
    this.closed = closed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-group-tree': YpGroupTree;
  }
}
