import { expect, it } from 'vitest';
import { fetchAgain } from '../../../web/pieces/fetch-again.js';

const failure = new TypeError('error loading dynamically imported module: http://10.0.0.1:7700/assets/chat-x1.js');

it('a browser that keeps a failure is asked for the same file under another address', async () => {
  const asked: string[] = [];
  const importFrom = (url: string) => Promise.resolve(void asked.push(url));
  await fetchAgain(() => Promise.reject(failure), importFrom, 2);
  expect(asked).toEqual(['http://10.0.0.1:7700/assets/chat-x1.js?again=2']);
});

it('a browser that keeps none, or does not say which file it was, is left alone', async () => {
  const importFrom = () => Promise.reject(new Error('not to be asked'));
  await expect(fetchAgain(() => Promise.resolve('chat'), importFrom, 1)).resolves.toBe('chat');
  const wordless = new TypeError('Importing a module script failed.');
  await expect(fetchAgain(() => Promise.reject(wordless), importFrom, 1)).rejects.toBe(wordless);
});
