/** The foot of a picture: its legend, and at the end the buttons that bring it nearer. */
import { css, html } from 'lit';
import '../../components/yp-icon.ts';
import { t } from '../../i18n/i18n.ts';

export const footStyles = css`
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s4);
    min-height: 48px;
    padding: 0 var(--s4);
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  .zoom {
    display: flex;
    flex: none;
    gap: 2px;
  }
  @media (max-width: 760px) {
    footer {
      padding: 0 var(--s2) 0 var(--s3);
      gap: var(--s2);
    }
  }
`;

export interface Zooming {
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly fit: () => void;
  /** What shows all of the picture is called. */
  readonly fitLabel: string;
}

/** `before`: other buttons, in front of these. */
export function renderZoom({ nearer, farther, fit, fitLabel }: Zooming, before?: unknown) {
  const button = (icon: 'plus' | 'minus' | 'maximize', label: string, press: () => void) =>
    html`<button type="button" class="button icon small" aria-label=${label} title=${label} @click=${press}>
      <yp-icon name=${icon}></yp-icon>
    </button>`;
  return html`<div class="zoom">
    ${before} ${button('plus', t('map.graph.zoomIn'), nearer)}
    ${button('minus', t('map.graph.zoomOut'), farther)} ${button('maximize', fitLabel, fit)}
  </div>`;
}
