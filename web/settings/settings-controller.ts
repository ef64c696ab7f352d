import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPreferences, writePreferences, type Preferences } from '../storage/preferences.js';
import type { TabStorage } from '../tabs/tab-storage.js';
import { applyLook } from './apply-look.js';

/** The settings of this browser: applied at once, kept, and shared with its other tabs. */
export class SettingsController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #storage: TabStorage;
  #preferences: Preferences;

  constructor(element: ReactiveControllerHost, storage: TabStorage) {
    this.#element = element;
    this.#storage = storage;
    this.#preferences = readPreferences(storage);
    applyLook(document.documentElement, this.#preferences);
    element.addController(this);
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  hostConnected(): void {
    window.addEventListener('storage', this.#changedElsewhere);
  }

  hostDisconnected(): void {
    window.removeEventListener('storage', this.#changedElsewhere);
  }

  change(change: Partial<Preferences>): void {
    writePreferences(this.#storage, { ...this.#preferences, ...change });
    this.#read();
  }

  readonly #changedElsewhere = (): void => this.#read();

  #read(): void {
    this.#preferences = readPreferences(this.#storage);
    applyLook(document.documentElement, this.#preferences);
    this.#element.requestUpdate();
  }
}
