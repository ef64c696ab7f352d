import { keepingAmendment, saidRoom, type Keeping } from '../../delivery/amendments.js';
import { toHex } from '../../model/bytes.js';
import { counts, type Outcomes, type StatedAmendment } from '../../model/outcome.js';
import { isAmendment, type HeardUtterance, type UtteranceReference } from '../../model/utterance.js';
import { storedKey } from '../../platform/store-keys.js';
import type { Store, StoreChange } from '../../platform/store.js';
import type { Signed } from '../../protocol/records/node-record.js';
import { numberOf, type RoomPost } from '../../protocol/records/room-post.js';
import { decodeKeptPost, encodeKeptPost, encodePostStone, postMark } from '../../protocol/stored/kept-post.js';

/** What a post says about something that was said; undefined for a remark, and for what does not count. */
export function statedIn(post: RoomPost, utterance: HeardUtterance): StatedAmendment | undefined {
  if (!isAmendment(utterance)) return undefined;
  const stated = { saidAs: numberOf(post), amendment: utterance };
  return counts(stated) ? stated : undefined;
}

/**
 * What has to be written down for a post under `key`. Of what changes something that was said, it is written down what it changes, and
 * that the post was known; of what was deleted before it came nothing but that.
 */
export function keepingPost(
  { talk, outcomes }: { readonly talk: string; readonly outcomes: Outcomes },
  key: string,
  post: Signed<RoomPost>,
  utterance: HeardUtterance,
): readonly StoreChange[] {
  if (isAmendment(utterance)) {
    const stated = statedIn(post, utterance);
    return [{ kind: 'put', key, value: postMark }, ...(stated ? [keepingAmendment(talk, stated)] : [])];
  }
  const saidAs = numberOf(post);
  const isDeleted = outcomes.of(saidAs).kind === 'deleted';
  const value = isDeleted ? encodePostStone(post) : encodeKeptPost(post.signed);
  const place = { key: placeKeyOf(talk, saidAs), value: new TextEncoder().encode(key) };
  return [
    { kind: 'put', key, value },
    { kind: 'put', ...place },
  ];
}

/** Under what a post is kept; undefined if it is not. @throws StoreError */
export async function keptPlace(store: Store, talk: string, saidAs: UtteranceReference): Promise<string | undefined> {
  const place = await store.get(placeKeyOf(talk, saidAs));
  return place && new TextDecoder().decode(place);
}

function placeKeyOf(talk: string, { authorKey, epoch, sequence }: UtteranceReference): string {
  return storedKey(saidRoom, talk, toHex(authorKey), Math.floor(epoch), sequence);
}

/** How posts of a room are kept. */
export const keptPosts: Keeping = { placeOf: keptPlace, toStone: stoneOfPost };

function stoneOfPost(bytes: Uint8Array): Uint8Array | undefined {
  const kept = decodeKeptPost(bytes);
  return kept.kind === 'post' ? encodePostStone(kept.post) : undefined;
}
