export type ShortcutName = 'palette' | 'find' | 'next' | 'previous' | 'unread' | 'settings' | 'help';

interface Shortcut {
  readonly name: ShortcutName;
  /** As tinykeys reads it. */
  readonly keys: string;
  /** As it stands on the keys. */
  readonly shown: readonly string[];
}

/** What can be done by keys anywhere in the page: none that browsers or screen readers need. */
export const shortcuts: readonly Shortcut[] = [
  { name: 'palette', keys: '$mod+KeyK', shown: ['Ctrl', 'K'] },
  { name: 'find', keys: '$mod+KeyF', shown: ['Ctrl', 'F'] },
  { name: 'next', keys: 'Alt+ArrowDown', shown: ['Alt', '↓'] },
  { name: 'previous', keys: 'Alt+ArrowUp', shown: ['Alt', '↑'] },
  { name: 'unread', keys: 'Alt+Shift+ArrowDown', shown: ['Alt', 'Shift', '↓'] },
  { name: 'settings', keys: '$mod+Comma', shown: ['Ctrl', ','] },
  { name: 'help', keys: '$mod+Slash', shown: ['Ctrl', '/'] },
];
