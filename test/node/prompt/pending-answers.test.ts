import { expect, test } from 'vitest';
import { PendingAnswers } from '../../../node/prompt/pending-answers.js';

test('answers are printed in the order of the questions', async () => {
  const printed: string[] = [];
  const answers = new PendingAnswers((text) => printed.push(text));
  let answerFirst: (lines: readonly string[]) => void = () => undefined;
  answers.show(new Promise((resolve) => (answerFirst = resolve)));
  answers.show(Promise.resolve(['second']));
  await new Promise(setImmediate);
  expect(printed).toEqual([]);
  answerFirst(['first', 'line']);
  await answers.finished(60_000);
  expect(printed).toEqual(['first', 'line', 'second']);
});

test('an answer that does not come is not waited for', async () => {
  const answers = new PendingAnswers(() => undefined);
  answers.show(new Promise(() => undefined));
  await expect(answers.finished(1)).resolves.toBeUndefined();
});
