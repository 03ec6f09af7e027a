import { loadCounter } from '../../src/dataset/tokens/load.ts';

/** Run as a process of its own: how long a start waits until the first text is counted, in milliseconds. */
const began = performance.now();
const counter = await loadCounter('o200k_base');
counter.count('Hello, world!');
console.log(performance.now() - began);
