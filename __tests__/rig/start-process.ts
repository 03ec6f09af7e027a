import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './runner-environment.ts';

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  readonly firstLineMs: number | null;
  readonly lines: readonly string[];
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

export interface StartedProcess {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly waitForLine: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<ProcessEnd>;
}

const INSTALLED = join(ROOT, 'node_modules', '.bin', 'node');

/** The Node 24 of the development dependencies, or this one where it is missing. */
export const NODE = existsSync(INSTALLED) ? INSTALLED : process.execPath;

/** Starts Node with exactly this environment and gathers its lines. */
export function startProcess(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): StartedProcess {
  const started = performance.now();
  const child = spawn(NODE, words, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const stdout: string[] = [];
  const stderr: string[] = [];
  const waiting = new Set<{
    pattern: RegExp;
    resolve: (line: string) => void;
    reject: (error: Error) => void;
  }>();
  let firstLineMs: number | null = null;
  let over = false;

  const gather = (stream: NodeJS.ReadableStream, into: string[]) =>
    new Promise<void>((resolve) => {
      const reader = createInterface({ input: stream, crlfDelay: Infinity });
      reader.on('line', (line) => {
        firstLineMs ??= performance.now() - started;
        lines.push(line);
        into.push(line);
        for (const waiter of waiting) {
          if (!waiter.pattern.test(line)) continue;
          waiting.delete(waiter);
          waiter.resolve(line);
        }
      });
      reader.on('close', resolve);
    });
  const readers = [gather(child.stdout, stdout), gather(child.stderr, stderr)];

  const ended = new Promise<ProcessEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      void Promise.all(readers).then(() => {
        over = true;
        for (const waiter of waiting) {
          waiter.reject(new Error(`ended before ${waiter.pattern} was printed:\n${lines.join('\n')}`));
        }
        resolve({
          exitCode,
          signal,
          durationMs: performance.now() - started,
          firstLineMs,
          lines,
          stdout,
          stderr,
        });
      });
    });
  });
  return {
    kill: (signal) => {
      child.kill(signal);
    },
    waitForLine: (pattern) => {
      const known = lines.find((line) => pattern.test(line));
      if (known !== undefined) return Promise.resolve(known);
      if (over) return Promise.reject(new Error(`ended without printing ${pattern}`));
      return new Promise((resolve, reject) => waiting.add({ pattern, resolve, reject }));
    },
    ended,
  };
}
