import { createHash } from 'node:crypto';
import { AmbiguousCreateError } from '../../src/provider/errors/ambiguous-create-error.ts';
import { NetworkError } from '../../src/provider/errors/network-error.ts';
import type {
  Capabilities,
  Checkpoint,
  Job,
  JobEvent,
  JobOrder,
  Page,
  Provider,
  ProviderFile,
  UploadSource,
} from '../../src/provider/types.ts';
import type { FakeClock } from './fake-clock.ts';
import { createEvent, createJob } from './fake-job.ts';

/** How a job lives: milliseconds of each phase. */
export interface Life {
  readonly validatingMs: number;
  readonly queuedMs: number;
  readonly steps: number;
  readonly msPerStep: number;
  readonly closingMs: number;
  readonly end: 'succeeded' | 'failed';
}

/** What may go wrong; every fault asks the test's own random source, so that a seed repeats it. */
export interface Faults {
  /** Before a request arrives: it has no effect. */
  readonly lostRequest?: (call: string) => boolean;
  /** After it has taken effect: only the answer is lost. */
  readonly lostAnswer?: (call: string) => boolean;
  readonly shufflePage?: () => boolean;
  readonly repeatPage?: () => boolean;
  /** Thrown by create instead of creating. */
  readonly refuseCreate?: () => Error | null;
}

export interface FakeOptions {
  readonly life?: Partial<Life>;
  readonly faults?: Faults;
  readonly capabilities?: Partial<Capabilities>;
  readonly eventOrder?: 'newest-first' | 'oldest-first';
  readonly eventPage?: number;
  readonly eventIds?: boolean;
  /** A new job is missing from lists, and unknown by its id, for so long. */
  readonly listLagMs?: number;
  readonly unknownMs?: number;
  readonly ignoreFilter?: boolean;
  readonly random?: () => number;
}

interface StoredJob {
  readonly order: JobOrder;
  readonly id: string;
  readonly createdMs: number;
  cancelledMs: number | null;
  readonly life: Life;
}

const LIFE: Life = {
  validatingMs: 20_000,
  queuedMs: 60_000,
  steps: 30,
  msPerStep: 2_000,
  closingMs: 30_000,
  end: 'succeeded',
};

const CAPABILITIES: Capabilities = {
  methods: ['supervised', 'dpo'],
  formats: ['chat'],
  suffix: { maxLength: 64, pattern: /.*/, allowed: 'anything' },
  metadata: true,
  seed: true,
  integrations: true,
  pause: true,
  resume: true,
  cancel: true,
  events: true,
  checkpoints: true,
  resultFiles: true,
  fileExpiry: true,
  fileContent: true,
  inference: true,
  embeddings: false,
  deleteModel: true,
  modelLookup: true,
  maxFileBytes: 512_000_000,
  maxPartedBytes: null,
  minExamples: 10,
  maxExamples: null,
  hyperparameters: [],
  strictHyperparameters: true,
};

/** A provider in memory, whose jobs live by the injected clock. Several runs may share one. */
export class FakeProvider implements Provider {
  readonly title = 'The fake';
  readonly id = 'fake';
  readonly baseUrl = 'https://fake.example/v1';
  readonly capabilities: Capabilities;
  readonly files = new Map<string, ProviderFile>();
  readonly contents = new Map<string, Buffer>();
  readonly stored = new Map<string, StoredJob>();
  /** Jobs that a test put there as they are. */
  readonly planted = new Map<string, Job>();
  readonly goneModels = new Set<string>();
  checkpoints: readonly Checkpoint[] = [];
  readonly calls: string[] = [];
  readonly clock: FakeClock;
  readonly options: FakeOptions;
  private counter = 0;

  constructor(clock: FakeClock, options: FakeOptions = {}) {
    this.clock = clock;
    this.options = options;
    this.capabilities = { ...CAPABILITIES, ...options.capabilities };
  }

  private async send<T>(name: string, run: () => T): Promise<T> {
    this.calls.push(name);
    const { faults } = this.options;
    if (faults?.lostRequest?.(name) === true) throw new NetworkError(this.title, name, 'connection reset');
    const answer = run();
    if (faults?.lostAnswer?.(name) === true) throw new NetworkError(this.title, name, 'answer cut off');
    return answer;
  }

  async uploadFile(source: UploadSource): Promise<ProviderFile> {
    const chunks: Uint8Array[] = [];
    // A chunk holds only until the next but one is asked for.
    for await (const chunk of source.read(0, source.bytes)) chunks.push(Buffer.from(chunk));
    return this.send('uploadFile', () => {
      const id = this.nextId('file');
      const file: ProviderFile = {
        id,
        filename: source.name,
        bytes: source.bytes,
        createdAt: this.seconds(),
        status: 'processed',
        statusDetails: null,
        raw: {},
      };
      this.files.set(id, file);
      this.contents.set(id, Buffer.concat(chunks));
      return file;
    });
  }

  retrieveFile(id: string): Promise<ProviderFile | null> {
    return this.send('retrieveFile', () => this.files.get(id) ?? null);
  }

  listFiles(limit: number): Promise<readonly ProviderFile[]> {
    return this.send('listFiles', () => [...this.files.values()].reverse().slice(0, limit));
  }

  readFile(id: string): Promise<Buffer> {
    return this.send('readFile', () => this.contents.get(id) ?? Buffer.alloc(0));
  }

  deleteFile(id: string): Promise<boolean> {
    return this.send('deleteFile', () => this.files.delete(id));
  }

  async createJob(order: JobOrder): Promise<Job> {
    this.calls.push('createJob');
    const { faults } = this.options;
    const refusal = faults?.refuseCreate?.() ?? null;
    if (refusal !== null) throw refusal;
    if (faults?.lostRequest?.('createJob') === true)
      throw new AmbiguousCreateError(this.title, 'create the job', 'connection reset');
    const id = this.nextId('ftjob');
    const job: StoredJob = {
      order,
      id,
      createdMs: this.clock.now(),
      cancelledMs: null,
      life: { ...LIFE, ...this.options.life },
    };
    this.stored.set(id, job);
    if (faults?.lostAnswer?.('createJob') === true)
      throw new AmbiguousCreateError(this.title, 'create the job', 'answer cut off');
    return this.show(job);
  }

  retrieveJob(id: string): Promise<Job | null> {
    return this.send('retrieveJob', () => {
      const job = this.stored.get(id);
      if (job === undefined) return this.planted.get(id) ?? null;
      return this.clock.now() - job.createdMs < (this.options.unknownMs ?? 0) ? null : this.show(job);
    });
  }

  listJobs(query: {
    after?: string;
    limit: number;
    metadata?: Readonly<Record<string, string>>;
  }): Promise<Page<Job>> {
    return this.send('listJobs', () => {
      const visible = [...this.stored.values()].filter(
        (job) => this.clock.now() - job.createdMs >= (this.options.listLagMs ?? 0),
      );
      const all = [...this.planted.values(), ...visible.map((job) => this.show(job))]
        .filter(
          (job) =>
            this.options.ignoreFilter === true ||
            Object.entries(query.metadata ?? {}).every(([key, value]) => job.metadata[key] === value),
        )
        .sort((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
      const start = query.after === undefined ? 0 : all.findIndex((job) => job.id === query.after) + 1;
      const items = all.slice(start, start + query.limit);
      return { items, next: start + query.limit < all.length ? (items.at(-1)?.id ?? null) : null };
    });
  }

  cancelJob(id: string): Promise<Job> {
    return this.send('cancelJob', () => {
      const job = this.stored.get(id);
      if (job === undefined) throw new Error(`no job ${id}`);
      if (!this.show(job).finished) job.cancelledMs = this.clock.now();
      return this.show(job);
    });
  }

  async pauseJob(): Promise<Job> {
    throw new Error('not used');
  }

  async resumeJob(): Promise<Job> {
    throw new Error('not used');
  }

  listEvents(jobId: string, query: { after?: string; limit: number }): Promise<Page<JobEvent>> {
    return this.send('listEvents', () => {
      const { eventOrder = 'newest-first', eventPage = 100, faults } = this.options;
      const all = this.eventsOf(jobId);
      if (eventOrder === 'newest-first') all.reverse();
      const size = Math.min(eventPage, query.limit);
      const start =
        query.after === undefined || faults?.repeatPage?.() === true
          ? 0
          : all.findIndex((event) => event.key === query.after) + 1;
      const items = all.slice(start, start + size);
      const next = start + size < all.length ? (items.at(-1)?.key ?? null) : null;
      return { items: faults?.shufflePage?.() === true ? this.shuffle(items) : items, next };
    });
  }

  listCheckpoints(): Promise<readonly Checkpoint[]> {
    return this.send('listCheckpoints', () => this.checkpoints);
  }

  async listMetrics(): Promise<null> {
    return null;
  }

  retrieveModel(name: string): Promise<{ id: string; shutdownDate: null; raw: unknown } | null> {
    return this.send('retrieveModel', () =>
      this.goneModels.has(name) ? null : { id: name, shutdownDate: null, raw: {} },
    );
  }

  async deleteModel(): Promise<boolean> {
    return true;
  }

  async modelLimits(): Promise<null> {
    return null;
  }

  async estimatePrice(): Promise<null> {
    return null;
  }

  async chat(): Promise<never> {
    throw new Error('not used');
  }

  async complete(): Promise<never> {
    throw new Error('not used');
  }

  async embed(): Promise<never> {
    throw new Error('not used');
  }

  usage(): { deployment: null; baseUrl: string; keyVariable: string; authHeader: string } {
    return { deployment: null, baseUrl: this.baseUrl, keyVariable: 'FAKE_KEY', authHeader: 'authorization' };
  }

  jobUrl(): null {
    return null;
  }

  async close(): Promise<void> {
    return undefined;
  }

  /** Jobs that have not ended, or ended well: what the account pays for. */
  paidJobs(): readonly Job[] {
    return [...this.stored.values()]
      .map((job) => this.show(job))
      .filter((job) => job.status !== 'cancelled' && job.status !== 'failed');
  }

  show(stored: StoredJob): Job {
    const { life, order } = stored;
    const age = (stored.cancelledMs ?? this.clock.now()) - stored.createdMs;
    const trainingFrom = life.validatingMs + life.queuedMs;
    const trainedBy = trainingFrom + life.steps * life.msPerStep;
    const status =
      age < life.validatingMs
        ? 'validating_files'
        : age < trainingFrom
          ? 'queued'
          : age < trainedBy + life.closingMs
            ? 'running'
            : life.end;
    const shown = status !== life.end && stored.cancelledMs !== null ? 'cancelled' : status;
    const step = Math.min(life.steps, Math.floor((age - trainingFrom) / life.msPerStep));
    return createJob({
      id: stored.id,
      status: shown,
      model: order.model,
      fineTunedModel:
        shown === 'succeeded' ? `ft:${order.model}:org:${order.suffix ?? ''}:${stored.id}` : null,
      trainingFile: order.trainingFile,
      validationFile: order.validationFile,
      createdAt: Math.floor(stored.createdMs / 1_000),
      hyperparameters: { n_epochs: status === 'running' ? 3 : 'auto', ...order.hyperparameters },
      suffix: order.suffix,
      seed: order.seed,
      metadata: this.capabilities.metadata ? order.metadata : {},
      trainedTokens: shown === 'succeeded' ? 3_000 : null,
      step: step > 0 ? step : null,
      totalSteps: step > 0 ? life.steps : null,
      error: shown === 'failed' ? { code: 'server_error', message: 'it broke', param: null } : null,
    });
  }

  /** Oldest first. */
  eventsOf(jobId: string): JobEvent[] {
    const stored = this.stored.get(jobId);
    if (stored === undefined) return [];
    const { life } = stored;
    const end = stored.cancelledMs ?? this.clock.now();
    const trainingFrom = life.validatingMs + life.queuedMs;
    const planned = [
      { at: 0, message: 'Created job' },
      { at: 0, message: 'Validating training file' },
      { at: life.validatingMs, message: 'Files validated, moving job to queued state' },
      { at: trainingFrom, message: 'Fine-tuning job started' },
      ...Array.from({ length: life.steps }, (_, index) => ({
        at: trainingFrom + (index + 1) * life.msPerStep,
        message: `Step ${index + 1}/${life.steps}`,
      })),
      { at: trainingFrom + life.steps * life.msPerStep + life.closingMs, message: 'The job has ended' },
    ];
    return planned
      .filter(({ at }) => stored.createdMs + at <= end)
      .map(({ at, message }, index) => {
        const step = message.startsWith('Step') ? index - 3 : null;
        const createdAt = Math.floor((stored.createdMs + at) / 1_000);
        const key =
          this.options.eventIds === false
            ? createHash('sha256').update(`${createdAt}${message}`).digest('hex')
            : `${jobId}-${index}`;
        return createEvent({
          key,
          createdAt,
          message,
          type: step === null ? 'message' : 'metrics',
          data: step === null ? {} : { step, total_steps: life.steps, train_loss: 2 / step },
        });
      });
  }

  private shuffle<T>(items: readonly T[]): T[] {
    const random = this.options.random ?? Math.random;
    return items
      .map((item) => ({ item, rank: random() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ item }) => item);
  }

  private nextId(kind: string): string {
    this.counter += 1;
    return `${kind}-${String(this.counter).padStart(4, '0')}`;
  }

  private seconds(): number {
    return Math.floor(this.clock.now() / 1_000);
  }
}

/** Bytes to upload, under the name that the dataset gives them. */
export function createSource(text: string): UploadSource {
  const bytes = Buffer.from(text);
  return {
    name: 'train.jsonl',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    read: async function* (start, end) {
      yield bytes.subarray(start, end);
    },
  };
}
