import { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  /** WXT would narrow the paths to generated ones; ours are tested by loading the extension. */
  export interface WxtRuntime {
    getURL(path: string): string;
  }
}

/** The address of one of the extension's own files: "/panel.html". */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}
