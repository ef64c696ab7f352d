import { describe, expect, test } from 'vitest';
import { parseTraceArguments, type ParsedTraceArguments } from '../../../node/cli/trace-arguments.js';

function parse(...args: string[]): ParsedTraceArguments {
  return parseTraceArguments(args);
}

describe('tabmesh trace', () => {
  test('needs an ID and a node to join through', () => {
    expect(parse('bob', '--via', '127.0.0.1:7700')).toEqual({
      kind: 'trace',
      trace: { to: 'bob', via: ['ws://127.0.0.1:7700/'], logLevel: 'WARNING', limits: {} },
    });
  });

  test('takes IDs of every kind, more nodes, and limits', () => {
    const more = [
      '--via',
      'wss://chat.example',
      '--log-level',
      'debug',
      '--limit',
      'trace-timeout=5s',
      '--limit',
      'trace-probes=1',
    ];
    expect(parse('--via', '127.0.0.1:7700', 'Anna Maria~1f3c', ...more)).toEqual({
      kind: 'trace',
      trace: {
        to: 'Anna Maria~1f3c',
        via: ['ws://127.0.0.1:7700/', 'wss://chat.example/'],
        logLevel: 'DEBUG',
        limits: { traceTimeout: 5_000, traceProbes: 1 },
      },
    });
  });

  test.each([
    [[], '--via'],
    [['--via', '127.0.0.1:7700'], "missing required argument 'ID'"],
    [['bob'], "required option '--via <ADDRESS>' not specified"],
    [['', '--via', '127.0.0.1:7700'], 'an ID must not be empty'],
    [['bob', '--via', 'nowhere'], '--via: "nowhere" is not the address of a node: the port is missing'],
    [['Anna', 'Maria', '--via', '127.0.0.1:7700'], 'too many arguments'],
    [['bob', '--via', '127.0.0.1:7700', '--limit', 'trace-probes=0'], '--limit: the limit trace-probes cannot be "0"'],
    [['bob', '--via', '127.0.0.1:7700', '--data-dir', 'd'], "unknown option '--data-dir'"],
  ])('%j is a mistake', (args, words) => {
    expect(parse(...args)).toMatchObject({ kind: 'mistake', words: expect.stringContaining(words) as string });
  });

  test('has a help of its own', () => {
    const help = parse('--help');
    expect(help).toMatchObject({ kind: 'shown', text: expect.stringContaining('Usage: tabmesh trace') as string });
    expect(help).toMatchObject({
      text: expect.stringContaining('9  the peer that was traced did not answer') as string,
    });
  });
});
