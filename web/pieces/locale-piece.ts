/** The words of the page in German: the only language besides the one that it is written in. */
export const localePiece = () => import('../locales/de.js');
