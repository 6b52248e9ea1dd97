import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-department-mark.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import type { MapDepartment, RelationTally } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, LEVELS, LIMITS, type MapState } from '../../state/map-state.ts';
import {
  allDepartments,
  filterCount,
  onlyDepartment,
  toggleDepartment,
  toLevel,
  toMin,
  withoutFilters,
} from '../../state/map-steps.ts';
import { withSoftHyphens } from '../../state/soft-hyphens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { filterStyles } from './filter-styles.ts';
import { MapChangeEvent, type GroupsChangeEvent } from './map-events.ts';
import type { AgesChangeEvent } from './yp-age-filter.ts';
import './yp-age-filter.ts';
import './yp-group-picker.ts';
import './yp-map-relations.ts';
import type { SegmentChangeEvent } from './yp-segments.ts';
import './yp-segments.ts';
import type { ThresholdChangeEvent } from './yp-threshold.ts';
import './yp-threshold.ts';

/**
 * What the map shows: level, kinds of links, threshold, departments, client groups, how many at the most.
 *
 * @fires map-change when the user changes any of it
 */
@customElement('yp-map-filters')
export class YpMapFilters extends YpElement {
  static override styles = [base, buttons, forms, filterStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  /** All departments of the level, with how many nodes each has. */
  @property({ attribute: false }) departments: readonly MapDepartment[] = [];
  @property({ attribute: false }) tally: RelationTally | undefined;

  override render() {
    const { state } = this;
    return html`
      <div>
        <span class="label" aria-hidden="true">${t('map.level.label')}</span>
        <yp-segments
          label=${t('map.level.label')}
          .segments=${LEVELS.map((id) => ({ id, label: t(`map.level.${id}`) }))}
          selected=${state.level}
          @segment-change=${this.handleLevel}
        ></yp-segments>
      </div>
      <yp-map-relations .state=${state} .tally=${this.tally}></yp-map-relations>
      <yp-threshold
        .value=${state.min}
        @threshold-change=${(event: ThresholdChangeEvent) =>
          this.change(toMin(state, event.value), { continues: true })}
      ></yp-threshold>
      ${this.departments.length === 0 ? nothing : this.renderDepartments()}
      <yp-group-picker
        .groups=${state.groups}
        @groups-change=${(event: GroupsChangeEvent) => this.change({ ...state, groups: event.groups })}
      ></yp-group-picker>
      <yp-age-filter
        .ages=${state.ages}
        @ages-change=${(event: AgesChangeEvent) => this.change({ ...state, ages: event.ages })}
      ></yp-age-filter>
      ${this.renderLimit()}
      ${
        filterCount(state) === 0
          ? nothing
          : html`<button
              type="button"
              class="button quiet small"
              @click=${() => this.change(withoutFilters(state))}
            >
              ${t('map.filters.clear')}
            </button>`
      }
    `;
  }

  private renderDepartments() {
    const { departments: shown } = this.state;
    return html`<fieldset>
      <legend class="label">${t('map.filters.departments')}</legend>
      ${this.departments.map((department) => {
        const on = shown.length === 0 || shown.includes(department.mark);
        return html`<div class="department ${on ? '' : 'off'}">
          <label class="check">
            <input
              type="checkbox"
              .checked=${on}
              @change=${(event: Event) => this.handleDepartment(event, department)}
            />
            <yp-department-mark .department=${department}></yp-department-mark>
            <span class="name">${withSoftHyphens(plainText(department.name))}</span>
            ${this.state.level === 'department' ? nothing : html`<span class="count">${department.nodes}</span>`}
          </label>
          <button
            type="button"
            class="only"
            aria-label=${t('map.filters.onlyThis', { name: plainText(department.name) })}
            @click=${() => this.change(onlyDepartment(this.state, department.mark))}
          >
            ${t('map.filters.only')}
          </button>
        </div>`;
      })}
      ${
        shown.length === 0
          ? nothing
          : html`<button type="button" class="link" @click=${() => this.change(allDepartments(this.state))}>
              ${t('map.filters.allDepartments')}
            </button>`
      }
    </fieldset>`;
  }

  private renderLimit() {
    const { state } = this;
    return html`<div>
      <label class="label" for="limit">${t('map.filters.limit')}</label>
      <select
        id="limit"
        class="select"
        @change=${(event: Event) =>
          this.change({ ...state, limit: Number((event.target as HTMLSelectElement).value) })}
      >
        ${LIMITS.map(
          (count) =>
            html`<option value=${count} .selected=${count === state.limit}>
              ${t(`map.filters.limitOf.${state.level}`, { count })}
            </option>`,
        )}
      </select>
    </div>`;
  }

  private handleLevel(event: SegmentChangeEvent): void {
    const level = LEVELS.find((one) => one === event.segment);
    if (level) this.change(toLevel(this.state, level));
  }

  private handleDepartment(event: Event, { mark }: MapDepartment): void {
    const marks = this.departments.map((department) => department.mark);
    this.change(toggleDepartment(this.state, mark, marks));
    // The last one stays on, whatever the box says by itself.
    (event.target as HTMLInputElement).checked =
      this.state.departments.length !== 1 || !this.state.departments.includes(mark);
    this.requestUpdate();
  }

  private change(state: MapState, options?: { readonly continues: boolean }): void {
    this.dispatchEvent(new MapChangeEvent(state, options));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-filters': YpMapFilters;
  }
}
