export const id = 7720;
export const ids = [7720];
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

/***/ 16089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error meant for the person who runs the workflow: one line that says which input or file and line,
 * what was found, and what is allowed or what to do. It is shown without a stack trace.
 */
class UserError extends Error {
    name = 'UserError';
    /** Goes to the output `error-code`: a short kebab-case or provider-given word. */
    code;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = options.code ?? 'invalid-input';
    }
}


/***/ }),

/***/ 77720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16089);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58811);
/* harmony import */ var _untrusted_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77696);






/**
 * The same checks as a command of a terminal. Sets the exit code: 0 valid, 1 findings, 2 a wrong call.
 * @param workerUrl the bundle's entry for worker threads, beside which `cli.js` lies
 */
async function cli(workerUrl) {
    try {
        process.exitCode = await runCall(process.argv.slice(2), workerUrl);
    }
    catch (error) {
        // Whoever reads the output has seen enough of it (`| head`).
        if ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(error)?.['code'] === 'EPIPE')
            return;
        process.stderr.write(`${(0,_untrusted_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(describe(error))}\n`);
        process.exitCode = 2;
    }
}
async function runCall(words, workerUrl) {
    const { readCall } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 972));
    const call = readCall(words);
    if (call.kind === 'help') {
        await print([(await __webpack_require__.e(/* import() */ 9398).then(__webpack_require__.bind(__webpack_require__, 89398))).HELP_TEXT]);
        return 0;
    }
    const version = readVersion(workerUrl);
    if (call.kind === 'version') {
        await print([`${version}\n`]);
        return 0;
    }
    const { validateFiles } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(3382), __webpack_require__.e(3746), __webpack_require__.e(127), __webpack_require__.e(7769), __webpack_require__.e(8571), __webpack_require__.e(3653), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 20311));
    const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];
    return validateFiles(call.read, call.format, {
        folder: process.cwd(),
        workerUrl,
        version,
        coloured,
        print,
    });
}
/** Waits for a slow reader: there may be millions of findings. */
async function print(pieces) {
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(pieces), process.stdout, { end: false });
}
/** The bundle lies in a folder of the package. */
function readVersion(workerUrl) {
    const manifest = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL('../package.json', workerUrl), 'utf8')));
    return (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asString */ .oJ)(manifest?.['version']) ?? '0.0.0';
}
function describe(error) {
    if (error instanceof _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
        return error.message;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `Something went wrong that was not foreseen: ${message}`;
}


/***/ }),

/***/ 77696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41593);

/**
 * The runner trims a line before it looks for `::` at its start and finds `##[` anywhere in it (ActionCommand.cs).
 * Its comparison follows the machine's culture, which may skip characters that have no width: so do these patterns.
 */
const COMMAND_AT_START = /^([\s\p{Default_Ignorable_Code_Point}]*)(:[\p{Default_Ignorable_Code_Point}]*:)/u;
const COMMAND_ANYWHERE = /(#[\p{Default_Ignorable_Code_Point}]*#[\p{Default_Ignorable_Code_Point}]*)\[/gu;
/**
 * A stranger's text as one line of the log: control characters shown as escapes, and no workflow command in it.
 * A command is broken by a backslash, so that a reader sees both what was sent and that it was broken.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .A)(text).replace(COMMAND_AT_START, '$1\\$2').replace(COMMAND_ANYWHERE, '$1\\[');
}


/***/ }),

/***/ 41593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ showUnseen),
/* harmony export */   X: () => (/* binding */ showUnseenLines)
/* harmony export */ });
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Characters that act on a terminal or a reader without being seen: C0 and C1 controls, line and paragraph
 * separators, directional marks (they can show a text in another order than it is read in), zero-width spaces,
 * soft hyphens, byte order marks, tag and variation characters outside of emoji. The joiners U+200C and U+200D and
 * the variation selectors U+FE0E and U+FE0F stay: Persian, Indic scripts and emoji need them.
 */
const UNSEEN = /[\p{Cc}\u2028\u2029\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** Writes each unseen character as a visible escape (`\n`, `\u{202e}`), and a lone surrogate as U+FFFD. One line comes out. */
function showUnseen(text) {
    return text
        .toWellFormed()
        .replace(UNSEEN, (char) => NAMED[char] ?? `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}
/** The same, line by line: line feeds and tabs stay, CRLF and CR become a line feed. */
function showUnseenLines(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => line.split('\t').map(showUnseen).join('\t'))
        .join('\n');
}


/***/ })

};
