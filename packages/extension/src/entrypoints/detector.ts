import { detect, takeSnapshot } from '@second-opinion/page-reader/detector';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs on academic domains only, looks at the page, and ends. Only a program's page makes it say anything, and then
 * only to the extension itself.
 */
export default defineUnlistedScript(() => {
  if (!detect(takeSnapshot(document, location.href)).isProgram) return;
  void browser.runtime.sendMessage({ kind: 'PROGRAM_PAGE' });
});
