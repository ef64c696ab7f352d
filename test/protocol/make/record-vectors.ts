import { concatBytes, toHex } from '../../../src/model/bytes.js';
import { nobleCrypto as crypto } from '../../../src/platform/noble-crypto.js';
import type { SignedBytes } from '../../../src/protocol/messages.js';
import { float64, signedBytes, type SigningDomain } from '../../../src/protocol/transcript.js';
import { alice, bob, carol, node10, node11, type Person } from '../support/people.js';
import { readBySchema } from '../support/schema.js';
import { sampleRecords } from './sample-records.js';
import { sampleRooms } from './sample-rooms.js';
import { samplePrekeys } from './sample-sealing.js';

/** Everything that is signed to be passed on. */
export function recordVectors() {
  const { nodeRecord, serving, statement, attachment, leave, away } = sampleRecords(crypto);
  const { hello, dawn, aliceIn, carolOut, bobInPlans, aliceWrites, bobWrites } = sampleRooms(crypto);
  const { oneTime, lastResort } = samplePrekeys(crypto);
  const { wire, homeIncarnation, witnessedAt, claimedAt, claimSignature } = attachment;
  const claim = concatBytes(float64(claimedAt), alice.key, new TextEncoder().encode(alice.id));
  const witnessed = signedBytes(
    'attachment',
    float64(homeIncarnation),
    float64(witnessedAt),
    float64(claimedAt),
    node11.key,
    claimSignature,
    wire.leafSignature,
    wire.statement,
  );
  return {
    about:
      'Signed records: the bytes of the record as Protocol Buffers, what is signed (the domain, then the record), and ' +
      'the signature. The witness signs no record of its own, but its session, the times, the claim, and the ' +
      'signature and the statement of the leaf.',
    records: [
      record('node 10 says how it is linked', 'NodeRecord', 'node-record', node10, nodeRecord.signed),
      record('alice says where she is', 'AttachmentStatement', 'attachment-statement', alice, statement.signed),
      record('alice leaves', 'Departure', 'departure', alice, leave.signed),
      record('node 10 has lost the link of alice', 'Departure', 'departure', node10, away.signed),
      record('a one-time prekey of bob', 'Prekey', 'prekey', bob, oneTime.prekey.signed),
      record('the last resort of bob', 'Prekey', 'prekey', bob, lastResort.prekey.signed),
      record('node 10 says which rooms it serves', 'NodeRecord', 'node-record', node10, serving.signed),
      record('alice says hello in the lobby', 'RoomPost', 'room-post', alice, hello.signed),
      record('bob says something in a private room', 'RoomPost', 'room-post', bob, dawn.signed),
      record('alice is writing in the lobby', 'RoomTypingWord', 'room-typing', alice, aliceWrites.signed),
      record('bob is writing in a private room', 'RoomTypingWord', 'room-typing', bob, bobWrites.signed),
      record('alice is in the lobby', 'RoomMembership', 'room-membership', alice, aliceIn.signed),
      record('carol is in the lobby no more', 'RoomMembership', 'room-membership', carol, carolOut.signed),
      record('bob is in a private room', 'RoomMembership', 'room-membership', bob, bobInPlans.signed),
    ],
    claim: {
      name: 'node 11 has witnessed first that alice has her ID',
      domain: 'claim',
      signer: node11.id,
      id: alice.id,
      key: toHex(alice.key),
      claimed_at: claimedAt,
      signed: toHex(signedBytes('claim', claim)),
      signature: toHex(claimSignature),
    },
    witness: {
      name: 'node 10 bears witness that alice is there',
      domain: 'attachment',
      signer: node10.id,
      home_incarnation: homeIncarnation,
      witnessed_at: witnessedAt,
      claimed_at: claimedAt,
      claim_witness: toHex(node11.key),
      claim_signature: toHex(claimSignature),
      leaf_signature: toHex(wire.leafSignature),
      statement: toHex(wire.statement),
      signed: toHex(witnessed),
      signature: toHex(wire.homeSignature),
    },
  };
}

function record(
  name: string,
  type: string,
  domain: SigningDomain,
  signer: Person,
  { record: bytes, signature }: SignedBytes,
) {
  return {
    name,
    type,
    domain,
    signer: signer.id,
    content: readBySchema(type, bytes),
    hex: toHex(bytes),
    signed: toHex(signedBytes(domain, bytes)),
    signature: toHex(signature),
  };
}
