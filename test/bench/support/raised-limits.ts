import type { Limits } from '../../../src/model/limits.js';

/** Far more than anything is sent. */
export const plenty = 1_000_000_000;

/** Of nodes: a leaf may send a burst of 200 messages and 50 in each second otherwise, and a load is to be as fast as they are. */
export const raisedLimits: Partial<Limits> = {
  messageBurst: plenty,
  messageRate: plenty,
  messageBurstBytes: plenty,
  messageRateBytes: plenty,
};
