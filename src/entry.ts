/**
 * One bundle, four ways in: `dist/index.js` is this file, and `dist/post.js`, `dist/worker.js` and `dist/cli.js`
 * are two lines each that name their entry and import it. So nothing is bundled twice, and each way in loads
 * only what it needs.
 */
type EntryName = 'main' | 'post' | 'worker' | 'cli';

const name = (globalThis as { fineTuneEntry?: EntryName }).fineTuneEntry ?? 'main';
// Spelled as a replacement, since the bundler takes `new URL('…', import.meta.url)` for an asset to copy.
const workerUrl = new URL(import.meta.url.replace(/[^/]+$/, 'worker.js'));

switch (name) {
  case 'main':
    await (await import('./main.ts')).main(workerUrl);
    break;
  case 'post':
    await (await import('./post.ts')).post();
    break;
  case 'worker':
    await (await import('./worker.ts')).worker();
    break;
  case 'cli':
    await (await import('./cli.ts')).cli(workerUrl);
    break;
}
