import type { Bill, Method } from '../types.ts';

/** How a provider bills a method of training. */
export interface BillingRule {
  /** What a price is asked for: tokens, hours of training, nothing at all, or it is not known. */
  readonly unit: 'tokens' | 'hours' | 'nothing' | 'unknown';
  readonly standing: Bill['standing'];
  /** Whether each evaluation on the validation file is billed with its tokens. */
  readonly validation: boolean;
  /** Epochs where none are given: a number, the published heuristic, or null where it is not published. */
  readonly epochs: number | 'heuristic' | null;
  readonly source: string;
  readonly notes: readonly string[];
}

const OPENAI_TOKENS: BillingRule = {
  unit: 'tokens',
  standing: 'documented',
  validation: false,
  epochs: 'heuristic',
  source: "tokens × epochs (OpenAI's fine-tuning guide, 2025)",
  notes: [],
};
/** The formula for supervised chat equals what two real jobs billed in cl100k_base (5,070 and 5,830 tokens). */
const OPENAI_SUPERVISED: BillingRule = { ...OPENAI_TOKENS, standing: 'proven' };
const AZURE_TOKENS: BillingRule = {
  ...OPENAI_TOKENS,
  source: "tokens × epochs (Microsoft's cost management for fine-tuning, 2025-07)",
  notes: ['Hosting the deployed model is billed by the hour and is not in this figure.'],
};
const TOGETHER_TOKENS: BillingRule = {
  unit: 'tokens',
  standing: 'documented',
  validation: true,
  epochs: 1,
  source: "epochs × training tokens + evaluations × validation tokens (Together's fine-tuning pricing page)",
  notes: [
    "Together counts in the model's own vocabulary, and with packing off whole sequences instead of tokens.",
  ],
};
const FIREWORKS_TOKENS: BillingRule = {
  unit: 'tokens',
  standing: 'documented',
  validation: false,
  epochs: null,
  source: "per training token (Fireworks' managed fine-tuning page)",
  notes: ["Fireworks counts in the model's own vocabulary."],
};
const NEBIUS_TOKENS: BillingRule = {
  unit: 'tokens',
  standing: 'estimated',
  validation: false,
  epochs: 3,
  source: "tokens × epochs (Nebius' fine-tuning notebook)",
  notes: ["Nebius counts in the model's own vocabulary; whether validation is billed is not published."],
};
const HOURS: BillingRule = {
  unit: 'hours',
  standing: 'documented',
  validation: false,
  epochs: 'heuristic',
  source: 'by the hour of training',
  notes: ['Reinforcement training is billed by the hour, and its hours are not known before it has run.'],
};
const NOTHING: BillingRule = {
  unit: 'nothing',
  standing: 'documented',
  validation: false,
  epochs: 'heuristic',
  source: 'the simulator trains nothing and costs nothing',
  notes: [],
};
const UNKNOWN: BillingRule = {
  unit: 'unknown',
  standing: 'unknown',
  validation: false,
  epochs: null,
  source: 'no published billing rule',
  notes: ['How this provider bills this method is not published.'],
};

const RULES: Readonly<Record<string, Partial<Record<Method, BillingRule>>>> = {
  openai: { supervised: OPENAI_SUPERVISED, dpo: OPENAI_TOKENS, reinforcement: HOURS },
  azure: { supervised: AZURE_TOKENS, dpo: AZURE_TOKENS, reinforcement: HOURS },
  nebius: { supervised: NEBIUS_TOKENS },
  together: { supervised: TOGETHER_TOKENS, dpo: TOGETHER_TOKENS },
  fireworks: { supervised: FIREWORKS_TOKENS, dpo: FIREWORKS_TOKENS },
  simulator: { supervised: NOTHING, dpo: NOTHING, reinforcement: NOTHING },
};

export function billingRule(providerId: string, method: Method): BillingRule {
  return RULES[providerId]?.[method] ?? UNKNOWN;
}
