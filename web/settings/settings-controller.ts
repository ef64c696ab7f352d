import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor, speak, spokenLanguage, type Language } from '../locales/language.js';
import { readPreferences, writePreferences, type Preferences } from '../storage/preferences.js';
import type { Surroundings } from '../surroundings.js';
import type { TabStorage } from '../tabs/tab-storage.js';
import { applyLook } from './apply-look.js';

/** The settings of this browser: applied at once, kept, and shared with its other tabs. */
export class SettingsController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #storage: TabStorage;
  readonly #around: Pick<Surroundings, 'root' | 'given'>;
  #preferences: Preferences;
  #isReady = false;

  constructor(element: ReactiveControllerHost, storage: TabStorage, around: Pick<Surroundings, 'root' | 'given'>) {
    this.#element = element;
    this.#storage = storage;
    this.#around = around;
    this.#preferences = this.#kept();
    applyLook(this.#around.root, this.#preferences);
    element.addController(this);
    void this.#speak();
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  /** Whether it is known how to speak: until then nothing is shown. */
  get isReady(): boolean {
    return this.#isReady;
  }

  get language(): Language {
    return spokenLanguage();
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
    this.#preferences = this.#kept();
    applyLook(this.#around.root, this.#preferences);
    void this.#speak();
    this.#element.requestUpdate();
  }

  #kept(): Preferences {
    return { ...readPreferences(this.#storage), ...this.#around.given };
  }

  /** The words of another language are fetched first. Where that fails the page goes on as it is. */
  async #speak(): Promise<void> {
    const wanted = languageFor(this.#preferences.language, navigator.languages);
    try {
      if (wanted !== spokenLanguage()) await speak(wanted);
    } catch {
      // It speaks the language that it is written in.
    }
    this.#around.root.lang = spokenLanguage();
    this.#isReady = true;
    this.#element.requestUpdate();
  }
}
