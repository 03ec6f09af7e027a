import type { Method } from '../../training/check-row.ts';

interface BaseModel {
  /** The snapshot the name stands for. */
  readonly snapshot: string;
  readonly methods: readonly Method[];
}

const chat: readonly Method[] = ['supervised', 'dpo'];

/** OpenAI's models with fine-tuning and the dates announced until 2026-11-20 (deprecations page). */
export const openaiModels: Readonly<Record<string, BaseModel>> = {
  'gpt-4.1-2025-04-14': { snapshot: 'gpt-4.1-2025-04-14', methods: chat },
  'gpt-4.1-mini-2025-04-14': {
    snapshot: 'gpt-4.1-mini-2025-04-14',
    methods: chat,
  },
  'gpt-4.1-nano-2025-04-14': {
    snapshot: 'gpt-4.1-nano-2025-04-14',
    methods: chat,
  },
  'gpt-4o-2024-08-06': { snapshot: 'gpt-4o-2024-08-06', methods: chat },
  'gpt-4o-mini-2024-07-18': { snapshot: 'gpt-4o-mini-2024-07-18', methods: chat },
  'gpt-3.5-turbo-0125': {
    snapshot: 'gpt-3.5-turbo-0125',
    methods: ['supervised'],
  },
  'davinci-002': { snapshot: 'davinci-002', methods: ['supervised'] },
  'babbage-002': { snapshot: 'babbage-002', methods: ['supervised'] },
  'o4-mini-2025-04-16': {
    snapshot: 'o4-mini-2025-04-16',
    methods: ['reinforcement'],
  },
};

const aliases: Readonly<Record<string, string>> = {
  'gpt-4.1': 'gpt-4.1-2025-04-14',
  'gpt-4.1-mini': 'gpt-4.1-mini-2025-04-14',
  'gpt-4.1-nano': 'gpt-4.1-nano-2025-04-14',
  'gpt-4o': 'gpt-4o-2024-08-06',
  'gpt-4o-mini': 'gpt-4o-mini-2024-07-18',
  'gpt-3.5-turbo': 'gpt-3.5-turbo-0125',
  'o4-mini': 'o4-mini-2025-04-16',
};

export function snapshotOf(name: string): string | undefined {
  const snapshot = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return snapshot !== undefined && Object.hasOwn(openaiModels, snapshot) ? snapshot : undefined;
}

/** The base model a fine-tuned name was made from: `ft:<base>:…` and `<base>.ft-…`. */
export function baseOf(model: string): string {
  if (model.startsWith('ft:')) return model.split(':')[1] ?? model;
  return model.replace(/\.ft-[0-9a-f]{32}.*$/, '');
}
