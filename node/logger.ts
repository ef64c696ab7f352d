import { pino, stdTimeFunctions } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { LogFields, Logger } from '../src/platform/logger.js';
import { harmlessLine } from './terminal/harmless-text.js';

/** How much a peer tells, the most first. */
export const logLevels = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const;

export type LogLevel = (typeof logLevels)[number];

const pinoLevels = { DEBUG: 'debug', INFO: 'info', WARNING: 'warn', ERROR: 'error', CRITICAL: 'fatal' } as const;

export interface LogOptions {
  readonly level: LogLevel;
  /** `json`: a JSON object a line, for programs. `pretty`: coloured, for people at a terminal. */
  readonly style: 'json' | 'pretty';
  /** Takes one line at a time, without its end. */
  readonly write: (line: string) => void;
}

/** A logger on pino. It writes at once, so that nothing is missing when the process ends. */
export function pinoLogger({ level, style, write }: LogOptions): Logger {
  const names = new Map(logLevels.map((name) => [pinoLevels[name] as string, name]));
  const shaping =
    style === 'json' ? { formatters: { level: (label: string) => ({ level: names.get(label) ?? label }) } } : {};
  const prettify =
    style === 'pretty' ? prettyFactory({ colorize: true, ignore: 'pid,hostname' }) : (line: string) => line;
  const logger = pino(
    { level: pinoLevels[level], base: null, timestamp: stdTimeFunctions.isoTime, ...shaping },
    { write: (line: string) => write(prettify(line).trimEnd()) },
  );
  // JSON escapes what a terminal would obey; the pretty form prints it.
  const clean = style === 'pretty' ? harmlessFields : (fields: LogFields) => fields;
  const words = style === 'pretty' ? harmlessLine : (text: string) => text;
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (text: string, fields: LogFields = {}): void => {
      if (logger.isLevelEnabled(name)) logger[name](clean(fields), words(text));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function harmlessFields(fields: LogFields): LogFields {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? harmlessLine(value) : value]),
  );
}
