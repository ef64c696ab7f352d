/** Of a file offer. */
export const fileIdBytes = 16;

/** What a chunk may have, in bytes: less would make a file of millions, more would not fit into a frame of 64 KiB. */
export const leastChunkBytes = 4 * 1024;
export const mostChunkBytes = 48 * 1024;
