import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from '../overlay/start-overlay.ts';

/** Kept on the global of the extension's own world: a page that is read twice shows one badge. */
const STARTED = Symbol.for('second-opinion.overlay');

/** An overlay that was started before. */
interface Started {
  /** False once its extension was updated: it has no background any more. */
  readonly isAlive: () => boolean;
  readonly again: () => void;
}

export default defineUnlistedScript(() => {
  const before: unknown = Reflect.get(globalThis, STARTED);
  if (isStarted(before) && before.isAlive()) {
    before.again();
    return;
  }
  const again = startOverlay();
  const started: Started = { again, isAlive: () => browser.runtime?.id !== undefined };
  Object.defineProperty(globalThis, STARTED, { value: started, configurable: true });
});

function isStarted(value: unknown): value is Started {
  return typeof value === 'object' && value !== null && 'isAlive' in value;
}
