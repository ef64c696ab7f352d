#!/usr/bin/env node
import { main } from './cli/main.js';

// Timers and sockets that are still around must not keep a process alive that has said goodbye.
process.exit(await main(process));
