import { tinykeys } from 'tinykeys';
import { shortcuts, type ShortcutName } from './shortcuts.js';

/** Does what the shortcuts stand for while they are wanted, until the returned function is called. */
export function listenToKeys(
  page: Window | HTMLElement,
  actions: Readonly<Record<ShortcutName, () => void>>,
  areWanted: () => boolean,
): () => void {
  const bindings = shortcuts.map(({ name, keys }) => {
    const press = (event: KeyboardEvent): void => {
      if (!areWanted()) return;
      event.preventDefault();
      actions[name]();
    };
    return [keys, press] as const;
  });
  return tinykeys(page, Object.fromEntries(bindings));
}
