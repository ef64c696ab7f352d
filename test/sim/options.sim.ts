import { expect, it } from 'vitest';
import { parseOptions, UsageError } from './options.js';

it('takes its defaults for what is not given', () => {
  expect(parseOptions([])).toMatchObject({ kind: 'seeds', nodes: 5, leaves: 20, first: 1, seeds: 20, shape: 'any' });
  expect(parseOptions(['--seed', '7'])).toMatchObject({ first: 7, seeds: 1 });
  expect(parseOptions(['--faults', 'skew,cut'])).toMatchObject({ faults: ['cut', 'skew'] });
  expect(parseOptions(['--faults', 'none'])).toMatchObject({ faults: [] });
});

it('asks for help', () => {
  expect(parseOptions(['--help', '--nodes', 'x'])).toBeUndefined();
});

it.each([
  [['--faults', 'foo'], 'there is no fault "foo": there are cut, crash'],
  [['--faults', 'cut,,skew'], 'there is no fault ""'],
  [['--nodes', 'x'], '--nodes cannot be "x": it takes a whole number from 1'],
  [['--nodes', '0'], 'a whole number from 1'],
  [['--leaves', '1.5'], 'a whole number from 0'],
  [['--seed', '1e3'], '--seed cannot be "1e3"'],
  [['--duration', '3'], 'a whole number from 20'],
  [['--jobs', '0'], 'a whole number from 1'],
  [['--shape', 'torus'], 'there is no shape "torus": there are chain'],
  [['--nodse', '3'], '--help lists the options'],
  [['3'], '--help lists the options'],
  [['--suite', '--costs'], 'exclude each other'],
])('refuses %j', (args, words) => {
  expect(() => parseOptions(args)).toThrow(UsageError);
  expect(() => parseOptions(args)).toThrow(words);
});
