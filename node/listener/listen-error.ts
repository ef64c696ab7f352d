import { ListenError } from '../../src/model/errors.js';
import { formatLocalAddress, type LocalAddress } from '../../src/model/address.js';

/** What the system's reason for not listening means to a person. */
export function listenError(local: LocalAddress, cause: unknown): ListenError {
  const address = formatLocalAddress(local);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new ListenError(`cannot listen on ${address}: ${reason(code, local, cause)}`, { cause });
}

function reason(code: string, { host, port }: LocalAddress, cause: unknown): string {
  switch (code) {
    case 'EADDRINUSE':
      return `another program already listens on port ${port} there`;
    case 'EADDRNOTAVAIL':
      return `${host} is not an address of this machine`;
    case 'EACCES':
    case 'EPERM':
      return `this user has no permission to use port ${port}`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the name ${host} is not known`;
    case 'EAFNOSUPPORT':
      return `this machine has no addresses of the kind of ${host}`;
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}
