import { concatBytes, fromHex, toHex } from '../../../src/model/bytes.js';
import { keyTag } from '../../../src/model/peer.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { alice, bob, person } from '../support/people.js';
import { countingBytes } from './sample-handshake.js';

const hex = (digits: string): Uint8Array => fromHex(digits.replaceAll(' ', ''));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The header of a probe from alice to bob, the shortest of the routed messages, field by field. */
const type = hex('08 42');
const hop = hex('10 40');
const to = concatBytes(hex('1a 03'), utf8('bob'));
const toTag = concatBytes(hex('22 08'), keyTag(bob.key));
const from = concatBytes(hex('2a 05'), utf8('alice'));
const fromTag = concatBytes(hex('32 08'), keyTag(alice.key));
const parts = [type, hop, to, toTag, from, fromTag];
/** Probe: a nonce. */
const body = encodeRouted(alice, bob, 64, { type: 'probe', nonce: countingBytes(0x60) }).subarray(
  concatBytes(...parts).length,
);

const header = (changes: Readonly<Record<number, Uint8Array>> = {}): Uint8Array =>
  concatBytes(...parts.map((part, at) => changes[at] ?? part));
const message = (changes: Readonly<Record<number, Uint8Array>> = {}): Uint8Array => concatBytes(header(changes), body);

/** The last hop, the longest IDs, a type of a later version: all as they must be. */
const ofBytes = (length: number): Uint8Array => new Uint8Array(length).fill(0x61);

/** Routing headers as they must be, and everything about them that can be wrong. */
export function headerVectors() {
  return {
    about:
      'Routed messages with their routing header (fields 1 to 6 of PeerMessage). What is good is passed on; what is ' +
      'refused closes the link with 1008; what is not routed is read as a message of the link.',
    good: [
      good('from alice to bob', message(), { hop_limit: 64, destination: 'bob', source: 'alice' }),
      good('with one hop left', message({ 1: hex('10 01') }), { hop_limit: 1, destination: 'bob', source: 'alice' }),
      good('without anything behind the header', header(), { hop_limit: 64, destination: 'bob', source: 'alice' }),
      good('of the last routed type, which version 1 does not have', message({ 0: hex('08 7f') }), {
        hop_limit: 64,
        destination: 'bob',
        source: 'alice',
      }),
      good('to an ID of 127 bytes', message({ 2: concatBytes(hex('1a 7f'), ofBytes(127)) }), {
        hop_limit: 64,
        destination: 'a'.repeat(127),
        source: 'alice',
      }),
      good('to an ID of 128 bytes: two bytes of length', message({ 2: concatBytes(hex('1a 80 01'), ofBytes(128)) }), {
        hop_limit: 64,
        destination: 'a'.repeat(128),
        source: 'alice',
      }),
      good('from the longest ID', message({ 4: concatBytes(hex('2a 80 02'), utf8('\u{1F600}'.repeat(64))) }), {
        hop_limit: 64,
        destination: 'bob',
        source: '\u{1F600}'.repeat(64),
      }),
    ],
    refused: [
      refused('the type alone', type),
      refused('no hop limit', message({ 1: hex('') })),
      refused('a hop limit of 0', message({ 1: hex('10 00') })),
      refused('a hop limit of 65', message({ 1: hex('10 41') })),
      refused('a hop limit of two bytes', message({ 1: hex('10 c0 00') })),
      refused('a hop limit given twice', message({ 1: hex('10 40 10 40') })),
      refused('a hop limit of another wire type', message({ 1: hex('15 40 00 00 00') })),
      refused('the type given twice', message({ 0: hex('08 42 08 42') })),
      refused('no destination', message({ 2: hex(''), 3: hex('') })),
      refused('an empty destination', message({ 2: hex('1a 00') })),
      refused('a destination of 262 bytes', message({ 2: concatBytes(hex('1a 86 02'), ofBytes(262)) })),
      refused('a length that is not minimal', message({ 2: concatBytes(hex('1a 83 00'), utf8('bob')) })),
      refused('a length of three bytes', message({ 2: concatBytes(hex('1a 83 80 00'), utf8('bob')) })),
      refused('a destination longer than the message', message({ 2: concatBytes(hex('1a ff 01'), utf8('bob')) })),
      refused('a destination given twice', message({ 2: concatBytes(to, to) })),
      refused('no tag of the destination', message({ 3: hex('') })),
      refused('a tag of 7 bytes', message({ 3: concatBytes(hex('22 07'), keyTag(bob.key).subarray(1)) })),
      refused('a tag of 9 bytes', message({ 3: concatBytes(hex('22 09'), keyTag(bob.key), hex('00')) })),
      refused('a tag whose length is not minimal', message({ 3: concatBytes(hex('22 88 00'), keyTag(bob.key)) })),
      refused('no source', message({ 4: hex(''), 5: hex('') })),
      refused('an empty source', message({ 4: hex('2a 00') })),
      refused('no tag of the source', message({ 5: hex('') })),
      refused('a tag of the source that is cut off', header().subarray(0, header().length - 1)),
      refused('the source before the destination', concatBytes(type, hop, from, fromTag, to, toTag, body)),
      refused('the tag before the ID', concatBytes(type, hop, toTag, to, from, fromTag, body)),
      refused('an unknown field between', message({ 1: hex('10 40 78 01') })),
      refused('the body before the header', concatBytes(type, body, hop, to, toTag, from, fromTag)),
      refused('the type of a routed message without any header', concatBytes(type, body)),
    ],
    not_routed: [
      notRouted('the type is not the first field', concatBytes(hop, type, to, toTag, from, fromTag, body)),
      notRouted('the type is not minimally encoded', message({ 0: hex('08 c2 00') })),
      notRouted('the type is below 64', message({ 0: hex('08 3f') })),
      notRouted('the type is above 127', message({ 0: hex('08 80 01') })),
      notRouted('the type has another wire type', message({ 0: hex('0d 42 00 00 00') })),
    ],
    refused_by_who_reads_the_ids: [
      refused('a destination that is not UTF-8', message({ 2: hex('1a 03 62 6f ff') })),
      refused('a source that is not UTF-8', message({ 4: hex('2a 05 61 6c 69 63 ff') })),
    ],
    refused_by_the_addressee: [
      refused('another type behind the header', concatBytes(message(), hex('08 41'))),
      refused('another destination behind the header', concatBytes(message(), hex('1a 05 6361726f6c'))),
      refused('another source behind the header', concatBytes(message(), hex('2a 05 6361726f6c'))),
      refused('a body that is cut off', message().subarray(0, message().length - 1)),
      refused('no body', header()),
      refused('the body of another type', concatBytes(header({ 0: hex('08 41') }), body)),
    ],
    same_to_the_addressee: [
      same('another hop limit behind the header', concatBytes(message(), hex('10 01'))),
      same('another tag behind the header', concatBytes(message(), hex('32 08'), keyTag(person('x', 1).key))),
      same('an unknown field behind the body', concatBytes(message(), hex('9a 06 00'))),
    ],
  };
}

function good(
  name: string,
  bytes: Uint8Array,
  ids: { readonly hop_limit: number; readonly destination: string; readonly source: string },
) {
  const tags = { destination_tag: toHex(keyTag(bob.key)), source_tag: toHex(keyTag(alice.key)) };
  return { name, hex: toHex(bytes), header: { type: bytes[1] ?? 0, ...ids, ...tags } };
}

function refused(why: string, bytes: Uint8Array) {
  return { why, hex: toHex(bytes) };
}

function notRouted(why: string, bytes: Uint8Array) {
  return { why, hex: toHex(bytes) };
}

function same(name: string, bytes: Uint8Array) {
  return { name, hex: toHex(bytes), same_as: toHex(message()) };
}
