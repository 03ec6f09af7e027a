import { markdownFence } from '../../untrusted/markdown-code.ts';
import { blocks, details } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { sentence } from '../markdown/quote.ts';
import { writeSnippets } from '../use-model.ts';
import type { RunView } from '../view.ts';

/** How to call the model, folded; what must be done before it answers comes first. */
export function use(view: RunView, options: { readonly open: boolean }): Section | null {
  const model = view.fineTunedModel;
  const usage = view.provider?.usage ?? null;
  if (model === null || usage === null) return null;
  const deployment =
    usage.deployment === null
      ? null
      : usage.deployment.includes('\n')
        ? blocks('Before the model answers:', markdownFence(usage.deployment, 'sh'))
        : `Before the model answers: ${sentence(usage.deployment, 1_000)}`;
  const parts = writeSnippets(model, usage).map(
    ({ title, language, code }) => `**${title}**\n\n${markdownFence(code, language)}`,
  );
  return {
    name: 'how to use the model',
    rank: 4,
    wordings: [details('Use the model', blocks(deployment, ...parts), options.open)],
  };
}
