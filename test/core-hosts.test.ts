import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../src');

/** What the compiler says of a file in the core with this text, under the core's own settings. */
function complaints(text: string): string[] {
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const probe = `${folder}/probe.ts`;
  const globals = `${folder}/platform/universal-globals.d.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) =>
    name === probe ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram({ rootNames: [probe, globals], options: { ...options, noEmit: true }, host });
  return program
    .getSemanticDiagnostics(program.getSourceFile(probe))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('a file of the core', () => {
  it('may use what every host has', () => {
    expect(complaints('export const all = [new TextEncoder(), new URL("ws://x/"), crypto, setTimeout];')).toEqual([]);
  });

  it.each(['process', 'Buffer', 'setImmediate', 'document', 'window', 'localStorage', 'fetch', 'console'])(
    'does not know %s',
    (name) => {
      expect(complaints(`export const host = ${name};`)[0]).toContain(`'${name}'`);
    },
  );

  it('finds no types of Node.js behind the WebSocket that it dials with', () => {
    const text = 'import "isomorphic-ws"; import "./transport/web-socket.js"; export const host = process;';
    expect(complaints(text)).toContainEqual(expect.stringContaining("'process'"));
  });
});
