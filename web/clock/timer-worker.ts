import { serveTimers } from './serve-timers.js';

serveTimers(self);
