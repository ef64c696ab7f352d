/** What went wrong or was left out, counted: things that are no error of this peer and must not fill a log. */
export interface Counters {
  /** Messages passed on for others. */
  forwarded: number;
  /** Routed messages to nobody who can be reached. */
  unroutable: number;
  /** Routed messages that had crossed too many links. */
  hopLimitReached: number;
  /** Messages of a type that this version does not know, and announcements of what it cannot read. */
  unknownType: number;
  /** Messages that are larger than the frames of the link they should have gone by. */
  tooLarge: number;
  /** Routed messages that their addressee could not read, or whose sender it does not know. */
  unreadable: number;
  /** Lines of a roster that this version cannot read; the others count. */
  unreadableLine: number;
  /** Records with a signature that is not of who they name. */
  badSignature: number;
  /** Nodes that were turned away because they have passed on such records. */
  heldDown: number;
  /** Records that were known already, or came too late. */
  oldRecord: number;
  /** Records whose key has the weaker claim to its ID. */
  lostClaim: number;
  /** Claims whose witness dated them to a time at which they should have been heard of here. */
  datedBack: number;
  /** Records that were more than there can be: of the leaves of one home, or of nodes that nobody can reach. */
  excessRecord: number;
  /** Attachments to a home that has not said anything of itself. */
  unknownHome: number;
  /** Probes of traces that were not answered: too many at a time, or in the name of nobody who is there. */
  unansweredProbe: number;
  /** Answers that are of no question of this peer, come too late, or say what cannot be. */
  strayAnswer: number;
  /** Deposited messages that are none, or not signed by the one who deposits them. */
  malformedDeposit: number;
  /** Confirmations of nothing that is kept here: of others' messages, or too late. */
  strayConfirmation: number;
  /** What was stored and cannot be read any more. */
  damagedRecord: number;
  /** Prekeys that are kept already, have expired, or are more than there is room for. */
  unwantedPrekey: number;
  /** Requests for files by somebody who has not the offer, or that come too late. */
  badFileRequest: number;
  /** Chunks that nobody has asked for, or that are not of the file. */
  strayChunk: number;
  /** Edits and deletions of what somebody else has said, or of what was not said yet; reactions to what was said elsewhere. */
  strayAmendment: number;
}

export function newCounters(): Counters {
  return {
    forwarded: 0,
    unroutable: 0,
    hopLimitReached: 0,
    unknownType: 0,
    tooLarge: 0,
    unreadable: 0,
    unreadableLine: 0,
    badSignature: 0,
    heldDown: 0,
    oldRecord: 0,
    lostClaim: 0,
    datedBack: 0,
    excessRecord: 0,
    unknownHome: 0,
    unansweredProbe: 0,
    strayAnswer: 0,
    malformedDeposit: 0,
    strayConfirmation: 0,
    damagedRecord: 0,
    unwantedPrekey: 0,
    badFileRequest: 0,
    strayChunk: 0,
    strayAmendment: 0,
  };
}
