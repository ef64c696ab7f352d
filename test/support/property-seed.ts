import fc from 'fast-check';

/**
 * Property tests judge a change by what it changes: the same examples for everybody. PROPERTY_SEED explores others, and
 * a failure's report names the seed that repeats it.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedFrom(process.env['PROPERTY_SEED']) });

function seedFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 20_261_123;
  const seed = Number(text);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`PROPERTY_SEED must be a whole number, not "${text}"`);
  return seed;
}
