import type { FileObject } from 'openai/resources/files';
import type { FineTuningJob, FineTuningJobEvent } from 'openai/resources/fine-tuning';
import type { FineTuningJobCheckpoint } from 'openai/resources/fine-tuning/jobs/checkpoints';
import { expect, test } from 'vitest';
import type {
  plainCheckpoint,
  plainEvent,
  plainFile,
  plainJob,
} from '../../src/simulator/dialects/family/plain.ts';
import { rows, start, upload } from './rig.ts';

/*
 * The type check is the test: what the simulator writes is what the official package reads.
 * Left out is only what the real service was recorded to send against its own specification: `error: {}`,
 * the status `paused`, hyperparameters of other methods as null, and further types of events.
 */
const isError = (error: object): error is FineTuningJob.Error => 'code' in error;
const asJob = (job: ReturnType<typeof plainJob>) =>
  ({
    ...job,
    status: job.status === 'paused' ? 'running' : job.status,
    error: isError(job.error) ? job.error : null,
    hyperparameters: job.hyperparameters ?? {},
    integrations: [],
    method: { type: job.method.type },
    metadata: job.metadata === null ? null : { ...job.metadata },
  }) satisfies FineTuningJob;
const asEvent = (event: ReturnType<typeof plainEvent>) =>
  ({
    ...event,
    type: event.type === 'moderation_checks' ? 'message' : event.type,
  }) satisfies FineTuningJobEvent;
const asCheckpoint = (checkpoint: ReturnType<typeof plainCheckpoint>) =>
  checkpoint satisfies FineTuningJobCheckpoint;
const asFile = (file: ReturnType<typeof plainFile>) =>
  ({
    ...file,
    purpose: 'fine-tune',
    expires_at: file.expires_at ?? 0,
    status_details: '',
  }) satisfies FileObject;

test('objects over the wire have the members that the types were checked for', async () => {
  const { client, clock } = await start();
  const training_file = await upload(client, rows(12));
  const { id } = await client.fineTuning.jobs.create({ model: 'gpt-4.1-mini', training_file });
  clock.advance(60);
  const job = (await client.fineTuning.jobs.retrieve(id)) as unknown as ReturnType<typeof plainJob>;
  expect(asJob(job)).toMatchObject({ object: 'fine_tuning.job', status: 'succeeded', error: null });
  const [event] = (await client.fineTuning.jobs.listEvents(id)).data;
  expect(asEvent(event as unknown as ReturnType<typeof plainEvent>).object).toBe('fine_tuning.job.event');
  const [checkpoint] = (await client.fineTuning.jobs.checkpoints.list(id)).data;
  const read = asCheckpoint(checkpoint as unknown as ReturnType<typeof plainCheckpoint>);
  expect(read.fine_tuned_model_checkpoint).toBe(job.fine_tuned_model);
  const file = (await client.files.retrieve(training_file)) as unknown as ReturnType<typeof plainFile>;
  expect(asFile(file)).toMatchObject({ object: 'file', status: 'processed' });
});
