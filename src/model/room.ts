import { InvalidRoomNameError } from './errors.js';

declare const brand: unique symbol;

/** What people call a room: 1 to 32 visible characters, NFC, case-sensitive, without the # that is put before it. */
export type RoomName = string & { readonly [brand]: 'RoomName' };

export const longestRoomName = 32;

/** Bytes of the ID of a room. */
export const roomIdBytes = 16;

/** Bytes of the secret of a private room. */
export const roomSecretBytes = 32;

/** The room that everybody is in who does not say otherwise. */
export const lobbyName = 'lobby' as RoomName;

const visible = /^[\p{L}\p{N}\p{P}\p{S}][\p{L}\p{M}\p{N}\p{P}\p{S}]*$/u;
const blank = /(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Reads the name of a room as another peer sent it.
 * @throws InvalidRoomNameError naming what is wrong and what would be right.
 */
export function parseRoomName(text: string): RoomName {
  const length = [...text].length;
  if (length === 0) throw new InvalidRoomNameError('the name of a room must not be empty');
  if (length > longestRoomName)
    throw new InvalidRoomNameError(
      `the name of a room has at most ${longestRoomName} characters, this one has ${length}`,
    );
  if (text.startsWith('#')) throw new InvalidRoomNameError('the name of a room does not begin with "#" itself');
  if (!visible.test(text) || blank.test(text))
    throw new InvalidRoomNameError('the name of a room consists of visible characters without spaces');
  if (text.normalize('NFC') !== text)
    throw new InvalidRoomNameError('the name of a room must be in Unicode normal form C');
  return text as RoomName;
}

/**
 * Reads the name of a room as a person typed it: with or without # before it.
 * @throws InvalidRoomNameError naming what is wrong and what would be right.
 */
export function typedRoomName(text: string): RoomName {
  return parseRoomName(text.trim().normalize('NFC').replace(/^#/u, ''));
}
