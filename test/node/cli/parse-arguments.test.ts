import { describe, expect, test } from 'vitest';
import { parseArguments, type ParsedArguments } from '../../../node/cli/parse-arguments.js';
import { exitCodeTexts } from '../../../node/cli/exit-codes.js';
import { limitTable, parseLimits } from '../../../src/model/limits.js';

function parse(...args: string[]): ParsedArguments {
  return parseArguments(args, '1.2.3');
}

describe('the command line', () => {
  test('needs no more than an address', () => {
    expect(parse('127.0.0.1:7700')).toEqual({
      kind: 'run',
      run: {
        local: { host: '127.0.0.1', port: 7700 },
        peers: [],
        desiredId: undefined,
        logLevel: 'WARNING',
        dataDir: { kind: 'standard' },
        advertisedUrl: undefined,
        allowedHosts: [],
        allowedOrigins: [],
        forgetsNodes: false,
        rooms: undefined,
        networkKey: { kind: 'standard' },
        trustsProxy: false,
        limits: {},
        workers: 1,
      },
    });
  });

  test('takes everything else as well', () => {
    const parsed = parse(
      ...[
        '[::]:7700',
        '192.168.1.20:7700',
        'wss://chat.example',
        '--desired-id',
        ' Anna Maria ',
        '--log-level',
        'debug',
      ],
      ...[
        '--data-dir',
        '/data',
        '--forget-nodes',
        '--network-key',
        'correct horse',
        '--advertise',
        'wss://me.example',
        '--trust-proxy',
      ],
      ...['--allow-host', 'a.example', '--allow-host', 'b.example', '--allow-origin', 'https://Portal.example/'],
      ...['--allow-origin', 'chrome-extension://abc', '--limit', 'connections=5', '--limit', 'idle-ping=1m'],
      ...['--room', '#weather', '--room', 'Plans', '--workers', '4'],
    );
    expect(parsed).toEqual({
      kind: 'run',
      run: {
        local: { host: '::', port: 7700 },
        peers: ['ws://192.168.1.20:7700/', 'wss://chat.example/'],
        desiredId: 'Anna Maria',
        logLevel: 'DEBUG',
        dataDir: { kind: 'given', path: '/data' },
        advertisedUrl: 'wss://me.example/',
        allowedHosts: ['a.example', 'b.example'],
        allowedOrigins: ['https://portal.example', 'chrome-extension://abc'],
        forgetsNodes: true,
        rooms: ['weather', 'Plans'],
        networkKey: { kind: 'given', secret: 'correct horse' },
        trustsProxy: true,
        limits: { connections: 5, idlePing: 60_000 },
        workers: 4,
      },
    });
  });

  test('may have its options before its addresses', () => {
    expect(parse('--allow-host', 'a.example', '127.0.0.1:7700', '127.0.0.1:7701')).toMatchObject({
      run: { allowedHosts: ['a.example'], peers: ['ws://127.0.0.1:7701/'] },
    });
  });
});

describe('what a peer keeps', () => {
  test.each([
    [['127.0.0.1:7700'], 'standard'],
    [['127.0.0.1:0'], 'none'],
    [['127.0.0.1:7700', '--ephemeral'], 'none'],
    [['127.0.0.1:0', '--data-dir', '/data'], 'given'],
  ])('with %j it is %s', (args, kind) => {
    expect(parse(...args)).toMatchObject({ run: { dataDir: { kind } } });
  });
});

describe('the rooms that a peer is in', () => {
  test.each([
    // The lobby, unless it was left.
    [[], undefined],
    [['--no-lobby'], []],
    [['--room', 'plans'], ['plans']],
    [
      ['--room', 'plans', '--room', '#lobby'],
      ['plans', 'lobby'],
    ],
    [['--room', 'plans', '--no-lobby'], ['plans']],
  ])('with %j are %j', (args, rooms) => {
    expect(parse('127.0.0.1:7700', ...args)).toMatchObject({ run: { rooms } });
  });
});

describe('a mistake is told in one line', () => {
  test.each([
    [[], "missing required argument 'LOCAL_ADDRESS'"],
    [['7700'], /^"7700" is not an address to listen on/],
    [['127.0.0.1:7700', '::1'], /^"::1" is not the address of a node/],
    [['127.0.0.1:7700', '--desired-id', ''], '--desired-id: an ID must not be empty'],
    [['127.0.0.1:7700', '--log-level', 'x'], /^--log-level: there is no level "x"; there are DEBUG, INFO/],
    [['127.0.0.1:7700', '--limit', 'x=1'], /^--limit: there is no limit "x"/],
    [['127.0.0.1:7700', '--advertise', 'me'], /^--advertise: "me" is not the address of a node/],
    [['127.0.0.1:7700', '--allow-host', 'http://x'], '--allow-host: "http://x" is no host name such as chat.example'],
    [['127.0.0.1:7700', '--allow-origin', 'x'], '--allow-origin: "x" is no origin such as https://chat.example'],
    [['127.0.0.1:7700', '--ephemeral', '--data-dir', 'x'], /'--ephemeral' cannot be used with option '--data-dir/],
    [['127.0.0.1:7700', '--room', 'a b'], /^--room: the name of a room consists of visible characters/],
    [
      ['127.0.0.1:7700', '--workers', '0'],
      '--workers: "0" is no number of processes: give 1 to 64, such as one for each core',
    ],
    [
      ['127.0.0.1:7700', '--workers', '2', '--desired-id', 'x'.repeat(64)],
      /^--desired-id: the worker 2 would be "x+-2", and that is no ID: /,
    ],
    [['127.0.0.1:7700', '--limt', 'x=1'], "unknown option '--limt' (Did you mean --limit?)"],
    [['127.0.0.1:7700', '--limit'], /argument missing$/],
  ])('%j', (args, words) => {
    const parsed = parse(...args);
    const told = parsed.kind === 'mistake' ? parsed.words : '';
    if (typeof words === 'string') expect(told).toBe(words);
    else expect(told).toMatch(words);
    expect(told).not.toContain('\n');
  });
});

describe('the help', () => {
  const parsed = parse('--help');
  const text = parsed.kind === 'shown' ? parsed.text : '';

  test('tells every exit code', () => {
    for (const [code, meaning] of Object.entries(exitCodeTexts)) expect(text).toContain(`  ${code}  ${meaning}\n`);
  });

  test('tells every limit with its default as it would be typed', () => {
    // A command of the prompt may be called like a limit.
    const limits = text.slice(text.indexOf('Limits and their defaults:'));
    for (const [key, { name, standard }] of Object.entries(limitTable)) {
      const [, value = ''] = new RegExp(`^  ${name} +(\\S+) `, 'm').exec(limits) ?? [];
      expect(parseLimits([`${name}=${value}`])).toEqual({ [key]: standard });
    }
  });

  test('tells the commands of the prompt', () => {
    expect(text).toContain('\n  ID text ');
  });
});

test('the version is shown', () => {
  expect(parse('--version')).toEqual({ kind: 'shown', text: '1.2.3\n' });
});
