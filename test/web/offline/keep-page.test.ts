import { describe, expect, it } from 'vitest';
import { keepPage, type KeepingHost, type NewerVersion } from '../../../web/offline/keep-page.js';

/** A browser with a service worker, as the test plays it. */
class FakeKeeping implements KeepingHost {
  waiting: { postMessage: (message: unknown) => void } | null = null;
  readonly installing = {
    state: 'installed' as const,
    addEventListener: (_: string, heard: () => void) => (this.#stateChanged = heard),
  };
  readonly told: unknown[] = [];
  kept = true;
  reloads = 0;
  #stateChanged: () => void = () => undefined;
  #found: () => void = () => undefined;
  #changed: () => void = () => undefined;

  register = () => Promise.resolve(this as never);
  addEventListener = (_: 'updatefound', heard: () => void): void => void (this.#found = heard);
  isKept = (): boolean => this.kept;
  onChange = (listener: () => void): void => void (this.#changed = listener);
  reload = (): void => void (this.reloads += 1);

  /** Another version has been fetched. */
  bringNewer(): void {
    this.#found();
    this.waiting = { postMessage: (message) => this.told.push(message) };
    this.#stateChanged();
  }

  change(): void {
    this.#changed();
  }
}

describe('a page that is kept', () => {
  it('tells of a newer version, and loads it when the user wants', async () => {
    const host = new FakeKeeping();
    const versions: NewerVersion[] = [];
    await keepPage(host, (version) => versions.push(version));
    expect(versions).toEqual([]);
    host.bringNewer();
    expect(versions).toHaveLength(1);
    expect(host.told).toEqual([]);
    versions[0]?.reload();
    expect(host.told).toEqual(['take-over']);
    expect(host.reloads).toBe(0);
    host.change();
    expect(host.reloads).toBe(1);
  });

  it('tells nothing of the very first version', async () => {
    const host = new FakeKeeping();
    host.kept = false;
    const versions: NewerVersion[] = [];
    await keepPage(host, (version) => versions.push(version));
    host.bringNewer();
    expect(versions).toEqual([]);
  });

  it('is as it was where the browser refuses', async () => {
    const host = new FakeKeeping();
    host.register = () => Promise.reject(new Error('no'));
    await expect(keepPage(host, () => undefined)).resolves.toBeUndefined();
  });
});
