import type { Browser, CDPSession, Page } from 'playwright';

/** How a page came up. Milliseconds, by the wall and, for what the main thread did, of its work. */
export interface Opening {
  /** From the navigation. */
  readonly scriptStart: number;
  readonly firstPaint: number;
  readonly joined: number;
  /** From the start of the script. */
  readonly scriptToJoined: number;
  /** Of the main thread, until it was in. */
  readonly work: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds that the thread has worked, waiting for the processor not counted. */
  readonly tdur?: number;
}

/** Makes the tab believe that it was in before, so that it joins without being asked: what a person takes to press a button is not measured. */
function rememberStay(id: string): void {
  if (sessionStorage.getItem('tabmesh-stay') !== null) return;
  const wish = { id, node: `ws://${location.host}/` };
  sessionStorage.setItem('tabmesh-stay', JSON.stringify({ wish, identity: 'browser' }));
}

/** Opens the page of a node in a browser that has never seen it, and then once more. */
export async function openTwice(
  browser: Browser,
  url: string,
  id: string,
): Promise<{ readonly first: Opening; readonly again: Opening }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(rememberStay, id);
    const session = await context.newCDPSession(page);
    const first = await traced(page, session, () => page.goto(url));
    // All pieces are there and kept when nothing is fetched any more.
    await page.waitForLoadState('networkidle');
    const again = await traced(page, session, () => page.reload());
    return { first, again };
  } finally {
    await context.close();
  }
}

async function traced(page: Page, session: CDPSession, open: () => Promise<unknown>): Promise<Opening> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { categories: 'toplevel,blink.user_timing', transferMode: 'ReportEvents' });
  await open();
  await page.waitForFunction(() => performance.getEntriesByName('tabmesh-in').length > 0);
  const times = await page.evaluate(() => {
    const time = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { script: time('tabmesh-script'), paint: time('first-contentful-paint'), joined: time('tabmesh-in') };
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return {
    scriptStart: times.script,
    firstPaint: times.paint,
    joined: times.joined,
    scriptToJoined: times.joined - times.script,
    work: workUntilIn(events),
  };
}

function workUntilIn(events: readonly TraceEvent[]): number {
  const end = events.find(({ name }) => name === 'tabmesh-in');
  if (end === undefined) throw new Error('the trace of the browser does not say when the page was in');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => /RunTask$/.test(name) && pid === end.pid && tid === end.tid && ts <= end.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
