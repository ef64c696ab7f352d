import { storedItem, type StoredItem } from '../tabs/stored-item.js';
import type { TabStorage } from '../tabs/tab-storage.js';

/** What somebody has set for this browser. `system`: as the browser or the machine is set. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
  readonly motion: 'system' | 'less';
  readonly language: 'system' | 'en' | 'de';
  /** Notices by the machine, which the user has to allow the browser first. */
  readonly notices: 'off' | 'on';
  readonly sound: 'off' | 'on';
}

const choices: { readonly [Name in keyof Preferences]: readonly [Preferences[Name], ...Preferences[Name][]] } = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  motion: ['system', 'less'],
  language: ['system', 'en', 'de'],
  notices: ['off', 'on'],
  sound: ['off', 'on'],
};

const itemName = 'tabmesh-preferences';

/** What each of them can be, the usual one first. */
export function choicesOf<Name extends keyof Preferences>(name: Name): readonly Preferences[Name][] {
  return choices[name];
}

export function readPreferences(storage: TabStorage): Preferences {
  const kept = itemIn(storage).read();
  const pick = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
    choices[name].find((choice) => choice === kept[name]) ?? choices[name][0];
  return {
    theme: pick('theme'),
    contrast: pick('contrast'),
    motion: pick('motion'),
    language: pick('language'),
    notices: pick('notices'),
    sound: pick('sound'),
  };
}

export function writePreferences(storage: TabStorage, preferences: Preferences): void {
  itemIn(storage).write(preferences);
}

function itemIn(storage: TabStorage): StoredItem<Readonly<Record<string, unknown>>> {
  return storedItem(storage, itemName, {}, (value) =>
    typeof value === 'object' && value !== null ? { ...value } : {},
  );
}
