import { expect, it } from 'vitest';
import { typedPeerId, type PeerId } from '../../../src/model/peer-id.js';
import { AwayNews } from '../../../src/routing/leaves/away-news.js';
import { VirtualClock } from '../../support/virtual-clock.js';

const [alice, bob, carol] = [typedPeerId('alice'), typedPeerId('bob'), typedPeerId('carol')];

function news(clock: VirtualClock): { readonly told: PeerId[]; readonly awayNews: AwayNews } {
  const told: PeerId[] = [];
  return { told, awayNews: new AwayNews({ clock, delay: 2_000, tell: (id) => told.push(id) }) };
}

it('is told of each when they have been away for a while', () => {
  const clock = new VirtualClock();
  const { told, awayNews } = news(clock);
  awayNews.add(alice);
  clock.advance(500);
  awayNews.add(bob);
  clock.advance(1_499);
  expect(told).toEqual([]);
  clock.advance(1);
  expect(told).toEqual([alice]);
  clock.advance(500);
  expect(told).toEqual([alice, bob]);
  expect(clock.pending).toBe(0);
});

it('is not told of somebody who is back, and counts anew for whoever goes away again', () => {
  const clock = new VirtualClock();
  const { told, awayNews } = news(clock);
  for (const id of [alice, bob, carol]) awayNews.add(id);
  clock.advance(1_000);
  awayNews.drop(alice);
  awayNews.drop(bob);
  awayNews.add(bob);
  clock.advance(1_000);
  expect(told).toEqual([carol]);
  clock.advance(1_000);
  expect(told).toEqual([carol, bob]);
});

it('is nothing any more when it is over', () => {
  const clock = new VirtualClock();
  const { told, awayNews } = news(clock);
  awayNews.add(alice);
  awayNews.close();
  clock.advance(10_000);
  expect(told).toEqual([]);
  expect(clock.pending).toBe(0);
});
