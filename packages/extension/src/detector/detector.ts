import { isProgramPage } from '@second-opinion/page-reader/detector';

/**
 * Runs on academic domains only, looks at the page, and ends. Only a program's page makes it say anything, and then
 * only to the extension itself. `chrome` is what both browsers call their interface.
 */
if (isProgramPage(document, location.href)) {
  void chrome.runtime.sendMessage({ kind: 'PROGRAM_PAGE' });
}
