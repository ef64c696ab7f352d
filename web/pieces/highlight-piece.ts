/** What colours code in messages. */
export const highlightPiece = () => import('../markup/highlight.js');
