#!/usr/bin/env node
globalThis.fineTuneEntry = 'cli';
await import('./index.js');
