export const id = 1546;
export const ids = [1546];
export const modules = {

/***/ 91571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74323);

/** A timer that is set for longer fires at once. Whoever sleeps that long looks again. */
const MAX_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject((0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .z)(signal.reason));
            return;
        }
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, Math.min(ms, MAX_TIMER_MS));
        const onAbort = () => {
            clearTimeout(timer);
            reject((0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .z)(signal?.reason));
        };
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};


/***/ }),

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

/***/ 96660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saveLeftRequest),
/* harmony export */   p: () => (/* binding */ readLeftRequest)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53237);


const NAME = 'request';
/** Saves for `post` that a job is being asked for; null takes it back. */
function saveLeftRequest({ env, log }, request) {
    const value = request === null
        ? null
        : {
            wanted: request.wanted,
            authorship: { ...request.authorship, known: [...request.authorship.known], created: [] },
        };
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(env, NAME, value, log);
}
/** What the main step saved; null where it saved nothing, or took it back. */
function readLeftRequest(env) {
    const saved = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, NAME));
    const wanted = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(saved?.['wanted']);
    const authorship = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(saved?.['authorship']);
    if ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(wanted?.['fingerprint']) === undefined || authorship === undefined)
        return null;
    const ids = ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(authorship['known']) ?? []).filter((id) => typeof id === 'string');
    // Nobody but the main step writes this state: the rest has the shape it was saved in.
    return {
        wanted: wanted,
        authorship: {
            ...authorship,
            known: new Set(ids),
            created: new Set(),
            // JSON knows no infinity: a request without an end was still under way.
            ...(Array.isArray(authorship['unclear'])
                ? {
                    unclear: authorship['unclear'].map(({ from, to }) => ({
                        from,
                        to: to ?? Infinity,
                    })),
                }
                : {}),
        },
    };
}


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ appendFileCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/**
 * Appends one name and value to a file of the runner (GITHUB_OUTPUT, GITHUB_STATE).
 *
 * The random delimiter keeps a value from forging further entries, as in `@actions/core`; that package is not
 * used because a state must be on disk at once, even while the step is being cancelled, and loading it is slow.
 */
function appendFileCommand(path, name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}


/***/ }),

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

/***/ 86182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMask)
/* harmony export */ });
/* unused harmony export MIN_SECRET_LENGTH */
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64215);

/** Shorter values would turn half of every log into asterisks, and break links in summaries. */
const MIN_SECRET_LENGTH = 4;
const REDACTED = '***';
/** @param write takes one line; false commands outside a runner: values are remembered, and nothing is written. */
function createMask(write, commands = true) {
    const known = new Set();
    let longestFirst = [];
    return {
        add: (secret) => {
            if (secret.trim() === '')
                return true;
            if (secret.trim().length < MIN_SECRET_LENGTH)
                return false;
            for (const value of derive(secret)) {
                if (known.has(value))
                    continue;
                known.add(value);
                if (commands)
                    write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCommand */ .f)('add-mask', {}, value));
            }
            longestFirst = [...known].sort((a, b) => b.length - a.length);
            return true;
        },
        holds: (text) => longestFirst.some((value) => text.includes(value)),
        redact: (text) => longestFirst.reduce((result, value) => result.replaceAll(value, REDACTED), text),
    };
}
/** The secret, its trimmed self, each line, and these as base64, URL-encoded, JSON string and bearer token. */
function derive(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    // A short line (a brace of a JSON key file) is no secret, and nor is its base64.
    const plain = [secret, secret.trim(), ...lines].filter((value) => value.trim().length >= MIN_SECRET_LENGTH);
    const all = plain.flatMap((value) => [
        value,
        Buffer.from(value).toString('base64'),
        Buffer.from(value).toString('base64').replace(/=+$/, ''),
        Buffer.from(value).toString('base64url'),
        encodeURIComponent(value.toWellFormed()),
        JSON.stringify(value).slice(1, -1),
        ...(value === value.trim() && !value.includes('\n') ? [`Bearer ${value}`] : []),
    ]);
    return [...new Set(all)];
}


/***/ }),

/***/ 53237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Li: () => (/* binding */ savePostState),
/* harmony export */   cj: () => (/* binding */ readPostState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2980);


const NAME = 'job';
/** Saves the state for `post`, in place of an earlier one. */
function savePostState(env, state, log) {
    saveState(env, NAME, state, log);
}
/** Saves a value for `post` under a name. On disk when it returns; a failure is a warning. */
function saveState(env, name, value, log) {
    const path = env['GITHUB_STATE'] ?? '';
    if (path === '')
        return;
    try {
        (0,_file_command_js__WEBPACK_IMPORTED_MODULE_0__/* .appendFileCommand */ .K)(path, name, JSON.stringify(value));
    }
    catch (error) {
        log.warning(`The state for the post step could not be saved (${String(error)}): a cancelled run may leave its job running.`);
    }
}
/** What the main step saved under a name; null where it saved nothing. */
function readState(env, name) {
    try {
        return JSON.parse(env[`STATE_${name}`] ?? '');
    }
    catch {
        return null;
    }
}
/** The state that the main step saved; null where it saved none. */
function readPostState(env) {
    const state = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(readState(env, NAME));
    const provider = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(state?.['provider']);
    const jobId = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(state?.['jobId']);
    if (state === undefined || provider === undefined || jobId === undefined)
        return null;
    return {
        provider,
        jobId,
        createdByThisRun: state['createdByThisRun'] === true,
        settled: state['settled'] === true,
    };
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

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _boundary_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91571);
/* harmony import */ var _boundary_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74323);
/* harmony import */ var _commands_left_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96660);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18654);
/* harmony import */ var _github_mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86182);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53237);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81360);







/**
 * The action's post entry: the job that a cancelled workflow left behind. Runs only when the workflow was cancelled
 * (`post-if`), and does what `on-cancel` says to a job that the main step created and did not let go of. Best effort:
 * whatever fails is a warning.
 */
async function post() {
    const { env } = process;
    const log = (0,_github_log_js__WEBPACK_IMPORTED_MODULE_2__/* .createProcessLog */ .qS)(env);
    const state = (0,_github_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readPostState */ .cj)(env);
    const left = state ?? (0,_commands_left_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readLeftRequest */ .p)(env);
    if (left === null)
        return log.info('No job was created: nothing to do.');
    if (state?.settled)
        return log.info(`The step had let go of job ${state.jobId} already: nothing to do.`);
    if (state?.createdByThisRun === false)
        return log.info(`Job ${state.jobId} was not created by this run: it goes on.`);
    const { settleLeftJob } = await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(5416)]).then(__webpack_require__.bind(__webpack_require__, 85416));
    const { readInputs } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(8280), __webpack_require__.e(9506), __webpack_require__.e(3653), __webpack_require__.e(6538)]).then(__webpack_require__.bind(__webpack_require__, 26538));
    const mask = (0,_github_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .createMask */ .P)((line) => process.stdout.write(`${line}\n`), env['GITHUB_ACTIONS'] === 'true');
    try {
        const read = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .inputReader */ .c)(env);
        mask.add(read('api-key'));
        const inputs = readInputs(read, env);
        for (const secret of inputs.provider.secrets)
            mask.add(secret);
        await settleLeftJob(left, { inputs, env, log, mask, clock: _boundary_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
    }
    catch (error) {
        log.warning(`${state === null ? 'The job that was asked for' : `Job ${state.jobId}`} may still run: ${(0,_boundary_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}`);
    }
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
