import { html, type TemplateResult } from 'lit';

interface ChoiceRow {
  /** `id` of the row, by which the field names the one that is picked. */
  readonly id: string;
  readonly isPicked: boolean;
  readonly content: TemplateResult;
  readonly take: () => void;
}

/**
 * A row of a list from which one chooses while one types: the focus stays in the field, where a press would take it away. A finger that
 * only scrolls chooses nothing.
 */
export function choiceRow({ id, isPicked, content, take }: ChoiceRow): TemplateResult {
  // The field that has the focus hears the keys.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<li
    id=${id}
    role="option"
    aria-selected=${isPicked ? 'true' : 'false'}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${take}
  >
    ${content}
  </li>`;
}

/** Which of `count` rows is picked after an arrow key, round and round; undefined for any other key. */
export function pickedAfter(key: string, picked: number, count: number): number | undefined {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  return count === 0 ? 0 : (picked + (key === 'ArrowDown' ? 1 : count - 1)) % count;
}
