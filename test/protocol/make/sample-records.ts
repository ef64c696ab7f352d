import { day } from '../../../src/model/units.js';
import type { Crypto } from '../../../src/platform/crypto.js';
import { signClaim, signStatement, witness } from '../../../src/protocol/records/attachment.js';
import { signDeparture, type Departure } from '../../../src/protocol/records/departure.js';
import { signNodeRecord, type NodeRecord, type Signed } from '../../../src/protocol/records/node-record.js';
import { addressOf, alice, newYear, node10, node11 } from '../support/people.js';
import { receivedRecord } from '../support/wire.js';
import { sampleRooms } from './sample-rooms.js';

/** One record of each kind: about node 10 and its leaf alice. */
export function sampleRecords(crypto: Crypto) {
  const content: NodeRecord = {
    node: addressOf(node10),
    incarnation: newYear,
    sequence: 2,
    neighbours: [{ ...addressOf(node11), incarnation: newYear }],
    urls: ['ws://192.168.1.20:7700/', 'ws://127.0.0.1:7700/'],
    signedAt: newYear + 1500,
    claimedAt: newYear,
    rooms: [],
  };
  const statement = {
    leaf: addressOf(alice),
    home: addressOf(node10),
    incarnation: newYear,
    move: 1,
    expiresAt: newYear + day,
  };
  const signed = receivedRecord(signStatement(crypto, alice.keys, statement));
  const gone = { peer: addressOf(alice), incarnation: newYear, move: 1, signedAt: newYear + 60_000 };
  const byAlice: Departure = { ...gone, kind: 'leave', signer: alice.key, statement: undefined };
  const byHome: Departure = { ...gone, kind: 'away', signer: node10.key, statement: signed };
  const { lobbyId, plansId } = sampleRooms(crypto);
  const rooms = [
    { room: lobbyId, name: 'lobby', members: 2 },
    { room: plansId, name: '', members: 1 },
  ];
  return {
    nodeRecord: received(signNodeRecord(crypto, node10.keys, content)),
    serving: received(signNodeRecord(crypto, node10.keys, { ...content, sequence: 3, rooms })),
    statement: { ...statement, signed },
    attachment: witness(crypto, node10.keys, statement, signed, {
      homeIncarnation: newYear,
      witnessedAt: newYear + 3,
      claimedAt: newYear - day,
      claimWitness: node11.key,
      claimSignature: signClaim(crypto, node11.keys, addressOf(alice), newYear - day),
    }),
    leave: received(signDeparture(crypto, alice.keys, byAlice)),
    away: received(signDeparture(crypto, node10.keys, byHome)),
  };
}

function received<Content>(record: Signed<Content>): Signed<Content> {
  return { ...record, signed: receivedRecord(record.signed) };
}
