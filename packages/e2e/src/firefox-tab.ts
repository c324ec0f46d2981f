import { type Marionette, holds } from './marionette.ts';

/** How the protocol names a found element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** How long anything may take before it counts as failed, in milliseconds. */
const PATIENCE = 60_000;

/** The tab of Firefox that is driven, as its reader meets it. */
export class FirefoxTab {
  readonly #firefox: Marionette;

  constructor(firefox: Marionette) {
    this.#firefox = firefox;
  }

  async open(address: string): Promise<void> {
    await this.#firefox.send('WebDriver:Navigate', { url: address });
  }

  /** What an expression is in the page: "document.title". */
  async read(expression: string): Promise<unknown> {
    return this.#firefox.send('WebDriver:ExecuteScript', {
      script: `return ${expression};`,
      args: [],
    });
  }

  /** Waits until an expression is true. @throws with what the page showed instead */
  async until(expression: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while ((await this.read(expression)) !== true) {
      if (Date.now() > end) {
        throw new Error(`${expression} stayed untrue on ${String(await this.text())}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** All that can be read on the page. */
  text(): Promise<unknown> {
    return this.read('document.body.innerText');
  }

  /** Waits for words on the page. */
  async says(words: string): Promise<void> {
    await this.until(`document.body.innerText.includes(${JSON.stringify(words)})`);
  }

  /** Presses the first element of a selector as a reader does: it must be there, in view and not covered. */
  async press(selector: string): Promise<void> {
    await this.#firefox.send('WebDriver:ElementClick', { id: await this.#find(selector) });
  }

  /** Types in place of what stood in a field. */
  async fill(selector: string, text: string): Promise<void> {
    const id = await this.#find(selector);
    await this.#firefox.send('WebDriver:ElementClear', { id });
    await this.#firefox.send('WebDriver:ElementSendKeys', { id, text });
  }

  async #find(selector: string): Promise<string> {
    await this.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    const found = await this.#firefox.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    const id = holds(found, ELEMENT) ? found[ELEMENT] : null;
    if (typeof id !== 'string') throw new Error(`${selector} was not found`);
    return id;
  }
}
