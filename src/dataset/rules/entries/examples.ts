import type { RuleContext, RuleExample } from '../types.ts';

/** The pieces that the rules' examples are built from, so that each shows only what it is about. */

export const SYSTEM = { role: 'system', content: 'You answer in one word.' };
export const QUESTION = { role: 'user', content: 'Capital of France?' };
export const ANSWER = { role: 'assistant', content: 'Paris' };

export const WEATHER_TOOL = {
  type: 'function',
  function: {
    name: 'get_weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};

/** One JSON value a line, as a file. */
export function file(...lines: readonly unknown[]): RuleExample {
  return { text: text(...lines) };
}

export function text(...lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A file of one chat example. */
export function chat(...messages: readonly unknown[]): RuleExample {
  return file({ messages });
}

/** The same under other settings than chat for OpenAI without a model. */
export function under(context: Partial<RuleContext>, example: RuleExample): RuleExample {
  return { ...example, context };
}

/** `count` different chat examples. */
export function many(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => ({
    messages: [
      { role: 'user', content: `How much is ${index} + ${index}?` },
      { role: 'assistant', content: `${index * 2}.` },
    ],
  }));
}

/** Messages that call the weather tool for Paris. */
export function call(changes: object = {}): object {
  return {
    role: 'assistant',
    tool_calls: [
      {
        id: 'call_1',
        type: 'function',
        function: { name: 'get_weather', arguments: '{"city":"Paris"}' },
        ...changes,
      },
    ],
  };
}

/** A chat example with tools. */
export function withTools(tools: unknown, ...messages: readonly unknown[]): RuleExample {
  return file({ messages, tools });
}

export function pair(changes: object = {}): RuleExample {
  return under(
    { format: 'preference', method: 'dpo' },
    file({
      input: { messages: [QUESTION] },
      preferred_output: [ANSWER],
      non_preferred_output: [{ role: 'assistant', content: 'No idea.' }],
      ...changes,
    }),
  );
}

export function completion(...lines: readonly unknown[]): RuleExample {
  return under({ format: 'completion' }, file(...lines));
}

export function plainText(...lines: readonly unknown[]): RuleExample {
  return under({ format: 'text', provider: 'nebius' }, file(...lines));
}

export const GRADER = {
  type: 'string_check',
  name: 'same',
  input: '{{sample.output_text}}',
  reference: '{{item.answer}}',
  operation: 'eq',
};

export function item(fields: object, grader: object | null = GRADER): RuleExample {
  return under(
    { format: 'reinforcement', method: 'reinforcement', grader: grader as RuleContext['grader'] },
    file({ messages: [QUESTION], ...fields }),
  );
}

/** A data URL of an image of about `bytes` bytes; the first bytes are a PNG's. */
export function png(bytes = 12): string {
  const head = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return `data:image/png;base64,${Buffer.concat([head, Buffer.alloc(Math.max(0, bytes - head.length))]).toString('base64')}`;
}

export function image(url: unknown, others: object = {}): object {
  return { type: 'image_url', image_url: { url, ...others } };
}

/** A user message of parts, and its answer. */
export function seeing(...parts: readonly unknown[]): RuleExample {
  return chat({ role: 'user', content: parts }, ANSWER);
}
