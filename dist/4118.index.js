export const id = 4118;
export const ids = [4118];
export const modules = {

/***/ 58811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   ju: () => (/* binding */ asFiniteNumber),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asObject(value) {
    return isObject(value) ? value : undefined;
}
function asArray(value) {
    return Array.isArray(value) ? value : undefined;
}
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
function asFiniteNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** Whether a member is there: one that is null is as good as left out. */
function isGiven(value) {
    return value !== undefined && value !== null;
}


/***/ }),

/***/ 84118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   worker: () => (/* binding */ worker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);


/** The bundle's entry for threads: which work it is stands in the thread's data, and each loads only what it needs. */
async function worker() {
    if ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData)?.['kind'] === 'artifact') {
        (await __webpack_require__.e(/* import() */ 5581).then(__webpack_require__.bind(__webpack_require__, 55581))).startArtifactThread();
        return;
    }
    (await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(127), __webpack_require__.e(7769), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 69377))).startWorker();
}


/***/ })

};
