import { systemClock } from '../../src/platform/system-clock.js';
import { clockContract } from './clock-contract.js';

clockContract('the clock of the machine', systemClock);
