import { describe, expect, it } from 'vitest';
import { surviveStoreFailure } from '../../src/custody/store-failure.js';
import { StoreError, StoreFullError, StoreTakenError } from '../../src/model/errors.js';
import type { Logger } from '../../src/platform/logger.js';

function levelsOf(error: unknown): string[] {
  const levels: string[] = [];
  const note = (level: string) => (): void => void levels.push(level);
  const logger: Logger = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
  surviveStoreFailure(error, logger, 'words');
  return levels;
}

describe('a node', () => {
  it('survives that its store fails, is full, or belongs to another run by now', () => {
    expect(levelsOf(new StoreError('no disk'))).toEqual(['error']);
    expect(levelsOf(new StoreFullError('no room'))).toEqual(['error']);
    expect(levelsOf(new StoreTakenError('a newer run has it'))).toEqual(['info']);
  });

  it('hides no fault of its own behind the store', () => {
    expect(() => levelsOf(new TypeError('a fault'))).toThrow(TypeError);
  });
});
