/** What is under the pointer or the keyboard, in a card beside it. The same is the name of the cell, for who hears it. */
import { html, nothing } from 'lit';
import { cssVars } from '../../../components/css-vars.ts';
import '../../../components/yp-relation.ts';
import { t } from '../../../i18n/i18n.ts';
import { linkAt, linkCount, type Matrix } from '../../../state/matrix.ts';
import { strengthOf } from '../../../state/strength.ts';
import type { MapLink } from '../../../state/map-links.ts';
import { linkWords, relationCounts } from '../link-words.ts';
import { HEADER, type Spot } from './matrix-geometry.ts';

/** From this share of the stage's height on, the card stands above its point. */
const LOW = 0.6;

export interface Tip {
  readonly spot: Spot;
  /** In pixels from the stage's corner. */
  readonly x: number;
  readonly y: number;
}

export function renderTip(matrix: Matrix, { spot, x, y }: Tip, stageHeight: number) {
  const { row, column } = spot;
  const single = row === HEADER || column === HEADER || row === column;
  const content = single ? renderRow(matrix, row === HEADER ? column : row) : renderPair(matrix, row, column);
  return html`<div
    class="tip ${y > stageHeight * LOW ? 'above' : ''}"
    aria-hidden="true"
    ${cssVars({ '--x': `${x}px`, '--y': `${y}px` })}
  >
    ${content}
  </div>`;
}

function renderRow(matrix: Matrix, row: number) {
  return html`<strong>${matrix.rows[row]?.name}</strong>
    <span>${matrix.blocks[matrix.rows[row]!.department]!.name}</span>
    <span>${t('map.graph.tipNode', { count: linkCount(matrix, row) })}</span>
    ${relationCounts(linksOf(matrix, row)).map((count) => html`<span>${count}</span>`)}`;
}

function renderPair(matrix: Matrix, row: number, column: number) {
  const link = matrix.links[linkAt(matrix, row, column)];
  const strength = t(`common.strength.${strengthOf(link?.clientOverlap ?? 0)}`);
  return html`<strong>${matrix.rows[row]!.name}</strong><strong>${matrix.rows[column]!.name}</strong>
    ${
      link && link.relation !== 'shared-clients'
        ? html`<yp-relation quiet relation=${link.relation} ?decided=${link.verdict !== undefined}
            >${linkWords(link)}</yp-relation
          >`
        : nothing
    }
    <span>${link ? t('map.graph.tipLink', { strength }) : t('matrix.noLink')}</span>`;
}

function linksOf(matrix: Matrix, row: number): readonly MapLink[] {
  return Array.from(
    matrix.linkOf.subarray(matrix.starts[row], matrix.starts[row + 1]),
    (link) => matrix.links[link]!,
  );
}
