/** What keeps the page in the browser. */
export const offlinePiece = () => import('../offline/keep-page.js');
