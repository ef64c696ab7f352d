import { describe, expect, it } from 'vitest';
import { hour } from '../../../src/model/units.js';
import { addressName, keyTag } from '../../../src/model/peer.js';
import type { HomeInventory, LinkMessage, OriginDigest } from '../../../src/protocol/messages.js';
import { writeHashes } from '../../../src/routing/directory/knowledge-sum.js';
import type { FakeLink } from '../support/fake-link.js';
import { attachmentAnnouncement, MeshBench } from '../support/mesh-bench.js';
import { person, type Person } from '../support/person.js';

const [node11, node12, asking] = [person('11'), person('12'), person('13')];
const incarnation = 1;

/** What is known of a leaf that has joined once. */
const knowledge = (leaf: Person): string => `${addressName(leaf)} ${incarnation}.1 `;

function tagged({ id, key }: Person): { readonly id: string; readonly tag: Uint8Array } {
  return { id, tag: keyTag(key) };
}

/** What the neighbour says it knows of a home: so many leaves, with a sum that is none of these. */
function line(home: Person, leaves: number): OriginDigest {
  return { ...tagged(home), incarnation: 1, sequence: 1, leaves, leavesSum: new Uint8Array(8).fill(1) };
}

function inventory(home: Person, leaves: readonly Person[]): HomeInventory {
  return { home: tagged(home), have: writeHashes(leaves.map(knowledge)) };
}

function people(prefix: string, count: number): Person[] {
  return Array.from({ length: count }, (_, at) => person(`${prefix}${at}`));
}

/** Node 10, which knows these leaves of its neighbours 11 and 12, and the link to another neighbour. */
class Scene {
  readonly bench = new MeshBench('10');
  readonly link: FakeLink;

  constructor(leavesOf11: readonly Person[], leavesOf12: readonly Person[] = []) {
    for (const [node, leaves] of [[node11, leavesOf11] as const, [node12, leavesOf12] as const]) {
      const from = this.bench.neighbour(node);
      for (const leaf of leaves) {
        this.bench.hear(from, attachmentAnnouncement(leaf, node));
        this.bench.clock.advance(1);
      }
    }
    this.link = this.bench.neighbour(asking);
    this.bench.clock.advance(1_000);
  }

  /** The neighbour tells this digest, and gets that. */
  digest(...origins: OriginDigest[]): LinkMessage[] {
    return this.hear({ type: 'digest', origins, answerWanted: true, endsAnswer: false });
  }

  inventory(number: number, ...homes: HomeInventory[]): LinkMessage[] {
    return this.hear({ type: 'inventory', number, homes });
  }

  hear(message: Parameters<MeshBench['mesh']['compared']>[1]): LinkMessage[] {
    this.link.takeBytes();
    this.bench.mesh.compared(this.link, message);
    this.bench.clock.advance(1_000);
    return this.link.take();
  }
}

/** IDs of those whose attachments are told. */
function told(messages: readonly LinkMessage[]): string[] {
  return messages
    .flatMap((message) =>
      message.type === 'announcement' && message.announcement.kind === 'attachment'
        ? [new TextDecoder().decode(message.announcement.attachment.statement)]
        : [],
    )
    .map((text) => /leaf\d+/.exec(text)?.[0] ?? text)
    .sort();
}

const idsOf = (people: readonly Person[]): string[] => people.map(({ id }) => id).sort();
const asked = (messages: readonly LinkMessage[]): (LinkMessage & { readonly type: 'inventory-question' })[] =>
  messages.filter((message) => message.type === 'inventory-question');
const ends = (messages: readonly LinkMessage[]): number => messages.filter(({ type }) => type === 'digest').length;

const many = people('leaf', 200);

describe('a neighbour that knows other leaves of a home', () => {
  it('is asked which, and told those that it lacks, and then that this was all', () => {
    const scene = new Scene(many);
    const question = scene.digest(line(node11, 198), line(node12, 0));
    expect(told(question)).toEqual([]);
    expect(ends(question)).toBe(0);
    expect(asked(question)).toMatchObject([{ homes: [tagged(node11)] }]);
    const answer = scene.inventory(asked(question)[0]!.number, inventory(node11, many.slice(2)));
    expect(told(answer)).toEqual(idsOf(many.slice(0, 2)));
    expect(ends(answer)).toBe(1);
  });

  it('is told of somebody of whom it knows an older attachment', () => {
    const scene = new Scene(many);
    const from = scene.bench.neighbour(node11);
    const moved = attachmentAnnouncement(many[7]!, node11, { move: 2 });
    scene.bench.hear(from, moved);
    scene.bench.turn();
    const [question] = asked(scene.digest(line(node11, 200)));
    expect(told(scene.inventory(question!.number, inventory(node11, many)))).toEqual(['leaf7']);
  });

  it('is told everything at once if it knows none of them, or if there are few', () => {
    const [few, all] = [people('leaf', 8), many];
    expect(told(new Scene(few).digest(line(node11, 7)))).toEqual(idsOf(few));
    const answer = new Scene(all).digest(line(node11, 0));
    expect(told(answer)).toEqual(idsOf(all));
    expect(asked(answer)).toEqual([]);
    expect(ends(answer)).toBe(1);
  });

  it('is told everything at once if it claims to know more than can be listed', () => {
    const answer = new Scene(many).digest(line(node11, 4_200_000_000));
    expect(told(answer)).toEqual(idsOf(many));
    expect(asked(answer)).toEqual([]);
  });

  it('is told everything of a home that it leaves out of its answer', () => {
    const [left, right] = [many.slice(0, 100), many.slice(100)];
    const scene = new Scene(left, right);
    const [question] = asked(scene.digest(line(node11, 99), line(node12, 99)));
    expect(question!.homes).toHaveLength(2);
    const answer = scene.inventory(question!.number, inventory(node12, right));
    expect(told(answer)).toEqual(idsOf(left));
    expect(ends(answer)).toBe(1);
  });

  it('is asked for no more than 32 KiB of hashes at once', () => {
    const [left, right] = [many.slice(0, 100), many.slice(100)];
    const scene = new Scene(left, right);
    const first = scene.digest(line(node11, 3_000), line(node12, 3_000));
    expect(asked(first)).toMatchObject([{ homes: [tagged(node12)] }]);
    const second = scene.inventory(asked(first)[0]!.number, inventory(node12, right));
    expect(ends(second)).toBe(0);
    expect(asked(second)).toMatchObject([{ homes: [tagged(node11)] }]);
    expect(ends(scene.inventory(asked(second)[0]!.number, inventory(node11, left)))).toBe(1);
  });

  it('that tells another digest is asked anew, and its answer to the older question is worth nothing', () => {
    const scene = new Scene(many);
    const [older] = asked(scene.digest(line(node11, 150)));
    const [newer] = asked(
      scene.hear({ type: 'digest', origins: [line(node11, 151)], answerWanted: false, endsAnswer: true }),
    );
    expect(newer!.number).not.toBe(older!.number);
    expect(scene.inventory(older!.number, inventory(node11, []))).toEqual([]);
    const answer = scene.inventory(newer!.number, inventory(node11, many.slice(1)));
    expect(told(answer)).toEqual(['leaf0']);
    // The older one has wanted to know that it was all.
    expect(ends(answer)).toBe(1);
  });

  it('that answers what it was not asked is told nothing', () => {
    const scene = new Scene(many);
    expect(scene.inventory(1, inventory(node11, []))).toEqual([]);
    expect(scene.link.closes).toEqual([]);
  });

  it('that never answers keeps nobody else waiting, and is told of what is new', () => {
    const scene = new Scene(many);
    scene.digest(line(node11, 150));
    const from = scene.bench.neighbour(node12);
    scene.bench.hear(from, attachmentAnnouncement(person('leaf999'), node12));
    scene.bench.clock.advance(hour / 60);
    expect(told(scene.link.take())).toEqual(['leaf999']);
  });
});
