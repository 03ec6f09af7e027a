import type { RuleEntry } from '../types.ts';
import { ANSWER, call, file, QUESTION, WEATHER_TOOL, withTools } from './examples.ts';

const TOOLS = [WEATHER_TOOL];
const RESULT = { role: 'tool', tool_call_id: 'call_1', content: '21 °C' };
const GOOD = withTools(TOOLS, QUESTION, call(), RESULT, ANSWER);

function calling(argumentsOfCall: unknown) {
  return withTools(TOOLS, QUESTION, call({ function: { name: 'get_weather', arguments: argumentsOfCall } }));
}

export const TOOL_ENTRIES = {
  'ill-formed-tool-call': {
    level: 'error',
    title: 'a tool call without id, type, name or arguments',
    why: 'A call is `{"id": …, "type": "function", "function": {"name": …, "arguments": "…"}}`.',
    bad: withTools(TOOLS, QUESTION, call({ id: undefined })),
    good: GOOD,
  },
  'arguments-not-json': {
    level: 'error',
    title: 'arguments that are not JSON written as text',
    why: 'The API gives and takes arguments as a text that holds a JSON object.',
    bad: calling({ city: 'Paris' }),
    good: calling('{"city":"Paris"}'),
  },
  'arguments-do-not-fit': {
    level: 'warning',
    title: 'arguments that do not fit the tool’s own schema',
    why: 'The model would learn to call the tool wrongly. Checked without `pattern`, `format`, `uniqueItems` and remote references.',
    bad: calling('{"town":"Paris"}'),
    good: calling('{"city":"Paris"}'),
  },
  'undefined-tool': {
    level: 'warning',
    title: 'a call of a tool that the line does not define',
    why: 'The model would learn to call what it was not offered.',
    bad: withTools(TOOLS, QUESTION, call({ function: { name: 'get_wether', arguments: '{}' } })),
    good: GOOD,
  },
  'unknown-tool-call-id': {
    level: 'error',
    title: 'a tool result without its call',
    why: 'A tool message answers one call of the assistant message before it, by its id.',
    bad: withTools(TOOLS, QUESTION, RESULT, ANSWER),
    good: GOOD,
  },
  'duplicate-tool-call-id': {
    level: 'error',
    title: 'two open calls with the same id',
    why: 'Their results cannot be told apart.',
    bad: withTools(TOOLS, QUESTION, {
      role: 'assistant',
      tool_calls: [1, 2].map(() => ({
        id: 'call_1',
        type: 'function',
        function: { name: 'get_weather', arguments: '{"city":"Paris"}' },
      })),
    }),
    good: GOOD,
  },
  'unanswered-tool-call': {
    level: 'error',
    title: 'a call without its result',
    why: 'Every call is answered by a tool message before the conversation goes on; only a call that ends the example needs none.',
    bad: withTools(TOOLS, QUESTION, call(), ANSWER),
    good: withTools(TOOLS, QUESTION, call()),
  },
  'ill-formed-tool': {
    level: 'error',
    title: 'a tool definition of another shape',
    why: 'A tool is `{"type": "function", "function": {"name": …, "parameters": {…}}}`.',
    bad: withTools([WEATHER_TOOL.function], QUESTION, ANSWER),
    good: withTools(TOOLS, QUESTION, ANSWER),
  },
  'duplicate-tool': {
    level: 'error',
    title: 'two tools of the same name',
    why: 'A call could mean either.',
    bad: withTools([WEATHER_TOOL, WEATHER_TOOL], QUESTION, ANSWER),
    good: withTools(TOOLS, QUESTION, ANSWER),
  },
  'unusable-tool-schema': {
    level: 'warning',
    title: 'a tool’s schema that cannot be used, in whole or in part',
    why: 'The API refuses an invalid schema; references to elsewhere are not followed. The rest is still checked.',
    bad: withTools(
      [{ type: 'function', function: { name: 'get_weather', parameters: { type: 'dict' } } }],
      QUESTION,
      ANSWER,
    ),
    good: withTools(TOOLS, QUESTION, ANSWER),
  },
  'legacy-functions': {
    level: 'notice',
    title: 'functions and function calls of the old form',
    why: 'They are deprecated; write `tools`, `tool_calls` and tool messages.',
    bad: file({
      messages: [QUESTION, ANSWER],
      functions: [{ name: 'get_weather', parameters: { type: 'object' } }],
    }),
    good: withTools(TOOLS, QUESTION, ANSWER),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
