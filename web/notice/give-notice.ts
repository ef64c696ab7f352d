import { plainWordsPiece } from '../pieces/plain-words-piece.js';
import { texts } from '../texts.js';
import type { Preferences } from '../storage/preferences.js';
import type { Notice } from './notice.js';

/** Characters of a message that a notice shows, and that are read for that. */
const longestExcerpt = 160;
const longestText = 400;

/** Tells of a message as the user has set it: by the machine, by a sound, or not at all. `open`: they have clicked on it. */
export async function giveNotice(notice: Notice, { notices, sound }: Preferences, open: () => void): Promise<void> {
  if (sound === 'on') void chime();
  if (notices === 'off' || noticesState() !== 'granted') return;
  const { id, from, room, text } = notice;
  const title = texts.notice.title(from, room);
  const words = await readable(text.slice(0, longestText));
  // One for each conversation; the next one of it is told like the first.
  const options = { body: words.slice(0, longestExcerpt), tag: id, renotify: true };
  try {
    const shown = new Notification(title, options);
    shown.onclick = () => {
      window.focus();
      shown.close();
      open();
    };
  } catch {
    // Browsers of phones take notices from service workers only.
    void showFromWorker(title, options);
  }
}

/** Without the signs of its markup; as it was typed where the piece that knows them is missing. */
async function readable(text: string): Promise<string> {
  try {
    const { plainWords } = await plainWordsPiece();
    return plainWords(text);
  } catch {
    return text;
  }
}

async function showFromWorker(title: string, options: NotificationOptions): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.showNotification(title, options);
  } catch {
    // The browser shows none: the title and the icon of the page tell of it.
  }
}

/** `missing`: there are none in this browser, or not for a page that came over plain http. */
export function noticesState(): NotificationPermission | 'missing' {
  return 'Notification' in window && window.isSecureContext ? Notification.permission : 'missing';
}

/** To be called while the user clicks: browsers ignore it otherwise. */
export async function askForNotices(): Promise<NotificationPermission | 'missing'> {
  return noticesState() === 'missing' ? 'missing' : Notification.requestPermission();
}

/** Two short tones, made by the browser: nothing is fetched. Where there is no sound to be had nothing is heard. */
export async function chime(): Promise<void> {
  try {
    const audio = new AudioContext();
    await play(audio).finally(() => audio.close());
  } catch {
    // A machine without sound, or a browser that wants to be touched first.
  }
}

/** Milliseconds until both tones are over. */
const tonesTake = 500;

async function play(audio: AudioContext): Promise<void> {
  const end = audio.currentTime + 0.35;
  for (const [frequency, delay] of [
    [660, 0],
    [880, 0.12],
  ] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.08, audio.currentTime + delay);
    volume.gain.exponentialRampToValueAtTime(0.001, end);
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + delay);
    tone.stop(end);
  }
  await new Promise((resolve) => setTimeout(resolve, tonesTake));
}
