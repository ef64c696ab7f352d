import { expect, it } from 'vitest';
import { fetchLater } from '../../../web/pieces/fetch-later.js';
import { PieceError } from '../../../web/pieces/piece-error.js';
import { fetchedOnce } from '../../../web/pieces/fetched-once.js';

it('pieces are fetched one after the other, each when there is nothing else to do, whatever becomes of those before', async () => {
  const steps: string[] = [];
  const piece = (name: string) => () => {
    steps.push(name);
    return name === 'broken' ? Promise.reject(new Error('no answer')) : Promise.resolve();
  };
  await fetchLater([piece('chat'), piece('broken'), piece('emoji')], () => {
    steps.push('idle');
    return Promise.resolve();
  });
  expect(steps).toEqual(['idle', 'chat', 'idle', 'broken', 'idle', 'emoji']);
});

it('what is fetched once is shared, and asked for again after a failure', async () => {
  let asked = 0;
  const load = fetchedOnce(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve({ asked });
  });
  await expect(load()).rejects.toThrow(PieceError);
  const [first, second] = await Promise.all([load(), load()]);
  expect(first).toBe(second);
  expect(asked).toBe(2);
});
