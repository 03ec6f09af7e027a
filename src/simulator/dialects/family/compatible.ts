import { openai } from './openai.ts';
import type { Traits } from './traits.ts';

/** A small server as Arbor was: it knows few fields, refuses all others and answers the least. */
export const compatible: Traits = {
  ...openai,
  resolveModel: (name) => name,
  baseModels: [],
  methods: ['supervised', 'dpo'],
  minExamples: 1,
  metadata: false,
  pause: false,
  uploads: false,
  fileContent: false,
  createFields: [
    'model',
    'training_file',
    'validation_file',
    'method',
    'suffix',
    'seed',
    'integrations',
    'num_gpus',
  ],
  resultFile: 'none',
  renderJob: (seen, { object, id, fine_tuned_model, status, training_file, model }) => ({
    object,
    id,
    fine_tuned_model,
    status: seen.phase === 'queued' ? 'pending' : status,
    training_file,
    model,
  }),
  renderFile: (_, { id, object, bytes, created_at, filename, purpose }) => ({
    id,
    object,
    bytes,
    created_at,
    filename,
    purpose,
  }),
  renderEvent: (_, rendered) => ({ ...rendered, object: 'fine_tuning.job_event' }),
  renderCheckpoint: (_seen, _step, rendered) => ({ ...rendered, object: 'fine_tuning.job_checkpoint' }),
  errorShape: 'detail',
};
