globalThis.fineTuneEntry = 'worker';
await import('./index.js');
