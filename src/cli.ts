import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from './boundary/user-error.ts';
import { asObject, asString } from './boundary/json.ts';
import { logLine } from './untrusted/log-line.ts';

/**
 * The same checks as a command of a terminal. Sets the exit code: 0 valid, 1 findings, 2 a wrong call.
 * @param workerUrl the bundle's entry for worker threads, beside which `cli.js` lies
 */
export async function cli(workerUrl: URL): Promise<void> {
  try {
    process.exitCode = await runCall(process.argv.slice(2), workerUrl);
  } catch (error) {
    // Whoever reads the output has seen enough of it (`| head`).
    if (asObject(error)?.['code'] === 'EPIPE') return;
    process.stderr.write(`${logLine(describe(error))}\n`);
    process.exitCode = 2;
  }
}

async function runCall(words: readonly string[], workerUrl: URL): Promise<number> {
  const { readCall } = await import('./cli/read-call.ts');
  const call = readCall(words);
  if (call.kind === 'help') {
    await print([(await import('./cli/help-text.ts')).HELP_TEXT]);
    return 0;
  }
  const version = readVersion(workerUrl);
  if (call.kind === 'version') {
    await print([`${version}\n`]);
    return 0;
  }
  const { validateFiles } = await import('./cli/validate.ts');
  const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];
  return validateFiles(call.read, call.format, {
    folder: process.cwd(),
    workerUrl,
    version,
    coloured,
    print,
  });
}

/** Waits for a slow reader: there may be millions of findings. */
async function print(pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), process.stdout, { end: false });
}

/** The bundle lies in a folder of the package. */
function readVersion(workerUrl: URL): string {
  const manifest = asObject(JSON.parse(readFileSync(new URL('../package.json', workerUrl), 'utf8')));
  return asString(manifest?.['version']) ?? '0.0.0';
}

function describe(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something went wrong that was not foreseen: ${message}`;
}
