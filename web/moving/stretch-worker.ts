import { serveStretching } from './serve-stretching.js';

serveStretching(self);
