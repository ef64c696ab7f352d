import { beforeEach, describe, expect, test } from 'vitest';
import { openBackup } from '../../../src/backup/backup.js';
import { concatBytes } from '../../../src/model/bytes.js';
import { ephemeralIdentity } from '../../../src/model/identity.js';
import { typedPeerId } from '../../../src/model/peer-id.js';
import { MemoryFileStore } from '../../../src/files/memory-file-store.js';
import { MemoryStore } from '../../../src/platform/memory-store.js';
import { nobleCrypto } from '../../../src/platform/noble-crypto.js';
import { nobleStretch } from '../../../src/platform/noble-stretch.js';
import { agreement, commitmentTo } from '../../../web/carrying/agreement.js';
import type { CarryMessage } from '../../../web/carrying/carry-messages.js';
import { carryTexts } from '../../../web/carrying/carry-texts.js';
import type { ChatPage } from '../../../web/chat/chat-page.js';
import { tabIdentity } from '../../../web/identity/tab-identity.js';
import { pack } from '../../../web/moving/pack.js';
import { passingStorage } from '../../../web/tabs/tab-storage.js';
import { seededRandom } from '../../support/seeded-random.js';
import { FakeBrowser, settled } from '../support/fake-browser.js';
import { keyOf } from '../support/fake-peer.js';
import { FakeLine } from '../support/fake-windows.js';

const ownNode = 'ws://127.0.0.1:7700';
const [otherNode, otherPage, otherOrigin] = ['ws://10.0.0.2:7700/', 'http://10.0.0.2:7700/', 'http://10.0.0.2:7700'];
const ten = typedPeerId('10');
const random = seededRandom(6);
const keys = nobleCrypto.agreementKeys(random.bytes(32));

let browser: FakeBrowser;
let line: FakeLine;

beforeEach(() => {
  browser = new FakeBrowser();
  line = new FakeLine(otherOrigin);
  browser.windows.next = line;
});

/** A page that is in as alice. */
async function pageOfAlice(node = ownNode): Promise<ChatPage> {
  const page = await browser.open();
  void page.join({ id: 'alice', node });
  await settled();
  browser.peer.admit();
  await settled();
  return page;
}

function moveTo(home: string, url: string): void {
  browser.peer.enter({ kind: 'joined', home: typedPeerId(home), url });
}

/** Alice was moved, has opened the other page, and compares the code. */
async function pageOnTheWay(): Promise<ChatPage> {
  const page = await pageOfAlice();
  moveTo('11', otherNode);
  await page.carrying.carry();
  await hears(ready, reveal);
  return page;
}

/** The other page says this, one after the other. */
async function hears(...messages: readonly CarryMessage[]): Promise<void> {
  for (const message of messages) {
    line.say(message);
    await settled();
  }
}

const ready: CarryMessage = { type: 'ready', commitment: commitmentTo(keys.publicKey, nobleCrypto) };
const reveal: CarryMessage = { type: 'reveal', publicKey: keys.publicKey };

/** The user has said yes: the other page gets all of it, and has the secret that it is sealed with. */
async function handedOver(): Promise<{ file: Uint8Array; secret: string }> {
  await hears({ type: 'take' });
  const pieces = (): Extract<CarryMessage, { type: 'piece' }>[] => line.posted.filter((said) => said.type === 'piece');
  await expect.poll(() => pieces().length, { interval: 1 }).toBe(1);
  while (!pieces().at(-1)?.isLast) await hears({ type: 'more', number: pieces().length });
  const { publicKey, id, key } = line.posted.find((said) => said.type === 'offer') as Extract<
    CarryMessage,
    { type: 'offer' }
  >;
  const scene = { from: browser.windows.origin, to: otherOrigin, fromKey: publicKey, toKey: keys.publicKey, id, key };
  const { secret = '' } = agreement(keys, publicKey, scene, nobleCrypto) ?? {};
  return { file: concatBytes(...pieces().map(({ bytes }) => bytes)), secret };
}

describe('the page of another node is offered', () => {
  test('to whoever was moved to that node', async () => {
    const page = await pageOfAlice();
    expect(page.carrying.place).toBeUndefined();
    moveTo('11', otherNode);
    expect(page.carrying.place).toEqual({ node: '11', page: otherPage, isNews: true });
  });

  test('without being news to whoever has asked for that node', async () => {
    const page = await pageOfAlice(otherNode);
    expect(page.carrying.place).toEqual({ node: ten, page: otherPage, isNews: false });
  });

  test('not while there is no connection, nor to whoever is not in', async () => {
    const page = await pageOfAlice();
    moveTo('11', otherNode);
    browser.peer.enter({ kind: 'waiting', url: otherNode, until: 0, words: 'lost' });
    expect(page.carrying.place).toBeUndefined();
    moveTo('11', otherNode);
    page.leave();
    expect(page.carrying.place).toBeUndefined();
  });

  test('not for the node that this page came from, under another address', async () => {
    const page = await pageOfAlice();
    moveTo('10', 'ws://localhost:7700');
    expect(page.carrying.place).toBeUndefined();
  });
});

describe('whoever is carried', () => {
  test('stays in until the other page wants all of it, then stands still without being seen to leave', async () => {
    const page = await pageOnTheWay();
    expect(browser.windows.opened).toEqual([`${otherPage}#carry=http%3A%2F%2F127.0.0.1%3A7700`]);
    expect(page.state.kind).toBe('in');
    expect(page.carrying.carriage).toMatchObject({ to: { page: otherPage }, progress: { kind: 'comparing' } });
    const { file, secret } = await handedOver();
    expect(page.state).toMatchObject({ kind: 'carrying-out', page: otherPage, progress: { kind: 'handing-over' } });
    expect(browser.peer.isClosed).toBe(false);
    expect(browser.tabs.seat).toBeUndefined();
    expect(browser.memory.read()).toBeUndefined();
    const { head } = await openBackup(file, secret, { crypto: nobleCrypto, stretch: nobleStretch });
    expect(head).toMatchObject({ seed: keyOf('browser'), id: 'alice', incarnation: 3 });
  });

  test('is told where they are now, after a reload, too, and does not join here by themselves', async () => {
    const page = await pageOnTheWay();
    await handedOver();
    await hears({ type: 'in-place' });
    expect(page.state).toMatchObject({ kind: 'carrying-out', page: otherPage, progress: { kind: 'carried' } });
    const again = await browser.open();
    expect(again.state).toMatchObject({ kind: 'carrying-out', page: otherPage, progress: { kind: 'carried' } });
    expect(browser.wishes).toHaveLength(1);
  });

  test('does not join here in another tab either, that was in before', async () => {
    await pageOnTheWay();
    await handedOver();
    browser.memory.write({ wish: { id: 'alice', node: ownNode }, identity: 'browser' });
    expect((await browser.open()).state).toMatchObject({ kind: 'carrying-out', page: otherPage });
    expect(browser.wishes).toHaveLength(1);
  });

  test('does not join here either after a crash, once all has left', async () => {
    await pageOnTheWay();
    await handedOver();
    expect((await browser.open()).state).toMatchObject({ kind: 'carrying-out', progress: { kind: 'carried' } });
  });

  test('is not in the network any more when the other page takes too long to be in', async () => {
    await pageOnTheWay();
    await handedOver();
    await hears({ type: 'in-place' });
    const { peer } = browser;
    for (const act of browser.waiting) act();
    expect(peer.isClosed).toBe(true);
  });

  test('can come back all the same, or be forgotten here', async () => {
    const page = await pageOnTheWay();
    await handedOver();
    await hears({ type: 'in-place' });
    void page.useHere();
    await settled();
    browser.peer.admit();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice' });
    page.leave();

    browser = new FakeBrowser();
    line = new FakeLine(otherOrigin);
    browser.windows.next = line;
    const other = await pageOnTheWay();
    await handedOver();
    await hears({ type: 'in-place' });
    await other.forgetMe();
    expect(browser.forgotten).toContain('browser');
    expect((await browser.open()).state.kind).toBe('welcome');
  });
});

describe('the user goes on here', () => {
  test('when the browser opens no tab', async () => {
    browser.windows.next = undefined;
    const page = await pageOnTheWay();
    expect(page.state.kind).toBe('in');
    expect(page.carrying.carriage?.progress).toEqual({ kind: 'stayed', words: carryTexts.stayed('blocked') });
    line = new FakeLine(otherOrigin);
    browser.windows.next = line;
    await page.carrying.carry();
    await hears(ready, reveal);
    expect(page.carrying.carriage?.progress.kind).toBe('comparing');
  });

  test('when they call it off, and the other page hears of it', async () => {
    const page = await pageOnTheWay();
    page.carrying.callOff();
    expect(page.carrying.carriage).toBeUndefined();
    expect(line.last).toEqual({ type: 'failed', reason: 'called-off' });
    await hears({ type: 'take' });
    expect(page.state.kind).toBe('in');
  });

  test('when they leave meanwhile: then nothing is handed over', async () => {
    const page = await pageOnTheWay();
    page.leave();
    expect(line.last).toEqual({ type: 'failed', reason: 'called-off' });
    expect(page.carrying.carriage).toBeUndefined();
  });

  test('when another tab takes over meanwhile', async () => {
    await pageOnTheWay();
    browser.tabs.takeOver();
    await hears({ type: 'take' });
    expect(line.posted.filter(({ type }) => type === 'piece')).toEqual([]);
  });

  test('when the other page could not put it in place: it joins again, and says why', async () => {
    const page = await pageOnTheWay();
    await handedOver();
    await hears({ type: 'failed', reason: 'no-room' });
    browser.peer.admit();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice' });
    expect(page.chat.trouble).toBe(carryTexts.stayed('no-room'));
    expect(browser.peers[0]?.isClosed).toBe(true);
    expect((await browser.open()).state.kind).not.toBe('carrying-out');
  });

  test('when nobody knows what became of it, only if they say so', async () => {
    const page = await pageOnTheWay();
    await handedOver();
    line.lose();
    expect(page.state).toMatchObject({ kind: 'carrying-out', progress: { kind: 'unsure' } });
    expect(browser.peers).toHaveLength(1);
    void page.useHere();
    await settled();
    browser.peer.admit();
    await settled();
    expect(page.state).toMatchObject({ kind: 'in', id: 'alice' });
    expect(page.chat.trouble).toBeUndefined();
  });
});

describe('a page that another one has opened', () => {
  const seed = new Uint8Array(32).fill(7);
  const { publicKey: key } = nobleCrypto.keyPair(seed);
  const alice = typedPeerId('alice');

  beforeEach(() => {
    browser.windows.openerLine = line;
    browser.addressBar.fragment = `#carry=${encodeURIComponent(otherOrigin)}`;
  });

  /** The page, when it asks whether alice may come; and the secret that was agreed on. */
  async function askingPage(): Promise<{ page: ChatPage; secret: string }> {
    const page = await browser.open();
    line.say({ type: 'offer', publicKey: keys.publicKey, id: alice, key });
    await settled();
    browser.clock.advance(1_000);
    const { publicKey } = line.last as Extract<CarryMessage, { type: 'reveal' }>;
    const scene = {
      from: otherOrigin,
      to: browser.windows.origin,
      fromKey: keys.publicKey,
      toKey: publicKey,
      id: alice,
      key,
    };
    return { page, secret: agreement(keys, publicKey, scene, nobleCrypto)?.secret ?? '' };
  }

  test('asks, takes over, and joins as who has come', async () => {
    const { page, secret } = await askingPage();
    expect(browser.addressBar.fragment).toBe('');
    expect(page.state).toMatchObject({ kind: 'carrying-in', progress: { kind: 'asking', from: otherOrigin } });
    await page.carrying.accept();
    const own = {
      ...tabIdentity(passingStorage(), nobleCrypto, random),
      identity: ephemeralIdentity(nobleCrypto.keyPair(seed)),
    };
    const tools = { crypto: nobleCrypto, stretch: nobleStretch, random, cost: { logN: 1, r: 1, p: 1 } };
    const pieces = await pack(
      own,
      'alice',
      { store: new MemoryStore(), files: new MemoryFileStore() },
      secret,
      tools,
      5,
    );
    line.say({ type: 'piece', number: 0, bytes: concatBytes(...pieces), isLast: true });
    await expect
      .poll(() => browser.wishes, { interval: 1 })
      .toMatchObject([{ desiredId: 'alice', urls: [`${ownNode}/`] }]);
    expect(browser.newcomers).toMatchObject([{ seed, id: 'alice' }]);
    expect(line.last).toEqual({ type: 'in-place' });
  });

  test('shows the form to whoever says no, and nobody has come', async () => {
    const { page } = await askingPage();
    page.leave();
    await settled();
    expect(line.last).toEqual({ type: 'failed', reason: 'declined' });
    expect(page.state.kind).toBe('welcome');
    expect(browser.newcomers).toEqual([]);
  });

  test('asks nobody when it was not opened by a page of that origin', async () => {
    browser.windows.openerLine = new FakeLine('http://evil.example');
    const page = await browser.open();
    expect(page.state).toMatchObject({ progress: { kind: 'over', words: carryTexts.arrival('no-opener') } });
  });

  test.each(['javascript:alert(1)', 'http://10.0.0.2:7700/path', '*', 'null', ''])(
    'takes %j for no origin',
    async (text) => {
      browser.addressBar.fragment = `#carry=${encodeURIComponent(text)}`;
      const page = await browser.open();
      expect(page.state.kind).toBe('welcome');
      expect(line.posted).toEqual([]);
    },
  );

  test('asks only when it is loaded: an address that is altered later begins nothing', async () => {
    browser.addressBar.fragment = '';
    const page = await pageOfAlice();
    browser.addressBar.type(`#carry=${encodeURIComponent(otherOrigin)}`);
    await settled();
    expect(page.state.kind).toBe('in');
    expect(browser.addressBar.fragment).toBe('');
    expect(line.posted).toEqual([]);
  });
});
