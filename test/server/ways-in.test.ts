import { describe, expect, it } from 'vitest';
import { closeCodes } from '../../src/model/close-codes.js';
import { parsePeerId } from '../../src/model/peer-id.js';
import { WaysIn, type WayIn } from '../../src/server/ways-in.js';

const [a, b, c, d] = ['ws://a:1/', 'ws://b:1/', 'ws://c:1/', 'ws://d:1/'] as const;

function round(ways: WaysIn): WayIn[] {
  const taken: WayIn[] = [];
  for (let way = ways.next(); way; way = ways.next()) taken.push(way);
  return taken;
}

const urls = (ways: WaysIn): string[] => round(ways).map(({ url }) => url);

/** Given `a` and `b`, linked to `c`, which has told of `b` and `d`. */
function linked(): WaysIn {
  const ways = new WaysIn([a, b]);
  round(ways);
  ways.arrive(c, parsePeerId('12'));
  ways.learn([
    { id: '11', url: b },
    { id: '13', url: d },
  ]);
  return ways;
}

describe('the ways into the network', () => {
  it('are at first those that were given, in their order', () => {
    expect(round(new WaysIn([a, b]))).toEqual([{ url: a }, { url: b }]);
  });

  it('lead to a node that the lost home has told of, then to the home itself, then to the others', () => {
    const ways = linked();
    ways.beginAfter(closeCodes.abnormal);
    expect(round(ways)).toEqual([{ url: b, node: '11' }, { url: c, node: '12' }, { url: d, node: '13' }, { url: a }]);
    expect(ways.urls).toEqual([c, b, d, a]);
  });

  it('lead back to a home that has told of nobody', () => {
    const ways = new WaysIn([a, b]);
    ways.arrive(c, parsePeerId('12'));
    ways.beginAfter(closeCodes.abnormal);
    expect(urls(ways)).toEqual([c, a, b]);
  });

  it.each([closeCodes.goingAway, closeCodes.full, closeCodes.silent])(
    'lead elsewhere first after a close with %i',
    (code) => {
      const ways = linked();
      ways.beginAfter(code);
      expect(urls(ways)).toEqual([b, d, a, c]);
    },
  );

  it('lead elsewhere only while the home still stands', () => {
    const ways = linked();
    expect(ways.beginElsewhere()).toBe(true);
    expect(urls(ways)).toEqual([b, d, a]);
    const only = new WaysIn([a]);
    only.arrive(a, parsePeerId('10'));
    expect(only.beginElsewhere()).toBe(false);
  });

  it('lead to the last home, too, whenever they are begun again', () => {
    const ways = linked();
    ways.beginAgain();
    expect(urls(ways)).toEqual([b, d, a, c]);
    ways.beginAgain();
    expect(urls(ways)).toEqual([b, d, a, c]);
  });

  it('begin again with the one that is to be asked first', () => {
    const ways = linked();
    ways.beginAgain({ url: a });
    expect(urls(ways)).toEqual([a, b, d, c]);
  });

  it('take the place of those that were told before', () => {
    const ways = linked();
    ways.learn([{ id: '11', url: d }]);
    ways.beginAfter(closeCodes.abnormal);
    expect(round(ways)).toEqual([{ url: d, node: '11' }, { url: c, node: '12' }, { url: a }, { url: b }]);
  });

  it('have no name that cannot be one', () => {
    const ways = new WaysIn([a]);
    ways.learn([{ id: ' <b>', url: b }]);
    ways.beginAgain();
    expect(round(ways)).toEqual([{ url: b }, { url: a }]);
  });
});
