import type { RuleContext } from './types.ts';

/** What a provider asks of a dataset beyond its format. */
export interface ProviderDemands {
  readonly title: string;
  /** Formats its trainer takes; the rules for a format run all the same. */
  readonly formats: readonly RuleContext['format'][];
  readonly minExamples: number;
  readonly maxExamples: number | null;
  /** Most examples of each set of a reinforcement job. */
  readonly maxReinforcement: { readonly training: number; readonly validation: number } | null;
  /** Roles that a message may have; null for those of the chat format. */
  readonly roles: readonly string[] | null;
  /** Keys of a line beside those of the format make it refuse the file, even with the value null. */
  readonly refusesExtraKeys: boolean;
  /** A weight of null is no weight left out, but one that is no number. */
  readonly refusesNullWeight: boolean;
  readonly refusesBlankLines: boolean;
  /** The only keys of a line that it takes, where fewer than the format has. */
  readonly chatKeys: readonly string[] | null;
  /** Field of each reinforcement item that its documentation names beside the messages. */
  readonly answerField: string | null;
  /** The same role may not stand twice in a row; results of calls that were made at once may. */
  readonly alternation: boolean;
  readonly systemFirst: boolean;
  /** The outputs of a preference pair have a text for content, not parts. */
  readonly outputsAsText: boolean;
  readonly maxImages: number;
  readonly maxImageBytes: number;
  readonly imageSchemes: readonly ('http' | 'https' | 'data')[];
  /** Models known not to learn from images; null where that is not known of any. */
  readonly textOnlyModels: RegExp | null;
  /** A byte-order mark is asked for, or at least taken. */
  readonly byteOrderMark: boolean;
}

const MEGABYTE = 1024 * 1024;
const OPENAI_FORMATS = ['chat', 'completion', 'preference', 'reinforcement'] as const;

const COMPATIBLE: ProviderDemands = {
  title: 'the provider',
  formats: [...OPENAI_FORMATS, 'text'],
  minExamples: 1,
  maxExamples: null,
  maxReinforcement: null,
  roles: null,
  refusesExtraKeys: false,
  refusesNullWeight: false,
  refusesBlankLines: false,
  chatKeys: null,
  answerField: null,
  alternation: false,
  systemFirst: false,
  outputsAsText: false,
  maxImages: 10,
  maxImageBytes: 10 * MEGABYTE,
  imageSchemes: ['http', 'https', 'data'],
  textOnlyModels: null,
  byteOrderMark: false,
};

// Vision: "gpt-4o-2024-08-06 only" in OpenAI's guide of July 2026; Azure lists the gpt-4.1 family besides.
const OPENAI: ProviderDemands = {
  ...COMPATIBLE,
  title: 'OpenAI',
  formats: OPENAI_FORMATS,
  minExamples: 10,
  maxReinforcement: { training: 50_000, validation: 1_000 },
  textOnlyModels: /^(?:gpt-3|gpt-4-|gpt-4o-mini|gpt-4o-2024-11-20|gpt-4\.1|babbage|davinci|o4-mini)/,
};

const DEMANDS: Readonly<Record<string, ProviderDemands>> = {
  openai: OPENAI,
  simulator: { ...OPENAI, title: 'the simulator' },
  azure: {
    ...OPENAI,
    title: 'Azure OpenAI',
    textOnlyModels: /^(?:gpt-3|gpt-4-|gpt-4o-mini|babbage|davinci|o4-mini)/,
    byteOrderMark: true,
  },
  nebius: { ...COMPATIBLE, title: 'Nebius', formats: ['chat', 'completion', 'text'] },
  // The checks of Together's own client (the Python one, which knows tools as its guide to function calling has them);
  // images as its guide has them.
  together: {
    ...COMPATIBLE,
    title: 'Together AI',
    formats: ['chat', 'completion', 'text', 'preference'],
    roles: ['system', 'user', 'assistant', 'tool'],
    refusesExtraKeys: true,
    refusesNullWeight: true,
    refusesBlankLines: true,
    chatKeys: ['messages', 'tools'],
    alternation: true,
    outputsAsText: true,
    imageSchemes: ['data'],
  },
  fireworks: {
    ...COMPATIBLE,
    title: 'Fireworks',
    formats: ['chat', 'preference', 'reinforcement'],
    minExamples: 3,
    maxExamples: 3_000_000,
    systemFirst: true,
  },
  bedrock: {
    ...COMPATIBLE,
    title: 'Amazon Bedrock',
    answerField: 'reference_answer',
    formats: ['reinforcement'],
    minExamples: 100,
    maxExamples: 20_000,
  },
};

export function demandsOf(provider: string): ProviderDemands {
  return (Object.hasOwn(DEMANDS, provider) ? DEMANDS[provider] : undefined) ?? COMPATIBLE;
}

/** Fewest and most examples that the provider takes of a set; test files are bound by neither. */
export function exampleLimits(context: Pick<RuleContext, 'provider' | 'method' | 'role'>): {
  readonly min: number;
  readonly max: number | null;
} {
  const demands = demandsOf(context.provider);
  if (context.role === 'test') return { min: 1, max: null };
  const min = context.role === 'training' ? demands.minExamples : 1;
  if (context.method === 'reinforcement' && demands.maxReinforcement !== null) {
    return { min, max: demands.maxReinforcement[context.role] };
  }
  return { min, max: context.role === 'training' ? demands.maxExamples : null };
}
