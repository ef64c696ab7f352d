import type { Duplex } from 'node:stream';

/** A whole binary message in one frame: FIN and opcode 2 (RFC 6455, section 5.2). */
const wholeBinary = 0x82;

/**
 * Writes frames to the stream beneath an accepted WebSocket: unmasked, as a server's are, and without extensions. `ws` writes the
 * header and the payload as two, which takes nearly twice as long as one write; where there is room before the frame, the header
 * goes there. Whatever `ws` sends itself is whole frames as well, so neither gets into the middle of one of the other.
 */
export function frameWriter(stream: Duplex): (frame: Uint8Array, room: number) => void {
  return (frame, room) => {
    const { length } = frame;
    const headLength = length < 126 ? 2 : length < 0x10000 ? 4 : 10;
    if (room >= headLength) {
      const whole = Buffer.from(frame.buffer, frame.byteOffset - headLength, headLength + length);
      writeHead(whole, length);
      stream.write(whole);
      return;
    }
    const head = Buffer.allocUnsafe(headLength);
    writeHead(head, length);
    stream.cork();
    stream.write(head);
    stream.write(frame);
    stream.uncork();
  };
}

function writeHead(into: Buffer, length: number): void {
  into[0] = wholeBinary;
  if (length < 126) {
    into[1] = length;
  } else if (length < 0x10000) {
    into[1] = 126;
    into.writeUInt16BE(length, 2);
  } else {
    into[1] = 127;
    into.writeBigUInt64BE(BigInt(length), 2);
  }
}
