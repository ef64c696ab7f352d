import { commandTexts } from './texts/command-texts.js';
import { deliveryTexts } from './texts/delivery-texts.js';
import { fileTexts } from './texts/file-texts.js';
import { formTexts } from './texts/form-texts.js';
import { keepingTexts } from './texts/keeping-texts.js';
import { peopleTexts } from './texts/people-texts.js';
import { problemTexts } from './texts/problem-texts.js';
import { roomTexts } from './texts/room-texts.js';
import { settingsTexts } from './texts/settings-texts.js';
import { talkTexts } from './texts/talk-texts.js';
import { timeTexts } from './texts/time-texts.js';

/** Every word that the page shows, and how it writes times and numbers. */
export const texts = {
  name: 'tabmesh',
  title: (id: string | undefined, unread: number): string =>
    `${unread > 0 ? `(${unread}) ` : ''}${id === undefined ? '' : `${id} · `}tabmesh`,
  ...commandTexts,
  ...deliveryTexts,
  ...fileTexts,
  ...formTexts,
  ...keepingTexts,
  ...peopleTexts,
  ...problemTexts,
  ...roomTexts,
  ...settingsTexts,
  ...talkTexts,
  ...timeTexts,
};
