export const id = 7426;
export const ids = [7426];
export const modules = {

/***/ 77426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDispatcher: () => (/* binding */ createDispatcher)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85895);


/** A connection pool that honours the proxy variables. HTTP/1.1 alone: uploads keep their back-pressure and one code path. */
function createDispatcher(options) {
    const { env } = options;
    return new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({
        httpProxy: env['http_proxy'] ?? env['HTTP_PROXY'] ?? '',
        httpsProxy: env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '',
        noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
        allowH2: false,
        keepAliveTimeout: 10_000,
        connect: { timeout: 20_000, ...(options.publicOnly ? { lookup: _addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .publicLookup */ .km } : {}) },
    });
}


/***/ })

};
