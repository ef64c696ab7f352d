import type { Refusal } from './refusal.js';

/** Where the WebSocket of a node is: at the root, so that `host:port` is all that a person needs to know of it. */
const webSocketPath = '/';

/** Why an upgrade with this method and this target is refused; undefined if it is not. */
export function checkUpgradePath(method: string | undefined, target: string | undefined): Refusal | undefined {
  if (method !== 'GET') return { status: 405, words: 'A WebSocket begins with a GET request.' };
  const [path = ''] = (target ?? '').split('?');
  if (path === webSocketPath) return undefined;
  return { status: 404, words: `There is no WebSocket here: that of this node is at ${webSocketPath}.` };
}
