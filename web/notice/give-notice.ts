import { texts } from '../texts.js';
import type { Preferences } from '../storage/preferences.js';
import type { Notice } from './notice.js';

/** Characters of a message that a notice shows. */
const longestExcerpt = 160;

/** Tells of a message as the user has set it: by the machine, by a sound, or not at all. `open`: they have clicked on it. */
export function giveNotice(notice: Notice, { notices, sound }: Preferences, open: () => void): void {
  if (sound === 'on') void chime();
  if (notices === 'off' || noticesState() !== 'granted') return;
  const { id, from, room, text } = notice;
  const shown = new Notification(texts.notice.title(from, room), {
    body: text.slice(0, longestExcerpt),
    tag: id,
  });
  shown.onclick = () => {
    window.focus();
    shown.close();
    open();
  };
}

/** `missing`: there are none in this browser, or not for a page that came over plain http. */
export function noticesState(): NotificationPermission | 'missing' {
  return 'Notification' in window && window.isSecureContext ? Notification.permission : 'missing';
}

/** To be called while the user clicks: browsers ignore it otherwise. */
export async function askForNotices(): Promise<NotificationPermission | 'missing'> {
  return noticesState() === 'missing' ? 'missing' : Notification.requestPermission();
}

/** Two short tones, made by the browser: nothing is fetched. */
export async function chime(): Promise<void> {
  const audio = new AudioContext();
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
  await new Promise((resolve) => setTimeout(resolve, 500));
  await audio.close();
}
