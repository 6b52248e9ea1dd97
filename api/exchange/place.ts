/** Where in which file something stands. `path` is a JSON pointer (RFC 6901); "" is the whole file. */
export interface Place {
  readonly file: string;
  readonly path: string;
}

/** The place some steps further in: `inside({ file, path: '' }, 'itemList', 3)` → path "/itemList/3". */
export function inside(place: Place, ...steps: readonly (string | number)[]): Place {
  const tail = steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return { file: place.file, path: place.path + tail.join('') };
}
