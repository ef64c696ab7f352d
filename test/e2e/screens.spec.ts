import { expect } from 'playwright/test';
import type { Room } from '../../src/server/peer-rooms.js';
import type { Peer } from '../../src/server/peer.js';
import { builtCore } from './support/built-core.js';
import type { NodeProcess } from './support/node-process.js';
import type { Person } from './support/person.js';
import { looksLike, writeInFixedLetters } from './support/still-page.js';
import { test as base } from './support/story.js';

// How to renew the pictures in test/e2e/screens: docs/architecture.md, "How it is tested".

const wide = { width: 1280, height: 720 };
const phone = { width: 360, height: 740 };

interface Screens {
  /** Somebody whose page looks the same on every machine. */
  readonly onlooker: () => Promise<Person>;
  /** A peer without a page, in the lobby; it ends with the story. */
  readonly inLobby: (id: string, node: NodeProcess) => Promise<{ readonly peer: Peer; readonly lobby: Room }>;
}

const test = base.extend<Screens>({
  onlooker: async ({ somebody }, use) => {
    await use(async () => {
      const person = await somebody();
      await writeInFixedLetters(person.page);
      await person.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      return person;
    });
  },

  inLobby: async ({ startNode: _nodes }, use) => {
    const { createPeer } = await builtCore();
    const peers: Peer[] = [];
    await use(async (id, { address }) => {
      const peer = await createPeer({ id, peers: [`ws://${address}/`], rooms: ['lobby'] });
      peers.push(peer);
      const lobby = peer.rooms.find('lobby');
      if (!lobby) throw new Error(`${id} is not in the lobby`);
      return { peer, lobby };
    });
    for (const peer of peers) await peer.close();
  },
});

test('the form on a phone', async ({ startNode, onlooker }) => {
  const node = await startNode({ id: '10' });
  const mira = await onlooker();
  await mira.page.setViewportSize(phone);
  await mira.visit(node);
  await expect(mira.joinButton).toBeVisible();
  await looksLike(mira.page, 'form');
});

test('a conversation, in both themes', async ({ startNode, onlooker, inLobby }) => {
  const node = await startNode({ id: '10' });
  const mira = await onlooker();
  await mira.page.setViewportSize(wide);
  await mira.join(node, 'mira');
  const ben = await inLobby('ben', node);
  const carla = await inLobby('carla', node);
  await mira.room('lobby', '3 members').click();
  const hears = (words: string): Promise<void> =>
    expect(mira.messages.locator('[data-index]').last()).toContainText(words);

  ben.lobby.send("Tonight at the workshop: **seven o'clock**, room 2.");
  await hears('room 2');
  const { saidAs } = ben.lobby.send('Bring a cable and a lamp.');
  await hears('a lamp');
  carla.lobby.say({ kind: 'text', text: 'I have two.', replyTo: saidAs });
  await hears('I have two');
  carla.lobby.send('This starts a node:\n```ts\nconst node = await createNode({ id: "10" });\n```');
  await hears('createNode');
  // Letters, which no machine draws in a font of its own as it does an emoji.
  carla.lobby.say({ kind: 'reaction', to: saidAs, emoji: '+1', isWithdrawn: false });
  await expect(mira.messages.getByRole('button', { name: /\+1/ })).toBeVisible();
  await mira.messageField.fill('Nice, see you there.');
  await mira.button('Send').click();
  await hears('see you there');
  // The pictures alone would take another font of the same width for other edges.
  await expect(mira.messages.locator('.keyword').first()).toHaveCSS('font-family', '"Still Mono"');
  await expect(mira.ticks('Sent')).toBeVisible();
  await mira.page.mouse.move(1, 1);
  await looksLike(mira.page, 'conversation-light');
  await mira.page.emulateMedia({ colorScheme: 'dark' });
  await looksLike(mira.page, 'conversation-dark');
});

test('the list on a phone', async ({ startNode, onlooker, inLobby }) => {
  const node = await startNode({ id: '10' });
  const mira = await onlooker();
  await mira.page.setViewportSize(phone);
  await mira.join(node, 'mira');
  const ben = await inLobby('ben', node);
  const carla = await inLobby('carla', node);
  await expect(mira.room('lobby', '3 members')).toBeVisible();
  ben.peer.send('mira', 'The slides are ready');
  await expect(mira.entry('ben', '1 unread message')).toBeVisible();
  carla.lobby.send('Good morning, everybody');
  await expect(mira.room('lobby', '1 unread message')).toBeVisible();
  await looksLike(mira.page, 'list');
});

test('the settings in high contrast', async ({ startNode, onlooker }) => {
  const node = await startNode({ id: '10' });
  const mira = await onlooker();
  await mira.page.setViewportSize(wide);
  await mira.join(node, 'mira');
  await mira.page.keyboard.press('Control+Comma');
  await mira.page.getByRole('radio', { name: 'High' }).check();
  await expect(mira.page.getByRole('dialog')).toHaveScreenshot('settings-high-contrast.png');
});

test('the network as a table', async ({ startNode, onlooker, inLobby }) => {
  const node = await startNode({ id: '10' });
  const other = await startNode({ id: '11', peers: [node] });
  const mira = await onlooker();
  await mira.page.setViewportSize(wide);
  await mira.join(node, 'mira');
  await inLobby('ben', other);
  await mira.sees('ben');
  await mira.button('Network').click();
  await mira.button('Table').click();
  await expect(mira.page.getByRole('row', { name: /^ben 11/ })).toBeVisible();
  await looksLike(mira.page, 'network-table');
});
