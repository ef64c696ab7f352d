import { setTimeout as pass } from 'node:timers/promises';
import { processorSeconds } from './child.js';
import type { Client, ClientKind } from './client.js';
import { relayClients } from './relay-clients.js';
import { recordHead } from './relay.js';
import type { System } from './server-work.js';
import { socketIoClients } from './socket-io-clients.js';
import { tabmeshClients, wireBytes } from './tabmesh-clients.js';

/** Dials that are under way at the same time: fewer than the handshakes that a node lets be unfinished by default. */
const dialsAtOnce = 32;

/** What came of a run. */
export interface Run {
  /** Messages that arrived; of round trips, how many there were. */
  readonly count: number;
  /** Seconds, from the first that was said to the last that arrived. */
  readonly elapsed: number;
  /** Seconds of processor time of the process of the load. */
  readonly processor: number;
}

interface Trips extends Run {
  /** Microseconds. */
  readonly median: number;
  readonly ninetyNinth: number;
}

export interface Pipelining {
  readonly pairs: number;
  /** Messages on their way at a time, of all pairs together. */
  readonly window: number;
  /** After so many milliseconds no more are said. */
  readonly duration: number;
}

export interface Saying {
  /** Messages of the speaker that have not reached all of them yet, at most. */
  readonly window: number;
  readonly bytes: number;
  readonly count: number;
  /** How many of them, the first ones, are not waited for. */
  readonly unheard: number;
}

export interface Flood {
  /** What became of it: its server takes no more for now, has ended its connection, or has taken all of it. */
  readonly end: 'held' | 'cut off' | 'taken';
  /** That the server, and the system in between, have taken of what was said. */
  readonly takenBytes: number;
}

function kindOf(system: System): ClientKind {
  switch (system) {
    case 'bare':
    case 'batching':
      return relayClients(system);
    case 'same bytes':
      return asLongAsTabmesh(relayClients('batching'));
    case 'socket.io':
      return socketIoClients();
    case 'tabmesh':
      return tabmeshClients();
  }
}

function asLongAsTabmesh(kind: ClientKind): ClientKind {
  return {
    ...kind,
    pair: (a, b, bytes, window) => kind.pair(a, b, wireBytes(bytes).message - recordHead, window),
    speaker: (client, bytes, count) => kind.speaker(client, wireBytes(bytes).post - recordHead, count),
  };
}

function cutOff(code: number, words: string): never {
  throw new Error(`the server has ended a connection: ${code} ${words}`);
}

/** What a process with the load of one system in it can be asked. */
export function loadWork() {
  let kind: ClientKind | undefined;
  let clients: Client[] = [];
  let number = 0;
  const ready = (): ClientKind => {
    if (!kind) throw new Error('of no system yet');
    return kind;
  };
  const at = (place: number): Client => {
    const client = clients[place];
    if (!client) throw new Error(`there is no client ${place}`);
    return client;
  };
  const dial = async (urls: readonly string[], count: number): Promise<Client[]> => {
    const made: Client[] = [];
    let next = 0;
    const dialler = async (): Promise<void> => {
      while (next < count) {
        const place = next;
        next += 1;
        made[place] = await ready().open(urls[place % urls.length] ?? '', number + place);
      }
    };
    await Promise.all(Array.from({ length: Math.min(dialsAtOnce, count) }, dialler));
    for (const client of made) client.closed = cutOff;
    number += count;
    return made;
  };
  return {
    begin(system: System): void {
      kind = kindOf(system);
    },
    /** So many clients, at these servers in turn. */
    async join({ urls, count }: { readonly urls: readonly string[]; readonly count: number }): Promise<Run> {
      const [begin, before] = [performance.now(), processorSeconds()];
      clients = await dial(urls, count);
      return { count, elapsed: (performance.now() - begin) / 1_000, processor: processorSeconds() - before };
    },
    leave(): void {
      for (const client of clients) client.destroy();
      clients = [];
    },
    /** Clients 0 and 1 are to talk with each other, 2 and 3, and so on. */
    pair({ bytes, window }: { readonly bytes: number; readonly window: number }): void {
      for (let place = 0; place < clients.length; place += 2) ready().pair(at(place), at(place + 1), bytes, window);
    },
    /** How many of the pairs are at two nodes. */
    apart(): number {
      return clients.filter((client, place) => place % 2 === 1 && client.home !== at(place - 1).home).length;
    },
    async gather(): Promise<void> {
      await ready().gather(clients);
    },
    pipelined({ pairs, window, duration }: Pipelining): Promise<Run> {
      return pipelined(
        Array.from({ length: pairs }, (_, pair) => [at(2 * pair), at(2 * pair + 1)]),
        window / pairs,
        duration,
      );
    },
    roundTrips({ duration }: { readonly duration: number }): Promise<Trips> {
      return roundTrips(at(0), at(1), duration);
    },
    /** The last client says something to all others. */
    async say(saying: Saying): Promise<Run> {
      const speaker = at(clients.length - 1);
      ready().speaker(speaker, saying.bytes, saying.count);
      return await say(speaker, clients.slice(0, -1), saying);
    },
    /** Clients 0 and 1 are to talk with each other, beside what all of them hear. */
    talk({ bytes }: { readonly bytes: number }): void {
      ready().pair(at(0), at(1), bytes, 1);
    },
    /** Client 0 reads nothing more, or reads on. */
    stall({ isStalled }: { readonly isStalled: boolean }): void {
      const client = at(0);
      client.closed = () => undefined;
      if (isStalled) client.pause();
      else client.resume();
    },
    /** Client 1 says as much to client 0 as its server takes, window or not. */
    flood({ bytes, most }: { readonly bytes: number; readonly most: number }): Promise<Flood> {
      return flood(at(1), bytes, most);
    },
    processor(): number {
      return processorSeconds();
    },
  };
}

export type LoadWork = ReturnType<typeof loadWork>;

async function pipelined(
  pairs: readonly (readonly [Client, Client])[],
  window: number,
  duration: number,
): Promise<Run> {
  const before = processorSeconds();
  const begin = performance.now();
  let [said, came, isOver] = [0, 0, false];
  return await new Promise((resolve) => {
    for (const [from, to] of pairs) {
      const more = (count: number): void => {
        if (isOver) return;
        said += count;
        from.say(count);
      };
      to.arrived = (count) => {
        came += count;
        if (!from.isConfirmed) more(count);
        if (!isOver && performance.now() - begin >= duration) isOver = true;
        if (!isOver || came < said) return;
        const elapsed = (performance.now() - begin) / 1_000;
        resolve({ count: came, elapsed, processor: processorSeconds() - before });
      };
      from.confirmed = more;
      more(window);
    }
  });
}

async function roundTrips(a: Client, b: Client, duration: number): Promise<Trips> {
  const before = processorSeconds();
  const begin = performance.now();
  const times: number[] = [];
  await new Promise<void>((resolve) => {
    let left = begin;
    b.arrived = () => b.say(1);
    a.confirmed = () => undefined;
    b.confirmed = () => undefined;
    a.arrived = () => {
      const now = performance.now();
      times.push((now - left) * 1_000);
      if (now - begin >= duration) {
        resolve();
        return;
      }
      left = now;
      a.say(1);
    };
    a.say(1);
  });
  const elapsed = (performance.now() - begin) / 1_000;
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  const processor = processorSeconds() - before;
  return { count: times.length, elapsed, processor, median: at(0.5), ninetyNinth: at(0.99) };
}

/** Long enough for what the last confirmations cause. Milliseconds. */
const echo = 50;

async function say(speaker: Client, members: readonly Client[], saying: Saying): Promise<Run> {
  const { window, count, unheard } = saying;
  const listeners = members.slice(unheard);
  for (const other of members.slice(0, unheard)) other.arrived = () => undefined;
  const before = processorSeconds();
  const begin = performance.now();
  let [said, came] = [0, 0];
  const run = await new Promise<Run>((resolve) => {
    const more = (atOnce: number): void => {
      const free = Math.min(count - said, atOnce);
      if (free <= 0) return;
      said += free;
      speaker.say(free);
    };
    /** How many have heard the message of that place. */
    const hearers = new Uint32Array(count);
    for (const listener of listeners) {
      let heard = 0;
      listener.arrived = (arrived) => {
        let heardByAll = 0;
        for (let left = arrived; left > 0; left -= 1) {
          const by = (hearers[heard] ?? 0) + 1;
          hearers[heard] = by;
          heard += 1;
          if (by === listeners.length) heardByAll += 1;
        }
        came += arrived;
        more(heardByAll);
        if (came < count * listeners.length) return;
        const elapsed = (performance.now() - begin) / 1_000;
        resolve({ count: came, elapsed, processor: processorSeconds() - before });
      };
    }
    more(window);
  });
  await pass(echo);
  return run;
}

/** Nothing was taken for so long: nothing will be. Milliseconds. */
export const heldFor = 1_000;

/** Asked behind an `await`, where it may be another one than before. */
function isCutOff(state: 'open' | 'cut off'): boolean {
  return state === 'cut off';
}

async function flood(from: Client, bytes: number, most: number): Promise<Flood> {
  let state: 'open' | 'cut off' = 'open';
  from.closed = () => (state = 'cut off');
  from.arrived = () => undefined;
  from.confirmed = () => undefined;
  const taken = (said: number): number => said - from.unsentBytes;
  let [said, moved, takenBefore] = [0, performance.now(), 0];
  for (;;) {
    if (said < most && from.unsentBytes === 0) {
      from.say(1);
      said += bytes;
    }
    const takenBytes = taken(said);
    const now = performance.now();
    if (takenBytes > takenBefore) [moved, takenBefore] = [now, takenBytes];
    else if (now - moved > heldFor) return { end: said < most ? 'held' : 'taken', takenBytes };
    await new Promise(setImmediate);
    if (isCutOff(state)) return { end: 'cut off', takenBytes: taken(said) };
  }
}
