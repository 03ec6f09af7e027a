import type { EncodingName } from '../tokens/encoding.ts';
import type { Format, Method } from '../types.ts';

/** OpenAI's models that could ever be fine-tuned. Prices are in USD per million tokens. */
export interface Model {
  /** The dated snapshot that a job is trained from. */
  readonly name: string;
  /** Other names that OpenAI or Azure resolve to this snapshot. */
  readonly aliases: readonly string[];
  readonly family: string;
  readonly encoding: EncodingName;
  /** Tokens of the longest training example; what is beyond them is cut off at the end. */
  readonly trainingContext: number | null;
  readonly methods: readonly Method[];
  readonly formats: readonly Format[];
  readonly vision: boolean;
  readonly trainingPrice: number | null;
  readonly hourlyPrice: number | null;
  /** Calling a model that was trained from this one. */
  readonly sampling: { readonly input: number; readonly output: number } | null;
}

export const PRICES_AS_OF = '2026-11-20';
export const PRICES_SOURCE = `OpenAI's price list as of ${PRICES_AS_OF}`;

const CHAT = { methods: ['supervised', 'dpo'], formats: ['chat', 'preference'] } as const;
const CHAT_ONLY = { methods: ['supervised'], formats: ['chat'] } as const;
const COMPLETION = { methods: ['supervised'], formats: ['completion'] } as const;
const NONE = { trainingContext: null, vision: false, trainingPrice: null, hourlyPrice: null, sampling: null };

const O200K = { ...NONE, encoding: 'o200k_base', trainingContext: 65_536 } as const;
const CL100K = { ...NONE, encoding: 'cl100k_base' } as const;
const TURBO_35 = {
  ...CL100K,
  ...CHAT_ONLY,
  family: 'gpt-3.5-turbo',
  trainingPrice: 8,
  sampling: { input: 3, output: 6 },
} as const;

/** Source: OpenAI's pricing, best-practices and deprecations pages of mid and late 2026. */
export const MODELS: readonly Model[] = [
  {
    ...O200K,
    ...CHAT,
    name: 'gpt-4.1-2025-04-14',
    aliases: ['gpt-4.1'],
    family: 'gpt-4.1',
    trainingPrice: 25,
    sampling: { input: 3, output: 12 },
  },
  {
    ...O200K,
    ...CHAT,
    name: 'gpt-4.1-mini-2025-04-14',
    aliases: ['gpt-4.1-mini'],
    family: 'gpt-4.1-mini',
    trainingPrice: 5,
    sampling: { input: 0.8, output: 3.2 },
  },
  {
    ...O200K,
    ...CHAT,
    name: 'gpt-4.1-nano-2025-04-14',
    aliases: ['gpt-4.1-nano'],
    family: 'gpt-4.1-nano',
    trainingPrice: 1.5,
    sampling: { input: 0.2, output: 0.8 },
  },
  {
    ...O200K,
    ...CHAT,
    name: 'gpt-4o-2024-08-06',
    aliases: ['gpt-4o'],
    family: 'gpt-4o',
    vision: true,
    trainingPrice: 25,
    sampling: { input: 3.75, output: 15 },
  },
  {
    ...O200K,
    ...CHAT,
    name: 'gpt-4o-mini-2024-07-18',
    aliases: ['gpt-4o-mini'],
    family: 'gpt-4o-mini',
    trainingPrice: 3,
    sampling: { input: 0.3, output: 1.2 },
  },
  {
    ...O200K,
    name: 'o4-mini-2025-04-16',
    aliases: ['o4-mini'],
    family: 'o4-mini',
    trainingContext: null,
    methods: ['reinforcement'],
    formats: ['reinforcement'],
    hourlyPrice: 100,
    sampling: { input: 4, output: 16 },
  },
  {
    ...TURBO_35,
    name: 'gpt-3.5-turbo-0125',
    aliases: ['gpt-3.5-turbo'],
    trainingContext: 16_385,
  },
  {
    ...TURBO_35,
    name: 'gpt-3.5-turbo-1106',
    aliases: [],
    trainingContext: 16_385,
  },
  { ...TURBO_35, name: 'gpt-3.5-turbo-0613', aliases: [], trainingContext: 4_096 },
  {
    ...CL100K,
    ...CHAT_ONLY,
    name: 'gpt-4-0613',
    aliases: ['gpt-4'],
    family: 'gpt-4',
    trainingContext: 8_192,
    sampling: { input: 30, output: 60 },
  },
  {
    ...CL100K,
    ...COMPLETION,
    name: 'davinci-002',
    aliases: [],
    family: 'davinci-002',
    trainingContext: 16_384,
    trainingPrice: 6,
    sampling: { input: 12, output: 12 },
  },
  {
    ...CL100K,
    ...COMPLETION,
    name: 'babbage-002',
    aliases: [],
    family: 'babbage-002',
    trainingContext: 16_384,
    trainingPrice: 0.4,
    sampling: { input: 1.6, output: 1.6 },
  },
];
