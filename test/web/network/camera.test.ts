import { expect, test } from 'vitest';
import { boxAround, fitting, inWindow, panned, zoomed, zooms } from '../../../web/network/camera.js';
import { nodeTowards } from '../../../web/network/neighbour-node.js';
import { typedPeerId } from '../../../src/model/peer-id.js';

test('everything is in view, in the middle, and not larger than it is', () => {
  const box = boxAround([
    { x: -500, y: 0, radius: 100 },
    { x: 900, y: 300, radius: 50 },
  ]);
  const view = fitting(box, { width: 800, height: 600 });
  const [first, last] = [inWindow(view, { x: box.left, y: box.top }), inWindow(view, { x: box.right, y: box.bottom })];
  expect(Math.min(first.x, first.y)).toBeGreaterThan(0);
  expect([800 - last.x, 600 - last.y].map(Math.round)).toEqual([first.x, first.y].map(Math.round));
  expect(fitting(boxAround([{ x: 0, y: 0, radius: 5 }]), { width: 800, height: 600 }).k).toBe(zooms.first);
});

test('zooming keeps the place under the pointer, and ends at its bounds', () => {
  const view = panned({ x: 10, y: 20, k: 1 }, 5, 5);
  const at = { x: 300, y: 200 };
  const before = { x: (at.x - view.x) / view.k, y: (at.y - view.y) / view.k };
  const after = inWindow(zoomed(view, 1.7, at), before);
  expect(after.x).toBeCloseTo(at.x);
  expect(after.y).toBeCloseTo(at.y);
  expect(zoomed(view, 1_000, at).k).toBe(zooms.most);
  expect(zoomed(view, 0.000_1, at).k).toBe(zooms.least);
});

test('an arrow key leads to the nearest node on that side, and nowhere where there is none', () => {
  const id = typedPeerId;
  const places = new Map([
    [id('middle'), { x: 0, y: 0 }],
    [id('right'), { x: 100, y: 10 }],
    [id('far right'), { x: 300, y: 0 }],
    [id('below'), { x: 20, y: 100 }],
  ]);
  expect(nodeTowards(places, id('middle'), 'right')).toBe('right');
  expect(nodeTowards(places, id('right'), 'right')).toBe('far right');
  expect(nodeTowards(places, id('middle'), 'down')).toBe('below');
  expect(nodeTowards(places, id('middle'), 'up')).toBeUndefined();
});
