import { expect } from 'playwright/test';
import type { Peer } from '../../src/server/peer.js';
import { builtCore } from './support/built-core.js';
import { test } from './support/story.js';

// `PICTURES=1 npx playwright test --project=chromium test/e2e/pictures.spec.ts` renews the pictures in docs/.

const people = ['anna', 'ben', 'carla', 'david', 'elif', 'finn', 'greta', 'hugo', 'ines', 'jonas', 'kira'];

test.skip(process.env['PICTURES'] === undefined, 'it draws pictures, and tells nothing');

test('twelve people over four nodes', async ({ startNode, somebody }) => {
  const first = await startNode({ id: '10' });
  const second = await startNode({ id: '11', peers: [first] });
  const third = await startNode({ id: '12', peers: [first, second] });
  const fourth = await startNode({ id: '13', peers: [second, third] });
  const nodes = [first, second, third, fourth];
  const peers = new Map<string, Peer>();
  const { createPeer } = await builtCore();
  for (const [at, id] of people.entries()) {
    const { address } = nodes[at % nodes.length] ?? first;
    peers.set(id, await createPeer({ id, peers: [`ws://${address}/`], rooms: ['lobby'] }));
  }
  const mira = await somebody();
  await mira.page.setViewportSize({ width: 1280, height: 800 });
  await mira.join(first, 'mira');
  await mira.room('lobby', '12 members').click();
  const says = async (id: string, text: string): Promise<void> => {
    peers.get(id)?.rooms.find('lobby')?.send(text);
    await expect(mira.messages.locator('[data-index]').last()).toContainText(text.slice(-12).replace(/[`*\n]/g, ''));
  };
  const answers = async (text: string): Promise<void> => {
    await mira.messageField.fill(text);
    await mira.button('Send').click();
    await expect(mira.messages).toContainText(text);
  };
  await says('ben', "Tonight at the workshop: **Seven o'clock**, room 2, bring a cable.");
  await says(
    'carla',
    'Node 13 sits in the hall, so it should reach us there:\n```sh\nnpx tabmesh 0.0.0.0:7700 chat.example:7700\n```',
  );
  await answers('Nice. I just closed the lid of my laptop and came back through another node. Did anybody notice?');
  await says('david', 'Not a thing.');
  await says('elif', '@mira nothing at all. Not even a gap in what you said.');
  await says('greta', 'See you at seven then!');
  peers.get('hugo')?.send('mira', 'The slides are ready');
  peers.get('ines')?.send('mira', 'Shall we walk there together?');
  await expect(mira.entry('ines', '1 unread message')).toBeVisible();
  for (const id of ['anna', 'finn']) peers.get(id)?.rooms.find('lobby')?.typing();
  await expect(mira.page.getByText('anna and finn are writing')).toBeVisible();
  await mira.page.mouse.move(700, 400);
  await mira.page.screenshot({ path: 'docs/page.png' });

  const david = peers.get('david');
  david?.send('mira', 'Morning! I am linked to node 13 now.');
  await mira.hears('david', 'Morning!');
  await answers('Is node 13 really in the hall?');
  david?.send('mira', 'Yes, behind the piano. Your message was here at once.');
  await expect(mira.messages).toContainText('piano');
  await mira.button('Network').click();
  await expect(mira.page.getByText('4 nodes, 12 people')).toBeVisible();
  await mira.page.waitForTimeout(4_000);
  await answers('I saw it travel, link by link.');
  await mira.page.mouse.move(500, 250);
  await mira.page.waitForTimeout(600);
  await mira.page.screenshot({ path: 'docs/network.png' });
  for (const peer of peers.values()) await peer.close();
});
