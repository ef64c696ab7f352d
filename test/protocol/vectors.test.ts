import { describe, expect, test } from 'vitest';
import { makers } from './make/all-vectors.js';
import { vectorFiles, vectorPath, vectorText } from './support/vectors.js';

// To write them anew after a change of the protocol: npx vitest run --project unit test/protocol/vectors.test.ts --update
describe('the committed vectors', () => {
  test.each(vectorFiles)('%s.json is what the code of today makes', async (name) => {
    await expect(vectorText(await makers[name]())).toMatchFileSnapshot(vectorPath(name));
  });
});
