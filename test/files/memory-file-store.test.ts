import { MemoryFileStore } from '../../src/files/memory-file-store.js';
import { fileStoreContract } from './file-store-contract.js';

fileStoreContract('memory', () => {
  const store = new MemoryFileStore();
  return Promise.resolve({ open: () => Promise.resolve(store) });
});
