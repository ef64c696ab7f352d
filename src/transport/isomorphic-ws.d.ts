// The part of the WebSocket interface that a browser and ws share (WHATWG WebSockets, section 3), and nothing of Node.js.

export default class WebSocket {
  constructor(
    url: string,
    protocols?: string | string[],
    options?: { perMessageDeflate?: boolean; maxPayload?: number },
  );
  binaryType: string;
  readonly readyState: number;
  readonly bufferedAmount: number;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  send(data: Uint8Array): void;
  close(code?: number, reason?: string): void;
}
