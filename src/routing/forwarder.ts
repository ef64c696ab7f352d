import type { PeerId } from '../model/peer-id.js';
import type { Counters } from '../platform/counters.js';
import { messageType } from '../protocol/message-type.js';
import { textOf } from '../protocol/routed-codec.js';
import { HeaderAddress, tagBytes, type RoutingHeader } from '../protocol/routing-header.js';
import type { MeshRouting } from './mesh.js';
import type { RoutingLink } from './network.js';

/** The way to somebody, for most messages go to those who were written to a moment ago. */
interface KnownWay {
  readonly destination: HeaderAddress;
  readonly link: RoutingLink;
}

/** Ways that are remembered, each at the place that its addressee's key says: enough for some hundred conversations. A power of two. */
const rememberedWays = 1024;

/** Hears of the probes of traces that go no further than this node. */
export interface StrandedProbes {
  /** `on-the-way`: its hop limit ran out here, though there is a way on. */
  stranded(
    frame: Uint8Array,
    start: number,
    end: number,
    header: RoutingHeader,
    outcome: 'on-the-way' | 'no-way',
  ): void;
}

/**
 * Passes messages on for others: reads the header in place, takes a hop off in place, hands the bytes to the next link. Only
 * of a probe that goes no further is more looked at than its header.
 */
export class Forwarder {
  readonly #mesh: MeshRouting;
  readonly #counters: Counters;
  readonly #probes: StrandedProbes;
  readonly #ways = new Array<KnownWay | undefined>(rememberedWays).fill(undefined);
  /** That of the mesh for which they hold. */
  #version = -1;

  constructor(mesh: MeshRouting, counters: Counters, probes: StrandedProbes) {
    this.#mesh = mesh;
    this.#counters = counters;
    this.#probes = probes;
  }

  /** @throws ProtocolError if the addressee's ID is not UTF-8. */
  forward(frame: Uint8Array, start: number, end: number, header: RoutingHeader): void {
    const link = this.#linkFor(frame, header);
    if (!link) {
      this.#counters.unroutable += 1;
      if (header.type === messageType.probe) this.#probes.stranded(frame, start, end, header, 'no-way');
    } else if (!header.spendHop(frame)) {
      this.#counters.hopLimitReached += 1;
      if (header.type === messageType.probe) this.#probes.stranded(frame, start, end, header, 'on-the-way');
    } else {
      link.sendPart(frame, start, end);
      this.#counters.forwarded += 1;
    }
  }

  #linkFor(frame: Uint8Array, header: RoutingHeader): RoutingLink | undefined {
    const { version } = this.#mesh;
    if (version !== this.#version) {
      this.#ways.fill(undefined);
      this.#version = version;
    }
    const { destinationTagStart } = header;
    const place = ((frame[destinationTagStart] ?? 0) | ((frame[destinationTagStart + 1] ?? 0) << 8)) % rememberedWays;
    const known = this.#ways[place];
    if (known?.destination.isDestinationOf(header, frame)) return known.link;
    const id = textOf(frame, header.destinationStart, header.destinationEnd) as PeerId;
    const tag = frame.subarray(destinationTagStart, destinationTagStart + tagBytes);
    // Another key has the ID by now: what was meant for the first one is not for it.
    if (!this.#mesh.directory.isThere(id, tag)) return undefined;
    const link = this.#mesh.linkTo(id);
    if (link) this.#ways[place] = { destination: new HeaderAddress({ id, key: tag }), link };
    return link;
  }
}
