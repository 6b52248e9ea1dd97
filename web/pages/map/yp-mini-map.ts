import { css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { cssVars } from '../../components/css-vars.ts';
import { YpElement } from '../../components/yp-element.ts';
import { contains, type Box, type Camera } from '../../graph/camera.ts';
import { CanvasLayer } from '../../graph/canvas-layer.ts';
import { extentOf, type Picture } from '../../graph/elements.ts';
import { boxOnMini, drawMiniMap, miniCamera } from '../../graph/mini-map.ts';
import { readPalette } from '../../graph/palette.ts';
import { base } from '../../styles/base.ts';

/** The user points at a place of the small picture: the large one is to have it in its middle. Map units. */
export class MiniMapPointEvent extends Event {
  static readonly type = 'mini-map-point';
  readonly x: number;
  readonly y: number;
  constructor(x: number, y: number) {
    super(MiniMapPointEvent.type);
    this.x = x;
    this.y = y;
  }
}

const SIZE = { width: 172, height: 130 };

/**
 * Where in a large picture one is. For the pointer alone: by keyboard one walks from unit to unit, and sees all by "0".
 *
 * @fires mini-map-point while the user presses on it
 */
@customElement('yp-mini-map')
export class YpMiniMap extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: block;
        width: ${SIZE.width}px;
        height: ${SIZE.height}px;
        overflow: hidden;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--bg);
        cursor: crosshair;
        touch-action: none;
      }
      :host([hidden]) {
        display: none;
      }
      canvas {
        width: 100%;
        height: 100%;
      }
      i {
        position: absolute;
        left: var(--left);
        top: var(--top);
        width: var(--width);
        height: var(--height);
        border: 1.5px solid var(--accent);
        border-radius: 3px;
        pointer-events: none;
      }
    `,
  ];
  @property({ attribute: false }) picture: Picture | undefined;
  /** What the large picture shows, in map units. */
  @property({ attribute: false }) view: Box | undefined;
  @query('canvas') private canvas!: HTMLCanvasElement;
  private camera: Camera | undefined;
  private readonly repaint = () => this.draw();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('theme-change', this.repaint);
    this.addEventListener('pointerdown', this.handlePress);
    this.addEventListener('pointermove', this.handleMove);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('theme-change', this.repaint);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture')) this.camera = this.picture && miniCamera(this.picture, SIZE);
    // Where all is seen, it would only cover a part of it.
    const extent = this.picture && extentOf(this.picture, false);
    this.hidden = !extent || !this.view || contains(this.view, extent);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('picture')) this.draw();
  }

  override render() {
    const box = this.view && this.camera && boxOnMini(this.view, this.camera, SIZE);
    return html`<canvas aria-hidden="true"></canvas
      ><i
        ${cssVars({
          '--left': `${box?.left ?? 0}px`,
          '--top': `${box?.top ?? 0}px`,
          '--width': `${box ? box.right - box.left : 0}px`,
          '--height': `${box ? box.bottom - box.top : 0}px`,
        })}
      ></i>`;
  }

  private draw(): void {
    if (!this.picture || !this.camera) return;
    drawMiniMap(new CanvasLayer(this.canvas).clear(SIZE), this.picture, this.camera, readPalette(this));
  }

  private readonly handlePress = (event: PointerEvent): void => {
    event.stopPropagation();
    this.setPointerCapture(event.pointerId);
    this.tell(event);
  };

  private readonly handleMove = (event: PointerEvent): void => {
    if (this.hasPointerCapture(event.pointerId)) this.tell(event);
  };

  private tell({ clientX, clientY }: PointerEvent): void {
    if (!this.camera) return;
    const { left, top } = this.canvas.getBoundingClientRect();
    const { x, y, zoom } = this.camera;
    this.dispatchEvent(new MiniMapPointEvent((clientX - left - x) / zoom, (clientY - top - y) / zoom));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-mini-map': YpMiniMap;
  }
  interface HTMLElementEventMap {
    'mini-map-point': MiniMapPointEvent;
  }
}
