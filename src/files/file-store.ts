/**
 * Where a peer keeps files: in a page IndexedDB, in Node.js a folder. Each file has a name, which is made of hexadecimal
 * digits, a record that says what it is, and parts at offsets. What was written must be there after the end of the program; what a
 * crash of the machine takes of it is found out, for a file is checked as a whole before it counts as complete.
 * @throws StoreFullError, StoreError (as rejections)
 */
export interface FileStore {
  /** Of every file, by its name. */
  records(): Promise<ReadonlyMap<string, Uint8Array>>;
  record(name: string, record: Uint8Array): Promise<void>;
  /** The offsets at which there is a part. */
  offsets(name: string): Promise<readonly number[]>;
  write(name: string, offset: number, bytes: Uint8Array): Promise<void>;
  /** The part that was written at this offset; undefined if it is not there any more. */
  read(name: string, offset: number, length: number): Promise<Uint8Array | undefined>;
  /** The record and all parts. Of no file of that name there is nothing to do. */
  remove(name: string): Promise<void>;
}

/** A file as a program hands it in. */
export interface FileSource {
  /** With or without folders before it, which nobody else is told. */
  readonly name: string;
  /** Such as `image/png`; empty if it is not known. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** So many bytes from an offset on; fewer only where the file has become shorter. */
  read(offset: number, length: number): Promise<Uint8Array>;
}
