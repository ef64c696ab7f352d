// What the tests of the checker need of a mutated core: built with it, for the core is part of the bundle.

export { makeSchedule } from './make-schedule.js';
export { simulate } from './simulate.js';
export { faultsOf } from './violation.js';
