/** What is under the pointer or the keyboard, in a card beside it. The same is the name of the cell, for who hears it. */
import { html } from 'lit';
import { t } from '../../../i18n/i18n.ts';
import type { MapLink } from '../../../state/map-links.ts';
import { linkAt, type Matrix } from '../../../state/matrix.ts';
import { linkTip, nodeTip, renderTip } from '../tip.ts';
import { HEADER, type Spot } from './matrix-geometry.ts';

export interface Tip {
  readonly spot: Spot;
  /** In pixels from the stage's corner. */
  readonly x: number;
  readonly y: number;
}

export function matrixTip(matrix: Matrix, { spot, x, y }: Tip, stageHeight: number) {
  const { row, column } = spot;
  const single = row === HEADER || column === HEADER || row === column;
  const content = single ? renderRow(matrix, row === HEADER ? column : row) : renderPair(matrix, row, column);
  return renderTip({ x, y }, stageHeight, content);
}

function renderRow(matrix: Matrix, row: number) {
  return html`<strong>${matrix.rows[row]?.name}</strong>
    <span>${matrix.blocks[matrix.rows[row]!.department]!.name}</span>
    ${nodeTip(linksOf(matrix, row))}`;
}

function renderPair(matrix: Matrix, row: number, column: number) {
  const link = matrix.links[linkAt(matrix, row, column)];
  return html`<strong>${matrix.rows[row]!.name}</strong
    ><strong>${matrix.rows[column]!.name}</strong>
    ${link ? linkTip(link) : html`<span>${t('matrix.noLink')}</span>`}`;
}

function linksOf(matrix: Matrix, row: number): readonly MapLink[] {
  return Array.from(
    matrix.linkOf.subarray(matrix.starts[row], matrix.starts[row + 1]),
    (link) => matrix.links[link]!,
  );
}
