import { describe, expect, it } from 'vitest';
import * as errors from '../../src/model/errors.js';

const { TabmeshError, JoinError, ...thrown } = errors;

describe('every error', () => {
  const made = [...Object.values(thrown).map((Thrown) => new Thrown('words')), new JoinError('words', 'closed')];

  it('says by its name which one it is', () => {
    expect(made.map(({ name }) => name)).toEqual([...Object.keys(thrown), 'JoinError']);
  });

  it('is a TabmeshError with words', () => {
    for (const error of made) {
      expect(error).toBeInstanceOf(TabmeshError);
      expect(error).toBeInstanceOf(Error);
      expect(error.message).toContain('words');
    }
  });

  it('is told by its name where it is thrown', () => {
    expect(String(new errors.InvalidPeerIdError('an ID must not be empty'))).toBe(
      'InvalidPeerIdError: an ID must not be empty',
    );
  });

  it('keeps its cause', () => {
    const cause = new TypeError('the bytes end too early');
    expect(new errors.ProtocolError('a message that cannot be decoded', { cause }).cause).toBe(cause);
  });
});

describe('an error about somebody', () => {
  it('names who it is', () => {
    expect(new errors.UnknownPeerError('bob')).toMatchObject({ id: 'bob' });
    expect(new errors.UnknownPeerError('bob').message).toContain('bob');
    expect(new errors.SendToSelfError('alice').message).toContain('alice');
  });
});

describe('a failure to join', () => {
  it('says what kind it was, why, and which ID is free', () => {
    const error = new JoinError('the ID UserA is taken', 'rejected', 'duplicate-id', 'UserA-2');
    expect(error).toMatchObject({ failure: 'rejected', rejection: 'duplicate-id', suggestedId: 'UserA-2' });
  });
});
