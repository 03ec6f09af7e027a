export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 74323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   z: () => (/* binding */ asError)
/* harmony export */ });
/** What was thrown, in its own words: whatever can be thrown, not only an Error. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** What was thrown, or the reason of a signal, as an Error to reject with. */
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
}


/***/ }),

/***/ 55581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startArtifactThread: () => (/* binding */ startArtifactThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _boundary_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74323);


/** A matrix of this many jobs with one name; then something else is wrong. */
const MAX_NAMES = 50;
let started = false;
/**
 * Uploads with the official client, which waits for a service that does not answer for a quarter of an hour and takes
 * no signal: a thread can be ended. Does nothing in a thread that was started for something else.
 */
function startArtifactThread() {
    const order = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null || order?.kind !== 'artifact' || started)
        return;
    started = true;
    void answer(order, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
}
async function answer(order, port) {
    const said = await uploadUnderFreeName(order).catch((error) => ({
        kind: 'failed',
        message: (0,_boundary_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error),
    }));
    port.postMessage(said);
}
async function uploadUnderFreeName({ name, root, files, retentionDays, }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    for (let number = 1;; number += 1) {
        const free = number === 1 ? name : `${name}-${number}`;
        try {
            const options = retentionDays === null ? {} : { retentionDays };
            const { id } = await client.uploadArtifact(free, [...files], root, options);
            if (id === undefined)
                throw new Error('the service gave the artifact no id');
            return { kind: 'uploaded', name: free, id };
        }
        catch (error) {
            if (!isTaken(error) || number >= MAX_NAMES)
                throw error;
        }
    }
}
/** Artifacts are immutable and their names unique in a run: the service answers 409. */
function isTaken(error) {
    return error instanceof Error && /\(409\)|already exists/.test(error.message);
}
// The file is itself what a thread is started with in tests.
startArtifactThread();


/***/ })

};
