import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SameRecordList } from '../../../api/contract/same-record.ts';
import '../../components/yp-evidence.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { list, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { recordStyles } from './record-styles.ts';

export type SameRecordPair = SameRecordList['items'][number];
type Side = SameRecordPair['a'];

/** The user wants two records made one. */
export class MergeWantedEvent extends Event {
  static readonly type = 'merge-wanted';
  readonly keep: Side;
  readonly absorb: Side;
  constructor(keep: Side, absorb: Side) {
    super(MergeWantedEvent.type, { bubbles: true, composed: true });
    this.keep = keep;
    this.absorb = absorb;
  }
}

/** The user says that the two are not the same. */
export class DistinctEvent extends Event {
  static readonly type = 'distinct';
  constructor() {
    super(DistinctEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Two records that may be one: what each is, which of them would stay, and why they are thought to be the same.
 *
 * @fires merge-wanted when the user wants them made one
 * @fires distinct when the user says that they are two
 */
@customElement('yp-same-record')
export class YpSameRecord extends YpElement {
  static override styles = [base, buttons, forms, recordStyles];
  @property({ attribute: false }) pair: SameRecordPair | undefined;
  @property() entity: SameRecordList['entity'] = 'service';
  @property({ type: Boolean }) busy = false;
  @state() private keep: 'a' | 'b' | undefined;

  override render() {
    if (!this.pair) return nothing;
    const { a, b, decision, prior, evidence } = this.pair;
    return html`<article class="card" aria-label=${`${plainText(a.name)} – ${plainText(b.name)}`}>
      <div class="head">
        <span class="decision ${decision}"
          ><yp-icon name=${decision === 'same' ? 'merge' : 'circle-alert'}></yp-icon
          >${t(`records.decision.${decision}`)}</span
        >
        <span class="muted small">${t(`records.decisionText.${decision}`)}</span>
      </div>
      <fieldset class="sides">
        <legend class="visually-hidden">${t('records.keepWhich')}</legend>
        ${this.renderSide('a', a)}${this.renderSide('b', b)}
      </fieldset>
      <details>
        <summary>${t('records.why')}</summary>
        <yp-evidence .prior=${prior} .evidence=${evidence}></yp-evidence>
      </details>
      <div class="actions no-print">
        <button type="button" class="button small" ?disabled=${this.busy} @click=${this.merge}>
          <yp-icon name="merge"></yp-icon>${t('records.merge')}
        </button>
        <button
          type="button"
          class="button quiet small"
          ?disabled=${this.busy}
          @click=${() => this.dispatchEvent(new DistinctEvent())}
        >
          ${t('records.distinct')}
        </button>
      </div>
    </article>`;
  }

  private renderSide(side: 'a' | 'b', { id, name, organization, team, sources }: Side) {
    const kept = side === this.kept;
    const href = this.entity === 'service' ? serviceHref(id) : teamHref(id);
    return html`<label class="side">
      <input type="radio" name="keep" value=${side} .checked=${kept} @change=${() => (this.keep = side)} />
      <span class="name"><a href=${href}>${text(name)}</a></span>
      <span class="facts"
        >${team === null ? nothing : html`${text(team.name)} · `}${text(organization.name)} ·
        ${sources.length === 0 ? t('records.enteredHere') : t('records.from', { sources: list(sources.map(sourceName)) })}</span
      >
      <span class=${kept ? 'kept' : 'facts'}>${t(kept ? 'records.stays' : 'records.goes')}</span>
    </label>`;
  }

  /** Unless the user chooses: what other systems know already, else what was entered first. */
  private get kept(): 'a' | 'b' {
    const { a, b } = this.pair!;
    if (this.keep !== undefined) return this.keep;
    if (a.sources.length !== b.sources.length) return a.sources.length > b.sources.length ? 'a' : 'b';
    return a.id < b.id ? 'a' : 'b';
  }

  private merge(): void {
    const { a, b } = this.pair!;
    const [keep, absorb] = this.kept === 'a' ? [a, b] : [b, a];
    this.dispatchEvent(new MergeWantedEvent(keep, absorb));
  }
}

function sourceName(source: string): string {
  if (source === 'ptv') return t('records.source.ptv');
  return source === 'sample' ? t('records.source.sample') : source;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-same-record': YpSameRecord;
  }
  interface HTMLElementEventMap {
    'merge-wanted': MergeWantedEvent;
    distinct: DistinctEvent;
  }
}
