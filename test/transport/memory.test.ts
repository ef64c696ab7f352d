import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/platform/system-clock.js';
import { MemoryNetwork } from '../../src/transport/memory.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { AcceptedQueue, transportContract } from './contract.js';
import { Recorder } from './recorder.js';

transportContract('in-memory', async () => {
  const network = new MemoryNetwork({ clock: systemClock, latency: 0 });
  const queue = new AcceptedQueue();
  const listener = network.listener('mesh', 0);
  await listener.open((connection) => queue.add(connection));
  return {
    dialler: network,
    url: listener.urls[0] ?? '',
    deadUrl: 'ws://nowhere:1/',
    accepted: () => queue.next(),
    close: () => listener.close(),
  };
});

describe('the in-memory network', () => {
  it('refuses to listen twice on one port', async () => {
    const network = new MemoryNetwork({ clock: new VirtualClock(), latency: 1 });
    await network.listener('mesh', 7700).open(() => undefined);
    await expect(network.listener('mesh', 7700).open(() => undefined)).rejects.toThrow('mesh:7700 is in use');
  });

  it('counts what is on its way as buffered', async () => {
    const clock = new VirtualClock();
    const network = new MemoryNetwork({ clock, latency: 10 });
    const listener = network.listener('mesh', 7700);
    await listener.open((connection) => new Recorder(connection));
    const near = new Recorder(network.dial('ws://mesh:7700/'));
    clock.advance(20);
    near.connection.send(new Uint8Array(100));
    expect(near.connection.bufferedBytes).toBe(100);
    clock.advance(10);
    expect(near.connection.bufferedBytes).toBe(0);
  });
});
