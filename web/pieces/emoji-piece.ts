/** Every emoji there is. */
export const emojiPiece = () => import('../elements/tabmesh-emoji.js');

/** The same with its data, which the browser keeps. */
export const emojiDataPiece = async () => {
  const { fetchEmoji } = await emojiPiece();
  await fetchEmoji();
};
