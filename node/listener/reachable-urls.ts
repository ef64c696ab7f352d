import type { NetworkInterfaceInfo } from 'node:os';
import { isIPv6 } from 'node:net';

/** Where a server really listens. */
export interface BoundAddress {
  readonly address: string;
  readonly port: number;
}

export type NetworkInterfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Bridges of virtual machines and containers: few others can reach this machine by them. */
const virtualInterface = /^(?:docker|br-|veth|virbr|vboxnet|vmnet|lxc|lxd|cni|flannel)/;

/**
 * The WebSocket URLs that others can dial, the best first: what the operator advertises, then the bound address, or each
 * address of the machine where the server is bound to all of them (IPv4 before IPv6, no loopback).
 */
export function reachableUrls(bound: BoundAddress, interfaces: NetworkInterfaces, advertised?: string): string[] {
  const addresses = isWildcard(bound.address) ? machineAddresses(bound.address, interfaces) : [bound.address];
  const urls = addresses.map((address) => urlOf(address, bound.port));
  return advertised === undefined ? urls : [...new Set([advertised, ...urls])];
}

/**
 * The URLs by which a person opens the page of a node, the best first. Where the server is bound to all addresses, the
 * first one is for the machine itself.
 */
export function pageUrls(bound: BoundAddress, urls: readonly string[]): string[] {
  const local = isWildcard(bound.address) ? [`http://localhost:${bound.port}/`] : [];
  return [...local, ...urls.map(pageUrl)];
}

/** The URL of the page that the node behind a WebSocket URL serves. */
export function pageUrl(url: string): string {
  return url.replace(/^ws/, 'http');
}

export function isWildcard(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

function urlOf(address: string, port: number): string {
  return `ws://${isIPv6(address) ? `[${address}]` : address}:${port}/`;
}

function machineAddresses(wildcard: string, interfaces: NetworkInterfaces): string[] {
  const families = wildcard === '::' ? ['IPv4', 'IPv6'] : ['IPv4'];
  const reachable = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos.filter((info) => isReachable(info)).map(({ address, family }) => ({ name, address, family })),
  );
  return families.flatMap((family) => {
    const ofFamily = reachable.filter((candidate) => candidate.family === family);
    const isVirtual = ({ name }: { readonly name: string }): boolean => virtualInterface.test(name);
    return [...ofFamily.filter((one) => !isVirtual(one)), ...ofFamily.filter(isVirtual)].map(({ address }) => address);
  });
}

/** Link-local IPv6 addresses need a zone, which no URL has. */
function isReachable({ internal, address }: NetworkInterfaceInfo): boolean {
  return !internal && !/^fe[89ab]/i.test(address);
}
