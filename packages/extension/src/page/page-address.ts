/** An address without the place on its page; the state of a single-page site, "#/x" or "#!x", stays. */
export function pageAddress(url: string): string {
  return url.replace(/#(?!!|\/).*$/, '');
}
