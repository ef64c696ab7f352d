import { readFile } from 'node:fs/promises';
import { BackupError } from '../../src/model/errors.js';

/** The environment variable with the passphrase: unlike an argument it is not in everybody's list of processes. */
export const passphraseVariable = 'TABMESH_PASSPHRASE';

/**
 * The passphrase of a backup; line breaks at the end of a file do not count.
 * @throws BackupError if there is none, or the file cannot be read.
 */
export async function chosenPassphrase(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const passphrase = file === undefined ? environment[passphraseVariable] : await passphraseIn(file);
  if (passphrase === undefined || passphrase === '')
    throw new BackupError(`a backup needs a passphrase: in ${passphraseVariable}, or a file with --passphrase-file`);
  return passphrase;
}

async function passphraseIn(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/[\r\n]+$/, '');
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`the passphrase cannot be read: ${words}`, { cause });
  }
}
