/** The WHATWG URL parser: in every runtime, yet in no ECMAScript library. Core knows only this much of the web. */
declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly hash: string;
  readonly searchParams: Iterable<readonly [string, string]>;
}
