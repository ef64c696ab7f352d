import type { Limits } from '../../../src/model/limits.js';
import type { Measure, Sample } from './measures.js';
import type { System } from './server-work.js';
import { Stage, type Busy } from './stage.js';

export interface Running {
  readonly program: string;
  readonly profiles: string | undefined;
  readonly repeats: number;
  /** Of tabmesh. */
  readonly limits: Partial<Limits>;
  /** Processor seconds of something else in a second, above which a run does not count. */
  readonly mostOthers: number;
  /** Runs of one system that are made again for that reason, for one measure. */
  readonly mostDiscarded: number;
  readonly told: (progress: string) => void;
}

export interface SystemResult {
  readonly system: System;
  readonly samples: readonly Sample[];
  readonly busy: readonly Busy[];
  readonly discarded: number;
}

export interface MeasureResult {
  readonly measure: Measure;
  readonly results: readonly SystemResult[];
}

interface Series {
  readonly system: System;
  stage: Stage | undefined;
  readonly samples: Sample[];
  readonly busy: Busy[];
  discarded: number;
}

/** All systems in turn, again and again, so that whatever disturbs the machine for a while disturbs them all. */
export async function runMeasure(measure: Measure, running: Running): Promise<MeasureResult> {
  const all: Series[] = measure.systems.map((system) => ({
    system,
    stage: undefined,
    samples: [],
    busy: [],
    discarded: 0,
  }));
  try {
    for (let round = 0; round < running.repeats; round += 1) {
      running.told(`${measure.name}: round ${round + 1} of ${running.repeats}`);
      for (const series of all) while (series.samples.length === round) await runOnce(measure, series, running);
    }
  } finally {
    for (const { stage } of all) await stage?.close();
  }
  const results = all.map(({ system, samples, busy, discarded }) => ({ system, samples, busy, discarded }));
  return { measure, results };
}

async function runOnce(measure: Measure, series: Series, running: Running): Promise<void> {
  const stage = (series.stage ??= await newStage(measure, series.system, running));
  const { sample, measured } = await measure.run(stage);
  if (measure.isFresh) {
    series.stage = undefined;
    await stage.close();
  }
  if (measured.busy.others > running.mostOthers && series.discarded < running.mostDiscarded) {
    series.discarded += 1;
    return;
  }
  series.samples.push(sample);
  series.busy.push(measured.busy);
}

async function newStage(measure: Measure, system: System, running: Running): Promise<Stage> {
  const { servers, clients } = measure;
  const { program, limits } = running;
  const profiles = running.profiles && `${running.profiles}/${measure.name}`;
  const stage = await Stage.open({ program, profiles, system, servers, clients, limits });
  await measure.prepare(stage);
  await measure.warmUp(stage);
  return stage;
}
