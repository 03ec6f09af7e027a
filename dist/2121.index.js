export const id = 2121;
export const ids = [2121];
export const modules = {

/***/ 18654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qS: () => (/* binding */ createProcessLog)
/* harmony export */ });
/* unused harmony exports MAX_ANNOTATIONS_PER_LEVEL, createLog */
/* harmony import */ var _untrusted_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77696);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64215);


/** The runner keeps this many annotations of each type a step (`_maxCountPerIssueType`) and drops the rest. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts an annotation after 4,096 characters (`_maxIssueMessageLength`); some room for its own marks. */
const MAX_MESSAGE_LENGTH = 4_000;
/**
 * The log of a step. Every text is neutralised: whoever wrote it, it stays one line and starts no command.
 *
 * A message with a place starts with `file:line:`, because the runner's log shows a place nowhere else.
 * Annotations beyond the runner's limit are written as plain lines, so that their place is not lost; the last
 * one of each level is kept for a message without a place, which is the one that says why the step ends.
 */
function createLog({ write, commands = true, debug = false }) {
    const tally = { error: zero(), warning: zero(), notice: zero() };
    let groupIsOpen = false;
    let redact = (text) => text;
    const safe = (text) => (0,_untrusted_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(redact(text));
    const room = (level) => Math.max(0, MAX_ANNOTATIONS_PER_LEVEL - 1 - tally[level].shown);
    const say = (level, text, at) => {
        const message = safe(withPlace(text, at));
        const count = tally[level];
        count.asked += 1;
        const isShown = at === undefined ? count.shown < MAX_ANNOTATIONS_PER_LEVEL : room(level) > 0;
        if (!commands || !isShown) {
            write(`${level}: ${message}`);
            return;
        }
        count.shown += 1;
        const properties = { title: at?.title && safe(at.title), file: at && safe(at.file), line: at?.line };
        write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .f)(level, properties, cut(message)));
    };
    const endGroup = () => {
        if (groupIsOpen && commands)
            write('::endgroup::');
        groupIsOpen = false;
    };
    return {
        tally,
        room,
        redactWith: (next) => {
            redact = next;
        },
        info: (text) => {
            write(safe(text));
        },
        group: (title) => {
            endGroup();
            groupIsOpen = true;
            write(commands ? (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .f)('group', {}, safe(title)) : `\n${safe(title)}`);
        },
        endGroup,
        notice: (text, at) => {
            say('notice', text, at);
        },
        warning: (text, at) => {
            say('warning', text, at);
        },
        error: (text, at) => {
            say('error', text, at);
        },
        debug: (text) => {
            if (debug)
                write(commands ? (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .f)('debug', {}, safe(text)) : `debug: ${safe(text)}`);
        },
    };
}
/** The log of this process: commands on a runner, words elsewhere. */
function createProcessLog(env) {
    return createLog({
        write: (text) => {
            process.stdout.write(`${text}\n`);
        },
        commands: env['GITHUB_ACTIONS'] === 'true',
        debug: env['RUNNER_DEBUG'] === '1',
    });
}
function zero() {
    return { asked: 0, shown: 0 };
}
function withPlace(text, at) {
    if (at === undefined)
        return text;
    const place = at.line === undefined ? at.file : `${at.file}:${at.line}`;
    return text.startsWith(at.file) ? text : `${place}: ${text}`;
}
function cut(message) {
    return message.length <= MAX_MESSAGE_LENGTH
        ? message
        : `${message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed()}…`;
}


/***/ }),

/***/ 64215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatCommand)
/* harmony export */ });
/**
 * One workflow command as the runner reads it from a line of the log, without the line's end.
 *
 * Written here and not taken from `@actions/core`, because loading that package costs more than everything
 * else that happens before the first line of the log; a test holds both against each other.
 */
function formatCommand(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter((pair) => pair[1] !== undefined && pair[1] !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
    return `::${head}::${escapeMessage(message)}`;
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 81360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/** Reads inputs as a runner hands them over: INPUT_<NAME> with hyphens kept, trimmed, empty where not given. */
function inputReader(env) {
    return (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}


/***/ }),

/***/ 92121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18654);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81360);


/**
 * The action's main entry: inputs in, one command run, exit code out.
 * @param workerUrl the bundle's entry for worker threads
 */
async function main(workerUrl) {
    const startedAt = Date.now();
    const { env } = process;
    const log = (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .createProcessLog */ .qS)(env);
    const read = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .inputReader */ .c)(env);
    // The first line is out before anything heavier is loaded: whoever looks at the log sees that it works.
    log.info(`fine-tune ${read('command') || 'train'}, provider ${read('provider') || 'openai'}`);
    const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(8280), __webpack_require__.e(9506), __webpack_require__.e(4440), __webpack_require__.e(3653), __webpack_require__.e(6538), __webpack_require__.e(7889)]).then(__webpack_require__.bind(__webpack_require__, 17889));
    // No process.exit(): connections drain first, which Windows needs.
    process.exitCode = await runStep({ env, log, read, workerUrl, startedAt });
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
