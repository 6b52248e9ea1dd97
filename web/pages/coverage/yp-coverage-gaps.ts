import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CoverageGap, CoverageGroup } from '../../../api/contract/coverage.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-icon.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { navigate, withQuery } from '../../router.ts';
import type { GapKind, ShownCoverage } from '../../state/coverage-view.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { gapSentence } from './gap-words.ts';

/** So many are shown on a narrow screen, where the list stands above the heat map, before all are asked for. */
const FIRST = 4;

/** The gaps in words, each leading to its row. */
@customElement('yp-coverage-gaps')
export class YpCoverageGaps extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: block;
        min-width: 0;
      }
      section {
        display: flex;
        flex-direction: column;
        max-height: calc(100dvh - var(--header) - var(--s6));
      }
      .head {
        padding: var(--s4) var(--s5) var(--s3);
        border-bottom: 1px solid var(--line);
      }
      h2 {
        font-size: var(--t-l);
        font-variant-numeric: tabular-nums;
      }
      .select {
        min-height: 36px;
        margin-top: var(--s3);
        font-size: var(--t-s);
      }
      ul {
        /* So that what is only read aloud in it is cut with the rest. */
        position: relative;
        overflow: auto;
        padding-block: var(--s1);
      }
      li a {
        display: block;
        padding: 9px var(--s5) 9px calc(var(--s5) - 3px);
        border-left: 3px solid transparent;
        color: var(--ink);
        line-height: 1.35;
      }
      li a:hover {
        background: var(--hover);
        text-decoration: none;
      }
      li a:hover strong {
        color: var(--accent);
      }
      li a:focus-visible {
        outline-offset: -2px;
      }
      li a[aria-current] {
        border-color: var(--accent);
        background: var(--accent-weak);
      }
      strong {
        font-size: var(--t-m);
        font-weight: 580;
      }
      .what {
        display: block;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .nobody .what {
        color: var(--duplicate);
      }
      .ear {
        --icon-size: 15px;
        margin-left: 4px;
        color: var(--experiment);
        vertical-align: -3px;
      }
      .none {
        padding: var(--s4) var(--s5);
      }
      .all {
        display: none;
      }
      @media (max-width: 1200px) {
        section {
          max-height: none;
        }
        ul:not(.whole) li:nth-child(n + ${FIRST + 1}) {
          display: none;
        }
        ul {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(min(100%, 330px), 1fr));
        }
        .head {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          gap: 0 var(--s4);
          padding-block: var(--s3);
        }
        .select {
          width: auto;
          margin: 0 0 0 auto;
        }
        .all {
          display: inline-flex;
          align-self: flex-start;
          margin: var(--s1) var(--s5) var(--s4);
        }
      }
      @media (max-width: 700px) {
        .head,
        .none {
          padding-inline: var(--s4);
        }
        .head .muted {
          order: 1;
          flex-basis: 100%;
        }
        .select {
          max-width: 50%;
        }
        li a {
          padding-inline: calc(var(--s4) - 3px) var(--s4);
        }
        .all {
          margin-inline: var(--s4);
        }
      }
      @media print {
        section.card {
          display: block;
          max-height: none;
          border: 0;
          break-inside: auto;
        }
        .head {
          display: block;
          padding: 0 0 var(--s2);
          break-after: avoid;
        }
        ul.plain {
          display: block;
          columns: 3;
          column-gap: var(--s6);
          overflow: visible;
        }
        ul.plain li:nth-child(n) {
          display: block;
          break-inside: avoid;
        }
        li a {
          padding: 5px 0;
          border: 0;
        }
      }
    `,
  ];
  @property({ attribute: false }) gaps: readonly CoverageGap[] = [];
  @property({ attribute: false }) groups: ReadonlyMap<string, CoverageGroup> = new Map();
  /** How many there are without any filter. */
  @property({ type: Number }) total = 0;
  @property({ attribute: false }) kinds: ShownCoverage['kinds'] = [];
  /** The kind that is shown alone. */
  @property() kind: GapKind | undefined;
  /** The group whose row is pointed at. */
  @property() pointed: string | undefined;
  @state() private whole = false;

  override render() {
    const { gaps, total } = this;
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${t('coverage.gaps.title', { count: gaps.length })}</h2>
        <p class="muted small">
          ${
            gaps.length < total
              ? t('coverage.gaps.shown', { shown: gaps.length, total })
              : t('coverage.gaps.help')
          }
        </p>
        ${this.kinds.length > 1 || this.kind !== undefined ? this.renderKinds() : nothing}
      </div>
      ${
        gaps.length === 0
          ? html`<p class="none muted">${t('coverage.gaps.none')}</p>`
          : html`<ul class="plain ${this.whole ? 'whole' : ''}">
              ${gaps.map((gap) => this.renderGap(gap))}
            </ul>`
      }
      ${
        gaps.length > FIRST
          ? html`<button
              type="button"
              class="button quiet small all no-print"
              aria-expanded=${this.whole}
              @click=${() => (this.whole = !this.whole)}
            >
              ${this.whole ? t('common.showLess') : t('common.showAll', { count: gaps.length })}
            </button>`
          : nothing
      }
    </section>`;
  }

  private renderKinds() {
    const all = this.kinds.reduce((sum, { count }) => sum + count, 0);
    return html`<select
      class="select no-print"
      aria-label=${t('coverage.gaps.kinds')}
      @change=${(event: Event) =>
        navigate(withQuery({ kind: (event.target as HTMLSelectElement).value, row: undefined }))}
    >
      <option value="" ?selected=${this.kind === undefined}>${t('coverage.gaps.all')} (${all})</option>
      ${this.kinds.map(
        ({ kind, count }) =>
          html`<option value=${kind} ?selected=${kind === this.kind}>
            ${t(`coverage.gaps.kind.${kind}`)} (${count})
          </option>`,
      )}
    </select>`;
  }

  private renderGap(gap: CoverageGap) {
    const group = this.groups.get(gap.clientGroupId)!;
    return html`<li class=${gap.kind}>
      <a
        href=${withQuery({ row: group.id, cell: undefined })}
        aria-current=${group.id === this.pointed ? 'true' : nothing}
        ><strong>${text(group.name)}</strong>${
          group.quiet
            ? html`<span title=${t('common.quietHelp')}
                ><yp-icon class="ear" name="ear"></yp-icon
                ><span class="visually-hidden">(${t('common.quiet')})</span></span
              >`
            : nothing
        } <span class="what">${gapSentence(gap)}</span></a
      >
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-coverage-gaps': YpCoverageGaps;
  }
}
