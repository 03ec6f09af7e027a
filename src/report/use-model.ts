import type { UsageHint } from '../provider/types.ts';

export interface Snippet {
  readonly title: string;
  readonly language: string;
  readonly code: string;
}

const PROMPT = 'Hello!';

/** How the model is called from a shell, Python and Node; every value quoted for its language. */
export function writeSnippets(model: string, usage: UsageHint): Snippet[] {
  const base = usage.baseUrl.replace(/\/+$/, '');
  return [
    { title: 'curl', language: 'sh', code: curl(model, base, usage) },
    { title: 'Python', language: 'python', code: python(model, base, usage.keyVariable) },
    { title: 'Node', language: 'js', code: node(model, base, usage.keyVariable) },
  ];
}

function curl(model: string, base: string, usage: UsageHint): string {
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: PROMPT }] });
  return [
    `curl ${shellText(`${base}/chat/completions`)} \\`,
    `  -H "${usage.authHeader} $${usage.keyVariable}" \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -d ${shellText(body)}`,
  ].join('\n');
}

function python(model: string, base: string, keyVariable: string): string {
  return [
    'import os',
    'from openai import OpenAI',
    '',
    `client = OpenAI(base_url=${jsonText(base)}, api_key=os.environ[${jsonText(keyVariable)}])`,
    'answer = client.chat.completions.create(',
    `    model=${jsonText(model)},`,
    `    messages=[{"role": "user", "content": ${jsonText(PROMPT)}}],`,
    ')',
    'print(answer.choices[0].message.content)',
  ].join('\n');
}

function node(model: string, base: string, keyVariable: string): string {
  return [
    "import OpenAI from 'openai';",
    '',
    `const client = new OpenAI({ baseURL: ${jsonText(base)}, apiKey: process.env[${jsonText(keyVariable)}] });`,
    'const answer = await client.chat.completions.create({',
    `  model: ${jsonText(model)},`,
    `  messages: [{ role: 'user', content: ${jsonText(PROMPT)} }],`,
    '});',
    'console.log(answer.choices[0].message.content);',
  ].join('\n');
}

/** A JSON string is a string literal of JavaScript and Python alike. */
function jsonText(value: string): string {
  return JSON.stringify(value);
}

function shellText(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
