import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from '../overlay/start-overlay.ts';

/** Kept on the global of the extension's own world: a page that is read twice shows one badge. */
const STARTED = Symbol.for('second-opinion.overlay');

export default defineUnlistedScript(() => {
  if (STARTED in globalThis) return;
  Object.defineProperty(globalThis, STARTED, { value: true });
  void startOverlay();
});
