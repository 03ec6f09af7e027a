globalThis.fineTuneEntry = 'post';
await import('./index.js');
