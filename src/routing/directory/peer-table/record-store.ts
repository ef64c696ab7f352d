/** Records of one page. */
const pageRecords = 256;
/** `number >> pageShift` is the page of a record. */
const pageShift = 8;

interface Page {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Records that were removed, to be used again. */
  readonly free: number[];
  /** Records from here on were never used. */
  fresh: number;
}

/**
 * Records of one size in a few large buffers: objects of their own would take several times as much memory. A record is
 * called by its number, which stays the same until it is removed; its fields by their offset.
 */
export class RecordStore {
  readonly #size: number;
  readonly #pages: (Page | undefined)[] = [];
  /** Numbers of pages that have room. */
  readonly #open = new Set<number>();

  /** `size`: bytes of a record. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Bytes in use for records, free ones included. */
  get capacity(): number {
    return this.#pages.reduce((sum, page) => sum + (page?.bytes.length ?? 0), 0);
  }

  /** A new record, all zeros. */
  add(): number {
    const [open] = this.#open;
    const pageNumber = open ?? this.#addPage();
    const page = this.#page(pageNumber << pageShift);
    const number = page.free.pop() ?? (pageNumber << pageShift) + page.fresh++;
    if (page.free.length === 0 && page.fresh === pageRecords) this.#open.delete(pageNumber);
    const start = this.#start(number);
    page.bytes.fill(0, start, start + this.#size);
    return number;
  }

  /** The number may be that of another record from now on. A page that is empty is given back, unless it is the only room. */
  remove(number: number): void {
    const pageNumber = number >> pageShift;
    const page = this.#page(number);
    page.free.push(number);
    this.#open.add(pageNumber);
    if (page.free.length < page.fresh || this.#open.size === 1) return;
    this.#pages[pageNumber] = undefined;
    this.#open.delete(pageNumber);
  }

  double(number: number, field: number): number {
    return this.#page(number).view.getFloat64(this.#start(number) + field);
  }

  setDouble(number: number, field: number, value: number): void {
    this.#page(number).view.setFloat64(this.#start(number) + field, value);
  }

  /** 32 bits, unsigned. */
  word(number: number, field: number): number {
    return this.#page(number).view.getUint32(this.#start(number) + field);
  }

  setWord(number: number, field: number, value: number): void {
    this.#page(number).view.setUint32(this.#start(number) + field, value);
  }

  byte(number: number, field: number): number {
    return this.#page(number).view.getUint8(this.#start(number) + field);
  }

  setByte(number: number, field: number, value: number): void {
    this.#page(number).view.setUint8(this.#start(number) + field, value);
  }

  /** A copy. */
  bytes(number: number, field: number, length: number): Uint8Array {
    const start = this.#start(number) + field;
    return this.#page(number).bytes.slice(start, start + length);
  }

  setBytes(number: number, field: number, bytes: Uint8Array): void {
    this.#page(number).bytes.set(bytes, this.#start(number) + field);
  }

  /** True if the field begins with these bytes. */
  hasBytes(number: number, field: number, wanted: Uint8Array): boolean {
    const { bytes } = this.#page(number);
    const start = this.#start(number) + field;
    for (let at = 0; at < wanted.length; at += 1) if (bytes[start + at] !== wanted[at]) return false;
    return true;
  }

  #start(number: number): number {
    return (number & (pageRecords - 1)) * this.#size;
  }

  #page(number: number): Page {
    const page = this.#pages[number >> pageShift];
    if (!page) throw new RangeError(`there is no record ${number}`);
    return page;
  }

  #addPage(): number {
    const bytes = new Uint8Array(pageRecords * this.#size);
    const page = { bytes, view: new DataView(bytes.buffer), free: [], fresh: 0 };
    const gap = this.#pages.indexOf(undefined);
    const number = gap < 0 ? this.#pages.length : gap;
    this.#pages[number] = page;
    this.#open.add(number);
    return number;
  }
}
