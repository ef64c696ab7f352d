import { describe, expect, it } from 'vitest';
import type { FakeLink } from '../support/fake-link.js';
import { asksForAll, attachmentAnnouncement, MeshBench } from '../support/mesh-bench.js';
import { person } from '../support/person.js';

const [node11, node12, node13] = [person('11'), person('12'), person('13')];
const leaves = 250;

/** A node that knows of 250 leaves of node 11, and its other neighbours. */
function bench(): { bench: MeshBench; asking: FakeLink; other: FakeLink } {
  const own = new MeshBench('10');
  const from = own.neighbour(node11);
  const [asking, other] = [own.neighbour(node12), own.neighbour(node13)];
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    own.hear(from, attachmentAnnouncement(person(`leaf${leaf}`), node11));
    if (leaf % 50 === 49) own.clock.advance(1);
  }
  own.clock.advance(100);
  for (const link of [from, asking, other]) link.takeBytes();
  return { bench: own, asking, other };
}

const kindsOf = (link: FakeLink): string[] =>
  link.take().map((message) => (message.type === 'announcement' ? message.announcement.kind : message.type));

const attachmentsTo = (link: FakeLink): number => kindsOf(link).filter((kind) => kind === 'attachment').length;

describe('digests of a neighbour', { timeout: 60_000 }, () => {
  it('are answered in slices, and closed with a digest', () => {
    const { bench: own, asking } = bench();
    own.mesh.compared(asking, asksForAll);
    own.turn();
    expect(kindsOf(asking).length).toBeLessThanOrEqual(100);
    own.clock.advance(100);
    const rest = kindsOf(asking);
    expect(rest.at(-1)).toBe('digest');
    expect(rest.filter((kind) => kind === 'digest')).toHaveLength(1);
  });

  it('cost no more than one answer at a time, and one a second, however many come', () => {
    const { bench: own, asking } = bench();
    for (let count = 0; count < 50; count += 1) own.mesh.compared(asking, asksForAll);
    own.turn();
    expect(attachmentsTo(asking)).toBeLessThanOrEqual(100);
    let told = 0;
    for (let round = 0; round < 1_000; round += 1) {
      own.mesh.compared(asking, asksForAll);
      own.clock.advance(10);
      told += attachmentsTo(asking);
    }
    expect(told).toBeGreaterThan(5 * leaves);
    expect(told).toBeLessThanOrEqual(15 * leaves);
  });

  it('do not keep another neighbour waiting', () => {
    const { bench: own, asking, other } = bench();
    for (let count = 0; count < 40; count += 1) own.mesh.compared(asking, asksForAll);
    own.mesh.compared(other, asksForAll);
    own.clock.advance(100);
    expect(kindsOf(other).at(-1)).toBe('digest');
  });

  it('want an answer though a later one does not', () => {
    const { bench: own, asking } = bench();
    for (const answerWanted of [false, true, false])
      own.mesh.compared(asking, { type: 'digest', origins: [], answerWanted, endsAnswer: !answerWanted });
    own.clock.advance(5_000);
    expect(kindsOf(asking).filter((kind) => kind === 'digest').length).toBeGreaterThanOrEqual(1);
  });

  it('are not answered any more when its link is gone', () => {
    const { bench: own, asking } = bench();
    own.mesh.compared(asking, asksForAll);
    own.turn();
    asking.takeBytes();
    own.mesh.removeLink(asking, 'lost');
    own.clock.advance(100);
    expect(attachmentsTo(asking)).toBe(0);
  });
});
