import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Import } from '../../../api/contract/import.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';

/** What an import is doing now, with a bar; the bar moves by itself while the amount of work is not known. */
@customElement('yp-import-progress')
export class YpImportProgress extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--s3);
        padding: var(--s6) 0;
      }
      p {
        font-weight: 580;
      }
      progress {
        appearance: none;
        width: 100%;
        height: 8px;
        border: 0;
        border-radius: 4px;
        background: var(--line);
        overflow: hidden;
      }
      progress::-webkit-progress-bar {
        background: var(--line);
      }
      progress::-webkit-progress-value {
        border-radius: 4px;
        background: var(--accent);
        transition: width var(--slow);
      }
      progress::-moz-progress-bar {
        border-radius: 4px;
        background: var(--accent);
      }
      progress:indeterminate {
        background: linear-gradient(90deg, var(--line) 30%, var(--accent) 50%, var(--line) 70%) 0 0 / 200%
          100%;
        animation: flow 1.4s linear infinite;
      }
      progress:indeterminate::-webkit-progress-bar {
        background: transparent;
      }
      @keyframes flow {
        from {
          background-position: 100% 0;
        }
        to {
          background-position: -100% 0;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        progress:indeterminate {
          animation: none;
        }
      }
    `,
  ];
  /** Undefined while the files are being sent. */
  @property({ attribute: false }) run: Import | undefined;

  override render() {
    const total = this.run?.progress.total ?? 0;
    const label = this.label();
    return html`<p role="status">${label}</p>
      <progress
        aria-label=${label}
        max=${total > 0 ? total : nothing}
        value=${total > 0 ? this.run!.progress.done : nothing}
      ></progress>`;
  }

  private label(): string {
    if (!this.run) return t('imports.running.sending');
    if (this.run.dryRun) return t('imports.running.checking');
    const { done, total } = this.run.progress;
    return total > 0 ? t('imports.running.applying', { done, total }) : t('imports.running.starting');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-import-progress': YpImportProgress;
  }
}
