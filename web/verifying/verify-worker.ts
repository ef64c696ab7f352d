import { serveVerifying } from './serve-verifying.js';

serveVerifying(self);
