/** Takes the records out of whatever they are wrapped in. */
import { inside, type Place } from '../place.ts';
import { recognise, type Shape } from './recognise.ts';
import { isObject, listOf, type JsonObject } from './reader.ts';

export interface Found {
  readonly record: JsonObject;
  readonly place: Place;
  readonly shape: Shape;
}

/** A page as the API answers it: which one of how many. */
export interface Page {
  readonly number: number;
  readonly of: number;
  readonly place: Place;
}

/** How deep a home-made bundle such as { services: { itemList: […] } } is looked into. */
const MAX_WRAPPERS = 3;

/**
 * The records of one file: a single object, an array, a page ({ itemList }), an object keyed by id, and
 * these inside each other. Objects that are none of the known shapes are given as "unknown".
 */
export function unwrap(
  value: unknown,
  place: Place,
): { readonly found: readonly Found[]; readonly pages: readonly Page[] } {
  const found: Found[] = [];
  const pages: Page[] = [];

  function visit(part: unknown, at: Place, level: number): void {
    if (Array.isArray(part)) {
      part.forEach((item: unknown, index) => visit(item, inside(at, index), level + 1));
      return;
    }
    if (!isObject(part)) {
      found.push({ record: {}, place: at, shape: { is: 'unknown' } });
      return;
    }
    const items = listOf(part, 'itemList');
    if (items) {
      const [number, of] = [part['pageNumber'], part['pageCount']];
      if (typeof number === 'number' && typeof of === 'number') pages.push({ number, of, place: at });
      items.forEach((item, index) => visit(item, inside(at, 'itemList', index), level + 1));
      return;
    }
    const shape = recognise(part);
    const parts = Object.entries(part);
    const isWrapper =
      shape.is === 'unknown' &&
      level < MAX_WRAPPERS &&
      parts.length > 0 &&
      parts.every(([, inner]) => typeof inner === 'object' && inner !== null);
    if (!isWrapper) found.push({ record: part, place: at, shape });
    else for (const [key, inner] of parts) visit(inner, inside(at, key), level + 1);
  }
  visit(value, place, 0);
  return { found, pages };
}
