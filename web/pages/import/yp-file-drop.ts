import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { MAX_FILE_BYTES, MAX_IMPORT_BYTES, megabytes } from '../../../api/contract/import-limits.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { number, t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';

/** The user has other files chosen now. */
export class FilesChangeEvent extends Event {
  static readonly type = 'files-change';
  readonly files: readonly File[];
  constructor(files: readonly File[]) {
    super(FilesChangeEvent.type, { bubbles: true, composed: true });
    this.files = files;
  }
}

const KILOBYTE = 1024;

/** Why these files cannot be sent; undefined when they can. */
export function filesMistake(files: readonly File[]): string | undefined {
  const large = files.find((file) => file.size > MAX_FILE_BYTES);
  if (large) {
    return t('imports.choose.tooLarge', {
      name: large.name,
      size: megabytes(large.size),
      limit: megabytes(MAX_FILE_BYTES),
    });
  }
  const total = files.reduce((sum, file) => sum + file.size, 0);
  return total > MAX_IMPORT_BYTES
    ? t('imports.choose.allTooLarge', { size: megabytes(total), limit: megabytes(MAX_IMPORT_BYTES) })
    : undefined;
}

/**
 * Where files are dropped or chosen, and the list of those that were.
 *
 * @fires files-change when the user adds or removes files
 */
@customElement('yp-file-drop')
export class YpFileDrop extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--s3);
      }
      .drop {
        display: grid;
        justify-items: center;
        gap: var(--s2);
        padding: var(--s8) var(--s5);
        border: 2px dashed var(--line-strong);
        border-radius: var(--radius-l);
        background: var(--bg);
        text-align: center;
        transition:
          border-color var(--fast),
          background var(--fast);
      }
      .drop.over {
        border-color: var(--accent);
        background: var(--accent-weak);
      }
      .drop.small {
        grid-auto-flow: column;
        justify-content: center;
        align-items: center;
        padding: var(--s3);
      }
      .drop > yp-icon {
        --icon-size: 30px;
        color: var(--accent);
      }
      .drop.small > yp-icon {
        --icon-size: 20px;
      }
      .title {
        font-weight: 620;
      }
      .help {
        max-width: 52ch;
        color: var(--muted);
        font-size: var(--t-s);
      }
      input {
        display: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--s3);
        min-height: 44px;
        padding: var(--s1) var(--s2) var(--s1) var(--s4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        font-size: var(--t-m);
      }
      li + li {
        margin-top: 6px;
      }
      .name {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .size {
        color: var(--muted);
        font-size: var(--t-s);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];
  @property({ attribute: false }) files: readonly File[] = [];
  @state() private over = false;
  @query('input') private input!: HTMLInputElement;

  override render() {
    const some = this.files.length > 0;
    return html`${
        some
          ? html`<ul class="plain">
              ${this.files.map((file) => this.renderFile(file))}
            </ul>`
          : nothing
      }
      <div
        class="drop ${some ? 'small' : ''} ${this.over ? 'over' : ''}"
        @dragover=${this.handleOver}
        @dragleave=${() => (this.over = false)}
        @drop=${this.handleDrop}
      >
        <yp-icon name="file-up"></yp-icon>
        ${some ? nothing : html`<p class="title">${t('imports.choose.drop')}</p>`}
        <button type="button" class="button ${some ? 'quiet small' : ''}" @click=${() => this.input.click()}>
          ${some ? t('imports.choose.more') : t('imports.choose.button')}
        </button>
        ${
          some
            ? nothing
            : html`<p class="help">${t('imports.choose.help', { limit: megabytes(MAX_FILE_BYTES) })}</p>`
        }
      </div>
      <input
        type="file"
        multiple
        accept=".json,application/json"
        aria-label=${t('imports.choose.button')}
        @change=${this.handleChosen}
      />`;
  }

  private renderFile(file: File) {
    return html`<li>
      <yp-icon name="layers"></yp-icon><span class="name">${file.name}</span
      ><span class="size">${sizeText(file.size)}</span>
      <button
        type="button"
        class="button icon small"
        aria-label=${t('imports.choose.removeFile', { name: file.name })}
        @click=${() => this.tell(this.files.filter((one) => one !== file))}
      >
        <yp-icon name="x"></yp-icon>
      </button>
    </li>`;
  }

  private handleOver(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private handleDrop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.add([...(event.dataTransfer?.files ?? [])]);
  }

  private handleChosen(): void {
    this.add([...(this.input.files ?? [])]);
    this.input.value = '';
  }

  /** A file of the same name takes the earlier one's place. */
  private add(added: readonly File[]): void {
    const names = new Set(added.map((file) => file.name));
    this.tell([...this.files.filter((file) => !names.has(file.name)), ...added]);
  }

  private tell(files: readonly File[]): void {
    this.dispatchEvent(new FilesChangeEvent(files));
  }
}

function sizeText(bytes: number): string {
  if (bytes < KILOBYTE * KILOBYTE) return `${number(Math.max(1, Math.round(bytes / KILOBYTE)))} kB`;
  return `${number(bytes / KILOBYTE / KILOBYTE, { maximumFractionDigits: 1 })} MB`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-file-drop': YpFileDrop;
  }
  interface HTMLElementEventMap {
    'files-change': FilesChangeEvent;
  }
}
