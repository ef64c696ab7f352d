/**
 * tabmesh in Node.js: `createPeer` with everything that a peer needs there. The core, for other hosts, is `tabmesh/core`.
 *
 * @packageDocumentation
 */
export * from '../src/index.js';
export { createPeer, type NodePeerOptions } from './create-peer.js';
export { InvalidNetworkKeyError } from './crypto/network-key.js';
export { withFileAt } from './files/path-source.js';
export { DataDirError } from './data-dir/data-dir-error.js';
export { logLevels, pinoLogger, type LogLevel, type LogOptions } from './logger.js';
