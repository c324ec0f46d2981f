import 'wxt/browser';

/** WXT narrows `getURL` to generated paths; ours are tested by loading the extension. */
declare module 'wxt/browser' {
  export interface WxtRuntime {
    getURL(path: string): string;
  }
}
