import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalText } from '../../../api/contract/common.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { number, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { pruned, treeOf, type TreeNode } from '../../state/directory-tree.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { facetStyles } from './facet-styles.ts';

interface Row {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: LocalText;
}

/** The user chose or left a value of the tree. */
export class FacetToggleEvent extends Event {
  static readonly type = 'facet-toggle';
  readonly value: string;
  constructor(value: string) {
    super(FacetToggleEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

const ROOTS_SHOWN = 6;

/**
 * Values that lie in a tree, to be found by opening branches or by typing a part of the name.
 *
 * @fires facet-toggle when the user ticks a value
 */
@customElement('yp-facet-tree')
export class YpFacetTree extends YpElement {
  static override styles = [
    base,
    forms,
    facetStyles,
    css`
      ul ul {
        padding-left: 22px;
      }
      .row {
        display: flex;
        align-items: center;
      }
      .check {
        flex: 1;
        min-width: 0;
      }
      .expander {
        display: inline-grid;
        place-items: center;
        flex: none;
        order: -1;
        width: 24px;
        height: 30px;
        margin: 0 4px 0 -4px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--muted);
        cursor: pointer;
      }
      .expander yp-icon {
        --icon-size: 15px;
        transition: rotate var(--fast);
      }
      .expander[aria-expanded='true'] yp-icon {
        rotate: 90deg;
      }
      .leaf {
        padding-left: 24px;
      }
      @media (pointer: coarse) {
        .expander {
          width: 32px;
          height: 40px;
          margin: 0 4px 0 -12px;
        }
      }
    `,
  ];
  /** Name of the search field. */
  @property() label = '';
  @property({ attribute: false }) rows: readonly Row[] = [];
  /** How many results each value would leave; a value that is missing leaves none. */
  @property({ attribute: false }) counts: ReadonlyMap<string, number> = new Map();
  @property({ attribute: false }) chosen: readonly string[] = [];
  @state() private typed = '';
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private allRoots = false;

  override render() {
    const typed = this.typed.trim().toLocaleLowerCase();
    const tree = this.visibleTree(typed);
    const roots = typed !== '' || this.allRoots ? tree : tree.slice(0, ROOTS_SHOWN);
    return html`<input
        class="input find"
        type="search"
        placeholder=${this.label}
        aria-label=${this.label}
        .value=${this.typed}
        @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
      />
      ${
        typed !== '' && tree.length === 0
          ? html`<p class="muted small">${t('directory.filter.nothingFound')}</p>`
          : this.renderList(roots, typed !== '')
      }
      ${
        tree.length > ROOTS_SHOWN && typed === ''
          ? html`<button type="button" class="text-button" @click=${() => (this.allRoots = !this.allRoots)}>
              ${
                this.allRoots
                  ? t('directory.filter.fewer')
                  : t('directory.filter.more', { count: tree.length - ROOTS_SHOWN })
              }
            </button>`
          : nothing
      }`;
  }

  /** What leaves something or is chosen; the roots that leave most first. */
  private visibleTree(typed: string): readonly TreeNode<Row>[] {
    const useful = (row: Row) => this.counts.has(row.id) || this.chosen.includes(row.id);
    const matches = (row: Row) => plainText(row.name).toLocaleLowerCase().includes(typed);
    const tree = pruned(treeOf(this.rows), (row) => useful(row) && (typed === '' || matches(row)));
    return [...tree].sort((a, b) => (this.counts.get(b.item.id) ?? 0) - (this.counts.get(a.item.id) ?? 0));
  }

  private renderList(nodes: readonly TreeNode<Row>[], allOpen: boolean): TemplateResult {
    return html`<ul class="plain">
      ${repeat(
        nodes,
        ({ item }) => item.id,
        (node) => this.renderNode(node, allOpen),
      )}
    </ul>`;
  }

  private renderNode({ item, children }: TreeNode<Row>, allOpen: boolean): TemplateResult {
    const open = allOpen || this.opened.has(item.id) || children.some((child) => this.holdsChosen(child));
    const count = this.counts.get(item.id) ?? 0;
    return html`<li>
      <div class="row ${children.length === 0 ? 'leaf' : ''}">
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.chosen.includes(item.id)}
            @change=${() => this.dispatchEvent(new FacetToggleEvent(item.id))}
          /><span class="name">${text(item.name)}</span><span class="count">${number(count)}</span></label
        >${
          children.length > 0
            ? html`<button
                type="button"
                class="expander"
                aria-expanded=${open}
                aria-label=${t(open ? 'directory.filter.collapse' : 'directory.filter.expand', {
                  name: plainText(item.name),
                })}
                @click=${() => this.toggleOpen(item.id)}
              >
                <yp-icon name="chevron-right"></yp-icon>
              </button>`
            : nothing
        }
      </div>
      ${open && children.length > 0 ? this.renderList(children, allOpen) : nothing}
    </li>`;
  }

  private holdsChosen({ item, children }: TreeNode<Row>): boolean {
    return this.chosen.includes(item.id) || children.some((child) => this.holdsChosen(child));
  }

  private toggleOpen(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-facet-tree': YpFacetTree;
  }
  interface HTMLElementEventMap {
    'facet-toggle': FacetToggleEvent;
  }
}
