import { dialableUrl } from '../../src/model/address.js';
import { InvalidAddressError } from '../../src/model/errors.js';
import { texts } from '../texts.js';

/** Where the page came from: a `Location`, or what stands for one. */
export interface PageLocation {
  readonly href: string;
  readonly protocol: string;
}

/** The address of the node that served the page, as the form shows it. */
export function ownNodeUrl(page: PageLocation): string {
  return dialableUrl(new URL('.', page.href).href).replace(/\/$/, '');
}

/** The address of a node as people say it: `192.168.1.20:7700`. */
export function shortNodeUrl(url: string): string {
  return url.replace(/^wss?:\/\//, '').replace(/\/$/, '');
}

/** The page that a node serves, for others to open. */
export function pageOfNode(url: string): string {
  return new URL('./', url.replace(/\/?$/, '/').replace(/^ws/, 'http')).href;
}

/**
 * The URL to dial for what was typed.
 * @throws InvalidAddressError if it is no address, or one that the browser would not let this page dial.
 */
export function typedNodeUrl(typed: string, page: PageLocation): string {
  const isSecure = page.protocol === 'https:';
  const url = dialableUrl(typed, isSecure ? 'wss' : 'ws');
  if (isSecure && url.startsWith('ws:')) throw new InvalidAddressError(texts.problem.insecureNode);
  return url;
}

/** True if nobody but this computer finds what is at this address. */
export function isThisComputerOnly(address: string): boolean {
  return /^(localhost|127\..*|\[::1\])$/.test(new URL(address).hostname);
}
