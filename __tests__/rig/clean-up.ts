import { rmSync } from 'node:fs';

const folders = new Set<string>();

/** Removes the folder at the end of the test file, or of the process where no test runs. */
export function removeAtEnd(folder: string): void {
  folders.add(folder);
}

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

// Vitest ends its workers without an exit event; a script that uses the rig has one, but no afterAll.
if (process.env['VITEST'] === undefined) process.once('exit', removeAll);
else (await import('vitest')).afterAll(removeAll);
