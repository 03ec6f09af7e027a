import type { ModelNaming } from '../common/models.ts';

/** `accounts/<account>/models/<name>`; there are no checkpoints to be had. */
export function namingOf(accountId: string): ModelNaming {
  return {
    keptCheckpoints: 1,
    modelName: ({ job }) => {
      const asked = job.order.suffix ?? `ft-simulated-${job.id}`;
      return asked.startsWith('accounts/') ? asked : `accounts/${accountId}/models/${asked}`;
    },
  };
}

/** The last segment of a resource's name. */
export function lastSegment(name: string): string {
  return name.split('/').at(-1) ?? '';
}
