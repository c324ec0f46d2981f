import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The overlay on one page, as its reader meets it. */
export class Overlay {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The element that carries everything; there is none where the page is not a program's. */
  get element(): Locator {
    return this.#page.locator('second-opinion-overlay');
  }

  get badge(): Locator {
    return this.element.locator('.badge');
  }

  /** Where the panel is on the page. */
  get frame(): Locator {
    return this.element.locator('iframe');
  }

  /** What is in the panel. */
  get panel(): FrameLocator {
    return this.element.frameLocator('iframe');
  }

  /** What the badge says, once it is there. */
  async text(): Promise<string> {
    await this.badge.waitFor();
    return this.badge.innerText();
  }

  /** Opens the panel and waits until it has said which program it is about. */
  async open(): Promise<FrameLocator> {
    await this.badge.click();
    await this.panel.getByRole('heading', { level: 1 }).waitFor();
    return this.panel;
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close' }).click();
    await this.badge.waitFor();
  }
}
