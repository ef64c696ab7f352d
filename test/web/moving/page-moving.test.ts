import { describe, expect, test } from 'vitest';
import { openBackup } from '../../../src/backup/backup.js';
import { toHex } from '../../../src/model/bytes.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../../src/platform/noble-stretch.js';
import { FakeBrowser, settled } from '../support/fake-browser.js';
import { keyOf } from '../support/fake-peer.js';
import { ownNode, pageOfAlice } from '../support/page-of-alice.js';

const passphrase = 'correct horse battery';

describe('moving to another device', () => {
  test('leaves first, then hands out a file with who it was', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    const moving = page.moving.moveOut(passphrase);
    expect(page.state).toMatchObject({ kind: 'moving-out', progress: { kind: 'sealing' } });
    expect(browser.peer.isClosed).toBe(true);
    expect(browser.tabs.seat).toBeUndefined();
    expect(browser.memory.read()).toBeUndefined();
    await moving;
    expect(page.state).toMatchObject({ kind: 'moving-out', wish: { id: 'alice' }, progress: { kind: 'saved' } });
    expect(browser.savedBytes).toHaveLength(1);
    const [file] = browser.savedBytes;
    expect(file?.name).toBe('tabmesh-1970-01-01.backup');
    const tools = { crypto: nobleCrypto, stretch: nobleStretch };
    const { head } = await openBackup(file?.bytes ?? new Uint8Array(), passphrase, tools);
    expect(head).toEqual({ seed: keyOf('browser'), id: 'alice', incarnation: 3, madeAt: 1_000_000 });
    page.moving.saveAgain();
    expect(browser.savedBytes).toEqual([file, file]);
  });

  test('can be given up afterwards: the old place goes on, or forgets', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    await page.moving.moveOut(passphrase);
    void page.moving.stay();
    await settled();
    browser.peer.admit();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice' });
    await page.moving.moveOut(passphrase);
    await page.forgetMe();
    expect(browser.forgotten).toEqual([toHex(keyOf('browser')), 'browser']);
    expect(page.state).toMatchObject({ kind: 'welcome', wish: { id: '' } });
  });

  test('that fails says so, and the old place can go on', async () => {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    await page.moving.moveOut('short');
    expect(page.state).toMatchObject({ kind: 'moving-out', progress: { kind: 'failed' } });
    expect(browser.savedBytes).toEqual([]);
    void page.moving.stay();
    await settled();
    expect(page.state).toMatchObject({ kind: 'joining', wish: { id: 'alice' } });
  });
});

describe('coming from another device', () => {
  /** A file of alice, made in another browser. */
  async function fileOfAlice(): Promise<Blob> {
    const browser = new FakeBrowser();
    const { page } = await pageOfAlice(browser);
    await page.moving.moveOut(passphrase);
    return new Blob(browser.savedBytes.map(({ bytes }) => Uint8Array.from(bytes)));
  }

  test('is asked for though it comes to be known only then who was here last', async () => {
    const browser = new FakeBrowser();
    let come: (() => void) | undefined;
    browser.piecesCome = new Promise((resolve) => (come = resolve));
    const page = browser.openQuickly();
    const asking = page.moving.askForFile();
    await settled();
    expect(page.state).toMatchObject({ kind: 'welcome' });
    come?.();
    await asking;
    expect(page.state).toMatchObject({ kind: 'moving-in', progress: { kind: 'asking' } });
  });

  test('joins as who is in the file, through the node of the form', async () => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    await page.moving.askForFile();
    expect(page.state).toMatchObject({ kind: 'moving-in', progress: { kind: 'asking', problem: undefined } });
    await page.moving.openFile(await fileOfAlice(), passphrase);
    await settled();
    expect(browser.newcomers).toMatchObject([{ seed: keyOf('browser'), id: 'alice', incarnation: 3 }]);
    expect(page.state).toMatchObject({ kind: 'joining', origin: 'form' });
    expect(browser.wishes).toMatchObject([{ desiredId: 'alice', urls: [`${ownNode}/`] }]);
  });

  test('that is given up leads back to the form, whatever is found in the file later', async () => {
    const browser = new FakeBrowser();
    const page = await browser.open();
    await page.moving.askForFile();
    const opening = page.moving.openFile(await fileOfAlice(), passphrase);
    page.leave();
    await opening;
    expect(page.state).toMatchObject({ kind: 'welcome', wish: { id: '', node: ownNode } });
    expect(browser.newcomers).toEqual([]);
  });

  test('is for the browser, not for an identity that ends with its tab', async () => {
    const browser = new FakeBrowser();
    browser.tabs.occupied = { id: 'alice', node: ownNode };
    const page = await browser.open();
    page.joinAsSomebodyElse();
    await page.moving.askForFile();
    expect(page.state).toMatchObject({ kind: 'welcome', identity: 'tab' });
  });
});
