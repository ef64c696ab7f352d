import type { BackupTools } from '../../src/backup/backup.js';
import type { MovingHost } from './move-in.js';
import { MovingIn } from './moving-in.js';
import type { Moving } from './moving-tools.js';
import { pack } from './pack.js';
import { workerStretch } from './worker-stretch.js';

export function movingWith(host: Omit<MovingHost, 'backup'>, backup: BackupTools): Moving {
  return {
    pack: (own, id, store, passphrase, madeAt) => pack(own, id, store, passphrase, backup, madeAt),
    movingIn: (tell) => new MovingIn({ ...host, backup }, tell),
  };
}

/** As a browser does it: passphrases are stretched in a worker. */
export function browserMoving(host: Omit<MovingHost, 'backup'>, tools: Omit<BackupTools, 'stretch'>): Moving {
  return movingWith(host, { ...tools, stretch: workerStretch(openStretchWorker) });
}

function openStretchWorker(): Worker {
  return new Worker(new URL('./stretch-worker.ts', import.meta.url), { type: 'module' });
}
