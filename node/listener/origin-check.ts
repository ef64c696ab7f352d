import type { Refusal } from './refusal.js';
import { isLoopbackAddress, plainAddress } from './remote-address.js';

/** The origins whose pages may open a WebSocket to this node, beside loopback and the host that was asked for. */
export interface OriginRules {
  /** The origins of the pages that this node itself serves. */
  readonly own: ReadonlySet<string>;
  /** The origins of nodes that this node has reached. */
  readonly known: { has(origin: string): boolean };
  /** What the operator allows. */
  readonly allowed: ReadonlySet<string>;
}

/**
 * Why a page of this `Origin` is refused; undefined if it is not. Browsers always name the origin, so a request without
 * one comes from a program, which could write there what it likes anyway. `host` is the checked `Host` header.
 */
export function checkOrigin(origin: string | undefined, host: string, rules: OriginRules): Refusal | undefined {
  if (origin === undefined || rules.allowed.has(origin)) return undefined;
  const url = parseOrigin(origin);
  if (url !== undefined) {
    const isOurs = isLoopbackHost(url.hostname) || isSameHost(url, host) || rules.own.has(url.origin);
    if (isOurs || rules.known.has(url.origin)) return undefined;
  }
  return {
    status: 403,
    words:
      'This node does not serve pages of another origin, unless they come from a node that it knows.' +
      ' Its operator can allow one: --allow-origin ORIGIN',
  };
}

/** An origin as browsers spell it, such as `https://chat.example`; undefined if the text is not a web page's origin. */
export function normalOrigin(text: string): string | undefined {
  return parseOrigin(text)?.origin;
}

function parseOrigin(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function isLoopbackHost(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(plainAddress(host));
}

function isSameHost(origin: URL, host: string): boolean {
  try {
    // The scheme says which port both leave out.
    return new URL(`${origin.protocol}//${host}`).host === origin.host;
  } catch {
    return false;
  }
}
