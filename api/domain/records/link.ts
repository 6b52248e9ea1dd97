/** A web address as it is compared. */
export type ParsedLink = {
  /** Without "www." and port. */
  readonly host: string;
  /** Host, path and query without scheme, fragment, "index.html", a slash at the end and parameters about the visit. */
  readonly page: string;
};

const LINK = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@?#\s]*@)?([^/:?#\s]+)(?::\d+)?([^?#\s]*)(?:\?([^#\s]*))?/i;
const INDEX_PAGE = /\/(?:index|default)\.[a-z]+$/;
/** Where the visitor comes from and reads in says nothing about the page. */
const ABOUT_THE_VISIT = /^(?:utm_.*|fbclid|gclid|lang)=/;

/** "HTTPS://www.City.example/Library/?lang=fi" is city.example/library; undefined where there is no host. */
export function normaliseLink(link: string): ParsedLink | undefined {
  const [, rawHost = '', rawPath = '', rawQuery = ''] = LINK.exec(link.trim()) ?? [];
  const host = rawHost.toLowerCase().replace(/^www\./, '');
  if (!host.includes('.')) return undefined;
  const path = rawPath.toLowerCase().replace(INDEX_PAGE, '').replace(/\/+$/, '');
  const told = rawQuery.split('&').filter((part) => part !== '' && !ABOUT_THE_VISIT.test(part));
  return { host, page: [host + path, ...told.sort()].join('?') };
}
