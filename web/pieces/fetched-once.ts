import { PieceError } from './piece-error.js';

/** Fetches what `load` brings, once; after a failure the next call asks again. What it gives throws PieceError. */
export function fetchedOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw new PieceError(error);
    }
  };
}
