import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { TIE_STRENGTHS, type TieList, type TieStrength } from '../../../api/contract/tie.ts';
import '../../components/yp-department-mark.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { teamHref } from '../../state/hrefs.ts';
import { strengthOf } from '../../state/strength.ts';
import { base } from '../../styles/base.ts';
import { tieTileStyles } from './ties-styles.ts';

export type UnitTie = TieList['items'][number];

/** The user has said how well their unit knows another. */
export class TieStatedEvent extends Event {
  static readonly type = 'tie-stated';
  readonly strength: TieStrength;
  constructor(strength: TieStrength) {
    super(TieStatedEvent.type, { bubbles: true, composed: true });
    this.strength = strength;
  }
}

/**
 * One other unit and the five steps from "we do not know them" to "we have done something together".
 *
 * @fires tie-stated when the user chooses a step
 */
@customElement('yp-tie-tile')
export class YpTieTile extends YpElement {
  static override styles = [base, tieTileStyles];
  @property({ attribute: false }) unit: UnitTie | undefined;
  /** What the user has said; undefined: nothing yet. */
  @property() chosen: TieStrength | undefined;

  override render() {
    if (!this.unit) return nothing;
    const { team } = this.unit;
    return html`<div class="head">
        <yp-department-mark .department=${team.department}></yp-department-mark>
        <h3><a href=${teamHref(team.id)}>${text(team.name)}</a></h3>
        <p class="facts">${this.facts()}</p>
      </div>
      <fieldset>
        <legend class="visually-hidden">${t('unit.ties.question', { name: plainText(team.name) })}</legend>
        ${TIE_STRENGTHS.map((strength, step) => this.renderStep(strength, step))}
      </fieldset>`;
  }

  private renderStep(strength: TieStrength, step: number) {
    return html`<label class="step"
      ><input
        type="radio"
        name="strength"
        value=${strength}
        .checked=${live(strength === this.chosen)}
        @change=${() => this.dispatchEvent(new TieStatedEvent(strength))}
      /><span class="dots" aria-hidden="true"
        >${TIE_STRENGTHS.slice(1).map((_, at) => html`<i class=${at < step ? 'full' : ''}></i>`)}</span
      >${t(`unit.ties.step.${strength}`)}</label
    >`;
  }

  /** "Clients in common: strong. They say: we have met. You should meet." */
  private facts() {
    const { clientOverlap, tie } = this.unit!;
    const step = (strength: TieStrength) => t(`unit.ties.step.${strength}`);
    const strength = strengthOf(clientOverlap);
    return html`${strength === 'none' ? nothing : t(`unit.ties.clients.${strength}`)}
    ${tie.a === null || this.chosen !== undefined ? nothing : t('unit.ties.weSay', { strength: step(tie.a) })}
    ${tie.b === null ? nothing : t('unit.ties.theySay', { strength: step(tie.b) })}
    ${tie.experiment ? html`<span class="meet">${t('experiments.tie.experiment')}.</span>` : nothing}
    ${tie.shouldMeet ? html`<span class="meet">${t('unit.ties.shouldMeet')}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-tie-tile': YpTieTile;
  }
  interface HTMLElementEventMap {
    'tie-stated': TieStatedEvent;
  }
}
