import { closeCodes } from '../../model/close-codes.js';
import { equalBytes } from '../../model/bytes.js';
import { addressName, sameAddress, type PeerAddress } from '../../model/peer.js';
import type { Clock } from '../../platform/clock.js';
import type { Counters } from '../../platform/counters.js';
import type { Crypto } from '../../platform/crypto.js';
import type { Logger } from '../../platform/logger.js';
import type { Announcement, SignedBytes, WireAttachment } from '../../protocol/messages.js';
import { isGenuineAttachment, openAttachment, type Attachment } from '../../protocol/records/attachment.js';
import { isGenuineDeparture, openDeparture } from '../../protocol/records/departure.js';
import {
  isGenuineNodeRecord,
  openNodeRecord,
  type NodeRecord,
  type Signed,
} from '../../protocol/records/node-record.js';
import type { Directory, Verdict } from '../directory/directory.js';
import type { Home } from './home.js';
import { HomeQuestions } from './home-questions.js';
import type { RoutingLink } from '../network.js';
import { addressOf, versionOf, type Presentation } from '../directory/presentation.js';
import type { Propagation } from './propagation.js';
import type { RecordChange, Topology } from '../graph/topology.js';

export interface IntakeOptions {
  readonly self: PeerAddress;
  readonly incarnation: number;
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly logger: Logger;
  readonly counters: Counters;
  readonly topology: Topology;
  readonly directory: Directory;
  readonly propagation: Propagation;
  readonly home: Home;
  readonly observer: IntakeObserver;
}

interface IntakeObserver {
  /** A node has said how it is linked and which rooms it serves. */
  recordTaken(change: RecordChange): void;
  /** A neighbour has passed on a forged record: whatever else it has said is not worth a look. */
  cutOff(link: RoutingLink): void;
  /** A record of this very session that it does not remember: the next one has to be newer than this. */
  outdone(sequence: number): void;
  /** This node cannot go on: another key has the better claim to its ID, or a newer session of its own key is there. */
  superseded(by: 'another-key' | 'newer-session'): void;
}

/** Nodes that are known and cannot be reached: more than any network loses at once, and less than fills the memory. */
const mostLostNodes = 10_000;

/**
 * Takes in what other nodes announce.
 *
 * Records are checked in this order: is it news, is it genuine, may its signer say so. What is news is passed on once; a
 * neighbour that passes on a forged record is cut off.
 */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #questions: HomeQuestions;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.#questions = new HomeQuestions({ ...options, links: options.propagation.links });
  }

  /** @throws ProtocolError for a record that cannot be read. */
  take(link: RoutingLink, announcement: Announcement): void {
    switch (announcement.kind) {
      case 'node':
        this.#takeNode(link, announcement.record);
        return;
      case 'attachment':
        this.#takeAttachment(link, announcement.attachment);
        return;
      case 'departure':
        this.#takeDeparture(link, announcement.departure);
        return;
      default:
        link.close(closeCodes.protocolViolation, 'nodes announce signed records to each other');
    }
  }

  /** Somebody who was kept aside can have the ID now. */
  settle(presentation: Presentation): void {
    this.#put(presentation, this.#options.directory.judge(presentation));
    if (presentation.kind === 'node') return;
    const { home, wire } = presentation.attachment;
    this.#options.propagation.passOn({ kind: 'attachment', attachment: wire }, home);
  }

  #takeNode(link: RoutingLink, signed: SignedBytes): void {
    const { crypto, self, topology, counters, propagation, observer } = this.#options;
    const record = openNodeRecord(signed);
    if (!topology.isNews(record)) {
      counters.oldRecord += 1;
    } else if (topology.lostNodes >= mostLostNodes && !topology.recordOf(addressName(record.node))) {
      counters.excessRecord += 1;
    } else if (!isGenuineNodeRecord(crypto, record)) {
      this.#cutOff(link);
    } else if (sameAddress(record.node, self)) {
      this.#takeOwn(record);
    } else if (this.#isOwnNewerSession(record.node, record.incarnation)) {
      observer.superseded('newer-session');
    } else {
      const change = topology.put(record);
      propagation.passOnRecord(record, link);
      this.#learn({ kind: 'node', record });
      this.#heard(record.node, record.incarnation, record.signedAt);
      observer.recordTaken(change);
    }
  }

  /** As RFC 2328, section 13.4. */
  #takeOwn({ incarnation, sequence }: NodeRecord): void {
    const { observer } = this.#options;
    if (incarnation > this.#options.incarnation) observer.superseded('newer-session');
    else observer.outdone(sequence);
  }

  /** The key of this node is used under another ID. */
  #isOwnNewerSession({ key }: PeerAddress, incarnation: number): boolean {
    return equalBytes(key, this.#options.self.key) && incarnation > this.#options.incarnation;
  }

  #takeAttachment(link: RoutingLink, wire: WireAttachment): void {
    const { crypto, self, topology, counters, clock, propagation, observer } = this.#options;
    const attachment = openAttachment(wire);
    const presentation: Presentation = { kind: 'leaf', attachment };
    const verdict = attachment.expiresAt <= clock.now() ? 'old' : this.#judge(presentation);
    if (verdict === 'lost') this.#answerLost(link, attachment);
    if (verdict !== 'news' && verdict !== 'held') return;
    if (!topology.recordOf(addressName(attachment.home))) {
      // A home speaks before its leaves are spoken of; a comparison brings what came too early.
      counters.unknownHome += 1;
    } else if (!isGenuineAttachment(crypto, attachment)) {
      this.#cutOff(link);
    } else if (sameAddress(attachment.leaf, self) || this.#isOwnNewerSession(attachment.leaf, attachment.incarnation)) {
      // The key of this node is used by a leaf: that is the newer session.
      observer.superseded('newer-session');
    } else {
      this.#put(presentation, verdict);
      this.#heard(attachment.home, attachment.homeIncarnation, attachment.witnessedAt);
      // Also who is kept aside: a claim that gets to others only when its home is within reach there is dated back.
      propagation.passOn({ kind: 'attachment', attachment: wire }, attachment.home, link);
    }
  }

  #takeDeparture(link: RoutingLink, signed: SignedBytes): void {
    const { crypto, self, directory, counters, propagation } = this.#options;
    const departure = openDeparture(signed);
    const verdict = directory.judgeDeparture(departure);
    if (verdict !== 'news' && verdict !== 'orphan') counters.oldRecord += 1;
    else if (!isGenuineDeparture(crypto, departure)) this.#cutOff(link);
    else if (!sameAddress(departure.peer, self)) {
      directory.putDeparture(departure);
      propagation.passOnDeparture(departure, link);
    }
  }

  /**
   * A neighbour believes in somebody who has lost the ID here, so no comparison would tell it if they have left: it missed that, or another
   * node did, and judges their claims otherwise. What it says goes on towards their home if this node does not know either.
   */
  #answerLost(link: RoutingLink, attachment: Attachment): void {
    const { crypto, directory, propagation } = this.#options;
    const departure = directory.departureOf({ kind: 'leaf', attachment });
    if (departure) {
      propagation.tell(link, { kind: 'departure', departure: departure.signed });
      return;
    }
    const way = this.#questions.wayFor(attachment, link);
    if (!way) return;
    // The next node would hold it against this one.
    if (!isGenuineAttachment(crypto, attachment)) this.#cutOff(link);
    else propagation.tell(way, { kind: 'attachment', attachment: attachment.wire });
  }

  /** What a node's record means for who has which ID. */
  #learn(presentation: Presentation & { readonly record: Signed<NodeRecord> }): void {
    const verdict = this.#judge(presentation);
    if (verdict === 'news' || verdict === 'held') this.#put(presentation, verdict);
  }

  #judge(presentation: Presentation): Verdict {
    const { counters, directory } = this.#options;
    const verdict = directory.judge(presentation);
    if (verdict === 'old') counters.oldRecord += 1;
    else if (verdict === 'lost') counters.lostClaim += 1;
    else if (verdict === 'excess') counters.excessRecord += 1;
    if (verdict !== 'old' && directory.isDatedBack(presentation)) counters.datedBack += 1;
    return verdict;
  }

  #put(presentation: Presentation, verdict: Verdict): void {
    const { directory, self, home, observer } = this.#options;
    const address = addressOf(presentation);
    const isNews = verdict === 'news';
    if (isNews && address.id === self.id && !equalBytes(address.key, self.key)) {
      observer.superseded('another-key');
      return;
    }
    const witnessed = isNews ? home.witnessedOf(address.id) : undefined;
    directory.put(presentation);
    if (isNews) home.release(address, versionOf(presentation).incarnation, witnessed);
  }

  /** What a node within reach says tells how far this node has heard it. */
  #heard(node: PeerAddress, incarnation: number, time: number): void {
    const { directory, topology } = this.#options;
    if (topology.pathToSession(addressName(node), incarnation)) directory.heard(node, time);
  }

  #cutOff(link: RoutingLink): void {
    const { counters, logger, observer } = this.#options;
    counters.badSignature += 1;
    logger.warn('a neighbour passed on a forged record and is cut off', { neighbour: link.remote.id });
    observer.cutOff(link);
    link.close(closeCodes.protocolViolation, 'a record with a signature that does not fit');
  }
}
