/** What makes plain words of a message: it comes with what shows messages. */
export const plainWordsPiece = () => import('../markup/plain-words.js');
