export const id = 7750;
export const ids = [7750];
export const modules = {

/***/ 7750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTokenAuth: () => (/* binding */ createTokenAuth)
/* harmony export */ });
/** Refresh when this little of a token's life is left, but never before half of it has passed. */
const REFRESH_MARGIN_MS = 5 * 60_000;
/**
 * A credential that is exchanged anew before it runs out: waits for a job last longer than a token lives.
 * One exchange at a time, shared by all requests that need it; every token is masked before it is used.
 */
function createTokenAuth(exchange, clock, mask) {
    let current = null;
    let underWay = null;
    const seen = [];
    async function renew() {
        const asked = clock.now();
        // Not the request's signal: another request may wait for the same exchange.
        const { token, expiresIn } = await exchange();
        mask(token);
        seen.push(token);
        const life = expiresIn * 1000;
        current = { token, refreshAt: asked + Math.max(life / 2, life - REFRESH_MARGIN_MS) };
        return token;
    }
    async function token() {
        if (current !== null && clock.now() < current.refreshAt)
            return current.token;
        underWay ??= renew().finally(() => {
            underWay = null;
        });
        return underWay;
    }
    return {
        headers: async (signal) => ({ authorization: `Bearer ${await untilAborted(token(), signal)}` }),
        invalidate: (used) => {
            // Another request may have renewed it meanwhile: only the token that was refused is dropped.
            if (current !== null && used['authorization'] === `Bearer ${current.token}`)
                current = null;
            return true;
        },
        secrets: () => seen.slice(-4),
    };
}
/** The exchange goes on for others; who was told to stop does not wait for it. */
function untilAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    return new Promise((resolve, reject) => {
        const onAbort = () => {
            reject(signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason }));
        };
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', onAbort);
        });
    });
}


/***/ })

};
