import { toHex } from '../../model/bytes.js';
import { addressName } from '../../model/peer.js';
import type { ServedRoom } from '../../protocol/messages.js';
import type { NodeRecord } from '../../protocol/records/node-record.js';

/** A room and how many are in it, wherever they are linked. */
export interface RoomListing {
  /** 16 bytes. */
  readonly room: Uint8Array;
  readonly name: string;
  readonly members: number;
}

/** Which nodes serve which rooms, as they say in their records. Made anew when records or ways have changed. */
export class ServedRooms {
  /** Names of nodes, by the room as hex. */
  readonly #servers = new Map<string, Set<string>>();
  readonly #listings = new Map<string, RoomListing>();

  /** `records`: of the nodes within reach, this one among them. */
  constructor(records: Iterable<NodeRecord>) {
    for (const { node, rooms } of records) for (const served of rooms) this.#add(addressName(node), served);
  }

  serversOf(room: string): ReadonlySet<string> {
    return this.#servers.get(room) ?? none;
  }

  /** Public rooms. */
  listings(): Iterable<RoomListing> {
    return this.#listings.values();
  }

  #add(node: string, { room, name, members }: ServedRoom): void {
    const hex = toHex(room);
    const servers = this.#servers.get(hex) ?? new Set();
    this.#servers.set(hex, servers.add(node));
    if (name === '') return;
    const listed = this.#listings.get(hex)?.members ?? 0;
    this.#listings.set(hex, { room, name, members: listed + members });
  }
}

const none: ReadonlySet<string> = new Set();
