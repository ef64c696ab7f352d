import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPeer } from '../../../node/create-peer.js';
import type { Limits } from '../../../src/model/limits.js';
import { processorSeconds } from './child.js';
import { Relay, type RelayLink } from './relay.js';
import { socketIoServer } from './socket-io-server.js';

/** What is compared; `same bytes` is the batching relay with messages that are as long as those of tabmesh are. */
export const systems = ['bare', 'batching', 'same bytes', 'socket.io', 'tabmesh'] as const;
export type System = (typeof systems)[number];

export interface OpenServer {
  readonly system: System;
  /** Of tabmesh: the node's ID, the nodes to link to, and limits other than the defaults. */
  readonly id: string;
  readonly peers: readonly string[];
  readonly limits: Partial<Limits>;
}

/** Bytes, after a collection of garbage. */
export interface Memory {
  /** Of JavaScript, with what lies in buffers. */
  readonly heap: number;
  /** As the operating system counts. */
  readonly resident: number;
  /** The most that was resident so far. */
  readonly peak: number;
}

/** What a process with a server in it can be asked. */
export function serverWork() {
  let relay: Relay | undefined;
  let close = (): Promise<void> => Promise.resolve();
  return {
    async open(options: OpenServer): Promise<string> {
      switch (options.system) {
        case 'bare':
          relay = await Relay.bare();
          return relay.url;
        case 'batching':
        case 'same bytes':
          relay = await Relay.batching();
          return relay.url;
        case 'socket.io':
          return await socketIoServer();
        case 'tabmesh': {
          const node = await openNode(options);
          close = node.close;
          return node.url;
        }
      }
    },
    async link(link: RelayLink): Promise<void> {
      await relay?.link(link);
    },
    processor(): number {
      return processorSeconds();
    },
    memory(): Memory {
      // Twice: what the first one finds to be finalised is free after the second.
      globalThis.gc?.();
      globalThis.gc?.();
      const { heapUsed, external, rss } = process.memoryUsage();
      return { heap: heapUsed + external, resident: rss, peak: process.resourceUsage().maxRSS * 1024 };
    },
    /** Bytes that are resident just now, without a collection of garbage, behind which the next run would be slower. */
    resident(): number {
      return process.memoryUsage.rss();
    },
    async close(): Promise<void> {
      await close();
    },
  };
}

export type ServerWork = ReturnType<typeof serverWork>;

/** As everybody starts one: with a store on disk, which goes with it. */
async function openNode({ id, peers, limits }: OpenServer): Promise<{ readonly url: string; close(): Promise<void> }> {
  const dataDir = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'node-bench-'));
  const peer = await createPeer({ id, peers, listen: '127.0.0.1:0', dataDir, rooms: [], limits });
  if (peer.state.kind !== 'joined') throw new Error(`the node is not in its network: ${peer.state.kind}`);
  const close = async (): Promise<void> => {
    await peer.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: peer.state.url, close };
}
