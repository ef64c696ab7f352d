import type { Limits } from '../model/limits.js';
import { Messenger, type MessengerObserver } from '../delivery/messenger.js';
import { mayBeOlder, nothingKept, recollect } from '../delivery/recollection.js';
import type { FileStore } from '../files/file-store.js';
import { OwnFiles } from '../files/own-files.js';
import type { Counters } from '../platform/counters.js';
import type { KeyPair } from '../platform/crypto.js';
import { forgetfulJournal, whenWritten } from '../platform/journal.js';
import { newRunningHash } from '../platform/running-hash.js';
import { StoreJournal } from '../platform/store-journal.js';
import type { Store } from '../platform/store.js';
import { inlineVerifier } from '../platform/verifier.js';
import type { StoredInvitation } from '../protocol/stored/open-invitation.js';
import type { RoomObserver } from '../rooms/own/own-room.js';
import { OwnRooms } from '../rooms/own/own-rooms.js';
import { noRooms, recollectRooms, type RememberedRooms } from '../rooms/own/recollect-rooms.js';
import type { Emitter } from './emitter.js';
import type { PeerEvents } from './peer.js';
import type { RoomInvitation } from './peer-rooms.js';
import type { Platform } from './platform.js';

/** What the peer says and hears, over all of its sessions. */
export interface Correspondence {
  readonly messenger: Messenger;
  readonly rooms: OwnRooms;
  readonly files: OwnFiles;
  /** Resolves when it has become clear whether the store is still this peer's: whoever opens it later takes it. */
  storeLookedAt(): Promise<void>;
  /** Resolves when everything is on disk that has to be. */
  settled(): Promise<void>;
}

export interface CorrespondenceOptions {
  readonly platform: Platform;
  readonly keys: KeyPair;
  readonly limits: Limits;
  readonly counters: Counters;
  /** Without one nothing is kept. */
  readonly store: Store | undefined;
  readonly fileStore: FileStore;
  readonly emitter: Emitter<PeerEvents>;
  /** An open invitation as the program sees it. `room`: as hex. */
  readonly invitationOf: (room: string, open: StoredInvitation) => RoomInvitation;
  /** Somebody else has opened the store: nothing can be kept any more. */
  readonly taken: (words: string) => void;
  /** @throws JoinError if the peer was closed meanwhile. */
  readonly stillWanted: () => void;
}

/** Takes up what earlier runs have kept. @throws StoreError if it cannot be read; whatever `stillWanted` throws. */
export async function recollectCorrespondence(options: CorrespondenceOptions): Promise<Correspondence> {
  const { platform, keys, limits, counters, store, fileStore, emitter, taken, stillWanted } = options;
  const { clock, random, crypto, logger, verifier = inlineVerifier(crypto) } = platform;
  const durable = store && new StoreJournal(store, clock, logger, taken);
  const journal = durable ?? forgetfulJournal;
  const keptRooms = store ? await roomsIn(store, platform, limits) : noRooms;
  const kept = store ? await recollect(store) : nothingKept;
  stillWanted();
  const common = { keys, crypto, random, clock, limits, counters };
  const observer = messengerObserver(emitter, (from, invitation) => rooms.invited(from, invitation));
  const messenger = new Messenger({ ...common, journal, observer, ...(store && { store }) }, kept);
  const { context, speakers } = messenger;
  const rooms = new OwnRooms(
    { context, verifier, speakers, observer: roomObserver(options), courier: messenger },
    keptRooms,
  );
  const files = new OwnFiles(
    { ...common, logger, store: fileStore, newHash: newRunningHash },
    { changed: (file) => emitter.emit('file', file) },
  );
  await files.recollect();
  stillWanted();
  return {
    messenger,
    rooms,
    files,
    storeLookedAt: () => new Promise((resolve) => whenWritten(journal, resolve)),
    settled: async () => {
      await context.eraser.settled();
      await durable?.settled();
    },
  };
}

function roomsIn(store: Store, { crypto, clock }: Platform, { roomPosts }: Limits): Promise<RememberedRooms> {
  return recollectRooms(store, crypto, {
    mostPosts: roomPosts,
    mayBeOlder: () => mayBeOlder(store),
    now: clock.now(),
  });
}

function messengerObserver(emitter: Emitter<PeerEvents>, invited: MessengerObserver['invited']): MessengerObserver {
  return {
    received: (message) => emitter.emit('message', message),
    amended: (amendment) => emitter.emit('amendment', amendment),
    typing: (writer) => emitter.emit('typing', writer),
    progressed: (message) => emitter.emit('delivery', message),
    otherKey: (address) => emitter.emit('other-key', address),
    invitationProgressed: (invitation) => emitter.emit('room-invited', invitation),
    invited,
  };
}

function roomObserver({ emitter, invitationOf }: CorrespondenceOptions): RoomObserver {
  return {
    received: (message) => emitter.emit('room-message', message),
    amended: (amendment) => emitter.emit('room-amendment', amendment),
    progressed: (post) => emitter.emit('room-post', post),
    writing: (writer) => emitter.emit('room-typing', writer),
    standingChanged: (room) => emitter.emit('room-standing', room),
    membersChanged: (room) => emitter.emit('room-members', room),
    renewed: (change) => emitter.emit('room-renewed', change),
    invited: (room, open) => emitter.emit('room-invitation', invitationOf(room, open)),
  };
}
