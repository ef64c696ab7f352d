/** What a log line may say beside its words. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the core tells what it does; silent unless a program hands one in. */
export interface Logger {
  debug(words: string, fields?: LogFields): void;
  info(words: string, fields?: LogFields): void;
  warn(words: string, fields?: LogFields): void;
  error(words: string, fields?: LogFields): void;
}

const nothing = (): void => undefined;

export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
