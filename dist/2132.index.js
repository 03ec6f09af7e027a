export const id = 2132;
export const ids = [2132];
export const modules = {

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startPool: () => (/* binding */ startPool)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/js/dataset/pass/pass-worker-error.js
/** A worker thread of the dataset check ended before its work did: a defect, or too little memory. */
class PassWorkerError extends Error {
    name = 'PassWorkerError';
    constructor(what, cause) {
        const detail = cause instanceof Error ? `: ${cause.message}` : '';
        super(`A worker thread of the dataset check ${what}${detail}. If the runner is short of memory, use a larger one.`, cause === undefined ? undefined : { cause });
    }
}

// EXTERNAL MODULE: ./build/js/dataset/pass/worker.js
var pass_worker = __webpack_require__(69377);
;// CONCATENATED MODULE: ./build/js/dataset/pass/worker-pool.js



/** Blocks handed to a worker at once: one in work, one ready. */
const BLOCKS_A_WORKER = 2;
/**
 * Checks blocks in worker threads.
 *
 * @param url the worker's file: `worker.ts` here, or the bundle's entry that calls `startWorker`
 * @param threads how many
 */
function startPool(settings, url, threads) {
    const workers = Array.from({ length: threads }, () => startWorkerThread(settings, url));
    const ask = (worker, request, transfer) => new Promise((resolve, reject) => {
        if (worker.failure !== null) {
            reject(worker.failure);
            return;
        }
        worker.waiting.push({ resolve, reject });
        worker.thread.postMessage(request, transfer);
    });
    return {
        parallel: threads * BLOCKS_A_WORKER,
        async examine(job) {
            const worker = workers.reduce((least, each) => each.waiting.length < least.waiting.length ? each : least);
            const answer = await ask(worker, { kind: 'block', job }, [job.buffer]);
            if (answer.kind !== 'block')
                throw new PassWorkerError('answered out of turn');
            return answer.result;
        },
        async summaries(role) {
            const answers = await Promise.all(workers.map((worker) => ask(worker, { kind: 'summary', role }, [])));
            return answers.flatMap((answer) => answer.kind === 'summary' && answer.summary !== null ? [answer.summary] : []);
        },
        async close() {
            await Promise.all(workers.map((worker) => worker.thread.terminate()));
        },
    };
}
function startWorkerThread(settings, url) {
    const workerData = { kind: pass_worker.PASS_WORKER, settings };
    const thread = new external_node_worker_threads_.Worker(url, { workerData, name: 'dataset' });
    const worker = { thread, waiting: [], failure: null };
    const fail = (error) => {
        worker.failure ??= error;
        for (const waiting of worker.waiting.splice(0))
            waiting.reject(worker.failure);
    };
    thread.on('message', (answer) => worker.waiting.shift()?.resolve(answer));
    thread.on('messageerror', (error) => {
        fail(new PassWorkerError('sent what cannot be read', error));
    });
    thread.on('error', (error) => {
        fail(new PassWorkerError('crashed', error));
    });
    thread.on('exit', (code) => {
        fail(new PassWorkerError(`ended with code ${code}`));
    });
    return worker;
}


/***/ }),

/***/ 69377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PASS_WORKER: () => (/* binding */ PASS_WORKER),
/* harmony export */   startWorker: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _block_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91274);
/* harmony import */ var _examine_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97769);



/** Marks a worker of this module, as the bundle's worker entry may start others too. */
const PASS_WORKER = 'dataset-pass';
let started = false;
/** Answers the pool until the thread is ended. Does nothing in a thread that the pool did not start. */
function startWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    if (port === null || data?.kind !== PASS_WORKER || started)
        return;
    started = true;
    const examiner = (0,_examine_block_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlockExaminer */ .T)(data.settings);
    port.on('message', (request) => {
        if (request.kind === 'summary') {
            port.postMessage({ kind: 'summary', summary: examiner.summary(request.role) });
            return;
        }
        const result = examiner.examine(request.job);
        port.postMessage({ kind: 'block', result }, [
            result.buffer,
            ...(0,_block_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .buffersOf */ .J0)(result.rows),
        ]);
    });
}
// The file is itself what a worker is started with in tests and benchmarks.
startWorker();


/***/ })

};
