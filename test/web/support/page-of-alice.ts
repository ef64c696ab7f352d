import { typedPeerId } from '../../../src/model/peer-id.js';
import type { HistoryEntry } from '../../../src/server/peer.js';
import type { ChatPage } from '../../../web/chat/chat-page.js';
import type { Talk } from '../../../web/chat/talk.js';
import { FakeBrowser, settled } from './fake-browser.js';
import { somebody, type FakePeer } from './fake-peer.js';

export const ownNode = 'ws://127.0.0.1:7700';
export const bob = typedPeerId('bob');

interface Scene {
  readonly browser: FakeBrowser;
  readonly page: ChatPage;
  readonly peer: FakePeer;
  readonly talk: Talk;
}

/** A page that is in as alice, with bob there. `prepare`: what her peer knows from earlier runs. */
export async function pageOfAlice(browser = new FakeBrowser(), prepare = browser.prepare): Promise<Scene> {
  browser.prepare = prepare;
  const page = await browser.open();
  void page.join({ id: 'alice', node: ownNode });
  await settled();
  const { peer } = browser;
  peer.admit([somebody('bob')]);
  await settled();
  return { browser, page, peer, talk: page.talk };
}

/** A page whose peer has said that much with bob before. */
export function pageWithHistory(...said: readonly HistoryEntry[]): Promise<Scene> {
  return pageOfAlice(new FakeBrowser(), (peer) => {
    peer.addContact(somebody('bob'));
    peer.said.push(...said);
  });
}

/** What stands in her conversation with somebody. */
export const entriesWith = (page: ChatPage, id = bob) => page.chat.conversations.get(id)?.entries ?? [];

export const textsWith = (page: ChatPage): readonly string[] =>
  entriesWith(page).flatMap((entry) => ('text' in entry ? [entry.text] : []));
