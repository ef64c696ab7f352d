/** A part of the page could not be fetched: the node that served the page is gone, or the network is. */
export class PieceError extends Error {
  constructor(cause: unknown) {
    super('a part of this page could not be fetched', { cause });
    this.name = 'PieceError';
  }
}
