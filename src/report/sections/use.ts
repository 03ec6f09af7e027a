import { markdownFence } from '../../untrusted/markdown-code.ts';
import { blocks, details } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { writeSnippets } from '../use-model.ts';
import type { RunView } from '../view.ts';

const SIMULATED =
  'The simulator ended with this step, so its address answers no more. At a provider, the model is called like this:';

/** How to call the model; what must be done before it answers comes first. */
export function use(view: RunView, options: { readonly fold: boolean }): Section | null {
  const model = view.fineTunedModel;
  const usage = view.provider?.usage ?? null;
  if (model === null || usage === null) return null;
  const deployment =
    usage.deployment === null
      ? null
      : `Before the model answers:\n\n${markdownFence(usage.deployment, 'sh')}`;
  const parts = writeSnippets(model, usage).map(
    ({ title, language, code }) => `**${title}**\n\n${markdownFence(code, language)}`,
  );
  const simulated = view.provider?.id === 'simulator' ? SIMULATED : null;
  const body = blocks(simulated, deployment, ...parts);
  return {
    name: 'how to use the model',
    rank: 4,
    wordings: [options.fold ? details('Use the model', body) : blocks('### Use the model', body)],
  };
}
