/** How the command ends, for those who start it from a script. */
export const exitCodes = {
  ended: 0,
  internalFault: 1,
  badArguments: 2,
  cannotListen: 3,
  unreachable: 4,
  idTaken: 5,
  refused: 6,
  replaced: 7,
  dataDirUnusable: 8,
  notReached: 9,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function isExitCode(code: number | null): code is ExitCode {
  return Object.values<number | null>(exitCodes).includes(code);
}

/** What each exit code means, for the help. */
export const exitCodeTexts: Readonly<Record<ExitCode, string>> = {
  0: 'ended by end, Ctrl-D, or a signal',
  1: 'a fault in tabmesh itself',
  2: 'an argument that makes no sense: an address, an ID, a limit or an option',
  3: 'LOCAL_ADDRESS cannot be listened on',
  4: 'no PEER_ADDRESS could be reached',
  5: 'the ID is taken',
  6: 'the network refused this peer for another reason',
  7: 'a newer session of the same key took over',
  8: 'the data directory cannot be used',
  9: 'the peer that was traced did not answer',
};
