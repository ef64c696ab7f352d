import { describe, expect, test } from 'vitest';
import { logLevels, pinoLogger, type LogLevel } from '../../node/logger.js';

function logged(level: LogLevel, style: 'json' | 'pretty' = 'json') {
  const lines: string[] = [];
  const logger = pinoLogger({ level, style, write: (line) => lines.push(line) });
  return { lines, logger };
}

describe('a log for programs', () => {
  test('is one JSON object a line', () => {
    const { lines, logger } = logged('INFO');
    logger.info('listening', { port: 7700 });
    logger.warn('hm');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { level: 'INFO', time: expect.stringMatching(/^\d{4}-.*Z$/) as string, port: 7700, msg: 'listening' },
      { level: 'WARNING', time: expect.anything() as string, msg: 'hm' },
    ]);
  });

  test.each([
    ['DEBUG', 4],
    ['INFO', 3],
    ['WARNING', 2],
    ['ERROR', 1],
    ['CRITICAL', 0],
  ] as const)('at level %s has %d of the four kinds of lines', (level, count) => {
    const { lines, logger } = logged(level);
    logger.debug('a');
    logger.info('b');
    logger.warn('c');
    logger.error('d');
    expect(lines).toHaveLength(count);
  });

  test('knows five levels', () => {
    expect(logLevels).toEqual(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL']);
  });
});

describe('a log for people', () => {
  test('is one line of words', () => {
    const { lines, logger } = logged('INFO', 'pretty');
    logger.warn('the link is lost', { peer: 'bob' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the link is lost');
    expect(lines[0]).toContain('bob');
  });

  test('has nothing in it that the terminal would obey, but its own colours', () => {
    const { lines, logger } = logged('INFO', 'pretty');
    logger.warn('closed: \u001b[2J', { words: '\u001b]0;title\u0007\nnext' });
    expect(lines.join('\n')).not.toMatch(/\u001b\[2J|\u001b\]|\u0007/);
    expect(lines.join('\n')).toContain('␛[2J');
  });
});
