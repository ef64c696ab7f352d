import { readFile } from 'node:fs/promises';

/**
 * What tells a process from a later one with the same number: the boot it runs in and the tick it was started at. Empty
 * where the system does not say (all but Linux) or the process is gone.
 */
export async function processBirth(pid: number): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in parentheses and may hold anything; the start time is the 20th field behind it.
    const started = status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${boot.trim()}_${started}`;
  } catch {
    return '';
  }
}
