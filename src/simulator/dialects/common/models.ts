import { isFinished } from '../../training/jobs.ts';
import type { Observation } from '../../training/observe.ts';
import type { World } from './world.ts';

/** What names the models of a dialect. */
export interface ModelNaming {
  readonly keptCheckpoints: number;
  /** The name of the finished model, or of the checkpoint after a step. */
  readonly modelName: (seen: Observation, step: number | null) => string;
}

export interface TrainedModel {
  readonly name: string;
  readonly seen: Observation;
  /** The step whose state it holds. */
  readonly step: number;
}

/** The trained model of a name; undefined where there is none, it was deleted or does not answer yet. */
export function findModel(world: World, naming: ModelNaming, name: string): TrainedModel | undefined {
  return listModels(world, naming).find((model) => model.name === name);
}

/** All models that have come out of succeeded jobs, with their checkpoints, newest job first. */
export function listModels(world: World, naming: ModelNaming): TrainedModel[] {
  const warmupMs = (world.scenario.modelWarmupSeconds ?? 0) * 1000;
  return world.jobs
    .list()
    .filter((seen) => seen.phase === 'succeeded' && seen.endMs + warmupMs <= world.clock.now())
    .flatMap((seen) =>
      checkpointSteps(seen, naming.keptCheckpoints).map((step) => ({
        name: naming.modelName(seen, step === seen.timeline.steps ? null : step),
        seen,
        step,
      })),
    )
    .filter((model) => world.store.read('model-gone', keyOf(model)) === undefined);
}

export function deleteModel(world: World, model: TrainedModel): void {
  world.store.create('model-gone', keyOf(model), { atMs: world.clock.now() });
}

/** A name may be given again once its model is gone; the job it came from is another one then. */
function keyOf({ name, seen }: TrainedModel): string {
  return `${seen.job.id} ${name}`;
}

/** Steps whose state is kept once the job has succeeded: the ends of the last epochs, newest first. */
export function checkpointSteps(seen: Observation, kept: number): number[] {
  if (!isFinished(seen) || seen.phase !== 'succeeded') return [];
  const { stepsPerEpoch } = seen.job.plan;
  const { steps } = seen.timeline;
  const ends = [steps];
  for (
    let step = Math.ceil(steps / stepsPerEpoch) * stepsPerEpoch - stepsPerEpoch;
    step > 0;
    step -= stepsPerEpoch
  ) {
    ends.push(step);
  }
  return ends.slice(0, kept);
}
