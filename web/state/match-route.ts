/** A route that fits a path, with what stood at its `:names`. */
export interface Match<R> {
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route whose path fits, segment by segment; a slash at the end does not matter. */
export function matchRoute<R extends { readonly path: string }>(
  routes: readonly R[],
  pathname: string,
): Match<R> | undefined {
  const segments = split(pathname);
  for (const route of routes) {
    const params = fit(split(route.path), segments);
    if (params) return { route, params };
  }
  return undefined;
}

function split(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function fit(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = decode(segments[index]!);
    if (segment === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}

/** A path typed by hand may hold a broken escape; it then fits nothing. */
function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
