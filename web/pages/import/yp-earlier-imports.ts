import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Import } from '../../../api/contract/import.ts';
import '../../components/yp-icon.ts';
import type { IconName } from '../../components/icons.ts';
import { YpElement } from '../../components/yp-element.ts';
import { dateTime, t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';

const SHOWN = 10;

const ICONS: Readonly<Record<Import['status'], IconName>> = {
  running: 'clock',
  planned: 'search',
  applied: 'circle-check',
  failed: 'circle-alert',
};

/** The imports so far, latest first, each to be looked at again. */
@customElement('yp-earlier-imports')
export class YpEarlierImports extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .box {
        padding: var(--s5) var(--s5) var(--s3);
      }
      h2 {
        margin-bottom: var(--s2);
      }
      a {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--s3);
        padding: 9px 0;
        border-top: 1px solid var(--line);
        color: var(--ink);
        font-size: var(--t-m);
      }
      a:hover {
        text-decoration: none;
      }
      a:hover .files {
        color: var(--accent);
      }
      yp-icon {
        margin-top: 1px;
        color: var(--muted);
      }
      .applied yp-icon {
        color: var(--partner);
      }
      .failed yp-icon {
        color: var(--danger);
      }
      .files {
        overflow-wrap: anywhere;
      }
      .detail {
        grid-column: 2;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .empty {
        padding-bottom: var(--s2);
        color: var(--muted);
        font-size: var(--t-m);
      }
    `,
  ];
  private readonly imports = new Fetch(this, 'GET /imports', () => ({ query: { limit: SHOWN } }));

  /** To be called when an import has begun or ended. */
  readonly reload = (): Promise<void> => this.imports.reload();

  override render() {
    const items = this.imports.value?.items;
    if (!items) return nothing;
    return html`<section class="card box" aria-labelledby="title">
      <h2 id="title">${t('imports.earlier.title')}</h2>
      ${
        items.length === 0
          ? html`<p class="empty">${t('imports.earlier.empty')}</p>`
          : html`<ul class="plain">
              ${items.map(
                (one) =>
                  html`<li>
                    <a class=${one.status} href="/import?id=${one.id}"
                      ><yp-icon name=${ICONS[one.status]}></yp-icon
                      ><span class="files">${filesText(one)}</span
                      ><span class="detail number"
                        >${dateTime(one.createdAt)} · ${t(`imports.earlier.status.${one.status}`)}</span
                      ></a
                    >
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }
}

function filesText({ files }: Import): string {
  const [first] = files;
  return t('imports.earlier.files', {
    count: files.length,
    name: first?.name ?? '',
    more: files.length - 1,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-earlier-imports': YpEarlierImports;
  }
}
