import type { RoomLinkMessage } from '../../protocol/bodies/room-bodies.js';

/** Tells something to the node that serves a peer its rooms: its home, or itself if it is a node. */
export type TellHome = (message: RoomLinkMessage) => void;

/** The way there; undefined as long as there is no such node. */
export type RoomHome = () => TellHome | undefined;
