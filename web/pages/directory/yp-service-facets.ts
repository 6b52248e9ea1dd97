import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DepartmentRef } from '../../../api/contract/common.ts';
import type { ClientGroup } from '../../../api/contract/client-group.ts';
import type { Service, ServiceFacets } from '../../../api/contract/service.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { number, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import {
  toggled,
  withFilters,
  type ChoiceFilter,
  type ServiceFilters,
} from '../../state/directory-filters.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { facetStyles } from './facet-styles.ts';
import './yp-facet-tree.ts';
import type { FacetToggleEvent } from './yp-facet-tree.ts';

/** The user chose other filters. */
export class FiltersChangeEvent extends Event {
  static readonly type = 'filters-change';
  readonly filters: ServiceFilters;
  constructor(filters: ServiceFilters) {
    super(FiltersChangeEvent.type, { bubbles: true, composed: true });
    this.filters = filters;
  }
}

interface Value {
  readonly value: string;
  readonly count: number;
  readonly label: unknown;
}

/**
 * The filters of the list of services: each value with the number of services it would leave.
 *
 * @fires filters-change when the user changes one
 */
@customElement('yp-service-facets')
export class YpServiceFacets extends YpElement {
  static override styles = [base, forms, facetStyles];
  @property({ attribute: false }) filters!: ServiceFilters;
  /** Undefined while they are counted for the first time. */
  @property({ attribute: false }) facets: ServiceFacets | undefined;
  /** All departments, for their marks. */
  @property({ attribute: false }) departments: readonly DepartmentRef[] = [];
  /** All client groups, for their tree. */
  @property({ attribute: false }) groups: readonly ClientGroup[] = [];

  override render() {
    const { facets } = this;
    const marks = new Map(this.departments.map((department) => [department.id, department]));
    return html`
      ${this.renderSection(
        'departmentId',
        (facets?.departmentId ?? []).map(({ id, name, count }) => ({
          value: id,
          count,
          label: html`<yp-department-mark .department=${marks.get(id)}></yp-department-mark>
            <span class="name">${text(name)}</span>`,
        })),
      )}
      ${this.renderDetails(
        'clientGroupId',
        html`<yp-facet-tree
          label=${t('directory.filter.findGroup')}
          .rows=${this.groups}
          .counts=${new Map((facets?.clientGroupId ?? []).map(({ id, count }) => [id, count]))}
          .chosen=${this.filters.clientGroupId}
          @facet-toggle=${(event: FacetToggleEvent) => this.toggle('clientGroupId', event.value)}
        ></yp-facet-tree>`,
      )}
      ${this.renderSection(
        'channel',
        (facets?.channel ?? []).map(({ value, count }) => ({
          value,
          count,
          label: html`<span class="name"
            >${t(`common.channel.${value as Service['channels'][number]}`)}</span
          >`,
        })),
      )}
      ${this.renderAge()}
      ${this.renderSection(
        'fee',
        (facets?.fee ?? []).map(({ value, count }) => ({
          value,
          count,
          label: html`<span class="name">${t(`common.fee.${value as 'free' | 'charged'}`)}</span>`,
        })),
      )}
      ${this.renderSection(
        'status',
        (facets?.status ?? []).map(({ value, count }) => ({
          value,
          count,
          label: html`<span class="name">${t(`common.status.${value as Service['status']}`)}</span>`,
        })),
      )}
      ${this.renderState()}
      ${this.renderSection(
        'organizationId',
        (facets?.organizationId ?? []).map(({ id, name, count }) => ({
          value: id,
          count,
          label: html`<span class="name">${text(name)}</span>`,
        })),
        false,
      )}
    `;
  }

  private renderSection(name: Exclude<ChoiceFilter, 'teamId'>, values: readonly Value[], open = true) {
    if (values.length === 0) return nothing;
    return this.renderDetails(
      name,
      html`${values.map(
        ({ value, count, label }) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${this.filters[name].includes(value)}
              @change=${() => this.toggle(name, value)}
            />${label}<span class="count">${number(count)}</span></label
          >`,
      )}`,
      open,
    );
  }

  private renderDetails(name: Exclude<ChoiceFilter, 'teamId'>, content: unknown, open = true) {
    const chosen = this.filters[name].length;
    const title = t(`directory.filter.${name}`);
    return html`<details ?open=${open || chosen > 0}>
      <summary>
        ${title}${chosen > 0 ? html`<span class="chosen">${chosen}</span>` : nothing}<yp-icon
          name="chevron-down"
        ></yp-icon>
      </summary>
      <div class="values" role="group" aria-label=${title}>${content}</div>
    </details>`;
  }

  private renderAge() {
    return html`<details open>
      <summary>${t('directory.filter.age')}<yp-icon name="chevron-down"></yp-icon></summary>
      <label class="values age"
        ><input
          class="input number"
          type="number"
          min="0"
          max="120"
          inputmode="numeric"
          aria-label=${t('directory.filter.age')}
          .value=${this.filters.age?.toString() ?? ''}
          @change=${this.handleAge}
        />${t('directory.filter.ageHelp')}</label
      >
    </details>`;
  }

  private renderState() {
    const box = (name: 'unconfirmed' | 'deleted') =>
      html`<label class="check"
        ><input
          type="checkbox"
          .checked=${this.filters[name]}
          @change=${() => this.tell(withFilters(this.filters, { [name]: !this.filters[name] }))}
        /><span class="name">${t(`directory.filter.${name}`)}</span></label
      >`;
    return html`<details open>
      <summary>${t('directory.filter.details')}<yp-icon name="chevron-down"></yp-icon></summary>
      <div class="values" role="group" aria-label=${t('directory.filter.details')}>
        ${box('unconfirmed')} ${box('deleted')}
      </div>
    </details>`;
  }

  private handleAge(event: Event): void {
    const input = event.target as HTMLInputElement;
    const age = input.value !== '' && input.checkValidity() ? input.valueAsNumber : undefined;
    this.tell(withFilters(this.filters, { age }));
  }

  private toggle(name: ChoiceFilter, value: string): void {
    this.tell(toggled(this.filters, name, value));
  }

  private tell(filters: ServiceFilters): void {
    this.dispatchEvent(new FiltersChangeEvent(filters));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-facets': YpServiceFacets;
  }
  interface HTMLElementEventMap {
    'filters-change': FiltersChangeEvent;
  }
}
