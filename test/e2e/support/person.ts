import { readFile } from 'node:fs/promises';
import { expect, type BrowserContext, type Locator, type Page } from 'playwright/test';
import type { NodeProcess } from './node-process.js';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Somebody at a browser of their own: what they see under the names that assistive technology knows, and what they do. */
export class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Lines of the console that no story expects. */
  readonly complaints: string[] = [];
  /** Addresses that were asked for, WebSockets among them. */
  readonly requests: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('Content-Security-Policy'))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('websocket', (socket) => this.requests.push(socket.url()));
  }

  static async withOwnBrowser(context: BrowserContext): Promise<Person> {
    return new Person(context, await context.newPage());
  }

  /** A second tab of the same browser. */
  async anotherTab(): Promise<Person> {
    return Person.withOwnBrowser(this.context);
  }

  get idField(): Locator {
    return this.page.getByRole('textbox', { name: 'Your ID' });
  }

  get nodeField(): Locator {
    return this.page.getByRole('textbox', { name: 'Node' });
  }

  get joinButton(): Locator {
    return this.page.getByRole('button', { name: 'Join', exact: true });
  }

  /** All of the page is fetched, which is what a page needs whose node goes away. */
  async hasAllOfThePage(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('tabmesh-fetched').length > 0);
  }

  get connection(): Locator {
    return this.page.getByRole('status', { name: 'Connection' });
  }

  get people(): Locator {
    return this.page.getByRole('list', { name: 'People', exact: true });
  }

  get messages(): Locator {
    return this.page.getByRole('log', { name: 'Messages' });
  }

  get messageField(): Locator {
    return this.page.getByRole('textbox', { name: 'Message' });
  }

  /** The marks of own messages with these words. */
  ticks(words: string): Locator {
    return this.messages.getByRole('img', { name: words });
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The entry of somebody who is not here. */
  absentee(id: string): Locator {
    const list = this.page.getByRole('list', { name: 'People who left' });
    return list.getByRole('button', { name: new RegExp(`^${id},`) });
  }

  /** Chooses from the menu of the open conversation. */
  async choosesFor(id: string, words: string): Promise<void> {
    await this.button(`More about ${id}`).click();
    await this.button(words).click();
  }

  /** The entry of somebody in the list of people; `state` as it is heard, such as `away`. */
  entry(id: string, state = ''): Locator {
    return this.people.getByRole('button', { name: new RegExp(`^${id},.*${state}`) });
  }

  /** The entry of a room in the list of rooms; `state` as it is heard, such as `3 members`. */
  room(name: string, state = ''): Locator {
    const list = this.page.getByRole('list', { name: 'Rooms', exact: true });
    return list.getByRole('button', { name: new RegExp(`^#${name},.*${state}`) });
  }

  /** Chooses from the menu of the open room. */
  async choosesOf(room: string, words: string): Promise<void> {
    await this.button(`More about #${room}`).click();
    await this.button(words).click();
  }

  async visit(node: NodeProcess, host = '127.0.0.1'): Promise<void> {
    await this.page.goto(`http://${host}:${node.port}/`);
  }

  /** Fills the form in and sends it off. */
  async tryToJoin(id: string): Promise<void> {
    await this.idField.fill(id);
    await this.joinButton.click();
  }

  /** Opens the page of `node` and joins under `id`. */
  async join(node: NodeProcess, id: string): Promise<void> {
    await this.visit(node);
    await this.tryToJoin(id);
    await this.isIn(id, node);
  }

  async isIn(id: string, node: NodeProcess): Promise<void> {
    await expect(this.connection).toContainText(`You are ${id}`);
    await expect(this.connection).toContainText(`on node ${node.id}`);
  }

  async sees(id: string): Promise<void> {
    await expect(this.entry(id, 'online')).toBeVisible();
  }

  async sends(id: string, text: string): Promise<void> {
    await this.entry(id).click();
    await this.messageField.fill(text);
    await this.button('Send').click();
  }

  /** What the browser keeps of them, by its names; the emoji that it keeps as well are of nobody. */
  async databases(): Promise<readonly string[]> {
    const all = await this.page.evaluate(() => indexedDB.databases());
    return all.map(({ name = '' }) => name).filter((name) => name.startsWith('tabmesh'));
  }

  /** The file that the page hands to its user while this is done. */
  async saves(act: () => Promise<void>): Promise<SavedFile> {
    if (this.context.browser()?.browserType().name() === 'firefox') return this.#savesUnseen(act);
    const download = this.page.waitForEvent('download');
    await act();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** Playwright is not told of downloads by a Firefox that it did not build: what is seen here is the link that begins one. */
  async #savesUnseen(act: () => Promise<void>): Promise<SavedFile> {
    const saved = await this.page.evaluateHandle(() => {
      const blobs = new Map<string, Blob>();
      const makeUrl = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const url = makeUrl(blob);
        blobs.set(url, blob);
        return url;
      };
      const saving = new Promise<{ name: string; dataUrl: string }>((resolve) => {
        HTMLAnchorElement.prototype.click = function (): void {
          const reader = new FileReader();
          reader.onload = () => resolve({ name: this.download, dataUrl: reader.result as string });
          const blob = blobs.get(this.href);
          if (blob) reader.readAsDataURL(blob);
        };
      });
      return { saving };
    });
    await act();
    const { name, dataUrl } = await saved.evaluate(({ saving }) => saving);
    return { name, bytes: Buffer.from(dataUrl.replace(/^.*,/, ''), 'base64') };
  }

  /** Leaves with a file to go on elsewhere. */
  async movesOut(passphrase: string): Promise<SavedFile> {
    await this.button('More').click();
    await this.button('Move to another device…').click();
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByLabel('The same passphrase again').fill(passphrase);
    return this.saves(() => this.button('Leave and save the file').click());
  }

  /** Gives such a file to the page that shows the form. */
  async opens(file: SavedFile, passphrase: string): Promise<void> {
    await this.page.getByLabel('File', { exact: true }).setInputFiles({
      name: file.name,
      mimeType: 'application/octet-stream',
      buffer: file.bytes,
    });
    await this.page.getByLabel('Passphrase of the file').fill(passphrase);
    await this.button('Open and join').click();
  }

  /** Opens the conversation with `id` and finds `text` in it. */
  async hears(id: string, text: string): Promise<void> {
    // Whoever reads looks at the page: others may have opened theirs since.
    await this.page.bringToFront();
    await this.entry(id).click();
    await expect(this.messages).toContainText(text);
  }
}
