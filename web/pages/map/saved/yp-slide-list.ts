import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { PresentationItem } from '../../../../api/contract/presentation.ts';
import type { IconName } from '../../../components/icons.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { currentLanguage, number, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { rewritten } from '../../../state/saved-views.ts';
import { moved } from '../../../state/slides.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { SlideLookEvent, SlidesChangeEvent } from './slide-events.ts';
import { slideListStyles } from './slide-list-styles.ts';
import { restoreView } from './view-writes.ts';

interface Drag {
  readonly from: number;
  /** The row over which it is, and on which side of that row it would be dropped. */
  readonly over?: number;
  readonly after?: boolean;
}

/**
 * The slides of a presentation in their order: to be moved by buttons or by dragging, captioned, and taken out.
 *
 * @fires slides-change when the user changes the slides
 * @fires slide-look when the user wants to see one
 */
@customElement('yp-slide-list')
export class YpSlideList extends YpElement {
  static override styles = [base, buttons, forms, slideListStyles];
  @property({ attribute: false }) items: readonly PresentationItem[] = [];
  /** Index of the slide that is looked at. */
  @property({ type: Number }) chosen = 0;
  @state() private drag: Drag | undefined;
  @state() private announcement = '';

  override render() {
    return html`<ol class="plain" @dragover=${this.handleOver} @drop=${this.handleDrop}>
        ${this.items.map((item, index) => this.renderItem(item, index))}
      </ol>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>`;
  }

  private renderItem(item: PresentationItem, index: number) {
    const gone = item.view.deletedAt !== null;
    const name = plainText(item.view.name);
    return html`<li data-index=${index} class=${this.classOf(index, gone)}>
      <span
        class="handle"
        draggable="true"
        title=${t('saved.presentation.drag')}
        @dragstart=${(event: DragEvent) => this.handleDrag(event, index)}
        @dragend=${() => (this.drag = undefined)}
        ><yp-icon name="grip-vertical"></yp-icon>${number(index + 1)}</span
      >
      <button
        type="button"
        class="look"
        title=${gone ? nothing : t('saved.presentation.look', { name })}
        aria-disabled=${gone}
        aria-current=${index === this.chosen && !gone ? 'true' : nothing}
        @click=${() => gone || this.look(index)}
      >
        ${text(item.view.name)}
      </button>
      <span class="tools">
        ${this.renderTool('arrow-up', 'up', t('saved.presentation.up', { name }), index === 0, () => this.move(index, index - 1))}
        ${this.renderTool('arrow-down', 'down', t('saved.presentation.down', { name }), index === this.items.length - 1, () => this.move(index, index + 1))}
        ${this.renderTool('x', 'out', t('saved.presentation.takeOut', { name }), false, () => this.takeOut(index))}
      </span>
      <div class="under">${gone ? this.renderGone(item) : this.renderCaption(item, index)}</div>
    </li>`;
  }

  /** A button that cannot do anything keeps the focus, so that one can go on by keyboard. */
  private renderTool(icon: IconName, part: string, label: string, atEnd: boolean, press: () => void) {
    return html`<button
      type="button"
      class="button icon small ${part}"
      aria-label=${label}
      title=${label}
      aria-disabled=${atEnd}
      @click=${() => atEnd || press()}
    >
      <yp-icon name=${icon}></yp-icon>
    </button>`;
  }

  private renderGone({ view }: PresentationItem) {
    return html`<p>
      ${t('saved.presentation.gone')}
      <button
        type="button"
        class="button quiet small"
        @click=${() => void restoreView(view.id, plainText(view.name))}
      >
        ${t('saved.presentation.restore')}
      </button>
    </p>`;
  }

  private renderCaption({ view, caption }: PresentationItem, index: number) {
    return html`<input
      class="input"
      autocomplete="off"
      maxlength=${LIMITS.summary}
      aria-label=${t('saved.presentation.caption', { name: plainText(view.name) })}
      placeholder=${plainText(view.note) || t('saved.presentation.captionPlaceholder')}
      .value=${plainText(caption)}
      @focus=${() => this.look(index)}
      @change=${(event: Event) => this.caption(index, (event.target as HTMLInputElement).value)}
    />`;
  }

  private classOf(index: number, gone: boolean): string {
    const { drag } = this;
    return [
      gone ? 'gone' : index === this.chosen ? 'chosen' : '',
      drag?.from === index ? 'dragged' : '',
      drag?.over === index && drag.from !== index ? (drag.after ? 'after' : 'before') : '',
    ].join(' ');
  }

  private look(index: number): void {
    if (index !== this.chosen) this.dispatchEvent(new SlideLookEvent(index));
  }

  private caption(index: number, written: string): void {
    const caption = rewritten(this.items[index]!.caption, currentLanguage(), written);
    this.change(this.items.with(index, { ...this.items[index]!, caption }));
  }

  private takeOut(index: number): void {
    const name = plainText(this.items[index]!.view.name);
    this.change(this.items.toSpliced(index, 1));
    this.announcement = t('saved.presentation.takenOut', { name });
    void this.focusTool(Math.min(index, this.items.length - 2), 'out');
  }

  private move(from: number, to: number): void {
    const name = plainText(this.items[from]!.view.name);
    this.change(moved(this.items, from, to));
    this.dispatchEvent(new SlideLookEvent(to));
    const count = this.items.length;
    this.announcement = t('saved.presentation.movedTo', { name, at: to + 1, count });
    void this.focusTool(to, to < from ? 'up' : 'down');
  }

  private change(items: readonly PresentationItem[]): void {
    this.dispatchEvent(new SlidesChangeEvent(items));
  }

  /** The focus goes along with what was moved. */
  private async focusTool(index: number, part: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`li[data-index="${index}"] .${part}`)?.focus();
  }

  private handleDrag(event: DragEvent, from: number): void {
    const row = (event.target as HTMLElement).closest('li')!;
    event.dataTransfer!.effectAllowed = 'move';
    event.dataTransfer!.setDragImage(row, 0, 0);
    // Some browsers drag nothing that carries no data.
    event.dataTransfer!.setData('text/plain', plainText(this.items[from]!.view.name));
    this.drag = { from };
  }

  private handleOver(event: DragEvent): void {
    const row = (event.target as HTMLElement).closest('li');
    if (!this.drag || !row) return;
    event.preventDefault();
    const { top, height } = row.getBoundingClientRect();
    const [over, after] = [Number(row.dataset['index']), event.clientY > top + height / 2];
    if (over !== this.drag.over || after !== this.drag.after)
      this.drag = { from: this.drag.from, over, after };
  }

  private handleDrop(event: DragEvent): void {
    event.preventDefault();
    if (this.drag?.over === undefined) return;
    const { from, over, after } = this.drag;
    this.drag = undefined;
    const gap = over + Number(after);
    const to = gap > from ? gap - 1 : gap;
    if (to !== from) this.move(from, to);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-slide-list': YpSlideList;
  }
}
