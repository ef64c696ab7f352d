// What every JavaScript host offers under one name, browsers and Node.js alike. The core may use these and no others.

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly port: string;
  readonly href: string;
  readonly username: string;
  readonly password: string;
  pathname: string;
  search: string;
  hash: string;
}

declare const crypto: { getRandomValues<T extends Uint8Array>(into: T): T };

declare const performance: { now(): number };

declare function setTimeout(task: () => void, delay: number): number;
declare function clearTimeout(handle: number): void;
declare function queueMicrotask(task: () => void): void;
