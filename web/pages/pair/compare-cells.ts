import { html, nothing } from 'lit';
import type { Ref } from '../../../api/contract/common.ts';
import type { Contact } from '../../../api/contract/team.ts';
import '../../components/yp-contact.ts';
import '../../components/yp-icon.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { aligned, listLikeness, valueLikeness, type Likeness, type Shared } from '../../state/compare.ts';

/** One detail of both sides, rendered; without `likeness` it is not compared. */
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly likeness?: Likeness;
  readonly a: unknown;
  readonly b: unknown;
}

/** So many entries of a list are read at a glance; more are folded. */
const FIRST_SHOWN = 8;

/** What one side has not told. */
export function untold() {
  return html`<span class="untold">${t('decide.pair.unsaid')}</span>`;
}

/** Two lists, what is common first, so that equal entries stand beside each other. */
export function listRow<T>(
  id: string,
  label: string,
  a: readonly T[],
  b: readonly T[],
  keyOf: (item: T) => string,
  show: (item: T) => unknown,
): CompareRow {
  const both = aligned(a, b, keyOf);
  const likeness = listLikeness(a.map(keyOf), b.map(keyOf));
  const compared = likeness !== 'unknown';
  return { id, label, likeness, a: items(both.a, show, compared), b: items(both.b, show, compared) };
}

/** Two lists of things with names. */
export function refsRow(
  id: string,
  label: string,
  a: readonly Ref[],
  b: readonly Ref[],
  href?: (id: string) => string,
): CompareRow {
  return listRow(
    id,
    label,
    a,
    b,
    (ref) => ref.id,
    ({ id: of, name }) => (href ? html`<a href=${href(of)}>${text(name)}</a>` : text(name)),
  );
}

/** Things with names, one under the other. */
export function linksCell(refs: readonly Ref[], href: (id: string) => string) {
  return folded(refs, ({ id, name }) => html`<a href=${href(id)}>${text(name)}</a>`);
}

/** Two single values in words; null is not known. */
export function valueRow(
  id: string,
  label: string,
  a: string | null,
  b: string | null,
  likeness: Likeness = valueLikeness(a, b),
): CompareRow {
  const cell = (value: string | null) =>
    value === null
      ? untold()
      : item({ item: value, inBoth: likeness === 'same' }, (it) => it, likeness !== 'unknown');
  return { id, label, likeness, a: cell(a), b: cell(b) };
}

/** Two values that are not expected to be alike. */
export function plainRow(id: string, label: string, a: unknown, b: unknown): CompareRow {
  return { id, label, a: a ?? untold(), b: b ?? untold() };
}

/** The people of a unit. */
export function contactsCell(contacts: readonly Contact[]) {
  if (contacts.length === 0) return html`<span class="untold">${t('decide.pair.noContacts')}</span>`;
  return contacts.map((contact) => html`<yp-contact .contact=${contact}></yp-contact>`);
}

/** A short text, the long one behind it. */
export function textCell(
  summary: Parameters<typeof plainText>[0],
  description: Parameters<typeof plainText>[0],
): unknown {
  const paragraphs = plainText(description)
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '');
  if (plainText(summary) === '' && paragraphs.length === 0) return null;
  if (plainText(summary) === '') return paragraphs.map((paragraph) => html`<p>${paragraph}</p>`);
  return html`<p>${text(summary)}</p>
    ${
      paragraphs.length === 0
        ? nothing
        : html`<details>
            <summary>${t('decide.pair.wholeText')}</summary>
            ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          </details>`
    }`;
}

function items<T>(list: readonly Shared<T>[], show: (item: T) => unknown, compared: boolean) {
  return list.length === 0 ? untold() : folded(list, (one) => item(one, show, compared));
}

function folded<T>(list: readonly T[], show: (one: T) => unknown) {
  const entries = (some: readonly T[]) =>
    html`<ul class="plain items">
      ${some.map((one) => html`<li>${show(one)}</li>`)}
    </ul>`;
  const rest = list.slice(FIRST_SHOWN);
  return html`${entries(list.slice(0, FIRST_SHOWN))}${
    rest.length === 0
      ? nothing
      : html`<details>
          <summary>${t('common.showMore', { count: rest.length })}</summary>
          ${entries(rest)}
        </details>`
  }`;
}

/** What both have is joined by a sign; what only one has is highlighted, unless the other has told nothing. */
function item<T>({ item: value, inBoth }: Shared<T>, show: (item: T) => unknown, compared = true) {
  if (inBoth) {
    return html`<span class="both"
      ><yp-icon name="equal"></yp-icon
      ><span>${show(value)}<span class="visually-hidden"> (${t('decide.pair.sameSide')})</span></span></span
    >`;
  }
  return html`<span class=${compared ? 'own' : ''}>${show(value)}</span>`;
}
