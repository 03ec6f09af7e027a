import { loadCounter } from '../../src/dataset/tokens/load.ts';

/** Run as a process of its own: what a start spends until the first text is counted, in milliseconds of this thread. */
const began = process.threadCpuUsage();
const counter = await loadCounter('o200k_base');
counter.count('Hello, world!');
const spent = process.threadCpuUsage(began);
console.log((spent.user + spent.system) / 1000);
