import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ExperimentIdea } from '../../../../api/contract/experiment-lists.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-skeleton.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { Fetch } from '../../../state/fetch.ts';
import { newExperimentHref, pairMapHref } from '../../../state/hrefs.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';

const SHOWN = 3;
/** As many as one answer of the API holds. */
const MOST = 20;

/** What is worth trying, drawn from the directory: for a unit, for a client group, or for the city. */
@customElement('yp-experiment-ideas')
export class YpExperimentIdeas extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .lead {
        max-width: var(--text-width);
        margin-top: 2px;
        color: var(--muted);
        font-size: var(--t-s);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
        gap: var(--s4);
        margin-top: var(--s3);
      }
      li {
        display: flex;
        flex-direction: column;
        gap: var(--s2);
        padding: var(--s4);
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius-l);
      }
      .teams {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s2);
        font-size: var(--t-s);
        font-weight: 600;
      }
      .team {
        display: flex;
        align-items: baseline;
        gap: var(--s2);
        min-width: 0;
      }
      .problem {
        flex: 1;
        font-size: var(--t-m);
        line-height: 1.5;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s3);
      }
      .why {
        font-size: var(--t-s);
        font-weight: 580;
      }
      .more {
        margin-top: var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
      }
      .show-more {
        min-height: 32px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--accent);
        font-weight: 580;
        cursor: pointer;
      }
      .show-more:hover {
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }
    `,
  ];
  @property() teamId: string | undefined;
  @property() clientGroupId: string | undefined;
  @state() private all = false;

  private readonly ideas = new Fetch(
    this,
    'GET /experiments/ideas',
    () => ({
      query: {
        limit: this.all ? MOST : SHOWN,
        ...(this.teamId !== undefined && { teamId: this.teamId }),
        ...(this.clientGroupId !== undefined && { clientGroupId: this.clientGroupId }),
      },
    }),
    { keepPrevious: true },
  );

  override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('experiments.ideas.title')}</h2>
      <p class="lead">${t('experiments.ideas.lead')}</p>
      ${this.ideas.render({
        loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
        ready: ({ items, omitted }) =>
          items.length === 0
            ? html`<yp-empty icon="lightbulb" heading=${t('experiments.ideas.emptyTitle')}
                >${t('experiments.ideas.emptyText')}</yp-empty
              >`
            : html`<ul class="plain">
                  ${items.map((idea) => this.renderIdea(idea))}
                </ul>
                ${omitted === 0 ? nothing : this.renderMore(omitted)}`,
      })}
    </section>`;
  }

  private renderMore(omitted: number) {
    const text = t('experiments.ideas.more', { count: omitted });
    if (this.all) return html`<p class="more">${text}</p>`;
    return html`<p class="more">
      <button type="button" class="show-more no-print" @click=${() => (this.all = true)}>${text}</button
      ><span class="only-print">${text}</span>
    </p>`;
  }

  private renderIdea({ a, b, services, problem }: ExperimentIdea) {
    const names = { a: plainText(a.name), b: plainText(b.name) };
    return html`<li>
      <p class="teams">${renderTeam(a)}<span class="muted" aria-hidden="true">+</span>${renderTeam(b)}</p>
      <p class="problem">${text(problem)}</p>
      <p class="actions no-print">
        <a
          class="button small"
          href=${newExperimentHref('service', services.a.id, services.b.id)}
          aria-label=${t('experiments.ideas.startOf', names)}
          >${t('experiments.ideas.start')}</a
        >
        <a class="why" href=${pairMapHref('service', services.a.id, services.b.id)}
          >${t('unit.sharedClients.why')}</a
        >
      </p>
    </li>`;
  }
}

function renderTeam({ name, department }: ExperimentIdea['a']) {
  return html`<span class="team"
    ><yp-department-mark .department=${department}></yp-department-mark><span>${text(name)}</span></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-ideas': YpExperimentIdeas;
  }
}
