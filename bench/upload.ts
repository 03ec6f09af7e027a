import { execFile, fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeChatFile } from './chat-lines.ts';
import { atLeast, below, info, median, printRows, type BenchRow } from './row.ts';

const SELF = fileURLToPath(import.meta.url);
/** OpenAI's limit for one request. */
const FILE_BYTES = 511_000_000;
const ROUNDS = 5;

/** A server of its own process that throws away what it is sent, and answers as `/files` does. */
async function runSink(): Promise<void> {
  const server = createServer((request, response) => {
    request.on('data', () => undefined);
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          id: 'file-1',
          object: 'file',
          filename: 'train.jsonl',
          bytes: 1,
          status: 'processed',
        }),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send?.({ port: (server.address() as AddressInfo).port });
}

/** One upload as a step does it, in a process of its own so that its memory can be told. */
async function runClient(path: string, sha256: string, port: string): Promise<void> {
  const { systemClock } = await import('../src/boundary/clock.ts');
  const { silentLog } = await import('../src/boundary/log.ts');
  const { uploadSource, wholeFile } = await import('../src/dataset/read/upload-source.ts');
  const { readProviderInputs } = await import('../src/provider/inputs.ts');
  const { openProvider } = await import('../src/provider/open-provider.ts');
  const given: Record<string, string> = {
    'base-url': `http://127.0.0.1:${port}/v1`,
    'api-key': 'sk-bench-000000',
  };
  const inputs = readProviderInputs((name) => given[name] ?? '', {});
  const provider = await openProvider(inputs, {
    clock: systemClock,
    log: silentLog,
    env: {},
    mask: () => undefined,
  });
  const part = await wholeFile(path, path);
  const source = uploadSource('train.jsonl', sha256, [part]);
  const started = performance.now();
  await provider.uploadFile(source, { expiresAfterDays: null });
  const seconds = (performance.now() - started) / 1000;
  await provider.close();
  process.send?.({ seconds, rssMb: process.resourceUsage().maxRSS / 1024 });
}

async function hear<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, 'message')) as [T];
  return message;
}

/** Uploads a 511 MB file to loopback by turns with `curl -F`, and compares the medians. */
export async function run(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-upload-'));
  const sink = fork(SELF, ['sink']);
  try {
    const path = join(folder, 'train.jsonl');
    writeChatFile(path, FILE_BYTES - (2 << 20));
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const sha256 = hash.digest('hex');
    const { port } = await hear<{ port: number }>(sink);
    const ours: number[] = [];
    const curls: number[] = [];
    const memory: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      curls.push(await runCurl(path, port));
      const client = fork(SELF, ['client', path, sha256, String(port)]);
      const { seconds, rssMb } = await hear<{ seconds: number; rssMb: number }>(client);
      if (client.exitCode === null) await once(client, 'exit');
      ours.push(seconds);
      memory.push(rssMb);
    }
    return [
      atLeast('upload of 511 MB, rate as a share of curl -F', median(curls) / median(ours), '×', 0.4),
      below('upload of 511 MB, peak memory', Math.max(...memory), 'MB', 200),
      info('upload of 511 MB', FILE_BYTES / 1e6 / median(ours), 'MB/s'),
      info('curl -F of 511 MB', FILE_BYTES / 1e6 / median(curls), 'MB/s'),
    ];
  } finally {
    sink.kill();
    await rm(folder, { recursive: true });
  }
}

async function runCurl(path: string, port: number): Promise<number> {
  const form = ['-F', 'purpose=fine-tune', '-F', `file=@${path}`];
  const { stdout } = await promisify(execFile)('curl', [
    '-s',
    '--noproxy',
    '*',
    '-o',
    '/dev/null',
    '-w',
    '%{time_total}',
    '-H',
    'Expect:',
    ...form,
    `http://127.0.0.1:${port}/v1/files`,
  ]);
  return Number(stdout);
}

const [, , role, ...rest] = process.argv;
if (import.meta.main) {
  if (role === 'sink') await runSink();
  else if (role === 'client') await runClient(rest[0] ?? '', rest[1] ?? '', rest[2] ?? '');
  else printRows(await run());
}
