import { emojiDataPiece } from './emoji-piece.js';
import { localePiece } from './locale-piece.js';
import { mapPiece } from './map-piece.js';
import { highlightPiece } from './highlight-piece.js';

/** Fetches a part of the page that is not needed to paint it or to join. Browsers run what they have fetched once. */
export type Piece<Module> = () => Promise<Module>;

/** Rooms, people and conversations. */
export const chatPiece = () => import('../elements/tabmesh-network.js');
/** What lies over the page. */
export const sheetsPiece = () => import('../elements/tabmesh-sheets.js');
/** What is there instead of the chat while somebody moves from one device to another. */
export const movingPiece = () => import('../elements/moving-screens.js');
/** What packs and opens the files for that. */
const movingLogicPiece = () => import('../moving/moving.js');

/**
 * Everything that is fetched after the join, while the node that served the page is there: it may be gone when a piece is
 * needed, and no other node can stand in for it. What is needed most comes first.
 */
export const laterPieces: readonly Piece<unknown>[] = [
  chatPiece,
  sheetsPiece,
  mapPiece,
  movingPiece,
  movingLogicPiece,
  highlightPiece,
  emojiDataPiece,
  localePiece,
];
