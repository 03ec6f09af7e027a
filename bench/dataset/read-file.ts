// Child process of the benchmarks: what any check must do at least, readline and JSON.parse, in one thread.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let examples = 0;
const input = createReadStream(process.argv[2] ?? '');
for await (const line of createInterface({ input, crlfDelay: Infinity })) {
  if (typeof JSON.parse(line) === 'object') examples++;
}
console.log(
  JSON.stringify({
    ms: performance.now(),
    examples,
    findings: 0,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
