import { concatBytes, equalBytes } from '../model/bytes.js';
import type { Crypto } from '../platform/crypto.js';
import { address } from '../protocol/wire-values.js';
import { isGenuineContext } from '../protocol/records/sealing-context.js';
import { RecentMap } from '../delivery/recent-map.js';
import { mailRoute, type MailRoute } from './mail-route.js';
import type { OpenedMessage } from './mail-record.js';

/** Contexts of which the verdict is remembered. */
const remembered = 1_024;

export interface CheckedContext {
  readonly route: MailRoute;
  readonly isGenuine: boolean;
}

/** Verifies the signature of each sealing context once: the messages of a burst share one. */
export class ContextCheck {
  readonly #crypto: Crypto;
  readonly #checked = new RecentMap<CheckedContext>(remembered, () => true);
  /** The one before: most messages are of the same burst, and comparing costs less than a name. */
  #last: { readonly message: OpenedMessage; readonly checked: CheckedContext } | undefined;

  constructor(crypto: Crypto) {
    this.#crypto = crypto;
  }

  /** @throws ProtocolError for an ID that is none. */
  check(message: OpenedMessage): CheckedContext {
    if (this.#last && haveSameContext(this.#last.message, message)) return this.#last.checked;
    const checked = this.#checkNamed(message);
    this.#last = { message, checked };
    return checked;
  }

  #checkNamed(message: OpenedMessage): CheckedContext {
    const name = allThatIsSigned(message);
    const known = this.#checked.use(name);
    if (known) return known;
    const { source, destination, body } = message;
    const { epoch, context } = body;
    const sender = address(source.id, context.senderKey);
    const addressee = address(destination.id, context.addresseeKey);
    const ends = { senderId: sender.id, addresseeId: addressee.id, epoch };
    const isGenuine = isGenuineContext(this.#crypto, ends, context);
    const checked = { route: mailRoute(sender, addressee), isGenuine };
    this.#checked.set(name, checked);
    return checked;
  }
}

/** True if both agree in all that the signature covers, and in the signature. */
export function haveSameContext(a: OpenedMessage, b: OpenedMessage): boolean {
  const [one, other] = [a.body.context, b.body.context];
  return (
    equalBytes(one.signature, other.signature) &&
    equalBytes(one.encapsulatedKey, other.encapsulatedKey) &&
    equalBytes(one.senderKey, other.senderKey) &&
    equalBytes(one.addresseeKey, other.addresseeKey) &&
    one.prekey === other.prekey &&
    a.body.epoch === b.body.epoch &&
    a.source.id === b.source.id &&
    a.destination.id === b.destination.id
  );
}

/** All that the signature covers, and the signature: what differs in one of them is another context. */
function allThatIsSigned({ source, destination, body }: OpenedMessage): string {
  const { senderKey, addresseeKey, prekey, encapsulatedKey, signature } = body.context;
  const bytes = concatBytes(senderKey, addresseeKey, encapsulatedKey, signature);
  const numbers = `${source.id.length}/${destination.id.length}/${prekey}/${body.epoch}`;
  return `${numbers}/${source.id}${destination.id}${String.fromCharCode(...bytes)}`;
}
