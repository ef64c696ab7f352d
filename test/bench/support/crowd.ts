import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';
import { createPeer } from '../../../node/create-peer.js';
import type { Peer } from '../../../src/server/peer.js';

/** What a process with a crowd in it is asked to do. */
export type CrowdTask =
  /** So many peers that come into a room, by these nodes in turn. */
  | { readonly kind: 'members'; readonly nodes: readonly string[]; readonly count: number; readonly room: string }
  /** So many clients of a relay. */
  | { readonly kind: 'clients'; readonly url: string; readonly count: number }
  /** To be a relay: whatever one client says, all others get. */
  | { readonly kind: 'relay' }
  /** To wait until there were so many deliveries in all. */
  | { readonly kind: 'await'; readonly deliveries: number }
  /** Processor time since it was asked the last time. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'close' };

export type CrowdOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'listening'; readonly url: string }
  /** Seconds, of all threads. */
  | { readonly kind: 'measurement'; readonly processor: number }
  | { readonly kind: 'failure'; readonly words: string };

/** A process that does one thing after the other as its parent asks it to. */
export function serveCrowd(): void {
  const crowd = new Crowd();
  process.on('message', (task: CrowdTask) => {
    crowd.carryOut(task).then(
      (outcome) => process.send?.(outcome),
      (error: unknown) => process.send?.({ kind: 'failure', words: String(error) } satisfies CrowdOutcome),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

class Crowd {
  readonly #peers: Peer[] = [];
  readonly #clients: WebSocket[] = [];
  #relay: WebSocketServer | undefined;
  #deliveries = 0;
  #reached: { readonly deliveries: number; readonly tell: () => void } | undefined;
  #since = process.cpuUsage();

  async carryOut(task: CrowdTask): Promise<CrowdOutcome> {
    switch (task.kind) {
      case 'members':
        for (let at = 0; at < task.count; at += 1) {
          const peers = [task.nodes[at % task.nodes.length] ?? ''];
          const peer = await createPeer({ id: `member${at}`, peers, rooms: [task.room] });
          peer.on('room-message', () => this.#delivered());
          this.#peers.push(peer);
        }
        return { kind: 'done' };
      case 'clients':
        for (let at = 0; at < task.count; at += 1) {
          const client = new WebSocket(task.url);
          client.on('message', () => this.#delivered());
          this.#clients.push(client);
          await once(client, 'open');
        }
        return { kind: 'done' };
      case 'relay':
        return { kind: 'listening', url: await this.#beRelay() };
      case 'await':
        await this.#reach(task.deliveries);
        return { kind: 'done' };
      case 'measure': {
        const { user, system } = process.cpuUsage(this.#since);
        this.#since = process.cpuUsage();
        return { kind: 'measurement', processor: (user + system) / 1_000_000 };
      }
      case 'close':
        for (const client of this.#clients) client.terminate();
        await Promise.all(this.#peers.map((peer) => peer.close()));
        this.#relay?.close();
        return { kind: 'done' };
    }
  }

  async #beRelay(): Promise<string> {
    const relay = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
    this.#relay = relay;
    relay.on('connection', (socket) => {
      socket.on('message', (bytes: Buffer) => {
        for (const client of relay.clients) if (client !== socket) client.send(bytes, { binary: true });
      });
    });
    await once(relay, 'listening');
    const address = relay.address();
    return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  }

  #reach(deliveries: number): Promise<void> {
    return new Promise((resolve) => {
      this.#reached = { deliveries, tell: resolve };
      this.#look();
    });
  }

  #delivered(): void {
    this.#deliveries += 1;
    this.#look();
  }

  #look(): void {
    if (this.#reached && this.#deliveries >= this.#reached.deliveries) this.#reached.tell();
  }
}
