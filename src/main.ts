import { createProcessLog } from './github/log.ts';
import { inputReader } from './input-reader.ts';

/**
 * The action's main entry: inputs in, one command run, exit code out.
 * @param workerUrl the bundle's entry for worker threads
 */
export async function main(workerUrl: URL): Promise<void> {
  const startedAt = Date.now();
  const { env } = process;
  const log = createProcessLog(env);
  const read = inputReader(env);
  // The first line is out before anything heavier is loaded: whoever looks at the log sees that it works.
  log.info(`fine-tune ${read('command') || 'train'}, provider ${read('provider') || 'openai'}`);
  const { runStep } = await import('./run-step.ts');
  // No process.exit(): connections drain first, which Windows needs.
  process.exitCode = await runStep({ env, log, read, workerUrl, startedAt });
}
