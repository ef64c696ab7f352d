import type { Preferences } from '../storage/preferences.js';

/** Makes the page look as it is set: the style sheet knows what each of these attributes stands for. */
export function applyLook(root: HTMLElement, { theme, contrast, motion }: Preferences): void {
  root.dataset['theme'] = theme;
  root.dataset['contrast'] = contrast;
  root.dataset['motion'] = motion;
}
