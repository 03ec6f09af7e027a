import { registerHooks } from 'node:module';

// The package imports its schema as JSON without saying so, as bundlers allow and Node does not.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    return resolved.url.endsWith('.min.json')
      ? { ...resolved, importAttributes: { type: 'json' } }
      : resolved;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);

/** What GitHub's own parser says of a workflow: the ids of its jobs, or why it would be refused. */
export async function readByGitHub(
  name: string,
  content: string,
): Promise<{ jobs: string[]; errors: string[] }> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors().map((error) => error.message);
  if (value === undefined || errors.length > 0) return { jobs: [], errors };
  const template = await convertWorkflowTemplate(context, value);
  return {
    jobs: template.jobs.map((job) => job.id.value),
    errors: (template.errors ?? []).map((error) => error.Message),
  };
}
