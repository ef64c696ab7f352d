import type { Browser, Page } from 'playwright';

/** A tab of the page in which somebody talks with one other tab. */
export class Tab {
  readonly id: string;
  readonly #page: Page;
  #sent = 0;

  private constructor(id: string, page: Page) {
    this.id = id;
    this.#page = page;
  }

  /** Opens the page of a node and joins. */
  static async open(browser: Browser, address: string, id: string): Promise<Tab> {
    // The page draws only the lines that are seen: here all of them are.
    const context = await browser.newContext({ viewport: { width: 1_280, height: 16_000 } });
    const page = await context.newPage();
    await page.goto(`http://${address}/`);
    await page.getByRole('textbox', { name: 'Your ID' }).fill(id);
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('list', { name: 'People', exact: true }).waitFor();
    return new Tab(id, page);
  }

  get sent(): number {
    return this.#sent;
  }

  /** Opens the conversation with another tab. */
  async talkTo(other: string): Promise<void> {
    const people = this.#page.getByRole('list', { name: 'People', exact: true });
    await people.getByRole('button', { name: new RegExp(`^${other},`) }).click();
  }

  /** Sends the next numbered text to whom it talks to. */
  async say(to: string): Promise<void> {
    this.#sent += 1;
    await this.#page.getByRole('textbox', { name: 'Message' }).fill(`${this.id}>${to}#${this.#sent}`);
    await this.#page.getByRole('button', { name: 'Send', exact: true }).click();
  }

  /** Resolves when the text stands in the conversation. */
  async hears(text: string, patience: number): Promise<void> {
    const messages = this.#page.getByRole('log', { name: 'Messages' });
    await messages.getByText(text, { exact: true }).first().waitFor({ timeout: patience });
  }

  /** The numbers of the texts of somebody, as they stand in the conversation. */
  async numbersFrom(other: string): Promise<number[]> {
    const text = await this.#page.getByRole('log', { name: 'Messages' }).innerText();
    return [...text.matchAll(new RegExp(`${other}>${this.id}#(\\d+)`, 'g'))].map(([, number]) => Number(number));
  }

  /** What the page says of its connection. */
  async connection(): Promise<string> {
    return this.#page.getByRole('status', { name: 'Connection' }).innerText();
  }
}
