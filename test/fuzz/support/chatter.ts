import { concatBytes } from '../../../src/model/bytes.js';
import type { PeerAddress } from '../../../src/model/peer.js';
import { encodeLinkMessage } from '../../../src/protocol/link-codec.js';
import { encodeRouted } from '../../../src/protocol/routed-codec.js';
import { RoutingHeader } from '../../../src/protocol/routing-header.js';
import type { Dice } from './dice.js';
import { oddLengths, oddNumbers } from './dictionary.js';
import { mutatedBytes, mutatedMessage } from './mutator.js';

/** Messages in the name of `source` to any of the others, and what is said on a link that is ready. */
export function chatter(source: PeerAddress, others: readonly PeerAddress[], epoch: number, dice: Dice): Uint8Array {
  const destination = dice.pick(others);
  const number = (usual: number): number => (dice.chance(30) ? dice.pick(oddNumbers) : usual);
  switch (dice.below(10)) {
    case 0:
      return plain(encodeLinkMessage({ type: 'heartbeat', answerWanted: dice.chance(50) }));
    case 1:
      return plain(
        encodeLinkMessage({ type: 'fallback-nodes', nodes: [{ id: source.id, url: 'ws://10.0.0.66:7700/' }] }),
      );
    case 2:
    case 3: {
      const body = { type: 'confirmation' as const, epoch, sequence: number(1) };
      return plain(encodeRouted(source, destination, 1 + dice.below(64), body));
    }
    case 4: {
      const body = { type: 'probe' as const, nonce: oddNonce(dice) };
      return plain(encodeRouted(source, destination, 1 + dice.below(64), body));
    }
    case 5: {
      const outcome = dice.pick(['on-the-way', 'arrived', 'no-way'] as const);
      const hopsLeft = number(1);
      const body = { type: 'probe-answer' as const, nonce: oddNonce(dice), outcome, hopsLeft, key: source.key };
      return plain(encodeRouted(source, destination, 1 + dice.below(64), body));
    }
    default: {
      const text = dice.chance(90) ? 'hello' : 'x'.repeat(dice.below(3000));
      const sequence = number(1 + dice.below(20));
      const body = { type: 'message' as const, epoch, sequence, floor: number(sequence), sentAt: epoch, text };
      return plain(encodeRouted(source, destination, 1 + dice.below(64), body));
    }
  }
}

/** The same with something wrong behind its routing header, which nobody on the way looks at. */
export function withMutatedBody(message: Uint8Array, dice: Dice): Uint8Array {
  const header = new RoutingHeader();
  if (!header.scan(message, 0, message.length)) return mutatedMessage(message, dice);
  const body = message.subarray(header.bodyStart);
  return concatBytes(
    message.subarray(0, header.bodyStart),
    dice.chance(70) ? mutatedMessage(body, dice) : mutatedBytes(body, dice),
  );
}

function oddNonce(dice: Dice): Uint8Array {
  return new Uint8Array(dice.chance(90) ? 32 : dice.pick(oddLengths)).fill(dice.below(256));
}

function plain(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
