import { isIP } from 'node:net';
import type { Refusal } from './refusal.js';

/**
 * Why a request for this `Host` is refused; undefined if it is not. `names` are the host names that are this node's own,
 * in lower case. IP addresses and localhost always are: a foreign page cannot make a browser believe that its own name is
 * one (DNS rebinding needs a name).
 */
export function checkHost(header: string | undefined, names: ReadonlySet<string>): Refusal | undefined {
  const host = hostName(header ?? '');
  if (host === undefined) return { status: 400, words: 'The request has no valid Host header.' };
  if (isIP(host) !== 0 || host === 'localhost' || names.has(host)) return undefined;
  return {
    status: 403,
    words: `This node does not answer to the name ${host}. Its operator can allow it: --allow-host ${host}`,
  };
}

/** The host in `host` or `host:port`, in lower case and without brackets; undefined if the text is not such. */
export function hostName(text: string): string | undefined {
  if (!/^[^\s/?#@\\]+$/.test(text)) return undefined;
  try {
    return new URL(`http://${text}`).hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

/** The names that this machine goes by, in lower case: `box.example`, `box`, and `box.local` as mDNS spells it. */
export function machineNames(hostname: string): string[] {
  const full = hostname.toLowerCase();
  const [short = ''] = full.split('.');
  return [...new Set([full, short, `${short}.local`])].filter((name) => !/^(?:\.local)?$/.test(name));
}
