import { tabmesh } from '../gen/schema.js';
import { finite, present, publicKey } from '../wire-values.js';
import type { DepositAnswer, DepositOutcome, DepositResult, RoutedBody } from '../messages.js';

const { DepositOutcome: WireOutcome } = tabmesh.v1;

type Wire = tabmesh.v1.PeerMessage;
type Body<T extends RoutedBody['type']> = RoutedBody & { readonly type: T };

const wireOutcomes = {
  stored: WireOutcome.DEPOSIT_OUTCOME_STORED,
  'mailbox-full': WireOutcome.DEPOSIT_OUTCOME_MAILBOX_FULL,
  'store-full': WireOutcome.DEPOSIT_OUTCOME_STORE_FULL,
  'not-offered': WireOutcome.DEPOSIT_OUTCOME_NOT_OFFERED,
  malformed: WireOutcome.DEPOSIT_OUTCOME_MALFORMED,
  confirmed: WireOutcome.DEPOSIT_OUTCOME_CONFIRMED,
} as const satisfies Record<DepositOutcome, tabmesh.v1.DepositOutcome>;

const outcomes = Object.keys(wireOutcomes) as DepositOutcome[];

export function depositToWire({ messages }: Body<'deposit'>): tabmesh.v1.PeerMessage.$Properties {
  return { deposit: { messages: [...messages] } };
}

/** The messages are views of the frame. @throws ProtocolError if it is no deposit. */
export function depositFromWire(wire: Wire): Body<'deposit'> {
  return { type: 'deposit', messages: present(wire.deposit, 'deposit').messages };
}

export function depositAnswerToWire(answer: DepositAnswer): tabmesh.v1.PeerMessage.$Properties {
  const { addresseeKey, epoch } = answer;
  const results = answer.results.map(({ sequence, outcome }) => ({ sequence, outcome: wireOutcomes[outcome] }));
  return { depositAnswer: { addresseeKey, epoch, results } };
}

/** Results of a kind that this version does not know are left out. @throws ProtocolError if it is no such answer. */
export function depositAnswerFromWire(wire: Wire): DepositAnswer {
  const { addresseeKey, epoch, results } = present(wire.depositAnswer, 'answer to a deposit');
  return {
    type: 'deposit-answer',
    addresseeKey: publicKey(addresseeKey),
    epoch: finite(epoch, 'an epoch'),
    results: results.flatMap(resultFromWire),
  };
}

function resultFromWire({ sequence, outcome }: tabmesh.v1.DepositResult.$Properties): DepositResult[] {
  const known = outcomes.find((name) => wireOutcomes[name] === outcome);
  return known ? [{ sequence: sequence ?? 0, outcome: known }] : [];
}

export function mailToWire({ messages }: Body<'mail'>): tabmesh.v1.PeerMessage.$Properties {
  return { mail: { messages: [...messages] } };
}

/** The messages are views of the frame. @throws ProtocolError if it is no mail. */
export function mailFromWire(wire: Wire): Body<'mail'> {
  return { type: 'mail', messages: present(wire.mail, 'delivery of mail').messages };
}
