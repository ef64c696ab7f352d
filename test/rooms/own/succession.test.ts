import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../node/crypto/node-crypto.js';
import { withLimits } from '../../../src/model/limits.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { parseRoomName } from '../../../src/model/room.js';
import { newCounters } from '../../../src/platform/counters.js';
import type { Journal, Recorded } from '../../../src/platform/journal.js';
import { inlineVerifier } from '../../../src/platform/verifier.js';
import type { RoomInvitationBody } from '../../../src/protocol/messages.js';
import { OwnRooms } from '../../../src/rooms/own/own-rooms.js';
import { successionInvitation } from '../../../src/rooms/own/succession.js';
import { person } from '../../routing/support/person.js';
import { seededRandom } from '../../support/seeded-random.js';
import { VirtualClock } from '../../support/virtual-clock.js';
import { Eraser } from '../../../src/delivery/eraser.js';
import { forgetfulJournal } from '../../../src/platform/journal.js';

const crypto = nodeCrypto();
const name = parseRoomName('plans');
const secretOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const plans = { kind: 'private', name, secret: secretOf(1) } as const;
const [alice, bob, carol, mallory] = [person('alice'), person('bob'), person('carol'), person('mallory')];

/** A journal of which the test says when what was recorded is kept. */
class PlayedJournal implements Journal {
  readonly isDurable = true;
  #recorded: Recorded[] = [];

  record(_changes: unknown, recorded: Recorded): void {
    this.#recorded.push(recorded);
  }

  keep(): void {
    for (const { kept } of this.#recorded.splice(0)) kept();
  }

  lose(): void {
    for (const { lost } of this.#recorded.splice(0)) lost('the disk is full');
  }
}

/** carol, who is in #plans. */
class Carol {
  readonly journal = new PlayedJournal();
  readonly told: string[] = [];
  readonly rooms: OwnRooms;

  constructor() {
    this.rooms = new OwnRooms({
      context: {
        keys: carol.keys,
        crypto,
        random: seededRandom(1),
        clock: new VirtualClock(),
        limits: withLimits({}),
        counters: newCounters(),
        journal: this.journal,
        eraser: new Eraser(undefined, forgetfulJournal),
        place: () => undefined,
      },
      verifier: inlineVerifier(crypto),
      speakers: { nameOf: ({ id }) => id },
      observer: {
        received: () => undefined,
        amended: () => undefined,
        progressed: () => undefined,
        writing: () => undefined,
        standingChanged: () => undefined,
        membersChanged: () => undefined,
        renewed: ({ by, removed }) => void this.told.push(`${by.id} has removed ${removed.id}`),
        invited: (_, { from }) => void this.told.push(`${from.id} invites`),
      },
      courier: {
        handOn: () => {
          throw new Error('she hands nothing on');
        },
      },
    });
    this.rooms.join(plans);
    this.journal.keep();
  }

  hears(from: PeerAddress, invitation: RoomInvitationBody): void {
    this.rooms.invited(from, invitation);
    this.journal.keep();
  }

  get secrets(): (number | undefined)[] {
    return [...this.rooms.all()].map(({ access }) => (access.kind === 'private' ? access.secret[0] : undefined));
  }
}

/** `by` has removed somebody from the room of one secret, and goes on in that of another. */
function succession(by: PeerAddress, removed: PeerAddress, from = plans.secret, to = 2): RoomInvitationBody {
  return successionInvitation(crypto, { ...plans, secret: from }, secretOf(to), { by: by.key, removed });
}

describe('an invitation into a room that takes the place of one', () => {
  it('is followed when it is by somebody who has the secret of that', () => {
    const here = new Carol();
    here.hears(alice, succession(alice, bob));
    expect(here.secrets).toEqual([2]);
    expect(here.told).toEqual(['alice has removed bob']);
  });

  it('is offered and not followed when it is by somebody who has not, whoever the home says is in the room', () => {
    const here = new Carol();
    const genuine = succession(alice, bob);
    const made = successionInvitation(crypto, { ...plans, secret: secretOf(7) }, secretOf(3), {
      by: mallory.key,
      removed: bob,
    });
    if (genuine.purpose.kind !== 'succession' || made.purpose.kind !== 'succession') throw new Error('no succession');
    const { replaces, proof } = genuine.purpose;
    here.hears(mallory, { ...made, purpose: { ...made.purpose, replaces } });
    here.hears(mallory, { ...made, secret: secretOf(4), purpose: { ...made.purpose, replaces, proof } });
    here.hears(mallory, { ...genuine, secret: secretOf(5) });
    expect(here.secrets).toEqual([1]);
    expect(here.told).toEqual(['mallory invites', 'mallory invites', 'mallory invites']);
  });

  it('is offered and not followed when somebody repeats it who is not its author', () => {
    const here = new Carol();
    here.hears(mallory, succession(alice, bob));
    expect([here.secrets, here.told]).toEqual([[1], ['mallory invites']]);
  });

  it('is offered and not followed by whom it removes, nor where that room was left already', () => {
    const here = new Carol();
    here.hears(alice, succession(alice, carol));
    here.hears(alice, succession(alice, bob, plans.secret, 3));
    here.hears(bob, succession(bob, alice, plans.secret, 4));
    expect(here.secrets).toEqual([3]);
    expect(here.told).toEqual(['alice invites', 'alice has removed bob', 'bob invites']);
  });

  it('is followed from one to the next, although none of them is on disk yet', () => {
    const here = new Carol();
    here.rooms.invited(alice, succession(alice, bob));
    here.rooms.invited(alice, succession(alice, mallory, secretOf(2), 3));
    expect(here.told).toEqual([]);
    here.journal.keep();
    expect(here.secrets).toEqual([3]);
    expect(here.told).toEqual(['alice has removed bob', 'alice has removed mallory']);
  });

  it('is told of when it is on disk, which may take a second time', () => {
    const here = new Carol();
    const invitation = succession(alice, bob);
    here.rooms.invited(alice, invitation);
    here.journal.lose();
    expect(here.told).toEqual([]);
    here.hears(alice, invitation);
    here.hears(alice, invitation);
    expect([here.secrets, here.told]).toEqual([[2], ['alice has removed bob']]);
  });

  it('is nothing new where one is in the room, or was in it and went on', () => {
    const here = new Carol();
    here.hears(alice, succession(alice, bob));
    const purpose = { kind: 'guest' } as const;
    for (const byte of [1, 2])
      here.hears(bob, { kind: 'room-invitation', room: name, secret: secretOf(byte), purpose });
    expect(here.told).toEqual(['alice has removed bob']);
    expect([...here.rooms.invitations]).toEqual([]);
  });
});

describe('invitations that are open', () => {
  it('are a hundred at most: the oldest goes', () => {
    const here = new Carol();
    for (let byte = 2; byte <= 102; byte += 1)
      here.hears(mallory, { kind: 'room-invitation', room: name, secret: secretOf(byte), purpose: { kind: 'guest' } });
    const bytes = Array.from(here.rooms.invitations, ([, { invitation }]) => invitation.secret[0]);
    expect(bytes).toEqual(Array.from({ length: 100 }, (_, at) => at + 3));
  });

  it('are not told of and not there when they could not be kept', () => {
    const here = new Carol();
    here.rooms.invited(bob, { kind: 'room-invitation', room: name, secret: secretOf(2), purpose: { kind: 'guest' } });
    here.journal.lose();
    expect([...here.rooms.invitations]).toEqual([]);
    expect(here.told).toEqual([]);
  });
});
