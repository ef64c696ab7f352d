import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { NetworkKey } from '../../src/platform/network-key.js';
import { Fabric, rosterOf } from '../routing/support/fabric.js';
import { World } from '../support/world.js';

const keyOf = (secret: string): NetworkKey => ({
  mac: (bytes) => Uint8Array.from(createHmac('sha256', secret).update(bytes).digest()),
});

const [ours, theirs] = [keyOf('ours'), keyOf('theirs')];

/** What node 11, with its key or without, gets when it dials node 10. */
async function outcome(of10: NetworkKey | undefined, of11: NetworkKey | undefined): Promise<unknown> {
  const fabric = new Fabric();
  const first = await fabric.joined({ id: '10', port: 10, ...(of10 && { networkKey: of10 }) });
  const second = fabric.peer({ id: '11', port: 11, peers: [World.url(10)], ...(of11 && { networkKey: of11 }) });
  const failure = await fabric.during(second.join()).catch((error: unknown) => error);
  await fabric.pass(20_000);
  const rosters = [rosterOf(first), rosterOf(second)];
  if (!(failure instanceof Error)) return rosters;
  expect(rosters).toEqual([[], []]);
  expect(fabric.wires[0]!.closeCode).toBe(4403);
  expect(failure).toMatchObject({ name: 'JoinError', failure: 'rejected', rejection: 'forbidden' });
  return failure.message;
}

describe('a network with a key', () => {
  it('lets in nodes that know it', async () => {
    expect(await outcome(ours, ours)).toEqual([['11@11'], ['10@10']]);
  });

  it('refuses a node that knows none, with words', async () => {
    expect(await outcome(ours, undefined)).toBe(
      'this network lets in only nodes that have its key, and yours has no network key',
    );
  });

  it('refuses a node that knows another one, with words', async () => {
    expect(await outcome(ours, theirs)).toBe(
      'this network lets in only nodes that have its key, and yours has another network key',
    );
  });

  it('does not join through a node that knows none', async () => {
    expect(await outcome(undefined, ours)).toBe(
      'the node there has no network key: this one links only with nodes that have its own',
    );
  });

  it('lets leaves in that know nothing of it', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10, networkKey: ours });
    const alice = await fabric.joined({ id: 'alice', peers: [World.url(10)] });
    expect(rosterOf(alice)).toEqual(['10@10']);
  });

  it('is not fooled by a proof that was made for the other direction, or for another handshake', async () => {
    const fabric = new Fabric();
    await fabric.joined({ id: '10', port: 10, networkKey: ours });
    await fabric.joined({ id: '11', port: 11, peers: [World.url(10)], networkKey: ours });
    const [wire] = fabric.wires;
    const proofs = [...wire!.out, ...wire!.in].flatMap((message) => {
      if (message.type === 'start') return message.start.networkProof ?? [];
      return message.type === 'accepted' ? (message.accepted.networkProof ?? []) : [];
    });
    expect(proofs).toHaveLength(2);
    for (const proof of proofs) {
      const parrot = fabric.peer({ id: 'parrot', port: 66, peers: [World.url(10)], networkKey: { mac: () => proof } });
      await expect(fabric.during(parrot.join())).rejects.toMatchObject({ rejection: 'forbidden' });
    }
  });
});
