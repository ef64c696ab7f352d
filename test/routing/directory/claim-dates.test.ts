import { describe, expect, it } from 'vitest';
import type { PeerAddress } from '../../../src/model/peer.js';
import { ClaimDates, type Claimed } from '../../../src/routing/directory/claim-dates.js';
import { DirectoryBench } from '../support/directory-bench.js';
import { addressWith } from '../support/person.js';
import { attached, newYear } from '../support/records.js';

const node10 = addressWith('10', 10);
const node11 = addressWith('11', 11);
const alice = addressWith('alice', 1);
const otherAlice = addressWith('alice', 2);
const minute = 60_000;

/** What a home says of a claim; another node may have witnessed it first. */
function by(home: PeerAddress, claimedAt: number, witness = home): Claimed {
  return { claimedAt, witness: witness.key, home: home.key };
}

describe('a claim to an ID', () => {
  const heardUntil = (time: number): ClaimDates => {
    const dates = new ClaimDates(minute);
    dates.heard(node10, time);
    return dates;
  };

  it('counts from its date if its witness was never within reach', () => {
    const { countsFrom } = new ClaimDates(minute).dating(alice, by(node10, newYear), undefined);
    expect(countsFrom).toBe(newYear);
  });

  it('counts from its date if it may still be on its way', () => {
    const dates = heardUntil(newYear + minute);
    expect(dates.dating(alice, by(node10, newYear), undefined).countsFrom).toBe(newYear);
  });

  it('counts from what its witness said last if it must have been heard of before', () => {
    const dates = heardUntil(newYear + minute + 1);
    expect(dates.dating(alice, by(node10, newYear), undefined).countsFrom).toBe(newYear + minute + 1);
    expect(dates.dating(alice, by(node11, newYear), undefined).countsFrom).toBe(newYear);
  });

  it('is compared with what its first witness said, by the clock of that one', () => {
    const dates = heardUntil(newYear);
    dates.heard(node11, newYear + 10 * minute);
    expect(dates.dating(alice, by(node11, newYear, node10), undefined).countsFrom).toBe(newYear);
    expect(dates.dating(alice, by(node11, newYear - 2 * minute, node10), undefined).countsFrom).toBe(newYear);
  });

  it('by a witness that nobody knows is compared with what its home said', () => {
    const dates = heardUntil(newYear + 10 * minute);
    const { countsFrom } = dates.dating(alice, by(node10, newYear, addressWith('12', 12)), undefined);
    expect(countsFrom).toBe(newYear + 10 * minute);
  });

  it('counts as it did before, whatever has been said since', () => {
    const dates = heardUntil(newYear);
    const before = dates.dating(alice, by(node10, newYear), undefined);
    dates.heard(node10, newYear + 10 * minute);
    expect(dates.dating(alice, by(node11, newYear), before)).toBe(before);
    expect(dates.dating(alice, by(node10, newYear - 1), before).countsFrom).toBe(newYear + 10 * minute);
  });

  it('is remembered when its owner is not', () => {
    const dates = heardUntil(newYear);
    dates.remember(alice, dates.dating(alice, by(node10, newYear), undefined));
    dates.heard(node10, newYear + 10 * minute);
    expect(dates.dating(alice, by(node10, newYear), undefined).countsFrom).toBe(newYear);
    expect(dates.dating(otherAlice, by(node10, newYear), undefined).countsFrom).toBe(newYear + 10 * minute);
  });
});

describe('a name', () => {
  it('is not won by a date that nobody has heard of in time', () => {
    const bench = new DirectoryBench();
    bench.reach(node10, node11);
    bench.hear(attached(alice, node10, { claimedAt: newYear }));
    bench.directory.heard(node11, newYear + 10 * minute);
    const dated = attached(otherAlice, node11, { claimedAt: newYear - 10 * minute });
    expect(bench.directory.isDatedBack(dated)).toBe(true);
    expect(bench.hear(dated)).toBe('lost');
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(alice);
  });

  it('is won by the older claim of a network that was never within reach', () => {
    const bench = new DirectoryBench();
    bench.reach(node10, node11);
    bench.hear(attached(alice, node10, { claimedAt: newYear }));
    expect(bench.hear(attached(otherAlice, node11, { claimedAt: newYear - 10 * minute }))).toBe('news');
    expect(bench.directory.ownerOf(alice.id)?.address).toEqual(otherAlice);
  });
});
