import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Evidence } from '../../../../api/contract/evidence.ts';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { date, list, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { ageRangeText } from '../../../i18n/service-values.ts';
import { clientGroupHref, pairHref } from '../../../state/hrefs.ts';
import { base } from '../../../styles/base.ts';

/** From where on two units know each other somewhat, and well: heard of ¼, met ½, passed on clients ¾. */
const SOME = 0.375;
const WELL = 0.75;

/** Why it was proposed: what the map said on that day, kept as it was. Nothing where it was proposed from nowhere. */
@customElement('yp-evidence-of')
export class YpEvidenceOf extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      section {
        margin-top: var(--s6);
      }
      h2 {
        font-size: 1.08rem;
        padding-bottom: var(--s2);
        border-bottom: 1px solid var(--line);
        margin-bottom: var(--s3);
      }
      .day {
        color: var(--muted);
        font-size: var(--t-xs);
        font-weight: 600;
      }
      p + p {
        margin-top: 2px;
      }
      @media print {
        section {
          margin-top: 3mm;
        }
      }
      .groups {
        color: var(--muted);
        font-size: var(--t-s);
      }
    `,
  ];
  @property({ attribute: false }) experiment!: Experiment;

  override render() {
    const { evidence } = this.experiment;
    if (evidence === null) return nothing;
    return html`<section aria-labelledby="why">
      <h2 id="why">
        ${evidence.kind === 'pair' ? t('experiments.page.why') : t('experiments.page.whyGroup')}
      </h2>
      <p class="day">${t('experiments.evidence.on', { date: date(evidence.day) })}</p>
      ${evidence.kind === 'pair' ? this.renderPair(evidence) : this.renderGroup(evidence)}
    </section>`;
  }

  private renderPair(evidence: Extract<Evidence, { kind: 'pair' }>) {
    const { level, a, b, clientOverlap, functionSimilarity, tie, clientGroups } = evidence;
    const parts = [
      t('experiments.evidence.clients', { strength: t(`common.strength.${clientOverlap.strength}`) }),
      functionSimilarity === null
        ? t('experiments.evidence.workUnknown')
        : t('experiments.evidence.work', { strength: t(`common.strength.${functionSimilarity.strength}`) }),
      t('experiments.evidence.tie', { tie: tieWords(tie) }),
    ];
    return html`<p><a href=${pairHref(level, a.id, b.id)}>${text(a.name)} – ${text(b.name)}</a></p>
      <p>${parts.join(' · ')}</p>
      ${
        clientGroups.length === 0
          ? nothing
          : html`<p class="groups">
              ${t('experiments.evidence.groups')}:
              ${list(clientGroups.map(({ clientGroup }) => plainText(clientGroup.name)))}
            </p>`
      }`;
  }

  private renderGroup(evidence: Extract<Evidence, { kind: 'client-group' }>) {
    const { clientGroup, teams, gaps, quiet } = evidence;
    const parts = [
      teams.length === 0
        ? t('experiments.evidence.groupNobody')
        : t('experiments.evidence.groupServed', { count: teams.length }),
      ...gaps.map((gap) => t('experiments.evidence.gap', { ages: ageRangeText(gap) })),
      ...(quiet ? [t('experiments.evidence.quiet')] : []),
    ];
    return html`<p><a href=${clientGroupHref(clientGroup.id)}>${text(clientGroup.name)}</a></p>
      <p>${parts.join(' · ')}</p>`;
  }
}

function tieWords(tie: number | null): string {
  if (tie === null) return t('experiments.tie.unsaid');
  if (tie === 0) return t('experiments.tie.none');
  if (tie < SOME) return t('experiments.tie.little');
  return tie < WELL ? t('experiments.tie.some') : t('experiments.tie.well');
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-evidence-of': YpEvidenceOf;
  }
}
