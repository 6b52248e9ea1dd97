import { html, nothing, type TemplateResult } from 'lit';
import { segments } from '../state/highlight.ts';
import type { SearchGroup, SearchOption } from './search-options.ts';
import './yp-department-mark.ts';
import './yp-icon.ts';

interface ListState {
  /** Which option, counted over all groups, is the chosen one. */
  readonly active: number;
  readonly choose: (option: SearchOption) => void;
  /** The pointer has come over an option. */
  readonly point: (index: number) => void;
}

/** The options of the search by group, as the content of its listbox; their ids are `option-0`, `option-1`, … */
export function searchList(groups: readonly SearchGroup[], state: ListState): readonly TemplateResult[] {
  const options = groups.flatMap((group) => group.options);
  return groups.map(
    (group) =>
      html`<div role="group" aria-label=${group.heading}>
        <div class="heading" aria-hidden="true">${group.heading}</div>
        ${group.options.map((option) => renderOption(option, options.indexOf(option), state))}
      </div>`,
  );
}

function renderOption(
  option: SearchOption,
  index: number,
  { active, choose, point }: ListState,
): TemplateResult {
  const { title } = option;
  return html`<div
    id="option-${index}"
    class="option"
    role="option"
    aria-selected=${index === active}
    @click=${() => choose(option)}
    @pointermove=${() => point(index)}
  >
    ${
      option.department
        ? html`<yp-department-mark .department=${option.department}></yp-department-mark>`
        : html`<yp-icon name=${option.icon}></yp-icon>`
    }
    <span class="title" lang=${title.language === '' ? nothing : title.language}
      >${segments(title.text, title.ranges).map((segment) =>
        segment.hit ? html`<mark>${segment.text}</mark>` : segment.text,
      )}</span
    >
    <span class="detail">${option.detail}</span>
  </div>`;
}
