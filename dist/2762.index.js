export const id = 2762;
export const ids = [2762];
export const modules = {

/***/ 62762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ loadTables),
/* harmony export */   loadCounter: () => (/* binding */ loadCounter)
/* harmony export */ });
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30127);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20960);


/** Each a chunk of its own: a run loads the one vocabulary that its model has. */
const RANKS = {
    o200k_base: () => __webpack_require__.e(/* import() */ 5913).then(__webpack_require__.bind(__webpack_require__, 75913)),
    cl100k_base: () => __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 60718)),
};
const loaded = new Map();
/** The tables of an encoding, built once per thread. Hand them to worker threads: they lie in shared memory. */
function loadTables(encoding) {
    let tables = loaded.get(encoding);
    if (tables === undefined) {
        tables = RANKS[encoding]().then((module) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTables */ .IU)(encoding, module.default));
        loaded.set(encoding, tables);
    }
    return tables;
}
/** A counter with a cache of its own, over the encoding's tables. */
async function loadCounter(encoding) {
    return (0,_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .counterFromTables */ .y)(await loadTables(encoding));
}


/***/ })

};
