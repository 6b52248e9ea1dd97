import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Import } from '../../../api/contract/import.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-tabs.ts';
import type { TabChangeEvent } from '../../components/yp-tabs.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { clientGroupHref, serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { importChangesStyles } from './import-changes-styles.ts';
import { changedValueText, fieldText } from './import-words.ts';
import { sumOfCounts } from './yp-import-counts.ts';

type Change = Import['changes'][number];
type Action = Change['action'];

const ACTIONS: readonly Action[] = ['added', 'changed', 'left'];
const STEP = 20;
const HREFS: Partial<Record<Change['entity'], (id: string) => string>> = {
  service: serviceHref,
  team: teamHref,
  'client-group': clientGroupHref,
};

/** Each record that an import adds, changes or leaves, with what its fields were and become. */
@customElement('yp-import-changes')
export class YpImportChanges extends YpElement {
  static override styles = [base, buttons, importChangesStyles];
  @property({ attribute: false }) run: Import | undefined;
  @state() private chosen: Action | undefined;
  @state() private shown = STEP;

  override render() {
    if (!this.run?.counts) return nothing;
    const { counts, changes, status } = this.run;
    const done = status === 'applied';
    const present = ACTIONS.filter((action) => sumOfCounts(counts, action) > 0);
    if (present.length === 0) return nothing;
    const first = present.includes('changed') ? 'changed' : present[0]!;
    const selected = this.chosen && present.includes(this.chosen) ? this.chosen : first;
    const labels = {
      added: done ? t('imports.result.addedDone') : t('imports.result.added'),
      changed: done ? t('imports.result.changedDone') : t('imports.result.changed'),
      left: t('imports.result.left'),
    };
    const listed = changes.filter((change) => change.action === selected);
    const total = sumOfCounts(counts, selected);
    return html`<h2>${t('imports.changes.title')}</h2>
      <yp-tabs
        label=${t('imports.changes.tabs')}
        .tabs=${present.map((action) => ({
          id: action,
          label: labels[action],
          count: sumOfCounts(counts, action),
        }))}
        .selected=${selected}
        @tab-change=${this.handleTab}
      ></yp-tabs>
      <div role="tabpanel" aria-label=${labels[selected]}>
        ${selected === 'left' ? html`<p class="note">${t('imports.result.leftHelp')}</p>` : nothing}
        <ul class="plain">
          ${listed.slice(0, this.shown).map((change) => renderChange(change))}
        </ul>
        ${
          listed.length > this.shown
            ? html`<button type="button" class="button quiet small" @click=${() => (this.shown += 5 * STEP)}>
                ${t('imports.changes.more', { count: listed.length - this.shown })}
              </button>`
            : nothing
        }
        ${
          total > listed.length
            ? html`<p class="note">${t('imports.changes.shownOf', { shown: listed.length, total })}</p>`
            : nothing
        }
      </div>`;
  }

  private handleTab(event: TabChangeEvent): void {
    this.chosen = ACTIONS.find((action) => action === event.tab);
    this.shown = STEP;
  }
}

function renderChange(change: Change) {
  const href = change.id === null ? undefined : HREFS[change.entity]?.(change.id);
  const name = plainText(change.name);
  const head = html`<span class="name">${name}</span
    ><span class="entity">${t(`imports.entityOne.${change.entity}`)}</span>`;
  const link = href
    ? html`<a href=${href} aria-label="${t('imports.changes.open')}: ${name}"
        >${t('imports.changes.open')}</a
      >`
    : nothing;
  if (change.fields.length === 0) return html`<li><p class="head">${head}${link}</p></li>`;
  return html`<li>
    <details ?open=${change.action === 'changed'}>
      <summary class="head"><yp-icon name="chevron-right"></yp-icon>${head}</summary>
      <dl>
        ${change.fields.map(
          ({ field, before, after }) =>
            html`<div>
              <dt>${fieldText(field)}</dt>
              <dd>${renderValues(field, before, after, change.action)}</dd>
            </div>`,
        )}
      </dl>
      ${link}
    </details>
  </li>`;
}

/** What was added has no before worth showing. */
function renderValues(field: string, before: unknown, after: unknown, action: Action) {
  if (action === 'added') return changedValueText(field, after);
  return html`<del
      ><span class="visually-hidden">${t('imports.changes.before')}: </span
      >${changedValueText(field, before)}</del
    >
    <yp-icon name="arrow-right"></yp-icon>
    <ins
      ><span class="visually-hidden">${t('imports.changes.after')}: </span
      >${changedValueText(field, after)}</ins
    >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-import-changes': YpImportChanges;
  }
}
