import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PairList } from '../../../api/contract/relations.ts';
import '../../components/yp-department-mark.ts';
import { YpElement } from '../../components/yp-element.ts';
import { rich, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { newExperimentHref, pairHref, pairMapHref, serviceHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { joinNames } from './join-names.ts';

const NAMED = 2;

/** Our service and another's in one row: for whom both are, and what both do; the rest is behind "Why?". */
@customElement('yp-unit-pair-row')
export class YpUnitPairRow extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        grid-template-columns: 27px minmax(0, 1fr) auto;
        gap: 2px 10px;
      }
      yp-department-mark {
        margin-top: 2px;
      }
      .names {
        font-size: var(--t-m);
        font-weight: 620;
        line-height: 1.35;
      }
      .names a {
        color: var(--ink);
      }
      .names a:hover {
        color: var(--accent);
      }
      .between {
        color: var(--muted);
        font-weight: 480;
      }
      .body {
        grid-column: 2 / -1;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .body strong {
        color: var(--ink);
        font-weight: 540;
      }
      .compare {
        margin: 6px 0 2px;
      }
      .why {
        font-size: var(--t-s);
        font-weight: 580;
      }
    `,
  ];
  @property({ attribute: false }) pair: PairList['items'][number] | undefined;

  override render() {
    if (!this.pair) return nothing;
    const { a, b, relation } = this.pair;
    const action = t(relation === 'duplicate' ? 'decide.pair.compareAndDecide' : 'decide.pair.compareOnly');
    const names = { a: plainText(a.name), b: plainText(b.name) };
    return html`
      <yp-department-mark .department=${b.team.department}></yp-department-mark>
      <p class="names">
        <a href=${serviceHref(a.id)}>${text(a.name)}</a> <span class="between" aria-hidden="true">↔</span>
        <a href=${serviceHref(b.id)}>${text(b.name)}</a>
      </p>
      <a
        class="why no-print"
        href=${pairMapHref('service', a.id, b.id)}
        aria-label=${t('unit.pairs.whyOf', names)}
        >${t('unit.sharedClients.why')}</a
      >
      <div class="body">
        <p>${text(b.team.name)}</p>
        <p>${this.sentence()} ${this.tie()}</p>
        <a
          class="button quiet small compare no-print"
          href=${pairHref('service', a.id, b.id)}
          aria-label=${t('decide.pair.ofNames', { action, ...names })}
          >${action}</a
        >
        ${
          relation === 'duplicate' || a.team.id === b.team.id
            ? nothing
            : html`<a
                class="button quiet small compare no-print"
                href=${newExperimentHref('service', a.id, b.id)}
                aria-label=${t('decide.pair.ofNames', { action: t('unit.pairs.try'), ...names })}
                >${t('unit.pairs.try')}</a
              >`
        }
      </div>
    `;
  }

  /** Of partners: do the two units know each other? */
  private tie() {
    const { relation, tie } = this.pair!;
    if (relation === 'duplicate') return nothing;
    if (tie.score === null) return t('unit.pairs.tieUnknown');
    return tie.shouldMeet ? html`<strong>${t('unit.pairs.hardlyKnow')}</strong>` : nothing;
  }

  /** "Both for: over-indebted people. Both do: debt advice." */
  private sentence() {
    const { clientOverlap, functionSimilarity } = this.pair!;
    const groups = clientOverlap.contributions.map(({ clientGroup, implied }) => ({
      ...clientGroup,
      implied,
    }));
    const classes = (functionSimilarity?.serviceClasses ?? []).map(({ serviceClass, implied }) => ({
      ...serviceClass,
      implied,
    }));
    return html`${rich('unit.pairs.clients', { groups: named(groups) })}
    ${classes.length === 0 ? t('unit.pairs.otherWork') : rich('unit.pairs.work', { classes: named(classes) })}`;
  }
}

interface Named {
  readonly name: Parameters<typeof text>[0];
  readonly implied: boolean;
}

/** The first few names, without what is only implied by others. */
function named(all: readonly Named[]) {
  const own = all.filter(({ implied }) => !implied);
  const shown = (own.length > 0 ? own : all).slice(0, NAMED);
  return joinNames(shown.map(({ name }) => html`<strong>${text(name)}</strong>`));
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-pair-row': YpUnitPairRow;
  }
}
