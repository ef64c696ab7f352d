import type { BackupTools } from '../../src/backup/backup.js';
import { nobleStretch } from '../../src/platform/noble-stretch.js';
import { CarryIn, type ArrivalHost } from '../carrying/carry-in.js';
import { CarryOut } from '../carrying/carry-out.js';
import { carryTexts } from '../carrying/carry-texts.js';
import { MovingIn } from './moving-in.js';
import type { Moving } from './moving-tools.js';
import { pack } from './pack.js';
import { workerStretch } from './worker-stretch.js';

type MovingPage = Omit<ArrivalHost, 'backup'>;

export function movingWith(page: MovingPage, backup: BackupTools): Moving {
  // A secret that was agreed on is not stretched, so a worker, which may not be there any more, is not needed.
  const host = { ...page, backup: { ...backup, stretch: nobleStretch } };
  return {
    pack: (own, id, kept, passphrase, madeAt, cost) =>
      pack(own, id, kept, passphrase, cost === undefined ? backup : { ...host.backup, cost }, madeAt),
    movingIn: (tell) => new MovingIn({ ...page, backup }, tell),
    carryOut(line, departure) {
      if (!line) {
        departure.tell({ kind: 'stayed', words: carryTexts.stayed('blocked') });
        return { callOff: () => true };
      }
      const departing = new CarryOut(line, departure, { ...backup, clock: page.clock });
      departing.begin();
      return departing;
    },
    carryIn(line, tell) {
      if (!line) {
        tell({ kind: 'over', words: carryTexts.arrival('no-opener') });
        return { accept: () => Promise.resolve(), callOff: () => true };
      }
      const arriving = new CarryIn(line, host, tell);
      arriving.begin();
      return arriving;
    },
  };
}

/** As a browser does it: passphrases are stretched in a worker. */
export function browserMoving(page: MovingPage, tools: Omit<BackupTools, 'stretch'>): Moving {
  return movingWith(page, { ...tools, stretch: workerStretch(openStretchWorker) });
}

function openStretchWorker(): Worker {
  return new Worker(new URL('./stretch-worker.ts', import.meta.url), { type: 'module' });
}
