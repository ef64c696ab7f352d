import { describe, expect, it } from 'vitest';
import { PieceLoader } from '../../../web/pieces/piece-loader.js';

/** Answers each time it is asked with the next of these: a module, or a failure. */
function pieceOf(...answers: (string | Error)[]) {
  let asked = 0;
  const piece = (): Promise<string> => {
    const answer = answers[asked] ?? new Error('asked too often');
    asked += 1;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { piece, asked: () => asked };
}

describe('a piece of the page', () => {
  it('is drawn when it is there, and asked for once', async () => {
    const { piece, asked } = pieceOf('sheets');
    const drawn: string[] = [];
    const loader = new PieceLoader({ requestUpdate: () => drawn.push(loader.state.kind) }, piece);
    await Promise.all([loader.load(), loader.load()]);
    loader.want();
    expect(drawn).toEqual(['loading', 'there']);
    expect(loader.state).toEqual({ kind: 'there', module: 'sheets' });
    expect(asked()).toBe(1);
  });

  it('is asked for again after a failure when the user says so, and not by itself', async () => {
    const { piece, asked } = pieceOf(new Error('no answer'), 'sheets');
    const loader = new PieceLoader({ requestUpdate: () => {} }, piece);
    await loader.load();
    expect(loader.state).toEqual({ kind: 'failed', attempts: 1 });
    loader.want();
    expect(asked()).toBe(1);
    await loader.load();
    expect(loader.state).toEqual({ kind: 'there', module: 'sheets' });
  });
});
