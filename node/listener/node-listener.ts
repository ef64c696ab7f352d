import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { LocalAddress } from '../../src/model/address.js';
import { ListenError } from '../../src/model/errors.js';
import type { Limits } from '../../src/model/limits.js';
import type { Clock } from '../../src/platform/clock.js';
import type { Logger } from '../../src/platform/logger.js';
import type { Connection, Listener, RemoteOrigin } from '../../src/transport/connection.js';
import { wrapWebSocket } from '../../src/transport/web-socket.js';
import { ConnectionCaps, hardCap } from './connection-caps.js';
import { checkHost, hostName, machineNames } from './host-check.js';
import { frameWriter } from './frame-writer.js';
import { IdlePing } from './idle-ping.js';
import { listenError } from './listen-error.js';
import { checkOrigin, normalOrigin, type OriginRules } from './origin-check.js';
import { pageHandler } from './page.js';
import { checkUpgradePath } from './path-check.js';
import { pageUrl, pageUrls, reachableUrls, type BoundAddress } from './reachable-urls.js';
import { refuseRequest, refuseUpgrade, type Refusal } from './refusal.js';
import { countedAddress, forwardedAddress, isLoopbackAddress, plainAddress } from './remote-address.js';

export interface NodeListenerOptions {
  readonly local: LocalAddress;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The folder that the page is served from. */
  readonly pageFolder: string;
  /** The origins of nodes that this node has reached. */
  readonly knownOrigins: OriginRules['known'];
  /** The WebSocket URL that others reach this node by, where it is not one of the machine's own addresses. */
  readonly advertisedUrl?: string;
  /** More host names that this node answers to. */
  readonly allowedHosts?: readonly string[];
  /** More origins whose pages may open a WebSocket to this node. */
  readonly allowedOrigins?: readonly string[];
  /** Whether a proxy in front of this node tells the addresses of clients by X-Forwarded-For. */
  readonly trustsProxy?: boolean;
  /**
   * Where several processes share the address: a port of the loopback interface that leads to this one alone, so that they can link
   * with one another. 0, or one that is taken by now, lets the system choose.
   */
  readonly ownPort?: number;
}

type Accept = (connection: Connection, origin: RemoteOrigin) => void;

type ListenerState =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'open';
      readonly accept: Accept;
      readonly servers: readonly Server[];
      readonly bound: BoundAddress;
      readonly urls: readonly string[];
      /** That which leads to this process alone, where others share the address. */
      readonly ownUrl: string | undefined;
      readonly origins: OriginRules;
    }
  | { readonly kind: 'closed'; readonly urls: readonly string[] };

type OpenState = Extract<ListenerState, { kind: 'open' }>;

/** How long a client may take over the head of a request, over all of it, and between two requests. */
const httpTimeouts = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000 };
const loopback = '127.0.0.1';
/** Connections that ask for the page, beside the WebSockets. */
const pageConnections = 1_024;

/**
 * Accepts WebSockets at the root of an HTTP server and serves the page there. Who may open one is checked before the
 * upgrade: path, `Host`, `Origin` and the hard caps, in this order; what it says no to gets an HTTP answer in words.
 */
export class NodeListener implements Listener {
  readonly #options: NodeListenerOptions;
  readonly #webSockets: WebSocketServer;
  readonly #caps: ConnectionCaps;
  readonly #hostNames: ReadonlySet<string>;
  readonly #servePage: (request: IncomingMessage, response: ServerResponse) => void;
  #state: ListenerState = { kind: 'new' };

  constructor(options: NodeListenerOptions) {
    this.#options = options;
    this.#webSockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: options.limits.frameBytes,
    });
    this.#caps = new ConnectionCaps(options.limits);
    this.#hostNames = new Set(ownHostNames(options));
    this.#servePage = pageHandler(options.pageFolder);
  }

  get urls(): readonly string[] {
    return this.#state.kind === 'new' ? [] : this.#state.urls;
  }

  /** The WebSocket URL that leads to this process alone, where others share the address; see `ownPort`. */
  get ownUrl(): string | undefined {
    return this.#state.kind === 'open' ? this.#state.ownUrl : undefined;
  }

  /** The address that the listener is bound to, with the port that the system chose where none was given. */
  get bound(): BoundAddress | undefined {
    return this.#state.kind === 'open' ? this.#state.bound : undefined;
  }

  /** The URLs by which a person opens the page, the best first. */
  get pageUrls(): readonly string[] {
    if (this.#state.kind !== 'open') return [];
    const { bound, urls, ownUrl } = this.#state;
    return pageUrls(
      bound,
      urls.filter((url) => url !== ownUrl),
    );
  }

  async open(accept: Accept): Promise<void> {
    const { local, advertisedUrl, logger, ownPort } = this.#options;
    const server = this.#newServer();
    const bound = await listen(server, local);
    const own = await this.#openOwn(ownPort).catch((error: unknown) => {
      server.close();
      throw error;
    });
    const servers = [server, ...(own ? [own.server] : [])];
    for (const each of servers)
      each.on('error', (error) => logger.error('the listener failed', { reason: error.message }));
    const shared = reachableUrls(bound, networkInterfaces(), advertisedUrl);
    // Last, for what the others are told first is the address that does not end with this process.
    const urls = own ? [...shared, own.url] : shared;
    this.#state = {
      kind: 'open',
      accept,
      servers,
      bound,
      urls,
      ownUrl: own?.url,
      origins: this.#originRules(bound, urls),
    };
    logger.info('listening', { address: bound.address, port: bound.port });
  }

  close(): Promise<void> {
    const state = this.#state;
    this.#state = { kind: 'closed', urls: this.urls };
    if (state.kind === 'open') {
      for (const server of state.servers) {
        server.close();
        // Those that were upgraded to WebSockets are not among them.
        server.closeAllConnections();
      }
    }
    return Promise.resolve();
  }

  #newServer(): Server {
    const server = createServer(httpTimeouts, (request, response) => this.#onRequest(request, response));
    server.maxConnections = hardCap(this.#options.limits.connections) + pageConnections;
    return server.on('upgrade', (request, socket, head) => this.#onUpgrade(request, socket, head));
  }

  async #openOwn(port: number | undefined): Promise<{ readonly server: Server; readonly url: string } | undefined> {
    if (port === undefined) return undefined;
    const server = this.#newServer();
    const open = (at: number): Promise<BoundAddress> => listen(server, { host: loopback, port: at }, true);
    const bound = await open(port).catch((error: unknown) => {
      if (port !== 0 && error instanceof ListenError) return open(0);
      throw error;
    });
    return { server, url: `ws://${bound.address}:${bound.port}/` };
  }

  #originRules(bound: BoundAddress, urls: readonly string[]): OriginRules {
    const { knownOrigins, allowedOrigins = [] } = this.#options;
    const named = [...this.#hostNames].map((name) => `http://${name}:${bound.port}`);
    return {
      own: new Set([...urls.map(pageUrl), ...named].map((url) => normalOrigin(url) ?? url)),
      known: knownOrigins,
      allowed: new Set(allowedOrigins.map((origin) => normalOrigin(origin) ?? origin)),
    };
  }

  #onRequest(request: IncomingMessage, response: ServerResponse): void {
    const refusal = checkHost(request.headers.host, this.#hostNames);
    if (refusal === undefined) this.#servePage(request, response);
    else refuseRequest(response, refusal);
  }

  #onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Without a listener, a socket that breaks now would end the process.
    socket.on('error', destroy);
    const state = this.#state;
    if (state.kind !== 'open') {
      refuseUpgrade(socket, { status: 503, words: 'This node is shutting down.' });
      return;
    }
    const address = this.#addressOf(request);
    const refusal = this.#check(request, state);
    if (refusal !== undefined) {
      this.#refuse(socket, refusal, address);
      return;
    }
    const origin = {
      address: countedAddress(address),
      isLoopback: isLoopbackAddress(address),
      isBrowser: request.headers.origin !== undefined,
    };
    const admission = this.#caps.admit(origin.address, origin.isLoopback);
    if (admission.kind === 'refused') {
      this.#refuse(socket, admission.refusal, address);
      return;
    }
    socket.on('close', admission.leave);
    const label = `${address}:${request.socket.remotePort ?? 0}`;
    this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      this.#watch(webSocket);
      state.accept(wrapWebSocket(webSocket, label, { write: frameWriter(socket) }), origin);
    });
  }

  #check(request: IncomingMessage, { origins }: OpenState): Refusal | undefined {
    const { host = '', origin } = request.headers;
    return (
      checkUpgradePath(request.method, request.url) ??
      checkHost(host, this.#hostNames) ??
      checkOrigin(origin, host, origins)
    );
  }

  #refuse(socket: Duplex, refusal: Refusal, address: string): void {
    this.#options.logger.info('refused a WebSocket', { address, status: refusal.status, words: refusal.words });
    refuseUpgrade(socket, refusal);
  }

  #addressOf(request: IncomingMessage): string {
    const direct = plainAddress(request.socket.remoteAddress ?? '');
    if (this.#options.trustsProxy !== true) return direct;
    const header = request.headers['x-forwarded-for'];
    return forwardedAddress(Array.isArray(header) ? header.join(',') : header) ?? direct;
  }

  #watch(socket: WebSocket): void {
    const idlePing = new IdlePing(socket, this.#options.clock, this.#options.limits.idlePing);
    const heard = (): void => idlePing.heard();
    socket.on('message', heard).on('ping', heard).on('pong', heard);
    // Each comes once: what `once` makes of a listener takes twice the memory.
    socket.on('close', () => idlePing.stop());
  }
}

/** Not made for each socket: it would keep the request, and all that came with it, for as long as the socket is open. */
function destroy(this: Duplex): void {
  this.destroy();
}

/** Binds the server; to an address of this process alone if it is `exclusive`. @throws ListenError in words for a person. */
function listen(server: Server, local: LocalAddress, exclusive = false): Promise<BoundAddress> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => reject(listenError(local, error));
    server.once('error', failed);
    server.listen({ host: local.host, port: local.port, exclusive }, () => {
      server.off('error', failed);
      // Only servers of pipes have another kind of address.
      const { address, port } = server.address() as AddressInfo;
      resolve({ address, port });
    });
  });
}

function ownHostNames({ local, advertisedUrl, allowedHosts = [] }: NodeListenerOptions): string[] {
  const advertised = advertisedUrl === undefined ? [] : [new URL(advertisedUrl).host];
  return [...machineNames(hostname()), local.host, ...advertised, ...allowedHosts].flatMap(
    (name) => hostName(name) ?? [],
  );
}
