import { beforeEach, expect, test } from 'vitest';
import { WindowLine, type HearingWindow, type OtherWindow } from '../../../web/carrying/carry-line.js';
import { carryData } from '../../../web/carrying/carry-messages.js';
import { VirtualClock } from '../../support/virtual-clock.js';

const origin = 'http://10.0.0.2:7700';

class FakeOther implements OtherWindow {
  closed = false;
  readonly posted: { readonly data: unknown; readonly to: string }[] = [];

  postMessage(data: unknown, to: string): void {
    this.posted.push({ data, to });
  }
}

let page: EventTarget;
let other: FakeOther;
let clock: VirtualClock;
let line: WindowLine;
let heard: unknown[];
let isGone: boolean;

const hearer = { heard: (data: unknown) => void heard.push(data), gone: () => void (isGone = true) };

/** Somebody posts something to this page. */
function post(data: unknown, from: string, source: unknown): void {
  page.dispatchEvent(Object.assign(new Event('message'), { data, origin: from, source }));
}

beforeEach(() => {
  [page, other, clock, heard, isGone] = [new EventTarget(), new FakeOther(), new VirtualClock(), [], false];
  line = new WindowLine(page as HearingWindow, other, origin, clock);
});

test('only the other window is heard, and only while it shows a page of that origin', () => {
  line.attach(hearer);
  post('from another window', origin, new FakeOther());
  post('from a page of another origin in it', 'http://evil.example', other);
  post('from an origin that begins the same', `${origin}.evil.example`, other);
  post('from a page without an origin', 'null', other);
  expect(heard).toEqual([]);
  post('hello', origin, other);
  expect(heard).toEqual(['hello']);
});

test('what is posted is for pages of that origin', () => {
  line.post({ type: 'take' });
  expect(other.posted).toEqual([{ data: carryData({ type: 'take' }), to: origin }]);
});

test('what came before anybody heard is heard then', () => {
  post('early', origin, other);
  post('early and not meant', 'http://evil.example', other);
  line.attach(hearer);
  expect(heard).toEqual(['early']);
});

test('a window that was closed is gone', () => {
  line.attach(hearer);
  clock.advance(2_000);
  expect(isGone).toBe(false);
  other.closed = true;
  clock.advance(500);
  expect(isGone).toBe(true);
});

test('the other page is told when this one is closed', () => {
  page.dispatchEvent(new Event('pagehide'));
  expect(other.posted).toEqual([{ data: carryData({ type: 'gone' }), to: origin }]);
});

test('after the end nothing is heard or told, and nothing waits', () => {
  line.attach(hearer);
  line.close();
  post('late', origin, other);
  page.dispatchEvent(new Event('pagehide'));
  expect(heard).toEqual([]);
  expect(other.posted).toEqual([]);
  expect(clock.pending).toBe(0);
});
