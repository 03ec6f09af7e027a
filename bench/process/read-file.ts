// What any check must do at least, as a process of its own: readline and JSON.parse, in one thread.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let examples = 0;
const input = createReadStream(process.argv[2] ?? '');
for await (const line of createInterface({ input, crlfDelay: Infinity })) {
  if (typeof JSON.parse(line) === 'object') examples++;
}
console.log(examples);
