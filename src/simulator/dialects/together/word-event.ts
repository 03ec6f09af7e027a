import type { Observation } from '../../training/observe.ts';
import type { Happening } from '../../training/timeline.ts';
import { naming } from './models.ts';

interface Worded {
  readonly type: string;
  readonly message: string;
  readonly step?: number;
  readonly total_steps?: number;
  readonly model_path?: string;
}

/** A happening in the words of Together's log; some are told in two events, some not at all. */
export function wordEvent(seen: Observation, what: Happening): Worded[] {
  const { job } = seen;
  const total_steps = job.plan.steps;
  switch (what.kind) {
    case 'created':
      return [{ type: 'job_pending', message: 'Fine tune request created (simulated)' }];
    case 'validating':
      return [{ type: 'training_data_downloading', message: 'Downloading training data' }];
    case 'validated':
      return [{ type: 'training_data_download_complete', message: 'Training data downloaded' }];
    case 'started':
      return [
        { type: 'job_start', message: 'Job started' },
        {
          type: 'training_start',
          message: `Training started for model ${job.order.resolvedModel}`,
          total_steps,
        },
      ];
    case 'epoch':
      return [
        {
          type: 'epoch_complete',
          message: `Epoch completed, at step ${what.step}`,
          step: what.step,
          total_steps,
        },
        {
          type: 'checkpoint_save',
          message: `Saved checkpoint at step ${what.step}`,
          step: what.step,
          total_steps,
        },
      ];
    case 'stopped-early':
      return [
        { type: 'early_stopped', message: `Training stopped early at step ${what.step}`, step: what.step },
      ];
    case 'model':
      return [{ type: 'training_complete', message: 'Training completed' }];
    case 'moderating':
      return [{ type: 'model_compressing', message: 'Compressing output model' }];
    case 'moderated':
      return [
        {
          type: 'model_upload_complete',
          message: 'Model uploaded (simulated)',
          model_path: naming.modelName(seen, null),
        },
      ];
    case 'succeeded':
      return [{ type: 'job_complete', message: 'Job finished' }];
    case 'failed':
      return seen.failure?.code === 'job_restarted'
        ? [{ type: 'job_restarted', message: seen.failure.message }]
        : [{ type: 'job_error', message: seen.failure?.message ?? 'Job failed' }];
    case 'cancelled':
      return [{ type: 'cancel_requested', message: 'Cancel requested' }];
    case 'step':
    case 'paused':
    case 'resumed':
      return [];
  }
}
