import { describe, expect, it } from 'vitest';
import { parsePeerId } from '../../src/model/peer-id.js';
import { MemoryNodeBook, type RememberedNode, type SeenNode } from '../../src/server/node-book.js';
import { VirtualClock } from '../support/virtual-clock.js';

const hour = 3_600_000;
const day = 24 * hour;

function node(number: number, ...urls: string[]): SeenNode {
  const key = new Uint8Array(32);
  new DataView(key.buffer).setUint32(0, number);
  return { id: parsePeerId(`node-${number}`), key, urls };
}

const many = (from: number, count: number): SeenNode[] =>
  Array.from({ length: count }, (_, at) => node(from + at, `ws://mesh:${from + at}/`));

const idsOf = (nodes: readonly RememberedNode[]): string[] => nodes.map(({ id }) => id);

describe('the book of nodes', () => {
  it('has who was seen, seen last first', () => {
    const clock = new VirtualClock();
    const book = new MemoryNodeBook(clock);
    book.saw([node(1, 'ws://mesh:1/')]);
    clock.advance(hour);
    book.saw([node(2, 'ws://mesh:2/')]);
    expect(idsOf(book.nodes())).toEqual(['node-2', 'node-1']);
    expect(book.nodes()[0]).toMatchObject({ urls: ['ws://mesh:2/'], seenAt: clock.now() });
  });

  it('forgets who was not seen for 30 days', () => {
    const clock = new VirtualClock();
    const book = new MemoryNodeBook(clock);
    book.saw([node(1)]);
    clock.advance(30 * day);
    expect(idsOf(book.nodes())).toEqual(['node-1']);
    clock.advance(1);
    expect(book.nodes()).toEqual([]);
  });

  it('holds 256 nodes, and prefers those that were seen last', () => {
    const clock = new VirtualClock();
    const book = new MemoryNodeBook(clock);
    book.saw(many(1, 200));
    clock.advance(hour);
    book.saw(many(1_000, 100));
    const ids = idsOf(book.nodes());
    expect(ids).toHaveLength(256);
    expect(ids.filter((id) => id.length === 'node-1000'.length)).toHaveLength(100);
  });

  it('holds the nearest of a larger network', () => {
    const book = new MemoryNodeBook(new VirtualClock());
    book.saw(many(1, 300));
    expect(idsOf(book.nodes())).toEqual(idsOf(book.nodes()).slice(0, 256));
    expect(book.nodes().at(-1)?.id).toBe('node-256');
  });

  it('is told to whoever keeps it when there is something new, and otherwise once in an hour', () => {
    const clock = new VirtualClock();
    const kept: string[] = [];
    const book = new MemoryNodeBook(clock, [], (nodes) =>
      kept.push(nodes.map(({ id, urls }) => `${id} at ${urls.join(' ')}`).join()),
    );
    const other: SeenNode = { ...node(1, 'ws://mesh:1/'), id: parsePeerId('other') };
    for (const seen of [node(1, 'ws://mesh:1/'), node(1, 'ws://mesh:1/'), node(1, 'ws://mesh:9/'), other])
      book.saw([seen]);
    expect(kept).toEqual(['node-1 at ws://mesh:1/', 'node-1 at ws://mesh:9/', 'other at ws://mesh:1/']);
    clock.advance(hour - 1);
    book.saw([other]);
    expect(kept).toHaveLength(3);
    clock.advance(1);
    book.saw([other]);
    expect(kept).toHaveLength(4);
  });

  it('begins with what was kept', () => {
    const clock = new VirtualClock();
    const book = new MemoryNodeBook(clock, [{ ...node(1, 'ws://mesh:1/'), seenAt: clock.now() - day }]);
    expect(idsOf(book.nodes())).toEqual(['node-1']);
  });
});
