export const id = 7889;
export const ids = [7889];
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

/***/ 94026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OutOfTimeError),
/* harmony export */   d: () => (/* binding */ throwIfCancelled)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** The reason of a signal that aborts because `timeout-minutes` ran out: the step ends, the job need not. */
class OutOfTimeError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'OutOfTimeError';
    /** @param what what came of it, one or two sentences */
    constructor(timeoutMinutes, what = 'Allow more minutes, or run again once the provider answers.') {
        super(`\`timeout-minutes\` (${timeoutMinutes}) ran out. ${what}`, { code: 'timeout' });
    }
}
/** Throws the signal's reason, unless it is that the time is over: then what is known already is still told. */
function throwIfCancelled(signal) {
    if (signal?.reason instanceof OutOfTimeError)
        return;
    signal?.throwIfAborted();
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

/***/ 34582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ untilDeadline),
/* harmony export */   i: () => (/* binding */ limitSignal)
/* harmony export */ });
/** A signal that aborts with the one given, or at the deadline with what `late` makes. */
function limitSignal({ clock, signal, deadline }, late) {
    const stop = new AbortController();
    const alarm = new AbortController();
    const wait = async () => {
        // A clock may wake early from a very long sleep.
        while (clock.now() < deadline)
            await clock.sleep(deadline - clock.now(), alarm.signal);
        stop.abort(late());
    };
    if (clock.now() >= deadline)
        stop.abort(late());
    else
        wait().catch(() => undefined);
    return {
        signal: AbortSignal.any([signal, stop.signal]),
        dispose: () => {
            alarm.abort();
        },
    };
}
/**
 * Runs `work`, whose requests are aborted at the deadline.
 * @throws what `late` makes where the deadline came first and the work did not bear it
 */
async function untilDeadline(limits, late, work) {
    const limited = limitSignal(limits, late);
    try {
        return await work(limited.signal);
    }
    catch (error) {
        limited.signal.throwIfAborted();
        throw error;
    }
    finally {
        limited.dispose();
    }
}


/***/ }),

/***/ 1890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/* harmony import */ var _github_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79348);

/**
 * What tells several comments on one pull request apart: the input, else workflow, job, model, suffix, training file
 * as given, and hyperparameters. The file's content is no part of it, or each push would begin a new comment.
 */
function commentKey({ inputs, context }) {
    if (inputs.github.commentKey !== null)
        return (0,_github_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultCommentKey */ .Ey)(['given', inputs.github.commentKey]);
    const { training, dataset } = inputs;
    return (0,_github_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultCommentKey */ .Ey)([
        context.workflow,
        context.job,
        training.model ?? '',
        training.suffix ?? '',
        dataset.trainingFile.join('\n'),
        JSON.stringify(Object.entries(training.hyperparameters).sort()),
    ]);
}


/***/ }),

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ afterwards),
/* harmony export */   S0: () => (/* binding */ waitingDeadline),
/* harmony export */   r9: () => (/* binding */ fetchingDeadline),
/* harmony export */   yw: () => (/* binding */ publishingDeadline)
/* harmony export */ });
/* harmony import */ var _boundary_out_of_time_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94026);
/* harmony import */ var _boundary_until_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34582);


/** What can be asked of a provider in any case, be `timeout-minutes` ever so small. */
const MIN_AFTERWARDS_MS = 10_000;
/** An upload, and a comment that is asked for twice. */
const MIN_PUBLISHING_MS = 20_000;
/** When the step stops waiting for jobs and answers: a tenth of its time, at most a minute, is kept for publishing. */
function waitingDeadline(time) {
    return time.deadline - keptForPublishing(time);
}
/** How long results of a job that has ended are fetched: half of what is kept, even where it ended at the last moment. */
function fetchingDeadline(time) {
    return Math.max(time.deadline - keptForPublishing(time) / 2, time.clock.now() + MIN_AFTERWARDS_MS);
}
/** When publishing is given up: with the step's time, but not before something could be done. */
function publishingDeadline({ deadline, clock }) {
    return Math.max(deadline, clock.now() + MIN_PUBLISHING_MS);
}
/** Runs what is done once the job has ended, or the time to wait for it: within `fetchingDeadline`. */
function afterwards(step, work) {
    return (0,_boundary_until_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .untilDeadline */ .H)({ clock: step.clock, signal: step.cancelled, deadline: fetchingDeadline(step) }, () => new _boundary_out_of_time_error_js__WEBPACK_IMPORTED_MODULE_0__/* .OutOfTimeError */ .J(step.inputs.training.timeoutMinutes), work);
}
function keptForPublishing({ deadline, startedAt }) {
    return Math.min(60_000, (deadline - startedAt) / 10);
}


/***/ }),

/***/ 26930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ explainCommentFailure)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58811);

/** Why the comment could not be written and what to do, in one line: endpoint, answer, permission. */
function explainCommentFailure(error, context) {
    const failure = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(error);
    const status = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asFiniteNumber */ .ju)(failure?.['status']);
    const response = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(failure?.['response']);
    const message = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(response?.['data'])?.['message']) ?? String(failure?.['message'] ?? error);
    const start = 'The pull-request comment was not written';
    const request = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(failure?.['request']);
    if (request === undefined)
        return `${start}: ${message}.`;
    const endpoint = readEndpoint(request);
    if (status === undefined || response === undefined)
        return `${start}: ${endpoint} got no answer (${message}).`;
    return `${start}: ${endpoint} answered ${status} (${message}). ${advise(status, message, context)}`;
}
function advise(status, message, { isForkHead, isDependabot, eventName }) {
    if (/locked/i.test(message))
        return 'The conversation is locked; the job summary has the same content.';
    if (/rate limit/i.test(message) || status === 429)
        return 'The token has used up its requests for now.';
    if (status === 401)
        return 'github-token was not accepted: it is wrong or has expired.';
    if (status === 403 || status === 404) {
        if (eventName === 'pull_request' && (isForkHead || isDependabot)) {
            return (`It needs \`pull-requests: write\`, which ${isDependabot ? "Dependabot's runs" : 'pull requests from forks'} never get; ` +
                'post the prepared comment with `command: comment` from a workflow_run.');
        }
        return 'Give the job `permissions: pull-requests: write`, or set `comment: never`.';
    }
    return 'The job summary has the same content.';
}
function readEndpoint(request) {
    const method = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(request['method']) ?? 'The request';
    const url = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(request['url']) ?? '';
    return URL.canParse(url) ? `${method} ${new URL(url).pathname}` : method;
}


/***/ }),

/***/ 79348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ defaultCommentKey),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   rR: () => (/* binding */ withoutMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The hidden first line by which a comment is found again.
 *
 * It holds a hash and not the key itself, which may contain what ends an HTML comment; the pull request's number
 * is hashed too, so that a body copied to another conversation is not taken for ours.
 */
function commentMarker(key, pullRequest) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${pullRequest}\n${key}`).digest('hex').slice(0, 32);
    return `<!-- fine-tune-comment:${digest} -->`;
}
/** The key of a comment whose workflow names none: what tells two trainings of one workflow apart. */
function defaultCommentKey(parts) {
    return JSON.stringify(parts);
}
/** The body without its marker; null where it does not start with it. */
function withoutMarker(body, marker) {
    if (!body.startsWith(marker))
        return null;
    return body.slice(marker.length).replace(/^\r?\n/, '');
}


/***/ }),

/***/ 15068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openComment)
});

// EXTERNAL MODULE: ./build/js/github/comment-failure.js
var comment_failure = __webpack_require__(26930);
// EXTERNAL MODULE: ./build/js/github/comment-marker.js
var comment_marker = __webpack_require__(79348);
// EXTERNAL MODULE: ./build/js/github/request-status.js
var request_status = __webpack_require__(80072);
;// CONCATENATED MODULE: ./build/js/github/comment-store.js

/** The login of GITHUB_TOKEN, where GitHub does not tell. */
const DEFAULT_LOGIN = 'github-actions[bot]';
function openCommentStore(octokit, { owner, repo }, number) {
    let login = null;
    const one = { owner, repo };
    const many = { owner, repo, issue_number: number };
    return {
        find: async (marker) => {
            login ??= readLogin(octokit);
            const author = await login;
            const comments = await octokit.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...many,
                per_page: 100,
            });
            return comments
                .filter((comment) => isBy(comment, author) && comment.body?.startsWith(marker))
                .map(toStored)
                .sort((a, b) => a.id - b.id);
        },
        get: (id) => nullIfGone(octokit.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...one, comment_id: id })),
        create: async (body) => {
            const created = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...many,
                body,
            });
            return toStored(created.data);
        },
        update: (id, body) => nullIfGone(octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...one,
            comment_id: id,
            body,
        })),
        delete: async (id) => {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...one,
                comment_id: id,
            });
        },
    };
}
/**
 * Whom the token speaks for. `GET /user` is closed to GITHUB_TOKEN, but GraphQL's `viewer` answers every kind of
 * token. Where it does not, only the comments of GITHUB_TOKEN count.
 */
async function readLogin(octokit) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        return DEFAULT_LOGIN;
    }
}
/** GraphQL leaves `[bot]` out of some logins that REST writes with it; no person's login can hold it. */
function isBy({ user }, login) {
    if (!user)
        return false;
    return user.login === login || (user.type === 'Bot' && user.login === `${login}[bot]`);
}
async function nullIfGone(request) {
    try {
        return toStored((await request).data);
    }
    catch (error) {
        if ((0,request_status/* requestStatus */.G)(error) === 404)
            return null;
        throw error;
    }
}
function toStored({ id, html_url, body }) {
    return { id: Number(id), url: html_url, body: body ?? '' };
}

// EXTERNAL MODULE: ./build/js/github/conversation.js
var conversation = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/js/github/pull-request.js
var pull_request = __webpack_require__(99949);
;// CONCATENATED MODULE: ./build/js/github/comment.js






/** How often a comment changes while the job runs. */
const MIN_INTERVAL_MS = 60_000;
/** The one comment of this key on the pull request that the run belongs to. Costs nothing until published. */
function openComment(deps, key) {
    const { mode, context, github, clock, log, redact } = deps;
    let place = null;
    let queue = Promise.resolve();
    let lastSent = null;
    let stopped = mode === 'never';
    let warned = false;
    const warn = (text) => {
        if (warned)
            log.debug(text);
        else
            log.warning(text);
        warned = true;
    };
    const enter = async () => {
        if (github === null) {
            if (mode === 'always')
                warn('comment: github-token is empty, so that no comment can be written.');
            return null;
        }
        const octokit = await github();
        const number = await (0,pull_request/* findPullRequest */._)(octokit, context);
        if (number !== null) {
            return (0,conversation/* openConversation */.kI)(openCommentStore(octokit, context, number), (0,comment_marker/* commentMarker */.Ql)(key, number));
        }
        if (mode === 'always')
            warn(`comment: this ${context.eventName} run belongs to no pull request.`);
        return null;
    };
    const forget = (error) => {
        place = null;
        throw error;
    };
    const publish = async (compose, final) => {
        const conversation = await (place ??= enter().catch(forget));
        if (conversation === null)
            return null;
        if (!final && lastSent !== null && clock.now() - lastSent < MIN_INTERVAL_MS)
            return conversation.url();
        await conversation.write((previous) => redact(compose(previous)), final);
        lastSent = clock.now();
        return conversation.url();
    };
    return {
        publish: (compose, { final }) => {
            const turn = queue.then(async () => {
                if (stopped)
                    return null;
                try {
                    return await publish(compose, final);
                }
                catch (error) {
                    stopped = isHopeless(error);
                    warn((0,comment_failure/* explainCommentFailure */.Z)(error, context));
                    return null;
                }
            });
            queue = turn;
            return turn;
        },
    };
}
/** Refusals that the same request would meet again. */
function isHopeless(error) {
    const status = (0,request_status/* requestStatus */.G)(error);
    return status !== null && status >= 400 && status < 500 && status !== 429;
}


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ openConversation),
/* harmony export */   lB: () => (/* binding */ COMMENT_OVERHEAD),
/* harmony export */   wT: () => (/* binding */ MAX_COMMENT_LENGTH)
/* harmony export */ });
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79348);
/* harmony import */ var _cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11856);
/* harmony import */ var _request_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80072);



/** GitHub answers 422 above this many characters. */
const MAX_COMMENT_LENGTH = 65_536;
/** How much of it the marker's line needs: what composes a body has `MAX_COMMENT_LENGTH` less this. */
const COMMENT_OVERHEAD = 64;
function openConversation(store, marker) {
    /** The comment as this run last saw or wrote it. */
    let ours = null;
    let wroteIt = false;
    let createdId = null;
    /** What the comment said that this run did not write. */
    let previous = null;
    const locate = async (final) => {
        // At the end all pages are read again, so that a second comment from a race does not stay.
        if (ours !== null && !final)
            return (await store.get(ours.id)) ?? (await oldest());
        return oldest();
    };
    const oldest = async () => {
        const [first] = await store.find(marker);
        if (first !== undefined && createdId !== null && createdId > first.id) {
            await store.delete(createdId);
            createdId = null;
        }
        return first ?? null;
    };
    const compose = (make, current) => {
        if (current !== null && !(wroteIt && same(current.body, ours?.body ?? ''))) {
            previous = (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarker */ .rR)(current.body, marker);
        }
        return (0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToLength */ .g)(`${marker}\n${make(previous)}`, MAX_COMMENT_LENGTH);
    };
    const create = async (body) => {
        try {
            return await store.create(body);
        }
        catch (error) {
            if (!mayHaveBeenDone(error))
                throw error;
            const [found] = (await store.find(marker)).filter((comment) => same(comment.body, body));
            return found ?? (await store.create(body));
        }
    };
    const update = async (make, current) => {
        const body = compose(make, current);
        return same(current.body, body) ? current : store.update(current.id, body);
    };
    return {
        url: () => ours?.url ?? null,
        write: async (make, final) => {
            const current = await locate(final);
            let written = current === null ? null : await update(make, current);
            if (written === null) {
                written = await create(compose(make, null));
                createdId = written.id;
                ours = written;
                wroteIt = true;
                // Another run may have created its own in the same moment: the older one stays.
                const first = await oldest();
                if (first !== null && first.id !== written.id)
                    written = (await update(make, first)) ?? first;
            }
            ours = written;
            wroteIt = true;
        },
    };
}
/** GitHub may change line ends and the end of a body. */
function same(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
/** After a 5xx or a lost connection the comment may exist although no answer came. */
function mayHaveBeenDone(error) {
    const status = (0,_request_status_js__WEBPACK_IMPORTED_MODULE_2__/* .requestStatus */ .G)(error);
    return status === null || status >= 500;
}


/***/ }),

/***/ 11856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ cutToLength),
/* harmony export */   z: () => (/* binding */ cutToBytes)
/* harmony export */ });
const NOTE = '\n\n_Cut here: the text is longer than GitHub takes._\n';
/**
 * The last defence of a size limit: whole lines from the start and a note, or '' where not even the note fits.
 * Reports keep their own budget and drop detail first, so that this is not needed.
 */
function cutToLength(markdown, max) {
    if (markdown.length <= max)
        return markdown;
    if (max < NOTE.length)
        return '';
    return withNote(markdown.slice(0, max - NOTE.length));
}
/** The same for a limit in UTF-8 bytes. */
function cutToBytes(markdown, max) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= max)
        return markdown;
    if (max < NOTE.length)
        return '';
    const head = bytes.subarray(0, max - NOTE.length).toString('utf8');
    return withNote(head.replace(/\ufffd+$/, ''));
}
function withNote(head) {
    const end = head.lastIndexOf('\n');
    return `${(end > 0 ? head.slice(0, end) : head).toWellFormed()}${NOTE}`;
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

/***/ 89941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
;// CONCATENATED MODULE: ./build/js/github/retry-delay.js

/** A comment is worth a short wait, not a stalled job. */
const MAX_ATTEMPTS = 4;
const MAX_WAIT_MS = 60_000;
/**
 * Milliseconds to wait before the same request is sent again; null where it must not be.
 *
 * A rate limit refused the request, so that any may be repeated. After a 5xx or a lost connection a POST may
 * have been carried out: whoever sent it must look first.
 */
function retryDelay({ error, method, attempt, now }) {
    if (attempt >= MAX_ATTEMPTS)
        return null;
    const failure = (0,json/* asObject */.eB)(error);
    const status = (0,json/* asFiniteNumber */.ju)(failure?.['status']);
    const response = (0,json/* asObject */.eB)(failure?.['response']);
    const headers = (0,json/* asObject */.eB)(response?.['headers']) ?? {};
    if (status === 403 || status === 429) {
        const wait = rateLimitWait(headers, now, status === 429 || /rate limit/i.test(String(failure?.['message'])));
        return wait === null || wait > MAX_WAIT_MS ? null : wait;
    }
    // Octokit reports a lost connection as a 500 without a response.
    const lost = response === undefined || (status !== undefined && status >= 500);
    return lost && method !== 'POST' ? 500 * 2 ** (attempt - 1) : null;
}
function rateLimitWait(headers, now, limited) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(after, 1) * 1000;
    if ((0,json/* asString */.oJ)(headers['x-ratelimit-remaining']) === '0') {
        return Math.max(Number(headers['x-ratelimit-reset']) * 1000 - now, 1000);
    }
    // A secondary limit without a header: GitHub asks for at least a minute.
    return limited ? MAX_WAIT_MS : null;
}

;// CONCATENATED MODULE: ./build/js/github/octokit.js

/** A request that hangs longer is given up; comments are small. */
const REQUEST_TIMEOUT_MS = 20_000;
/** The official client, loaded when first needed, with timeouts and a few retries of what is safe to repeat. */
async function openGitHub({ token, apiUrl, clock, log, signal: stop, timeoutMs = REQUEST_TIMEOUT_MS, }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: quiet });
    octokit.hook.wrap('request', async (request, options) => {
        const { request: own } = options;
        for (let attempt = 1;; attempt += 1) {
            try {
                return await withinTime(timeoutMs, stop, (signal) => {
                    // In place: the hooks inside this one are bound to the object itself, and see no copy of it.
                    options.request = { ...own, signal };
                    return request(options);
                });
            }
            catch (error) {
                const delay = retryDelay({ error, method: options.method, attempt, now: clock.now() });
                if (delay === null || stop?.aborted)
                    throw error;
                log.debug(`${options.method} ${options.url} failed (${String(error)}); again in ${delay} ms`);
                await clock.sleep(delay, stop);
            }
        }
    });
    return octokit;
}
/** One attempt. A body that is read as a stream has no limit here: such a request is answered with its headers. */
async function withinTime(timeoutMs, stop, send) {
    const timeout = new AbortController();
    const timer = setTimeout(() => {
        timeout.abort(new Error(`no answer within ${timeoutMs / 1_000} s`));
    }, timeoutMs);
    try {
        return await send(stop === undefined ? timeout.signal : AbortSignal.any([timeout.signal, stop]));
    }
    finally {
        clearTimeout(timer);
    }
}
/** Octokit would print deprecations to the console, past the log. */
const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // Nothing to say.
}


/***/ }),

/***/ 99949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readPullRequestHead),
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/**
 * The pull request that this run belongs to; null where there is none.
 *
 * A push is looked up by its commit: the pull request that was merged by it. For a fork's `workflow_run` GitHub
 * leaves the event's list empty, and the commit is unknown to this repository: it is found by its head, and only
 * while the head still is the run's commit.
 */
async function findPullRequest(octokit, context) {
    const { owner, repo, sha } = context;
    if (context.pullRequest !== null)
        return context.pullRequest;
    if (context.eventName === 'push') {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
            owner,
            repo,
            commit_sha: sha,
        });
        const merged = data.filter((pull) => pull.merged_at !== null);
        return (merged.find((pull) => pull.merge_commit_sha === sha) ?? merged[0])?.number ?? null;
    }
    if (context.eventName === 'workflow_run' && context.headLabel !== null) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
            owner,
            repo,
            head: context.headLabel,
            state: 'open',
        });
        return data.find((pull) => pull.head.sha === sha)?.number ?? null;
    }
    return null;
}
/** The head commit of a pull request at this moment: a prepared comment must not speak of an older one. */
async function readPullRequestHead(octokit, { owner, repo }, number) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        owner,
        repo,
        pull_number: number,
    });
    return data.head.sha;
}


/***/ }),

/***/ 80072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requestStatus)
/* harmony export */ });
/** The HTTP status of an error that Octokit threw; null for any other error. */
function requestStatus(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number'
        ? error.status
        : null;
}


/***/ }),

/***/ 40516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ readEpochs),
/* harmony export */   NV: () => (/* binding */ checkHyperparameters)
/* harmony export */ });
/* unused harmony export describeAllowed */
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _input_values_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82703);
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);
/* harmony import */ var _input_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97930);
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57993);





/** One meaning, several names: OpenAI's first. */
const EPOCH_NAMES = ['n_epochs', 'epochs', 'num_epochs', 'num_train_epochs'];
const SYNONYMS = [
    EPOCH_NAMES,
    ['learning_rate_multiplier', 'learning_rate', 'learningRate', 'lr'],
    ['beta', 'dpo_beta', 'klBeta', 'kl_beta'],
    ['batch_size', 'batchSizeSamples'],
    ['lora_r', 'lora_rank', 'loraRank'],
    ['context_length', 'max_seq_length', 'maxContextLength', 'max_context_length'],
];
/**
 * Checks the input `hyperparameters` against what the provider knows for the method. Every problem in one UserError;
 * only warnings where the provider is not strict.
 */
function checkHyperparameters(given, capabilities, method) {
    const problems = [];
    const values = {};
    for (const [name, value] of Object.entries(given)) {
        const rule = capabilities.hyperparameters.find((known) => known.name === name);
        const { problem, value: clean } = rule === undefined
            ? {
                problem: (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)(`hyperparameters.${name}`, `not known${nameKnown(name, capabilities.hyperparameters, method)}`),
                value: value === 'auto' ? undefined : value,
            }
            : checkValue(rule, value, method);
        if (problem !== null)
            problems.push(problem);
        if (clean !== undefined)
            values[name] = clean;
    }
    if (problems.length > 0 && capabilities.strictHyperparameters) {
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems.map(({ message }) => message).join(' '));
    }
    const warnings = problems.map(({ message }) => `${message} It is sent as it is.`);
    return { values, warnings, epochs: readEpochs(values) };
}
/**
 * The number of epochs in a job's or an order's hyperparameters, whatever the provider calls it: under several names the
 * highest, since a server that takes any name may follow either.
 */
function readEpochs(hyperparameters) {
    const found = EPOCH_NAMES.map((name) => (0,_lenient_js__WEBPACK_IMPORTED_MODULE_3__/* .readCount */ ._0)(hyperparameters[name]) ?? 0);
    const highest = Math.max(...found);
    return highest > 0 ? highest : null;
}
function checkValue(rule, given, method) {
    const name = `hyperparameters.${rule.name}`;
    if (!rule.methods.includes(method)) {
        return {
            problem: (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)(name, `for method ${rule.methods.join(' and ')}, not ${method}.`),
            value: given,
        };
    }
    if (given === 'auto' && rule.auto)
        return { problem: null, value: undefined };
    const value = readValue(rule, given);
    if (value === undefined)
        return { problem: (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, given, describeAllowed(rule)), value: given };
    return { problem: null, value };
}
/** The value in the rule's kind, undefined where it is not allowed; text that is a number or boolean counts as one. */
function readValue(rule, given) {
    const word = typeof given === 'string' ? given : undefined;
    if (word !== undefined && rule.values?.includes(word) === true)
        return word;
    if (rule.kind === 'text')
        return rule.values === undefined ? word : undefined;
    if (rule.kind === 'boolean')
        return [true, false].find((each) => given === each || word === String(each));
    const number = word === undefined ? given : (0,_input_values_range_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNumber */ .$J)(word.trim());
    return typeof number === 'number' && (0,_input_values_range_js__WEBPACK_IMPORTED_MODULE_4__/* .isInRange */ .h$)(number, rangeOf(rule)) ? number : undefined;
}
function rangeOf(rule) {
    return { ...rule, integer: rule.kind === 'integer' };
}
/** A rule as a phrase: "a whole number from 1 to 50, or auto". Also for the documentation's tables. */
function describeAllowed(rule) {
    const words = [...(rule.values ?? []), ...(rule.auto ? ['auto'] : [])];
    if (rule.kind === 'text' && rule.values !== undefined)
        return (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listChoices */ .ZH)(words);
    const kind = rule.kind === 'text'
        ? 'a text'
        : rule.kind === 'boolean'
            ? 'true or false'
            : (0,_input_values_range_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRange */ .pC)(rangeOf(rule));
    return [kind, ...words].join(', or ');
}
/** What follows "not known": the name to use instead. */
function nameKnown(name, rules, method) {
    const known = rules.filter((rule) => rule.methods.includes(method)).map((rule) => rule.name);
    if (known.length === 0)
        return ', and none is for this method.';
    const group = SYNONYMS.find((names) => names.includes(name));
    const synonym = known.find((candidate) => group?.includes(candidate) === true);
    if (synonym !== undefined) {
        const absolute = name === 'learning_rate_multiplier' ? ' (an absolute rate such as 1e-5, not a multiplier)' : '';
        const relative = synonym === 'learning_rate_multiplier' ? ' (a factor, not an absolute rate)' : '';
        return `; use ${synonym}${absolute}${relative}.`;
    }
    const elsewhere = rules.find((rule) => group?.includes(rule.name) === true);
    if (elsewhere !== undefined)
        return `; ${elsewhere.name} is for method ${elsewhere.methods.join(' and ')}.`;
    const meant = (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(name, known);
    return `.${meant === '' ? '' : ` ${meant}`} Known: ${known.join(', ')}.`;
}


/***/ }),

/***/ 57993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readTextMap),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   dE: () => (/* binding */ holdsList),
/* harmony export */   h4: () => (/* binding */ readHyperparameters),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sG: () => (/* binding */ readNumberMap),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);


/** A number, or text that is one; -1 and non-numbers are null. Azure and older servers write -1 for "not known" and 100.0 for steps. */
function readCount(value) {
    const number = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asFiniteNumber */ .ju)(value) ?? (typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN);
    return Number.isFinite(number) && number >= 0 ? number : null;
}
/** A time as seconds since the epoch, from seconds, milliseconds or an ISO date; null where there is none. */
function readTime(value) {
    const number = readCount(value);
    // Nobody trains models before 1973 or after 5138: larger numbers are milliseconds.
    if (number !== null && number > 0)
        return number > 1e11 ? number / 1000 : number;
    const text = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value);
    if (text === undefined)
        return null;
    const ms = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
    return Number.isNaN(ms) || ms <= 0 ? null : ms / 1000;
}
/** Text that says something; "" and other types are null. */
function readText(value) {
    const text = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value);
    return text === undefined || text === '' ? null : text;
}
/** An id; a server that counts its jobs writes a number. */
function readId(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : readText(value);
}
/** Ids out of a list of ids or of objects with an id. */
function readIds(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => readId((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? item['id'] : item) ?? []);
}
/** The members of an object that are text, numbers written as text. */
function readTextMap(value) {
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => typeof item === 'string' ? [[key, item]] : typeof item === 'number' ? [[key, String(item)]] : []));
}
/** The members of an object that are finite numbers, text that is a number included. -1 stays: a reward may be negative. */
function readNumberMap(value) {
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return {};
    const entries = Object.entries(value).flatMap(([key, item]) => {
        const number = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asFiniteNumber */ .ju)(item) ?? (typeof item === 'string' && item.trim() !== '' ? Number(item) : Number.NaN);
        return Number.isFinite(number) ? [[key, number]] : [];
    });
    return Object.fromEntries(entries);
}
/** Hyperparameters as they are known: `auto`, -1 and null say nothing and are left out. */
function readHyperparameters(value) {
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== 'auto' && item !== -1 && item !== null && item !== undefined));
}
/** The list in an answer: `{data: […]}`, `{items: […]}` or the list itself. */
function readList(answer, ...names) {
    if (Array.isArray(answer))
        return answer;
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer))
        return [];
    for (const name of [...names, 'data', 'items']) {
        const list = answer[name];
        if (Array.isArray(list))
            return list;
    }
    return [];
}
/** Whether an answer holds a list at all, if an empty one: `null` is one to servers written in Go. */
function holdsList(answer) {
    if (Array.isArray(answer))
        return true;
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer))
        return false;
    return answer['object'] === 'list' || 'data' in answer || Object.values(answer).some(Array.isArray);
}
/** The same for equal values, whatever the order of their members. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(sortMembers(value)))
        .digest('hex')
        .slice(0, 32);
}
function sortMembers(value) {
    if (Array.isArray(value))
        return value.map(sortMembers);
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, sortMembers(item)]));
}


/***/ }),

/***/ 69426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ midSentence),
/* harmony export */   y: () => (/* binding */ startSentence)
/* harmony export */ });
/** A provider's title after other words: "at the provider", "at OpenAI". */
function midSentence(title) {
    return title.replace(/^The /, 'the ');
}
/** A provider's title as the first word: "The simulator shuts …". */
function startSentence(title) {
    return title.replace(/^the /, 'The ');
}


/***/ }),

/***/ 43110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeStep)
/* harmony export */ });
/* unused harmony export yamlText */
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41593);

/** Words that YAML reads as text and a workflow as no expression. */
const PLAIN = /^[A-Za-z][\w./@-]*(?::[\w./@-]+)*$/;
/** Words that YAML would read as something else than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null)$/i;
/** Several lines that a block scalar holds as they are, where `showUnseenLines` has nothing to change in them. */
const BLOCK = /^[^\s][^\t]*\n[^\t]*[^\s]$/;
/** A workflow step that can be pasted under `steps:`. Values are quoted so that they stay what they are. */
function writeStep(step) {
    const inputs = { command: step.command, provider: step.provider, ...step.inputs };
    const lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${yamlText(value)}`);
    const key = step.keyVariable === null ? [] : [`    api-key: \${{ secrets.${step.keyVariable} }}`];
    const withheld = (step.withheld ?? []).map((name) => `    # ${name}: holds a secret; give it as before`);
    const checkout = step.checkout ? [`# after actions/checkout with ref: ${yamlText(step.checkout)}`] : [];
    return [...checkout, `- uses: ${yamlText(step.action)}`, '  with:', ...lines, ...key, ...withheld].join('\n');
}
/** A text as a YAML scalar in which no `${{ }}` is left for the workflow to evaluate. */
function yamlText(value) {
    if (PLAIN.test(value) && !NOT_TEXT.test(value))
        return value;
    if (BLOCK.test(value) && (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseenLines */ .X)(value) === value && !value.includes('${{'))
        return `|-\n${value.replace(/^(?=.)/gm, '      ')}`;
    const quoted = Array.from(JSON.stringify(value.toWellFormed()), (char) => (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .A)(char) === char ? char : escapeYaml(char));
    return quoted.join('').replaceAll('${{', "${{ '${{' }}");
}
/** As YAML's double quotes write a character that the report would show in another way. */
function escapeYaml(char) {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 19057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** Blocks with a blank line between them; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
/** Folded text. GitHub reads the summary as HTML, not as Markdown; the blank line after it lets the body be Markdown. */
function details(summaryHtml, body) {
    return body === '' ? '' : `<details>\n<summary>${summaryHtml}</summary>\n\n${body}\n\n</details>`;
}
/** A coloured box. GitHub draws it at the top level only: never inside of a list, a table or details. */
function alert(kind, lines) {
    return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}
function list(items) {
    return items.map((item) => `- ${item}`).join('\n');
}


/***/ }),

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Nb: () => (/* binding */ formatUsdRange),
/* harmony export */   QF: () => (/* binding */ formatSignedScore),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t2: () => (/* binding */ formatSignedCount),
/* harmony export */   wY: () => (/* binding */ formatCountRange),
/* harmony export */   y: () => (/* binding */ formatScore),
/* harmony export */   yk: () => (/* binding */ formatPlural),
/* harmony export */   zX: () => (/* binding */ formatLoss)
/* harmony export */ });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** 1234 → `1,234`. */
function formatCount(value) {
    return whole.format(value);
}
/** `1 example`, `2 examples`. */
function formatPlural(value, noun) {
    return `${formatCount(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Dollars: two decimals from one dollar on, else four; a trace of money is never shown as nothing. */
function formatUsd(value) {
    if (value === 0)
        return '$0.00';
    if (value < 0.0001)
        return 'under $0.0001';
    return `$${Number(value.toFixed(4)) < 1 ? value.toFixed(4) : cents.format(value)}`;
}
/** `$1.20`, or `$1.20 to $3.60`: the space before the second sign keeps GitHub from reading a formula. */
function formatUsdRange(range) {
    const [low, high] = [formatUsd(range.low), formatUsd(range.high)];
    return low === high ? high : `${low} to ${high}`;
}
function formatCountRange(range) {
    return range.low === range.high
        ? formatCount(range.high)
        : `${formatCount(range.low)} to ${formatCount(range.high)}`;
}
/** Seconds as the two largest units: `45 s`, `3 min 20 s`, `1 h 5 min`, `2 d 3 h`. */
function formatDuration(seconds) {
    const rest = Math.max(0, Math.round(seconds));
    if (rest < 60)
        return `${rest} s`;
    if (rest < 3600)
        return join(Math.floor(rest / 60), 'min', rest % 60, 's');
    const minutes = Math.round(rest / 60);
    if (minutes < 24 * 60)
        return join(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(minutes / 60);
    return join(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
function join(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/** Four significant digits, as losses are compared: `1.234`, `0.01235`, `7.000e-7`. */
function formatLoss(value) {
    if (value === 0)
        return '0';
    return Math.abs(value) < 1e-5 || Math.abs(value) >= 1e6 ? value.toExponential(3) : value.toPrecision(4);
}
/** A share of 0–1 as `93.4 %`. */
function formatPercent(share) {
    return `${(share * 100).toFixed(1)} %`;
}
/** A score of 0–1 with three decimals. */
function formatScore(value) {
    return value.toFixed(3);
}
/** With its sign, a true minus: `+0.210`, `−0.030`. Zero has none: beside an interval, `±` would read as one. */
function formatSignedScore(value) {
    const digits = Math.abs(value).toFixed(3);
    if (Number(digits) === 0)
        return digits;
    return `${value < 0 ? '−' : '+'}${digits}`;
}
function formatSignedCount(value) {
    if (value === 0)
        return '±0';
    return `${value < 0 ? '−' : '+'}${formatCount(Math.abs(value))}`;
}


/***/ }),

/***/ 79599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ control),
/* harmony export */   Mu: () => (/* binding */ followLater),
/* harmony export */   Q6: () => (/* binding */ followStep)
/* harmony export */ });
/* unused harmony export stepFor */
/* harmony import */ var _untrusted_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30462);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19057);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
/* harmony import */ var _follow_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43110);




const REASONS = {
    'no-wait': 'This step did not wait for the job (`wait: false`)',
    timeout: 'This step reached its `timeout-minutes`',
    cancelled: 'The workflow was cancelled',
};
/** Where the step ended before its job: what becomes of the job and the step that follows it, ready to copy. */
function followLater(view) {
    const { ended, job } = view;
    if (ended === null || job === null)
        return null;
    const after = ended.afterMinutes === null ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ended.afterMinutes * 60)}`;
    const notice = ended.job === 'goes-on'
        ? (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('NOTE', [
            `${REASONS[ended.reason]}${after}. **The job goes on** and is billed as usual; this step follows it:`,
        ])
        : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('NOTE', [`${REASONS[ended.reason]}${after}. The job was cancelled.`]);
    const yaml = ended.job === 'goes-on' ? (0,_untrusted_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p)((0,_follow_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .writeStep */ .q)(followStep(view, job.id)), 'yaml') : null;
    return { name: 'how to follow', rank: 0, wordings: [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(notice, yaml)] };
}
/** The other steps that this job or model allows, folded. */
function control(view) {
    const steps = stepsFor(view);
    if (steps.length === 0)
        return null;
    const body = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(...steps.map(([title, step]) => `**${title}**\n\n${(0,_untrusted_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p)((0,_follow_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .writeStep */ .q)(step), 'yaml')}`));
    return {
        name: 'steps to copy',
        rank: 5,
        wordings: [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(steps.map(([title]) => title).join(' · '), body)],
    };
}
function stepsFor(view) {
    const { job, provider, fineTunedModel, ended } = view;
    const steps = [];
    if (job !== null && !job.finished && ended === null)
        steps.push(['Follow the job', followStep(view, job.id)]);
    if (job !== null && !job.finished && provider?.canCancel === true)
        steps.push(['Cancel the job', stepFor(view, 'cancel', { 'job-id': job.id })]);
    if (fineTunedModel !== null && provider?.canDeleteModel === true) {
        steps.push(['Delete the model', stepFor(view, 'delete', { 'fine-tuned-model': fineTunedModel })]);
    }
    return steps;
}
/** The step that follows the job, and then judges and publishes it as this one would have. */
function followStep(view, jobId) {
    const step = stepFor(view, 'follow', { 'job-id': jobId });
    const { carried, run } = view;
    const named = Object.entries(carried);
    const given = named.filter((entry) => entry[1] !== null);
    const needsFiles = ['training-file', 'validation-file', 'test-file'].some((name) => carried[name] != null);
    return {
        ...step,
        inputs: { ...step.inputs, ...Object.fromEntries(given) },
        withheld: named.filter(([, value]) => value === null).map(([name]) => name),
        checkout: needsFiles ? (run.checkedOut ?? run.commit) : null,
    };
}
/** A step that reaches the provider as this one did. */
function stepFor({ provider, run }, command, inputs) {
    const { keyVariable, inputs: access } = provider?.access ?? { keyVariable: 'API_KEY', inputs: {} };
    return {
        action: run.action,
        command,
        provider: provider?.id ?? 'openai',
        keyVariable,
        inputs: { ...access, ...inputs },
    };
}


/***/ }),

/***/ 17889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./build/js/commands/command-table.js
var command_table = __webpack_require__(79597);
;// CONCATENATED MODULE: ./build/js/commands/carried-inputs.js

/**
 * What a later `follow` of the same job needs to judge and publish it as this step would have: the dataset and what
 * it is held to, the gates, the choice of checkpoint, and where the report goes. Not how long to wait, and no
 * permission: whoever copies the step gives those anew. A training grader judges nothing any more.
 */
const CARRIED = [
    'extra-headers',
    'model',
    'training-file',
    'validation-file',
    'validation-split',
    'training-share',
    'test-file',
    'method',
    'rules',
    'suffix',
    'hyperparameters',
    'price-per-million-tokens-usd',
    'graders',
    'baseline-model',
    'min-score',
    'min-improvement',
    'max-eval-examples',
    'select-checkpoint',
    'comment',
    'comment-key',
    'show-examples',
    'summary',
    'artifact',
    'artifact-retention-days',
];
/**
 * The inputs that the step to copy repeats, as they were given; a default counts as not given. null stands for one
 * that holds a masked value: its name is told, its value never.
 */
function carryInputs(read, isSecret) {
    return Object.fromEntries(CARRIED.map((name) => [name, read(name)])
        .filter(([name, value]) => value !== '' && value !== command_table/* inputDefaults */.V0[name])
        // Headers count as secret whole: their text may spell a value otherwise than it is masked.
        .map(([name, value]) => [name, name === 'extra-headers' || isSecret(value) ? null : value]));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/boundary/thrown.js
var thrown = __webpack_require__(74323);
;// CONCATENATED MODULE: ./build/js/commands/describe-failure.js



/**
 * What the user is told of an error: a `UserError` speaks for itself; anything else is a defect of ours, named as
 * one, its stack only with debug logging on.
 */
function describeFailure(error, { log, cancelled }) {
    log.debug((0,external_node_util_.inspect)(error, { depth: 4 }));
    if (cancelled.aborted && !(error instanceof user_error/* UserError */.y)) {
        return new user_error/* UserError */.y('The workflow was cancelled.', { code: 'cancelled', cause: error });
    }
    if (error instanceof user_error/* UserError */.y)
        return error;
    const message = (0,thrown/* messageOf */.b)(error);
    return new user_error/* UserError */.y(`Something went wrong that the action did not foresee: ${message}. Run again with debug logging for the details, and report it.`, { code: 'unexpected', cause: error });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/boundary/clock.js
var clock = __webpack_require__(91571);
// EXTERNAL MODULE: ./build/js/boundary/out-of-time-error.js
var out_of_time_error = __webpack_require__(94026);
// EXTERNAL MODULE: ./build/js/boundary/until-deadline.js
var until_deadline = __webpack_require__(34582);
;// CONCATENATED MODULE: ./build/js/github/cancelled-error.js

/** The reason of the signal that a cancelled workflow, a job's timeout or Ctrl-C aborts. */
class CancelledError extends user_error/* UserError */.y {
    name = 'CancelledError';
    signalName;
    constructor(signalName) {
        super(`The step was cancelled (${signalName}).`, { code: 'cancelled' });
        this.signalName = signalName;
    }
}

;// CONCATENATED MODULE: ./build/js/github/cancellation.js

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/**
 * Listens for the runner's way to cancel a step: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
 * A third signal finds no handler any more and ends the process at once.
 */
function listenForCancellation(source = process) {
    const first = new AbortController();
    const second = new AbortController();
    const dispose = () => {
        for (const name of SIGNALS)
            source.off(name, receive);
    };
    const receive = (name) => {
        if (!first.signal.aborted) {
            first.abort(new CancelledError(name));
            return;
        }
        dispose();
        second.abort(new CancelledError(name));
    };
    for (const name of SIGNALS)
        source.on(name, receive);
    return { signal: first.signal, lastCall: second.signal, dispose };
}

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
;// CONCATENATED MODULE: ./build/js/github/event-payload.js


/** GitHub caps webhook payloads at 25 MB; a larger file is none of its. */
const MAX_BYTES = 25 * 1024 * 1024;
/** The event as GitHub sent it; an empty object where the file is missing, too large or no JSON object. */
function readEventPayload(path) {
    if (path === '')
        return {};
    try {
        if ((0,external_node_fs_.statSync)(path).size > MAX_BYTES)
            return {};
        return (0,json/* asObject */.eB)(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'))) ?? {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/js/github/context.js


/** Reads the runner's variables and the event; a payload of another shape than expected is as good as none. */
function readContext(env = process.env) {
    return parseContext(env, readEventPayload(env['GITHUB_EVENT_PATH'] ?? ''));
}
/** The pure part of `readContext`. */
function parseContext(env, payload) {
    const text = (name) => env[name] ?? '';
    const eventName = text('GITHUB_EVENT_NAME');
    const repository = text('GITHUB_REPOSITORY');
    const [owner = '', repo = ''] = repository.split('/');
    const serverUrl = (text('GITHUB_SERVER_URL') || 'https://github.com').replace(/\/+$/, '');
    const head = readHead(eventName, payload);
    const actor = text('GITHUB_ACTOR');
    return {
        eventName,
        payload,
        repository,
        owner,
        repo,
        sha: head?.sha ?? text('GITHUB_SHA'),
        baseSha: readBaseSha(payload),
        ref: text('GITHUB_REF'),
        runId: text('GITHUB_RUN_ID'),
        runAttempt: Number(text('GITHUB_RUN_ATTEMPT')) || 1,
        workflow: text('GITHUB_WORKFLOW'),
        job: text('GITHUB_JOB'),
        actor,
        serverUrl,
        apiUrl: (text('GITHUB_API_URL') || 'https://api.github.com').replace(/\/+$/, ''),
        runUrl: `${serverUrl}/${repository}/actions/runs/${text('GITHUB_RUN_ID')}`,
        isGhes: isEnterpriseServer(serverUrl),
        pullRequest: readPullRequest(eventName, payload),
        isForkHead: head === null ? alwaysHasHead(eventName) : head.repository?.toLowerCase() !== repository.toLowerCase(),
        isDependabot: actor === 'dependabot[bot]' || readAuthor(payload) === 'dependabot[bot]',
        headLabel: head?.label ?? null,
    };
}
/** These events come with secrets and a head: where it cannot be read, it may be anybody's. */
function alwaysHasHead(eventName) {
    return eventName === 'pull_request_target' || eventName === 'workflow_run';
}
function readHead(eventName, payload) {
    const run = eventName === 'workflow_run' ? (0,json/* asObject */.eB)(payload['workflow_run']) : undefined;
    if (run !== undefined) {
        const repository = (0,json/* asObject */.eB)(run['head_repository']);
        const login = (0,json/* asString */.oJ)((0,json/* asObject */.eB)(repository?.['owner'])?.['login']);
        const branch = (0,json/* asString */.oJ)(run['head_branch']);
        return {
            sha: (0,json/* asString */.oJ)(run['head_sha']) ?? null,
            repository: (0,json/* asString */.oJ)(repository?.['full_name']) ?? null,
            label: login === undefined || branch === undefined ? null : `${login}:${branch}`,
        };
    }
    const head = (0,json/* asObject */.eB)((0,json/* asObject */.eB)(payload['pull_request'])?.['head']);
    if (head === undefined)
        return null;
    const repository = (0,json/* asString */.oJ)((0,json/* asObject */.eB)(head['repo'])?.['full_name']) ?? null;
    const branch = (0,json/* asString */.oJ)(head['ref']);
    return {
        sha: (0,json/* asString */.oJ)(head['sha']) ?? null,
        repository,
        label: repository === null || branch === undefined ? null : `${repository.split('/')[0] ?? ''}:${branch}`,
    };
}
/** A new branch has no commit before it: GitHub sends forty zeros. */
function readBaseSha(payload) {
    const base = (0,json/* asString */.oJ)((0,json/* asObject */.eB)((0,json/* asObject */.eB)(payload['pull_request'])?.['base'])?.['sha']) ?? (0,json/* asString */.oJ)(payload['before']);
    return base === undefined || /^0*$/.test(base) ? null : base;
}
function readPullRequest(eventName, payload) {
    const own = (0,json/* asObject */.eB)(payload['pull_request']);
    if (own !== undefined)
        return asCount(own['number']) ?? asCount(payload['number']);
    if (eventName === 'issue_comment') {
        const issue = (0,json/* asObject */.eB)(payload['issue']);
        // An issue is a pull request only where it has this field.
        return (0,json/* asObject */.eB)(issue?.['pull_request']) === undefined ? null : asCount(issue?.['number']);
    }
    if (eventName === 'workflow_run') {
        const run = (0,json/* asObject */.eB)(payload['workflow_run']);
        const listed = Array.isArray(run?.['pull_requests']) ? run['pull_requests'] : [];
        // A branch can be the head of several: only one that stands at the run's commit is meant.
        const fitting = listed
            .map(json/* asObject */.eB)
            .find((pull) => (0,json/* asObject */.eB)(pull?.['head'])?.['sha'] === run?.['head_sha']);
        return asCount(fitting?.['number']);
    }
    return null;
}
function readAuthor(payload) {
    return (0,json/* asString */.oJ)((0,json/* asObject */.eB)((0,json/* asObject */.eB)(payload['pull_request'])?.['user'])?.['login']);
}
function asCount(value) {
    const number = (0,json/* asFiniteNumber */.ju)(value);
    return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function isEnterpriseServer(serverUrl) {
    if (!URL.canParse(serverUrl))
        return false;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return !(host === 'github.com' ||
        host.endsWith('.ghe.com') ||
        host === 'localhost' ||
        host.endsWith('.localhost'));
}

// EXTERNAL MODULE: ./build/js/untrusted/log-line.js
var log_line = __webpack_require__(77696);
// EXTERNAL MODULE: ./build/js/untrusted/shorten.js
var shorten = __webpack_require__(99182);
// EXTERNAL MODULE: ./build/js/github/file-command.js
var file_command = __webpack_require__(2980);
;// CONCATENATED MODULE: ./build/js/github/outputs.js



/**
 * The outputs of the step, written to GITHUB_OUTPUT; without that variable they are only remembered.
 * A write that fails is a warning: the value stands in the log then.
 */
function createOutputs(env, mask, log) {
    const values = new Map();
    const path = env['GITHUB_OUTPUT'] ?? '';
    return {
        values,
        set: (name, value) => {
            const text = readable(name, String(value));
            if (text === null) {
                log.warning(`Output ${name} is left out: the provider's "${(0,shorten/* shorten */.m)(String(value), 200)}" holds a line break or another character that acts on a log or a shell. The results folder holds it as it came.`);
                return;
            }
            if (values.get(name) === text)
                return;
            values.set(name, text);
            if (path === '')
                return;
            try {
                (0,file_command/* appendFileCommand */.K)(path, name, text);
            }
            catch (error) {
                log.warning(`Output ${name} could not be written to GITHUB_OUTPUT (${String(error)}); its value is ${text}`);
            }
            if (mask.holds(text)) {
                log.warning(`Output ${name} holds a value that is masked as a secret: GitHub passes it to later steps, but not to other jobs. ` +
                    'Keep a name that is no secret (an organization, a project) as a variable instead.');
            }
        },
    };
}
/** Words of the provider for people, and the most of each that is passed on. */
const WORDS = { status: 100, 'error-code': 100, 'error-message': 2_000 };
/** Names by which the provider knows a thing: another spelling would name nothing, or something else. */
const NAMES = ['job-id', 'fine-tuned-model', 'best-checkpoint', 'training-file-id', 'validation-file-id'];
/**
 * The value as a later step may print it: words become one line that starts no workflow command, since scripts echo
 * them; a name that is no such line is none. null: there is nothing to pass on.
 */
function readable(name, value) {
    const most = WORDS[name];
    if (most !== undefined)
        return (0,log_line/* logLine */.B)((0,shorten/* shorten */.m)(value, most));
    return NAMES.includes(name) && (0,log_line/* logLine */.B)(value) !== value ? null : value;
}

// EXTERNAL MODULE: ./build/js/github/comment.js + 1 modules
var comment = __webpack_require__(15068);
// EXTERNAL MODULE: ./build/js/github/octokit.js + 1 modules
var octokit = __webpack_require__(89941);
// EXTERNAL MODULE: ./build/js/report/markdown/blocks.js
var blocks = __webpack_require__(19057);
;// CONCATENATED MODULE: ./build/js/report/markdown/link.js
/**
 * A link whose text is finished Markdown. Only http and https addresses become links, and none with a user's name in
 * it; of anything else the text alone is left. Whose address it is, is the caller's business.
 */
function link_link(text, url) {
    const href = url === null ? null : webAddress(url);
    return href === null ? text : `[${text}](<${href}>)`;
}
function webAddress(url) {
    // A path within the run's own page on GitHub.
    if (/^\.\/[\w/-]+$/.test(url))
        return url;
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (!['http:', 'https:'].includes(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
        return null;
    return parsed.href.replace(/[<>()[\]\\|`*_"'\s@#]/g, (char) => char === '#' || char === '_' ? char : percent(char));
}
function percent(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./build/js/untrusted/markdown-code.js
var markdown_code = __webpack_require__(30462);
// EXTERNAL MODULE: ./build/js/untrusted/markdown-text.js
var markdown_text = __webpack_require__(87676);
;// CONCATENATED MODULE: ./build/js/report/markdown/quote.js




const MAX_NAME = 120;
const MAX_SENTENCE = 400;
/** A name that a stranger chose, as short code. */
function nameCode(name) {
    return (0,markdown_code/* markdownCode */.D)((0,shorten/* shorten */.m)(name, MAX_NAME));
}
/** A sentence that a stranger wrote. */
function sentence(text, max = MAX_SENTENCE) {
    return (0,markdown_text/* markdownText */.p)((0,shorten/* shorten */.m)(text, max));
}
/** Names of inputs and their values in back-ticks, after `markdownText` has escaped them. */
const NAMED = /\\`([a-z](?:[A-Za-z\d.-]|\\_)*(?:: [A-Za-z\d.-]+)?)\\`/g;
/** A sentence of ours that may quote a stranger: names of inputs in back-ticks stay code, all else is shown as text. */
function ownSentence(text) {
    // In code an underscore needs no escape, and would show one.
    return sentence(text).replace(NAMED, (_, name) => `\`${name.replaceAll('\\_', '_')}\``);
}
/** `data/a.jsonl:3-7`, linked to the lines on GitHub where the file is part of the commit. */
function placeLink(run, place, inCommit) {
    if (place.file === null)
        return 'the whole set';
    const range = lineRange(place);
    const text = (0,markdown_code/* markdownCode */.D)(`${(0,shorten/* shorten */.m)(place.file, MAX_NAME)}${range === '' ? '' : `:${range}`}`);
    return inCommit ? link_link(text, blobUrl(run, place.file, place)) : text;
}
function lineRange({ from, to }) {
    if (from === null)
        return '';
    return to === null || to === from ? String(from) : `${from}-${to}`;
}
function blobUrl(run, file, { from, to }) {
    const folders = file.toWellFormed().split('/');
    // A browser would walk up from the repository's page to somebody else's.
    if (folders.some((folder) => folder === '.' || folder === '..'))
        return null;
    const path = folders.map(encodeURIComponent).join('/');
    const lines = from === null ? '' : `#L${from}${to === null || to === from ? '' : `-L${to}`}`;
    return `${run.serverUrl}/${run.repository}/blob/${run.commit}/${path}${lines}`;
}
function runUrl(run) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/attempts/${run.attempt}`;
}

;// CONCATENATED MODULE: ./build/js/report/markdown/table.js
const RULES = { left: ':---', right: '---:', center: ':---:' };
/** A GitHub table. Titles and cells are finished Markdown: what strangers wrote has gone through `untrusted/` before. */
function table(columns, rows) {
    const full = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
    const lines = [
        full.map((column) => column.title),
        full.map((column) => RULES[column.align ?? 'left']),
        ...rows.map((row) => full.map((_, index) => row[index] ?? '')),
    ];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/**
 * Two columns for facts that are read one by one; the first fact is the heading, for a GitHub table must have one.
 * Rows with an empty value are left out.
 */
function facts(rows) {
    const known = rows.filter((row) => row[1] !== null && row[1] !== '');
    const [heading, ...others] = known;
    return heading === undefined
        ? ''
        : table(heading, others.map(([name, value]) => [`**${name}**`, value]));
}

// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
;// CONCATENATED MODULE: ./build/js/report/history.js






const MAX_ENTRIES = 20;
const MAX_TEXT = 200;
const STATE_LINE = /^<!-- fine-tune-results ([\w-]+) -->$/;
/**
 * Results that an earlier comment body holds in its last line, newest first. What strangers wrote stands above, inside
 * of tables and fences, and never is the last line; a body without that line, or with a broken one, has no results.
 */
function readHistory(body) {
    const match = STATE_LINE.exec(body.trimEnd().split('\n').at(-1) ?? '');
    if (match?.[1] === undefined)
        return [];
    try {
        const parsed = (0,json/* asArray */._j)(JSON.parse(Buffer.from(match[1], 'base64url').toString())) ?? [];
        return parsed
            .map(readEntry)
            .filter((entry) => entry !== null)
            .slice(0, MAX_ENTRIES);
    }
    catch {
        return [];
    }
}
/** The results with this run's entry in front, in place of an older one of the same run. */
function addToHistory(earlier, current) {
    return [shortenEntry(current), ...earlier.filter(({ key }) => key !== current.key)].slice(0, MAX_ENTRIES);
}
/** The hidden last line. */
function writeHistory(entries) {
    return `<!-- fine-tune-results ${Buffer.from(JSON.stringify(entries)).toString('base64url')} -->`;
}
/** Earlier results as a folded table; empty where there are none. */
function showHistory(entries) {
    if (entries.length === 0)
        return '';
    const right = (title) => ({ title, align: 'right' });
    const rows = entries.map(({ url, commit, outcome, model, loss, score, costUsd }) => [
        link_link(nameCode(commit.slice(0, 7)), url),
        sentence(outcome),
        model === null ? '' : nameCode(model),
        loss === null ? '' : (0,numbers/* formatLoss */.zX)(loss),
        score === null ? '' : (0,numbers/* formatScore */.y)(score),
        costUsd === null ? '' : (0,numbers/* formatUsd */.UK)(costUsd),
    ]);
    const columns = ['Commit', 'Result', 'Model', right('Validation loss'), right('Score'), right('Cost')];
    return (0,blocks/* details */.zH)(`Earlier results of this pull request (${entries.length})`, table(columns, rows));
}
function readEntry(value) {
    const object = (0,json/* asObject */.eB)(value);
    const text = (name) => (0,json/* asString */.oJ)(object?.[name])?.slice(0, MAX_TEXT) ?? null;
    const number = (name) => (0,json/* asFiniteNumber */.ju)(object?.[name]) ?? null;
    const [key, url, commit, outcome] = [text('key'), text('url'), text('commit'), text('outcome')];
    if (key === null || url === null || commit === null || outcome === null)
        return null;
    return {
        key,
        url,
        commit,
        outcome,
        model: text('model'),
        loss: number('loss'),
        score: number('score'),
        costUsd: number('costUsd'),
    };
}
function shortenEntry(entry) {
    return readEntry(entry) ?? entry;
}

;// CONCATENATED MODULE: ./build/js/report/markdown/budget.js

/** GitHub refuses a step's summary over 1 MiB (runner, FileCommandManager.cs); some room is left for what others append. */
const SUMMARY_BUDGET = { max: 1_048_576 - 16_384, measure: (text) => Buffer.byteLength(text) };
/** GitHub refuses a comment over 65,536 characters; 512 are left for the hidden marker in its first line. */
const COMMENT_BUDGET = { max: 65_536 - 512, measure: (text) => text.length };
/**
 * The sections in their order, in the fullest wording that fits. The highest rank makes room first: all sections
 * shrink to their shortest wording before one is dropped. What was shortened or left out is said at the end.
 */
function fit(sections, budget, where) {
    const level = sections.map(() => 0);
    const write = () => {
        const parts = sections.map((section, index) => section.wordings[level[index] ?? 0] ?? '');
        return (0,blocks/* blocks */.Bv)(...parts, roomNote(sections, level, where));
    };
    let text = write();
    const byRank = sections
        .map((section, index) => ({ section, index }))
        .sort((a, b) => b.section.rank - a.section.rank);
    for (const last of [1, 0]) {
        for (const { section, index } of byRank) {
            const deepest = section.rank === 0 ? section.wordings.length - 1 : section.wordings.length - last;
            while (budget.measure(text) > budget.max && (level[index] ?? 0) < deepest) {
                level[index] = (level[index] ?? 0) + 1;
                text = write();
            }
        }
    }
    return text;
}
function roomNote(sections, level, where) {
    const of = (test) => sections.filter((section, index) => test(section, level[index] ?? 0)).map((section) => section.name);
    const dropped = of((section, at) => at >= section.wordings.length);
    const shortened = of((section, at) => at > 0 && at < section.wordings.length);
    if (dropped.length + shortened.length === 0)
        return null;
    const parts = [
        dropped.length > 0 ? `left out: ${dropped.join(', ')}` : '',
        shortened.length > 0 ? `shortened: ${shortened.join(', ')}` : '',
    ].filter((part) => part !== '');
    return `<sub>GitHub limits the length of this text; ${parts.join('; ')}. Everything is in ${where}.</sub>`;
}

// EXTERNAL MODULE: ./build/js/training/metrics/points.js
var metrics_points = __webpack_require__(26524);
;// CONCATENATED MODULE: ./build/js/report/metrics-summary.js

const METRICS = [
    { metric: 'trainLoss', title: 'Training loss', better: 'lower' },
    { metric: 'validLoss', title: 'Validation loss', better: 'lower' },
    { metric: 'fullValidLoss', title: 'Full validation loss', better: 'lower' },
    { metric: 'trainAccuracy', title: 'Training accuracy', better: 'higher' },
    { metric: 'validAccuracy', title: 'Validation accuracy', better: 'higher' },
    { metric: 'fullValidAccuracy', title: 'Full validation accuracy', better: 'higher' },
];
/** First, last and best of every metric that has a value; of equal values the earliest is the best. */
function summarizeMetrics(rows) {
    return METRICS.flatMap(({ metric, title, better }) => {
        const points = (0,metrics_points/* pointsOf */.X)(rows, metric);
        const [first, last] = [points[0], points.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const best = points.reduce((a, b) => (better === 'lower' ? b.value < a.value : b.value > a.value) ? b : a);
        return [{ metric, title, better, count: points.length, first, last, best }];
    });
}

// EXTERNAL MODULE: ./build/js/training/metrics/past-best.js
var past_best = __webpack_require__(32614);
;// CONCATENATED MODULE: ./build/js/report/sections/checkpoints.js





const MAX_ROWS = 50;
const SHORT_ROWS = 5;
/** Every checkpoint with its metrics, the best one marked, and a notice where training went past its best. */
function checkpoints(view) {
    if (view.checkpoints.length === 0)
        return null;
    const sorted = view.checkpoints.toSorted((a, b) => a.step - b.step);
    const past = view.job?.finished === true ? (0,past_best/* findPastBest */.Ck)(view.metrics) : null;
    const notice = past === null
        ? null
        : (0,blocks/* alert */.xE)('IMPORTANT', [
            `Training went past its best: the ${past.metric} was ${(0,numbers/* formatLoss */.zX)(past.best.value)} at step ${(0,numbers/* formatCount */.B4)(past.best.step)} and ${(0,numbers/* formatLoss */.zX)(past.last.value)} at the end. Overfitting is likely. ${remedy(view)}`,
        ]);
    const wordings = [MAX_ROWS, SHORT_ROWS].map((rows) => (0,blocks/* blocks */.Bv)('### Checkpoints', notice, checkpointTable(view, sorted, rows), bestLine(view)));
    return { name: 'checkpoints', rank: 3, wordings: [...new Set(wordings)] };
}
function remedy({ best, fineTunedModel }) {
    return best !== null && best.model === fineTunedModel
        ? 'The best checkpoint was taken as the model; fewer epochs would do.'
        : 'Train with fewer epochs, or let `select-checkpoint: best` take the best checkpoint.';
}
function checkpointTable(view, sorted, max) {
    const { best } = view;
    const kept = sorted.length <= max ? sorted : sorted.slice(-max);
    const shown = best === null || kept.some(({ id }) => id === best.id)
        ? kept
        : [...sorted.filter(({ id }) => id === best.id), ...kept.slice(1)];
    const names = Object.keys(METRIC_TITLES).filter((name) => shown.some(({ metrics }) => metrics[name] !== undefined));
    const rows = shown.map((checkpoint) => {
        const isBest = checkpoint.id === best?.id;
        const values = names.map((name) => formatMetric(name, checkpoint.metrics[name]));
        return [
            isBest ? '⭐&nbsp;**best**' : '',
            (0,numbers/* formatCount */.B4)(checkpoint.step),
            ...values,
            nameCode(checkpoint.model),
        ];
    });
    const columns = [
        '',
        { title: 'Step', align: 'right' },
        ...names.map((name) => ({ title: METRIC_TITLES[name] ?? name, align: 'right' })),
        'Model',
    ];
    const hidden = sorted.length - shown.length;
    return (0,blocks/* blocks */.Bv)(table(columns, rows), hidden > 0 ? `… and ${(0,numbers/* formatPlural */.yk)(hidden, 'earlier checkpoint')} in \`checkpoints.json\`` : null);
}
const METRIC_TITLES = {
    train_loss: 'Training loss',
    valid_loss: 'Validation loss',
    full_valid_loss: 'Full validation loss',
    train_mean_token_accuracy: 'Training accuracy',
    valid_mean_token_accuracy: 'Validation accuracy',
    full_valid_mean_token_accuracy: 'Full validation accuracy',
};
function formatMetric(name, value) {
    if (value === undefined || !Number.isFinite(value))
        return '';
    return name.endsWith('accuracy') ? (0,numbers/* formatPercent */.l9)(value) : (0,numbers/* formatLoss */.zX)(value);
}
function bestLine({ best }) {
    if (best === null)
        return null;
    const seen = best.lowestSeenAtStep === null || best.lowestSeenAtStep === best.step
        ? ''
        : ` The lowest was seen at step ${(0,numbers/* formatCount */.B4)(best.lowestSeenAtStep)}, of which the provider kept no checkpoint.`;
    return `⭐ Best by ${sentence(best.by)}: step ${(0,numbers/* formatCount */.B4)(best.step)} (${(0,numbers/* formatLoss */.zX)(best.value)}).${seen}`;
}

// EXTERNAL MODULE: ./build/js/report/sections/control.js
var control = __webpack_require__(79599);
;// CONCATENATED MODULE: ./build/js/report/sections/dataset.js





const MAX_FILES = 20;
const BAR_CELLS = 30;
/** Examples and tokens of each set, its files, and how long the examples are. */
function dataset(view) {
    const report = view.dataset;
    if (report === null)
        return null;
    const figures = table([
        'Set',
        { title: 'Examples', align: 'right' },
        { title: 'Tokens', align: 'right' },
        { title: 'Min', align: 'right' },
        { title: 'Median', align: 'right' },
        { title: 'p95', align: 'right' },
        { title: 'Max', align: 'right' },
        { title: 'Assistant', align: 'right' },
        'Tokens of an example',
    ], sets(report).map(figureRow));
    const estimated = sets(report).some((set) => set.tokensAreEstimated)
        ? '<sub>Tools, tool calls or images are part of the examples: their tokens are the best documented estimate.</sub>'
        : null;
    const short = (0,blocks/* blocks */.Bv)('### Dataset', figures, estimated);
    const full = (0,blocks/* blocks */.Bv)(short, (0,blocks/* details */.zH)('Length of the examples', histograms(report)), (0,blocks/* details */.zH)('Files', files(view, report)));
    return { name: 'dataset details', rank: 4, wordings: [full, short] };
}
/** False where only a test set was given, for an evaluation. */
function hasTraining(report) {
    return report !== null && report.training.files.length > 0;
}
function sets(report) {
    // An evaluation alone has no training set.
    const training = hasTraining(report) ? report.training : null;
    return [training, report.validation, report.test].filter((set) => set !== null);
}
function figureRow(set) {
    const { tokens } = set;
    const counts = [set.examples, tokens.total, tokens.min, tokens.median, tokens.p95, tokens.max].map(numbers/* formatCount */.B4);
    return [set.role, ...counts, (0,numbers/* formatPercent */.l9)(set.assistantShare), `\`${sparkline(tokens)}\``];
}
const SPARKS = '▁▂▃▄▅▆▇█';
function sparkline({ histogram }) {
    const most = Math.max(1, ...histogram.map((bucket) => bucket.count));
    const mark = (count) => count === 0 ? '·' : SPARKS.charAt(Math.ceil((count / most) * SPARKS.length) - 1);
    return histogram.map((bucket) => mark(bucket.count)).join('') || '·';
}
function histograms(report) {
    return (0,blocks/* blocks */.Bv)(...sets(report).map((set) => `**${set.role}**, tokens of an example\n\n${(0,markdown_code/* markdownFence */.p)(histogram(set.tokens), 'text')}`));
}
function histogram({ histogram: buckets }) {
    const most = Math.max(1, ...buckets.map((bucket) => bucket.count));
    const width = Math.max(1, ...buckets.map((bucket) => (0,numbers/* formatCount */.B4)(bucket.upTo).length));
    return buckets
        .map(({ upTo, count }) => {
        const cells = count === 0 ? 0 : Math.max(1, Math.round((count / most) * BAR_CELLS));
        return `up to ${(0,numbers/* formatCount */.B4)(upTo).padStart(width)}  ${'█'.repeat(cells)}${cells > 0 ? ' ' : ''}${(0,numbers/* formatCount */.B4)(count)}`;
    })
        .join('\n');
}
function files(view, report) {
    const all = sets(report).flatMap((set) => set.files.map((file) => ({ set: set.role, file })));
    const rows = all
        .slice(0, MAX_FILES)
        .map(({ set, file }) => [
        set,
        placeLink(view.run, { file: file.path, from: null, to: null }, file.trackedByGit),
        (0,numbers/* formatCount */.B4)(file.examples),
        (0,numbers/* formatCount */.B4)(file.bytes),
        nameCode(file.sha256.slice(0, 12)),
    ]);
    const more = all.length > MAX_FILES
        ? `… and ${(0,numbers/* formatCount */.B4)(all.length - MAX_FILES)} more in \`dataset-report.json\``
        : null;
    const columns = [
        'Set',
        'File',
        { title: 'Examples', align: 'right' },
        { title: 'Bytes', align: 'right' },
        'SHA-256',
    ];
    return (0,blocks/* blocks */.Bv)(table(columns, rows), more);
}

;// CONCATENATED MODULE: ./build/js/report/sections/cost.js





/** Dollars of the tokens that the provider says it trained; null where tokens or price are not known. */
function billedUsd({ job, dataset }) {
    const price = dataset?.bill.pricePerMillionTokensUsd ?? null;
    const tokens = job?.trainedTokens ?? null;
    return price === null || tokens === null ? null : (tokens * price) / 1_000_000;
}
/** The most that the evaluation cost, or may cost; null where there is none or its price is unknown. */
function evaluationUsd({ evaluation, evaluationCostUsd, job }) {
    // Without a model nothing is asked any more.
    if (job?.finished === true && job.status !== 'succeeded')
        return null;
    const usd = evaluation === null ? evaluationCostUsd : evaluation.costUsd;
    return usd === 0 ? null : usd;
}
const STANDINGS = {
    proven: 'the counting rule was checked against real bills',
    documented: 'counted by the provider’s documented rule',
    estimated: 'an estimate: the provider does not document how it counts',
    unknown: 'unknown',
};
/** Tokens and dollars, estimated beside billed. */
function cost(view) {
    const bill = view.dataset?.bill;
    if (bill === undefined || !hasTraining(view.dataset))
        return null;
    const billed = billedUsd(view);
    const tokens = view.job?.trainedTokens ?? null;
    const epochs = `${(0,numbers/* formatCountRange */.wY)(bill.epochs)}${bill.epochs.automatic ? ' (chosen by the provider)' : ''}`;
    const rows = facts([
        ['Tokens per epoch', (0,numbers/* formatCount */.B4)(bill.tokensPerEpoch)],
        ['Epochs', epochs],
        ['Tokens estimated', (0,numbers/* formatCountRange */.wY)(bill.billedTokens)],
        ['Tokens billed', tokens === null ? null : (0,numbers/* formatCount */.B4)(tokens)],
        [
            'Price',
            bill.pricePerMillionTokensUsd === null
                ? 'unknown'
                : `${(0,numbers/* formatUsd */.UK)(bill.pricePerMillionTokensUsd)} per million tokens`,
        ],
        ['Training, estimated', bill.costUsd === null ? 'unknown' : (0,numbers/* formatUsdRange */.Nb)(bill.costUsd)],
        ['Training, billed', billed === null ? null : `**${(0,numbers/* formatUsd */.UK)(billed)}**`],
        ['Evaluation, estimated', view.evaluationCostUsd ? `at most ${(0,numbers/* formatUsd */.UK)(view.evaluationCostUsd)}` : null],
        [
            'Evaluation, used',
            view.evaluation?.costUsd == null ? null : `at most ${(0,numbers/* formatUsd */.UK)(view.evaluation.costUsd)}`,
        ],
        ['Allowed (`max-cost-usd`)', view.maxCostUsd === null ? null : (0,numbers/* formatUsd */.UK)(view.maxCostUsd)],
        ['Encoding', sentence(bill.encoding)],
    ]);
    const notes = [
        `Standing: ${STANDINGS[bill.standing]}.`,
        bill.source,
        ...(bill.encodingNote === null ? [] : [bill.encodingNote]),
        ...bill.notes,
    ];
    const text = (0,blocks/* blocks */.Bv)('### Cost', rows, (0,blocks/* list */.p_)(notes.map((note) => sentence(note))));
    return { name: 'cost', rank: 3, wordings: [text, (0,blocks/* blocks */.Bv)('### Cost', rows)] };
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 2 modules
var word = __webpack_require__(34440);
;// CONCATENATED MODULE: ./build/js/report/sections/diff.js







const diff_MAX_ROWS = 10;
const diff_MAX_TEXT = 240;
const SHORT_TEXT = 80;
const TITLES = {
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed answers',
    moved: 'Moved between training and validation',
    leaks: 'Leaks: in training and held out alike',
};
/** What the pull request does to the dataset: one line, a table, and rows of each kind. */
function diff(view) {
    const result = view.diff;
    if (result === null)
        return null;
    if (result.unavailable !== null) {
        return {
            name: 'dataset changes',
            rank: 2,
            wordings: [(0,blocks/* blocks */.Bv)('### Dataset changes', sentence(result.unavailable))],
        };
    }
    const short = (0,blocks/* blocks */.Bv)('### Dataset changes', oneLine(result), figures(result), shifts(result));
    const wordings = [diff_MAX_TEXT, SHORT_TEXT].map((max) => (0,blocks/* blocks */.Bv)(short, rows(view, result, max)));
    return { name: 'changed rows', rank: 4, wordings: [...new Set([...wordings, short])] };
}
function oneLine({ counts, base }) {
    const parts = [
        `**${(0,numbers/* formatSignedCount */.t2)(counts.added)}** added`,
        `**${(0,numbers/* formatSignedCount */.t2)(-counts.removed)}** removed`,
        `**${(0,numbers/* formatCount */.B4)(counts.changed)}** changed`,
        counts.moved > 0 ? `**${(0,numbers/* formatCount */.B4)(counts.moved)}** moved` : '',
        counts.duplicates > 0 ? `⚠️ **${(0,numbers/* formatPlural */.yk)(counts.duplicates, 'new duplicate')}**` : '',
        counts.leaks > 0 ? `❌ **${(0,numbers/* formatPlural */.yk)(counts.leaks, 'new leak')}**` : '',
    ];
    return `Against ${sentence(base, 100)}, all sets together: ${parts.filter((part) => part !== '').join(', ')}.`;
}
function figures({ examples, tokens, costUsd }) {
    const row = (name, { before, after }) => [
        name,
        (0,numbers/* formatCount */.B4)(before),
        (0,numbers/* formatCount */.B4)(after),
        (0,numbers/* formatSignedCount */.t2)(after - before),
    ];
    const money = costUsd === null
        ? []
        : [
            [
                'Cost, at most',
                (0,numbers/* formatUsd */.UK)(costUsd.before),
                (0,numbers/* formatUsd */.UK)(costUsd.after),
                signedUsd(costUsd.after - costUsd.before),
            ],
        ];
    const right = (title) => ({ title, align: 'right' });
    return table(['', right('Before'), right('After'), right('Change')], [row('Training examples', examples), row('Training tokens', tokens), ...money]);
}
function signedUsd(change) {
    return `${change < 0 ? '−' : '+'}${(0,numbers/* formatUsd */.UK)(Math.abs(change))}`;
}
function shifts({ shifts: all }) {
    if (all.length === 0)
        return null;
    return table(['Shift', 'Before', 'After'], all
        .slice(0, 20)
        .map(({ what, before, after }) => [sentence(what, 100), sentence(before, 100), sentence(after, 100)]));
}
function rows(view, result, max) {
    const kinds = Object.keys(TITLES);
    const tables = kinds.map((kind) => {
        const shown = result.rows[kind].slice(0, diff_MAX_ROWS);
        if (shown.length === 0)
            return '';
        return (0,blocks/* details */.zH)(`${TITLES[kind]} (${shown.length} of ${(0,numbers/* formatCount */.B4)(Math.max(shown.length, result.counts[kind]))})`, table(['Where', 'Prompt', 'Answer'], shown.map((row) => rowCells(view, row, max))));
    });
    const withheld = result.withheld > 0
        ? `<sub>${(0,numbers/* formatPlural */.yk)(result.withheld, 'row')} not shown (\`show-examples\`).</sub>`
        : null;
    return (0,blocks/* blocks */.Bv)(...tables, withheld);
}
function rowCells(view, row, max) {
    const place = row.place === null
        ? ''
        : placeLink(view.run, { ...row.place, from: row.place.line, to: null }, row.after !== null);
    return [place, (0,markdown_text/* markdownText */.p)((0,shorten/* shorten */.m)(row.prompt, max)), answerCell(row, max)];
}
/** Words that went struck out, words that came underlined; each piece neutralised for itself. */
function answerCell({ before, after }, max) {
    if (before === null || after === null)
        return (0,markdown_text/* markdownText */.p)((0,shorten/* shorten */.m)(after ?? before ?? '', max));
    return (0,word/* diffWordsWithSpace */.pR)((0,shorten/* shorten */.m)(before, max), (0,shorten/* shorten */.m)(after, max))
        .map(({ value, added, removed }) => {
        const text = (0,markdown_text/* markdownText */.p)(value);
        if (text === '')
            return ' ';
        const spaced = `${/^\s/.test(value) ? ' ' : ''}${text}${/\s$/.test(value) ? ' ' : ''}`;
        return added ? `<ins>${spaced}</ins>` : removed ? `<del>${spaced}</del>` : spaced;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/js/untrusted/html-text.js
var html_text = __webpack_require__(87504);
;// CONCATENATED MODULE: ./build/js/report/sections/evaluation.js







const MAX_SAMPLES = 10;
const evaluation_MAX_TEXT = 1_500;
const evaluation_SHORT_TEXT = 300;
/** The two models beside each other: scores, what the difference is worth, the gates, and samples. */
function evaluation({ evaluation: result, gates }) {
    if (result === null)
        return gates.length === 0
            ? null
            : { name: 'gates', rank: 0, wordings: [(0,blocks/* blocks */.Bv)('### Evaluation', gateTable(gates))] };
    const short = (0,blocks/* blocks */.Bv)('### Evaluation', scores(result), difference(result), gateTable(gates), (0,blocks/* list */.p_)(result.notes.map((note) => sentence(note))));
    const wordings = [evaluation_MAX_TEXT, evaluation_SHORT_TEXT].map((max) => (0,blocks/* blocks */.Bv)(short, samples(result, max)));
    return { name: 'evaluation samples', rank: 5, wordings: [...new Set([...wordings, short])] };
}
function scores(result) {
    return table(['Model', { title: 'Mean score', align: 'right' }], [
        [nameCode(result.model.name), `**${(0,numbers/* formatScore */.y)(result.model.mean)}**`],
        [`${nameCode(result.baseline.name)} (baseline)`, (0,numbers/* formatScore */.y)(result.baseline.mean)],
    ]);
}
function difference(result) {
    const lines = [
        `${(0,numbers/* formatPlural */.yk)(result.examples, 'example')}, graded by ${sentence(result.grading)}: **${(0,numbers/* formatCount */.B4)(result.wins)} better**, ${(0,numbers/* formatCount */.B4)(result.ties)} equal, **${(0,numbers/* formatCount */.B4)(result.losses)} worse**.`,
    ];
    if (result.difference !== null) {
        const { mean, low, high } = result.difference;
        const verdict = low > 0 ? 'an improvement' : high < 0 ? 'a step back' : 'no improvement that these examples can show';
        lines.push(`Difference ${(0,numbers/* formatSignedScore */.QF)(mean)} (95 % interval ${(0,numbers/* formatSignedScore */.QF)(low)} to ${(0,numbers/* formatSignedScore */.QF)(high)}): ${verdict}.`);
    }
    if (result.unanswered > 0)
        lines.push(`${(0,numbers/* formatPlural */.yk)(result.unanswered, 'example')} got no answer and does not count.`);
    if (result.costUsd !== null)
        lines.push(`The evaluation cost at most ${(0,numbers/* formatUsd */.UK)(result.costUsd)}.`);
    return lines.join(' ');
}
function gateTable(gates) {
    if (gates.length === 0)
        return null;
    return table(['Gate', { title: 'Wanted', align: 'right' }, { title: 'Found', align: 'right' }, ''], gates.map(({ input, wanted, found, passed }) => [
        `\`${input}\``,
        `at least ${(0,numbers/* formatScore */.y)(wanted)}`,
        found === null ? 'unknown' : (0,numbers/* formatScore */.y)(found),
        passed ? '✅ passed' : '❌ missed',
    ]));
}
function samples(result, max) {
    const shown = result.samples.slice(0, MAX_SAMPLES).map((sample) => sampleBlock(sample, max));
    const withheld = result.withheld > 0
        ? `<sub>${(0,numbers/* formatPlural */.yk)(result.withheld, 'sample')} not shown (\`show-examples\`).</sub>`
        : null;
    return (0,blocks/* blocks */.Bv)(shown.length === 0 ? null : (0,blocks/* details */.zH)(`Samples side by side (${shown.length})`, (0,blocks/* blocks */.Bv)(...shown)), withheld);
}
function sampleBlock(sample, max) {
    const change = sample.score - sample.baselineScore;
    const icon = change > 0 ? '🟢' : change < 0 ? '🔴' : '⚪';
    const place = sample.place === null ? 'example' : `${sample.place.file}:${sample.place.line}`;
    const summary = `${icon} ${(0,html_text/* htmlText */.js)((0,shorten/* shorten */.m)(place, 100))} · ${(0,numbers/* formatScore */.y)(sample.baselineScore)} → ${(0,numbers/* formatScore */.y)(sample.score)}`;
    const part = (title, text) => `**${title}**\n\n${(0,markdown_code/* markdownFence */.p)((0,shorten/* shorten */.m)(text, max), 'text')}`;
    return (0,blocks/* details */.zH)(summary, (0,blocks/* blocks */.Bv)(part('Prompt', sample.prompt), part('Reference', sample.reference), part('Fine-tuned', sample.answer), part('Baseline', sample.baselineAnswer)));
}

;// CONCATENATED MODULE: ./build/js/report/sections/findings.js





const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const ORDER = ['error', 'warning', 'notice'];
/** Rules and places shown, from the fullest to the shortest wording. */
const SIZES = [
    { rules: 200, places: 12, message: 300 },
    { rules: 40, places: 4, message: 160 },
    { rules: 10, places: 2, message: 120 },
    { rules: 3, places: 1, message: 80 },
];
/** What is wrong with the dataset, by rule, with the lines. */
function findings(view) {
    const store = view.dataset?.findings;
    if (store === undefined || store.byRule.size === 0)
        return null;
    const tallies = [...store.byRule.values()].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || b.count - a.count);
    const tracked = new Set(trackedFiles(view));
    const wordings = SIZES.map((size) => {
        const rows = tallies.slice(0, size.rules).map((tally) => findingRow(view, tally, tracked, size));
        const hidden = tallies.length - rows.length;
        return (0,blocks/* blocks */.Bv)('### Findings', table(['', 'Rule', { title: 'Count', align: 'right' }, 'Where', 'What'], rows), hidden > 0 ? `… and ${(0,numbers/* formatPlural */.yk)(hidden, 'more rule')} in \`dataset-report.json\`` : null);
    });
    return { name: 'findings', rank: 2, wordings: [...new Set(wordings)] };
}
function findingRow(view, tally, tracked, size) {
    const shown = tally.places.slice(0, size.places);
    const places = shown.map((place) => placeLink(view.run, place, place.file !== null && tracked.has(place.file)));
    const covered = shown.reduce((sum, { from, to }) => sum + (from === null ? 1 : (to ?? from) - from + 1), 0);
    const rest = tally.count - covered;
    return [
        `${ICONS[tally.level]}&nbsp;${tally.level}`,
        link_link(nameCode(tally.rule), rulePage(view, tally.rule)),
        (0,numbers/* formatCount */.B4)(tally.count),
        places.join(', ') + (rest > 0 && tally.places.length > 0 ? `, … ${(0,numbers/* formatCount */.B4)(rest)} more` : ''),
        sentence(tally.message, size.message),
    ];
}
/** The rule's entry in this action's documentation. */
function rulePage({ run }, rule) {
    const [repository, version] = run.action.split('@');
    if (version === undefined || !/^[a-z\d-]+$/.test(rule))
        return null;
    return `https://github.com/${repository}/blob/${version}/docs/rules.md#${rule}`;
}
function trackedFiles(view) {
    const report = view.dataset;
    if (report === null)
        return [];
    const sets = [report.training, report.validation, report.test].filter((set) => set !== null);
    return sets.flatMap((set) => set.files.filter((file) => file.trackedByGit).map((file) => file.path));
}

;// CONCATENATED MODULE: ./build/js/report/progress.js
const progress_BAR_CELLS = 20;
/** A share of 0–1 as `█████▌░░░░`, to half a cell. */
function drawBar(share, cells = progress_BAR_CELLS) {
    const halves = Math.round(Math.min(1, Math.max(0, share)) * cells * 2);
    const full = Math.floor(halves / 2);
    return `${'█'.repeat(full)}${halves % 2 === 1 ? '▌' : ''}${'░'.repeat(cells - full - (halves % 2))}`;
}
/** 0–1; 0 where the number of steps is not known. */
function shareDone(progress) {
    return progress.totalSteps > 0 ? Math.min(1, Math.max(0, progress.step / progress.totalSteps)) : 0;
}
/** Seconds that the remaining steps take at the pace so far; null until there is a pace. */
function secondsLeft(progress) {
    const done = progress.step - progress.firstStep;
    const left = progress.totalSteps - progress.step;
    if (progress.trainingSeconds === null || progress.trainingSeconds <= 0 || done <= 0 || left < 0)
        return null;
    return (left * progress.trainingSeconds) / done;
}

// EXTERNAL MODULE: ./build/js/provider/provider-title.js
var provider_title = __webpack_require__(69426);
;// CONCATENATED MODULE: ./build/js/report/sections/state.js
const STATES = {
    validating_files: ['going', '⏳', 'The provider is checking the files'],
    queued: ['going', '⏳', 'Waiting in the provider’s queue'],
    running: ['going', '⏳', 'Training'],
    paused: ['neutral', '⏸️', 'Training is paused'],
    succeeded: ['good', '✅', 'The fine-tuned model is ready'],
    failed: ['bad', '❌', 'Training failed'],
    cancelled: ['bad', '🚫', 'Training was cancelled'],
    valid: ['good', '✅', 'The dataset is valid'],
    invalid: ['bad', '❌', 'The dataset has errors'],
    'over-budget': ['bad', '💸', 'Stopped before spending: over budget'],
    refused: ['bad', '❌', 'The provider would not create the job'],
    'not-found': ['bad', '❓', 'No such job'],
    planned: ['good', '📝', 'Plan: nothing was uploaded or created'],
    evaluated: ['good', '✅', 'Evaluated'],
    deleted: ['good', '🗑️', 'Deleted'],
    listed: ['neutral', '📋', 'Jobs'],
    skipped: ['neutral', '⏭️', 'Training was skipped'],
};
/** How the run stands, in a few words: the status, unless a gate or a timeout made the step fail with a good status. */
function stateOf(view) {
    if (view.status === 'succeeded' && view.gates.some((gate) => !gate.passed)) {
        return { mood: 'bad', icon: '❌', title: 'Trained, but the evaluation gate was missed' };
    }
    if (view.status === 'evaluated' && view.gates.some((gate) => !gate.passed)) {
        return { mood: 'bad', icon: '❌', title: 'The evaluation gate was missed' };
    }
    if (view.status === 'planned' && view.obstacles.length > 0) {
        return { mood: 'bad', icon: '✋', title: 'Plan: this job would be stopped' };
    }
    if (view.ended !== null && view.job?.finished !== true) {
        return {
            mood: view.error === null ? 'going' : 'bad',
            icon: '⏳',
            title: 'Still training: this step let go of the job',
        };
    }
    if (view.status === '' && view.error !== null)
        return { mood: 'bad', icon: '❌', title: 'The step failed' };
    if (view.status === 'invalid' && view.dataset?.findings.counts.error === 0) {
        return { mood: 'bad', icon: '❌', title: 'The dataset has warnings, which `fail-on` forbids' };
    }
    const [mood, icon, title] = STATES[view.status] ?? ['going', '⏳', 'The job is in a state of its own'];
    const failed = view.error !== null && mood === 'good';
    return failed ? { mood: 'bad', icon: '❌', title: `${title}, but the step failed` } : { mood, icon, title };
}

;// CONCATENATED MODULE: ./build/js/report/sections/headline.js











/** The result first: state, model, why it failed, and the figures by which a reviewer decides. */
function headline(view) {
    const state = stateOf(view);
    const problem = view.error === null
        ? null
        : (0,blocks/* alert */.xE)(state.mood === 'bad' ? 'CAUTION' : 'WARNING', [ownSentence(view.error.message)]);
    const obstacles = view.obstacles.length === 0 ? null : (0,blocks/* list */.p_)(view.obstacles.slice(0, 10).map((text) => ownSentence(text)));
    const text = (0,blocks/* blocks */.Bv)(`## ${state.icon} ${state.title}`, problem, obstacles, progressLine(view), atAGlance(view));
    return { name: 'headline', rank: 0, wordings: [text] };
}
function progressLine(view) {
    const { progress } = view;
    if (progress === null || view.job?.finished === true || progress.totalSteps <= 0)
        return null;
    const left = secondsLeft(progress);
    const parts = [
        `\`${drawBar(shareDone(progress))}\` **${(0,numbers/* formatPercent */.l9)(shareDone(progress))}**`,
        `step ${(0,numbers/* formatCount */.B4)(progress.step)} of ${(0,numbers/* formatCount */.B4)(progress.totalSteps)}`,
        left === null ? '' : `about ${(0,numbers/* formatDuration */.a3)(roughly(left))} left`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
/** Rounded, so that a comment does not change for a second's sake. */
function roughly(seconds) {
    const grain = seconds < 120 ? 10 : seconds < 3600 ? 60 : 300;
    return Math.max(grain, Math.round(seconds / grain) * grain);
}
function atAGlance(view) {
    const { job, order, provider } = view;
    const base = order?.model ?? job?.model ?? null;
    return facts([
        ['Model', view.fineTunedModel === null ? null : nameCode(view.fineTunedModel)],
        [
            'Trained from',
            base === null
                ? null
                : `${nameCode(base)}${provider === null ? '' : ` at ${sentence((0,provider_title/* midSentence */.k)(provider.title))}`}`,
        ],
        ['Announced', announcementLine(view)],
        ['Dataset', datasetLine(view)],
        ['Cost', costLine(view)],
        ['Loss', lossLine(view)],
        ['Evaluation', evaluationLine(view)],
        ['Duration', durationLine(view)],
        [
            'Job',
            job === null
                ? null
                : `${link_link(nameCode(job.id), provider?.jobUrl ?? null)}${view.reuse === null ? '' : ` · ${sentence(view.reuse.reason)}`}`,
        ],
        ['Job', job === null && view.reuse !== null ? sentence(view.reuse.reason) : null],
        ['W&amp;B', wandbLine(view)],
        [
            'From',
            `${link_link(nameCode(view.run.commit.slice(0, 7)), `${view.run.serverUrl}/${view.run.repository}/commit/${view.run.commit}`)}${view.run.ref === null ? '' : ` on ${nameCode(view.run.ref)}`} · ${link_link('run', runUrl(view.run))}`,
        ],
    ]);
}
/** Beside the model, since it says how long that answers. */
function announcementLine({ announcements }) {
    return announcements.length === 0 ? null : `⚠️ ${announcements.map((text) => sentence(text)).join(' ')}`;
}
function datasetLine({ dataset }) {
    if (dataset === null)
        return null;
    const { error, warning, notice } = dataset.findings.counts;
    const found = [
        error > 0 ? `❌ ${(0,numbers/* formatPlural */.yk)(error, 'error')}` : '',
        warning > 0 ? `⚠️ ${(0,numbers/* formatPlural */.yk)(warning, 'warning')}` : '',
        notice > 0 ? (0,numbers/* formatPlural */.yk)(notice, 'notice') : '',
    ].filter((part) => part !== '');
    const size = [
        hasTraining(dataset) ? `${(0,numbers/* formatCount */.B4)(dataset.training.examples)} training` : '',
        dataset.validation === null ? '' : `${(0,numbers/* formatCount */.B4)(dataset.validation.examples)} validation`,
        dataset.test === null || hasTraining(dataset) ? '' : `${(0,numbers/* formatCount */.B4)(dataset.test.examples)} test`,
    ].filter((part) => part !== '');
    const noun = size.at(-1)?.startsWith('1 ') === true ? 'example' : 'examples';
    return `${size.join(' + ')} ${noun} · ${found.length === 0 ? 'no findings' : found.join(', ')}`;
}
function costLine(view) {
    const training = trainingCost(view);
    const usd = evaluationUsd(view);
    const tests = usd === null ? null : `at most ${(0,numbers/* formatUsd */.UK)(usd)} for the evaluation`;
    const known = [training, tests].filter((part) => part !== null);
    return known.length === 0 ? null : known.join(' + ');
}
function trainingCost(view) {
    const billed = billedUsd(view);
    if (billed !== null)
        return `${(0,numbers/* formatUsd */.UK)(billed)} billed`;
    const bill = view.dataset?.bill;
    if (bill === undefined || !hasTraining(view.dataset))
        return null;
    return bill.costUsd === null ? 'unknown' : `${(0,numbers/* formatUsdRange */.Nb)(bill.costUsd)} estimated`;
}
/** Training loss, and the validation loss that says most. */
function lossLine(view) {
    const summaries = summarizeMetrics(view.metrics);
    const pick = (metric) => summaries.find((summary) => summary.metric === metric);
    const shown = [pick('trainLoss'), pick('fullValidLoss') ?? pick('validLoss')].filter((one) => one !== undefined);
    if (shown.length === 0)
        return null;
    return shown
        .map(({ title, first, last, count }) => {
        const from = count > 1 ? `${(0,numbers/* formatLoss */.zX)(first.value)} → ` : '';
        return `${title.replace(' loss', '').toLowerCase()} ${from}**${(0,numbers/* formatLoss */.zX)(last.value)}**`;
    })
        .join(' · ');
}
function evaluationLine({ evaluation }) {
    if (evaluation === null)
        return null;
    const difference = evaluation.difference === null ? '' : ` (${(0,numbers/* formatSignedScore */.QF)(evaluation.difference.mean)})`;
    return `**${(0,numbers/* formatScore */.y)(evaluation.model.mean)}** against ${(0,numbers/* formatScore */.y)(evaluation.baseline.mean)}${difference} on ${(0,numbers/* formatPlural */.yk)(evaluation.examples, 'example')}`;
}
function durationLine({ job }) {
    if (job === null || job.createdAt === null || job.finishedAt === null)
        return null;
    return (0,numbers/* formatDuration */.a3)(job.finishedAt - job.createdAt);
}
function wandbLine({ wandb }) {
    if (wandb === null)
        return null;
    const name = link_link(nameCode(wandb.project), wandb.url);
    return wandb.problem === null ? name : `${name} · ⚠️ ${sentence(wandb.problem)}`;
}

;// CONCATENATED MODULE: ./build/js/report/advice.js



/** A loss that fell by less than this over the whole training did not converge. */
const CONVERGED = 0.05;
/** A loss that still falls by more than this over the last quarter has not settled. */
const STILL_FALLING = 0.1;
/**
 * One sentence after OpenAI's fine-tuning guide ("Iterating on hyperparameters"), where the metrics of a finished
 * training say so; null where they do not.
 */
function adviseOn(rows) {
    const past = (0,past_best/* findPastBest */.Ck)(rows);
    if (past !== null) {
        return `The ${past.metric} was lowest at step ${past.best.step} (${(0,numbers/* formatLoss */.zX)(past.best.value)}) and rose to ${(0,numbers/* formatLoss */.zX)(past.last.value)}: take the best checkpoint, or train with fewer epochs.`;
    }
    const train = (0,metrics_points/* pointsOf */.X)(rows, 'trainLoss');
    if (train.length < past_best/* LEAST_POINTS */.aO)
        return null;
    const means = (0,past_best/* quarters */.GM)(train).map((point) => point.value);
    const [first = 0, third = 0, last = 0] = [means[0], means[2], means[3]];
    if (last > first * (1 - CONVERGED)) {
        return `The training loss did not fall (${(0,numbers/* formatLoss */.zX)(first)} in the first quarter, ${(0,numbers/* formatLoss */.zX)(last)} in the last): try a higher learning-rate multiplier.`;
    }
    if (last < third * (1 - STILL_FALLING)) {
        return `The training loss was still falling in the last quarter (${(0,numbers/* formatLoss */.zX)(third)} to ${(0,numbers/* formatLoss */.zX)(last)}): if the model follows the examples too little, train one or two epochs more.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/report/loss-chart-mermaid.js


/** More points than this are not drawn well by GitHub's Mermaid. */
const MAX_POINTS = 40;
/** Up to this many points each gets its own step on the axis. */
const MAX_LABELS = 12;
/** A chart with a single point is not drawn at all. */
const LEAST_POINTS = 2;
/** Room above and below the curve, as a share of its range. */
const MARGIN = 0.08;
/**
 * One `xychart-beta` block a metric, in the subset of Mermaid that old versions draw as well: quoted titles, numeric
 * series, an explicit range. There is no legend in that chart, so training and validation get one each, on one scale.
 */
function drawLossCharts(rows) {
    const metrics = ['trainLoss'];
    metrics.push((0,metrics_points/* pointsOf */.X)(rows, 'fullValidLoss').length >= LEAST_POINTS ? 'fullValidLoss' : 'validLoss');
    const series = summarizeMetrics(rows).filter(({ metric, count }) => metrics.includes(metric) && count >= LEAST_POINTS);
    const drawn = series.map(({ metric, title }) => ({ title, points: thinOut((0,metrics_points/* pointsOf */.X)(rows, metric)) }));
    const range = yRange(drawn.flatMap(({ points }) => points.map((point) => point.value)));
    return drawn.map(({ title, points }) => chart(title, points, range));
}
function chart(title, points, range) {
    const values = points.map((point) => plain(point.value)).join(', ');
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "step" ${xAxis(points)}`,
        `  y-axis "loss" ${range}`,
        // The first colour of the light theme is all but white: the same line again, on top, gets one that is seen.
        `  line [${values}]`,
        `  line [${values}]`,
        '```',
    ].join('\n');
}
function xAxis(points) {
    if (points.length <= MAX_LABELS)
        return `[${points.map((point) => `"${point.step}"`).join(', ')}]`;
    return `${points[0]?.step ?? 0} --> ${points.at(-1)?.step ?? 0}`;
}
/** Means of equal ranges of steps, since the chart spaces its points evenly; an empty range gets the value in between. */
function thinOut(points) {
    const [first, last] = [points[0], points.at(-1)];
    if (points.length <= MAX_LABELS || first === undefined || last === undefined || last.step <= first.step) {
        return points.slice(-MAX_LABELS);
    }
    const count = Math.min(MAX_POINTS, points.length);
    const width = (last.step - first.step) / (count - 1);
    const sums = Array.from({ length: count }, () => ({ sum: 0, n: 0 }));
    for (const point of points) {
        const bucket = sums[Math.round((point.step - first.step) / width)];
        if (bucket === undefined)
            continue;
        bucket.sum += point.value;
        bucket.n += 1;
    }
    const means = sums.map(({ sum, n }) => (n === 0 ? null : sum / n));
    return means.map((mean, index) => ({
        step: Math.round(first.step + index * width),
        value: mean ?? between(means, index),
    }));
}
/** The straight line between the known neighbours; first and last are always known. */
function between(means, index) {
    let [left, right] = [index, index];
    while (left > 0 && means[left] === null)
        left -= 1;
    while (right < means.length - 1 && means[right] === null)
        right += 1;
    const [from, to] = [means[left] ?? 0, means[right] ?? 0];
    return from + ((to - from) * (index - left)) / Math.max(1, right - left);
}
function yRange(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = Math.max((high - low) * MARGIN, Math.abs(high) * 0.001, 1e-6);
    return `${plain(low >= 0 ? Math.max(0, low - room) : low - room)} --> ${plain(high + room)}`;
}
/** Without an exponent, which Mermaid does not read. */
function plain(value) {
    return value.toFixed(6).replace(/\.?0+$/, '');
}

;// CONCATENATED MODULE: ./build/js/report/sections/metrics.js







/** First, last and best of each metric, the curves beside it, and one line of advice once the training is over. */
function metrics(view, options) {
    const summaries = summarizeMetrics(view.metrics);
    if (summaries.length === 0)
        return null;
    const figures = table([
        'Metric',
        { title: 'First', align: 'right' },
        { title: 'Last', align: 'right' },
        { title: 'Best', align: 'right' },
        { title: 'At step', align: 'right' },
        { title: 'Values', align: 'right' },
    ], summaries.map(({ title, better, first, last, best, count }) => {
        const show = ({ value }) => better === 'lower' ? (0,numbers/* formatLoss */.zX)(value) : (0,numbers/* formatPercent */.l9)(value);
        return [
            title,
            show(first),
            show(last),
            `**${show(best)}**`,
            (0,numbers/* formatCount */.B4)(best.step),
            (0,numbers/* formatCount */.B4)(count),
        ];
    }));
    // Where there are checkpoints, their section says what to do about a training past its best.
    const saidBelow = view.checkpoints.length > 0 && (0,past_best/* findPastBest */.Ck)(view.metrics) !== null;
    const advice = view.job?.finished === true && !saidBelow ? adviseOn(view.metrics) : null;
    const short = (0,blocks/* blocks */.Bv)('### Metrics', figures, advice === null ? null : `💡 ${advice}`);
    const charts = drawLossCharts(view.metrics);
    if (charts.length === 0)
        return { name: 'metrics', rank: 1, wordings: [short] };
    const drawn = (0,blocks/* blocks */.Bv)(...charts);
    const chart = options.foldChart ? (0,blocks/* details */.zH)('Loss curves', drawn) : drawn;
    return { name: 'loss curves', rank: 1, wordings: [(0,blocks/* blocks */.Bv)(short, chart), short] };
}

;// CONCATENATED MODULE: ./build/js/report/sections/provenance.js





/** Where the model came from: ids, hyperparameters, digests, files. */
function provenance(view, artifactLink) {
    const { job, order, results } = view;
    const hyperparameters = job?.hyperparameters ?? order?.hyperparameters ?? {};
    const table = facts([
        ['Workflow', sentence(view.run.workflow, 120)],
        ['Method', sentence(order?.method ?? job?.method ?? '', 60)],
        [
            'Hyperparameters',
            Object.entries(hyperparameters)
                .slice(0, 30)
                .map(([name, value]) => nameCode(`${name}: ${valueText(value)}`))
                .join(' '),
        ],
        ['Seed', job?.seed == null ? null : String(job.seed)],
        ['Suffix', nameCode(order?.suffix ?? job?.suffix ?? '')],
        ['Training file', nameCode(job?.trainingFile ?? '')],
        ['Validation file', nameCode(job?.validationFile ?? '')],
        ['Trained tokens', job?.trainedTokens == null ? null : (0,numbers/* formatCount */.B4)(job.trainedTokens)],
        ['Fingerprint', nameCode(view.fingerprint ?? '')],
        ['Artifact', results.artifactName === null ? null : link_link(nameCode(results.artifactName), artifactLink)],
    ]);
    const files = results.files.length === 0
        ? null
        : (0,blocks/* blocks */.Bv)('Files in the results folder:', (0,blocks/* list */.p_)(results.files.slice(0, 30).map(nameCode)));
    const body = (0,blocks/* blocks */.Bv)(table, files);
    return {
        name: 'provenance',
        rank: 5,
        wordings: [(0,blocks/* details */.zH)('Where this came from', body), (0,blocks/* details */.zH)('Where this came from', table)],
    };
}
/** A hyperparameter's value in one word. */
function valueText(value) {
    return typeof value === 'string' ? value : String(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/js/report/use-model.js
const PROMPT = 'Hello!';
/** How the model is called from a shell, Python and Node; every value quoted for its language. */
function writeSnippets(model, usage) {
    const base = usage.baseUrl.replace(/\/+$/, '');
    return [
        { title: 'curl', language: 'sh', code: curl(model, base, usage) },
        { title: 'Python', language: 'python', code: python(model, base, usage.keyVariable) },
        { title: 'Node', language: 'js', code: node(model, base, usage.keyVariable) },
    ];
}
function curl(model, base, usage) {
    const body = JSON.stringify({ model, messages: [{ role: 'user', content: PROMPT }] });
    return [
        `curl ${shellText(`${base}/chat/completions`)} \\`,
        `  -H "${usage.authHeader} $${usage.keyVariable}" \\`,
        "  -H 'Content-Type: application/json' \\",
        `  -d ${shellText(body)}`,
    ].join('\n');
}
function python(model, base, keyVariable) {
    return [
        'import os',
        'from openai import OpenAI',
        '',
        `client = OpenAI(base_url=${jsonText(base)}, api_key=os.environ[${jsonText(keyVariable)}])`,
        'answer = client.chat.completions.create(',
        `    model=${jsonText(model)},`,
        `    messages=[{"role": "user", "content": ${jsonText(PROMPT)}}],`,
        ')',
        'print(answer.choices[0].message.content)',
    ].join('\n');
}
function node(model, base, keyVariable) {
    return [
        "import OpenAI from 'openai';",
        '',
        `const client = new OpenAI({ baseURL: ${jsonText(base)}, apiKey: process.env[${jsonText(keyVariable)}] });`,
        'const answer = await client.chat.completions.create({',
        `  model: ${jsonText(model)},`,
        `  messages: [{ role: 'user', content: ${jsonText(PROMPT)} }],`,
        '});',
        'console.log(answer.choices[0].message.content);',
    ].join('\n');
}
/** A JSON string is a string literal of JavaScript and Python alike. */
function jsonText(value) {
    return JSON.stringify(value);
}
function shellText(value) {
    return `'${value.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/js/report/sections/use.js



const SIMULATED = 'The simulator ended with this step, so its address answers no more. At a provider, the model is called like this:';
/** How to call the model; what must be done before it answers comes first. */
function use(view, options) {
    const model = view.fineTunedModel;
    const usage = view.provider?.usage ?? null;
    if (model === null || usage === null)
        return null;
    const deployment = usage.deployment === null
        ? null
        : `Before the model answers:\n\n${(0,markdown_code/* markdownFence */.p)(usage.deployment, 'sh')}`;
    const parts = writeSnippets(model, usage).map(({ title, language, code }) => `**${title}**\n\n${(0,markdown_code/* markdownFence */.p)(code, language)}`);
    const simulated = view.provider?.id === 'simulator' ? SIMULATED : null;
    const body = (0,blocks/* blocks */.Bv)(simulated, deployment, ...parts);
    return {
        name: 'how to use the model',
        rank: 4,
        wordings: [options.fold ? (0,blocks/* details */.zH)('Use the model', body) : (0,blocks/* blocks */.Bv)('### Use the model', body)],
    };
}

;// CONCATENATED MODULE: ./build/js/report/comment.js

















/**
 * The pull-request comment, without the hidden marker that whoever posts it puts in front. Started, running and final
 * differ by what the view knows. It holds no clock time: the same knowledge gives the same text.
 *
 * @param previousBody the comment as it stands now; its results are folded below the new one
 */
function buildComment(view, previousBody = null) {
    const earlier = previousBody === null ? [] : readHistory(previousBody);
    const history = addToHistory(earlier, historyEntry(view));
    const tail = (0,blocks/* blocks */.Bv)(showHistory(history.slice(1)), writeHistory(history));
    const sections = [
        headline(view),
        (0,control/* followLater */.Mu)(view),
        evaluation(view),
        metrics(view, { foldChart: true }),
        checkpoints(view),
        findings(view),
        diff(view),
        fold('Dataset', dataset(view)),
        fold('Cost', cost(view)),
        use(view, { fold: true }),
        (0,control/* control */.A4)(view),
        provenance(view, view.results.artifactUrl),
    ];
    // The hidden line must stay the last one, so that the note about room stands above it.
    const budget = { ...COMMENT_BUDGET, max: COMMENT_BUDGET.max - tail.length - 4 };
    const where = view.results.artifactName === null ? 'the job summary' : 'the artifact';
    return `${(0,blocks/* blocks */.Bv)(fit(sections.filter((section) => section !== null), budget, where), tail)}\n`;
}
/** What the facts on top already say in short is folded; its own heading gives way to the fold's. */
function fold(title, section) {
    if (section === null)
        return null;
    return {
        ...section,
        wordings: section.wordings.map((text) => (0,blocks/* details */.zH)(title, text.replace(/^### .*\n\n/, ''))),
    };
}
function historyEntry(view) {
    const state = stateOf(view);
    const losses = summarizeMetrics(view.metrics);
    const loss = losses.find(({ metric }) => metric === 'fullValidLoss') ??
        losses.find(({ metric }) => metric === 'validLoss');
    return {
        key: `${view.run.runId}-${view.run.attempt}`,
        url: runUrl(view.run),
        commit: view.run.commit,
        outcome: `${state.icon} ${state.title}`,
        model: view.fineTunedModel,
        loss: loss?.last.value ?? null,
        score: view.evaluation?.model.mean ?? null,
        costUsd: billedUsd(view),
    };
}

// EXTERNAL MODULE: ./build/js/commands/publish/comment-key.js
var comment_key = __webpack_require__(1890);
;// CONCATENATED MODULE: ./build/js/commands/publish/live-comment.js




/** Opens the one comment of this step's key; GitHub is not spoken to before the first update. */
function openLiveComment(step) {
    const { inputs, context, clock, log, record, mask } = step;
    const { githubToken, comment: mode } = inputs.github;
    const sticky = (0,comment/* openComment */.a)({
        mode,
        context,
        github: githubToken === ''
            ? null
            : () => (0,octokit/* openGitHub */.o)({ token: githubToken, apiUrl: context.apiUrl, clock, log, signal: step.lastCall }),
        clock,
        log,
        redact: mask.redact,
    }, (0,comment_key/* commentKey */.T)(step));
    const compose = (previous) => buildComment(record.view, previous);
    return {
        update: () => {
            void sticky.publish(compose, { final: false });
        },
        finish: () => sticky.publish(compose, { final: true }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/github/artifact-name.js
/** What the artifact service and its client refuse in names; and in paths, less the separators. */
const FORBIDDEN = '":<>|*?\\r\\n';
const NOT_IN_NAMES = new RegExp(`[${FORBIDDEN}\\\\/\\p{Cc}]+`, 'gu');
const NOT_IN_PATHS = new RegExp(`[${FORBIDDEN}\\\\\\p{Cc}]+`, 'gu');
const MAX_NAME_LENGTH = 200;
/** The client prints the name without a guard, so that `##[` must not stand in it. */
const COMMAND_START = /##\[/g;
/** A name for an artifact out of any text. */
function cleanArtifactName(name) {
    const clean = name
        .replace(NOT_IN_NAMES, '-')
        .replace(COMMAND_START, '--(')
        .trim()
        .slice(0, MAX_NAME_LENGTH);
    return clean.replace(/^[-.]+$/, '') === '' ? 'results' : clean.toWellFormed();
}
/** A path inside an artifact, with forward slashes, out of any relative path. */
function cleanArtifactPath(path) {
    return path.replace(NOT_IN_PATHS, '-').replace(COMMAND_START, '--(');
}
/** The contract's name: unique for an attempt, because a re-run keeps the artifacts of earlier attempts. */
function defaultArtifactName(jobIdOrCommand, attempt) {
    return `fine-tune-${jobIdOrCommand}-${attempt}`;
}

;// CONCATENATED MODULE: ./build/js/github/artifact-files.js



/**
 * The regular files of a folder, ready for the artifact client. Links are left out: the client would follow them.
 *
 * The client refuses a whole upload for one bad name; where there is one, all files are copied under clean
 * names into `staging`.
 */
function gatherArtifactFiles(folder, staging) {
    const paths = listFiles(folder).sort();
    const insideOf = (path) => (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
    if (paths.every((path) => cleanArtifactPath(insideOf(path)) === insideOf(path)))
        return { root: folder, files: paths };
    const taken = new Set();
    const files = paths.map((path) => {
        const wanted = cleanArtifactPath(insideOf(path));
        let name = wanted;
        for (let number = 2; taken.has(name); number += 1)
            name = `${wanted}-${number}`;
        taken.add(name);
        const target = (0,external_node_path_.join)(staging, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.copyFileSync)(path, target);
        return target;
    });
    return { root: staging, files };
}
/** Not `readdirSync`'s own recursion: that one walks into links to folders. */
function listFiles(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return listFiles(path);
        return entry.isFile() ? [path] : [];
    });
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/js/github/run-artifact-thread.js


/**
 * Runs the upload in a thread of its own, which is ended when the signal aborts.
 * @param url the bundle's entry for threads
 * @throws the signal's reason, or what the upload failed with
 */
function runArtifactThread(url, order, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject((0,thrown/* asError */.z)(signal.reason));
            return;
        }
        const thread = new external_node_worker_threads_.Worker(url, { workerData: order, name: 'artifact' });
        let answer = null;
        const stop = () => {
            reject((0,thrown/* asError */.z)(signal.reason));
            void thread.terminate();
        };
        signal.addEventListener('abort', stop, { once: true });
        thread.on('message', (said) => {
            answer = said;
        });
        thread.on('error', reject);
        // Not before its end: what it prints belongs before what follows.
        thread.on('exit', () => {
            signal.removeEventListener('abort', stop);
            if (answer?.kind === 'uploaded')
                resolve(answer);
            else
                reject(new Error(answer?.message ?? 'the upload ended without a word'));
        });
    });
}

;// CONCATENATED MODULE: ./build/js/github/artifact.js







/**
 * Uploads a folder as an artifact of the run. Never throws: whatever fails is one warning that says where the
 * files lie, and null.
 */
async function uploadArtifact(request) {
    const { folder, context, log, env = process.env } = request;
    if (context.isGhes)
        return fail(request, 'GitHub Enterprise Server has no artifact service that the client speaks to');
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
        // Outside a runner there is no such service, and nothing to warn about.
        if (env['GITHUB_ACTIONS'] !== 'true')
            return null;
        return fail(request, 'the runner offers no artifact service (ACTIONS_RESULTS_URL is not set)');
    }
    let staging = null;
    try {
        staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'artifact-'));
        const { root, files } = gatherArtifactFiles(folder, staging);
        if (files.length === 0)
            return null;
        log.group('Upload the results as an artifact');
        const { retentionDays, workerUrl, signal } = request;
        const wanted = cleanArtifactName(request.name);
        const order = { kind: 'artifact', name: wanted, root, files, retentionDays };
        const { name, id } = await runArtifactThread(workerUrl, order, signal);
        return { name, id, url: `${context.runUrl}/artifacts/${id}` };
    }
    catch (error) {
        return fail(request, firstLine(error));
    }
    finally {
        log.endGroup();
        if (staging !== null)
            (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
}
function fail({ folder, log }, reason) {
    log.warning(`The results were not uploaded as an artifact: ${reason}. The files are in ${folder}.`);
    return null;
}
function firstLine(error) {
    const text = (0,thrown/* messageOf */.b)(error);
    return (text.split('\n', 1)[0] ?? '').trim().replace(/\.$/, '');
}

// EXTERNAL MODULE: ./build/js/github/cut-markdown.js
var cut_markdown = __webpack_require__(11856);
;// CONCATENATED MODULE: ./build/js/github/summary.js


/** GitHub refuses the summary of a step above 1 MiB. */
const MAX_SUMMARY_BYTES = 1_048_576;
/** The summary of this step. Where there is none (outside a runner) nothing happens. */
function openSummary(env, log) {
    const path = env['GITHUB_STEP_SUMMARY'] ?? '';
    let start = null;
    return {
        write: (markdown) => {
            if (path === '')
                return false;
            try {
                start ??= (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
                const text = (0,cut_markdown/* cutToBytes */.z)(`${markdown.trimEnd()}\n`, MAX_SUMMARY_BYTES - start);
                if (text === '') {
                    log.warning('The job summary of this step is full (1 MiB); nothing was added to it.');
                    return false;
                }
                writeFrom(path, start, Buffer.from(text));
                return true;
            }
            catch (error) {
                log.warning(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${String(error)}`);
                return false;
            }
        },
    };
}
/** First written, then cut: a process that ends in between leaves a summary. */
function writeFrom(path, start, bytes) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT);
    try {
        (0,external_node_fs_.writeSync)(file, bytes, 0, bytes.length, start);
        (0,external_node_fs_.ftruncateSync)(file, start + bytes.length);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/js/report/list-table.js






const list_table_SIZES = [1_000, 100, 20];
/** The summary of `list`: the newest jobs as a table. */
function buildListSummary(jobs, providerTitle) {
    const title = `## 📋 ${(0,numbers/* formatPlural */.yk)(jobs.length, 'job')} at ${sentence(providerTitle)}`;
    const right = (name) => ({ title: name, align: 'right' });
    const columns = [
        'Job',
        'Status',
        'Base model',
        'Model',
        'Created (UTC)',
        right('Age'),
        right('Took'),
        right('Trained tokens'),
        right('Cost, estimated'),
    ];
    const wordings = list_table_SIZES.map((size) => {
        const rows = jobs
            .slice(0, size)
            .map(({ job, age, took, tokens, cost, url }) => [
            link_link(nameCode(job.id), url),
            sentence(job.status, 40),
            nameCode(job.model),
            nameCode(job.fineTunedModel ?? ''),
            job.createdAt === null ? '' : utcMinute(job.createdAt),
            age,
            took,
            tokens,
            cost,
        ]);
        return (0,blocks/* blocks */.Bv)(title, rows.length === 0 ? 'There are none.' : table(columns, rows));
    });
    return `${fit([{ name: 'older jobs', rank: 0, wordings: [...new Set(wordings)] }], SUMMARY_BUDGET, 'the results folder')}\n`;
}
/** Seconds since the epoch as `2026-11-28 03:04`; empty where it is no time. */
function utcMinute(seconds) {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 16).replace('T', ' ');
}

;// CONCATENATED MODULE: ./build/js/report/sections/events.js






const events_SIZES = [50, 10];
/** The newest events of the job, folded. */
function events(view) {
    if (view.events.length === 0)
        return null;
    const wordings = events_SIZES.map((size) => {
        const shown = view.events.slice(-size);
        const rows = shown.map(({ createdAt, level, message }) => [
            createdAt === null ? '' : utcMinute(createdAt),
            sentence(level, 20),
            // As code: nothing unseen comes into a name that is copied from it.
            (0,markdown_code/* markdownCode */.D)((0,shorten/* shorten */.m)(message, 300)),
        ]);
        return (0,blocks/* blocks */.Bv)((0,blocks/* details */.zH)(`Newest events (${shown.length})`, table(['UTC', 'Level', 'Message'], rows)));
    });
    return { name: 'events', rank: 6, wordings: [...new Set(wordings)] };
}

;// CONCATENATED MODULE: ./build/js/report/summary.js













/** The job summary of every command that works on one dataset or job: result first, then whatever is known. Under 1 MiB. */
function buildSummary(view) {
    const { artifactId } = view.results;
    // Relative: an absolute address breaks where a part of it is masked.
    const artifact = artifactId === null || !/^\d+$/.test(artifactId) ? null : `./${view.run.runId}/artifacts/${artifactId}`;
    const sections = [
        headline(view),
        (0,control/* followLater */.Mu)(view),
        evaluation(view),
        metrics(view, { foldChart: false }),
        checkpoints(view),
        findings(view),
        diff(view),
        dataset(view),
        cost(view),
        use(view, { fold: false }),
        (0,control/* control */.A4)(view),
        events(view),
        provenance(view, artifact),
    ];
    const where = view.results.artifactName === null ? 'the results folder' : 'the artifact';
    return `${fit(sections.filter((section) => section !== null), SUMMARY_BUDGET, where)}\n`;
}

;// CONCATENATED MODULE: ./build/js/commands/publish/compose-summary.js


/** The job summary of a step: a table for `list`, nothing for `comment` (its comment says it all), else the result first. */
function composeSummary(view) {
    if (view.command === 'list' && view.error === null) {
        return buildListSummary(view.jobs, view.provider?.title ?? '');
    }
    if (view.command === 'comment' && view.error === null)
        return '';
    return buildSummary(view);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/provider/hyperparameters.js
var hyperparameters = __webpack_require__(40516);
;// CONCATENATED MODULE: ./build/js/report/manifest.js

/** Type of the predicate; docs/manifest.md describes its members. */
const PREDICATE_TYPE = 'https://github.com/fine-tune-action/fine-tune/blob/v1/docs/manifest.md';
/**
 * `manifest.json`: an in-toto Statement v1 (in-toto/attestation, spec/v1) about the training files that were uploaded
 * and the results that were written. The predicate says which job made which model of them, and on whose behalf.
 * `actions/attest` signs the predicate; the model itself has no digest, for the provider keeps its bytes.
 *
 * @param results files of the results folder that are to be proven, with their digests
 */
function buildManifest(view, results) {
    const uploads = manifest_sets(view)
        .filter(isUploaded)
        .map(({ upload }) => ({ name: upload.name, sha256: upload.sha256 }));
    const subject = [...uploads, ...results].map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject,
        predicateType: PREDICATE_TYPE,
        predicate: predicate(view),
    };
}
function predicate(view) {
    const { run, job, order, provider } = view;
    return {
        source: {
            repository: `${run.serverUrl}/${run.repository}`,
            commit: run.commit,
            checkedOut: run.checkedOut,
            ref: run.ref,
        },
        run: { id: run.runId, attempt: run.attempt, workflow: run.workflow, action: run.action },
        dataset: manifest_sets(view).map((set) => ({
            role: set.role,
            examples: set.examples,
            files: set.files.map(({ path, bytes, sha256 }) => ({ path, bytes, digest: { sha256 } })),
            uploaded: isUploaded(set)
                ? { name: set.upload.name, bytes: set.upload.bytes, digest: { sha256: set.upload.sha256 } }
                : null,
        })),
        fingerprint: view.fingerprint,
        provider: provider === null ? null : { id: provider.id, baseUrl: provider.baseUrl },
        job: job === null
            ? null
            : {
                id: job.id,
                status: job.status,
                reuse: view.reuse?.decision ?? null,
                trainingFile: job.trainingFile,
                validationFile: job.validationFile,
                createdAt: utc(job.createdAt),
                finishedAt: utc(job.finishedAt),
                trainedTokens: job.trainedTokens,
            },
        training: {
            baseModel: order?.model ?? job?.model ?? null,
            method: order?.method ?? job?.method ?? null,
            hyperparameters: job?.hyperparameters ?? order?.hyperparameters ?? {},
            seed: order?.seed ?? job?.seed ?? null,
            suffix: order?.suffix ?? job?.suffix ?? null,
        },
        model: view.fineTunedModel,
        checkpoints: view.checkpoints.map(({ model, step }) => ({ model, step })),
        evaluation: describeEvaluation(view),
    };
}
function describeEvaluation({ evaluation, gates }) {
    if (evaluation === null)
        return null;
    const { examples, grading, model, baseline, difference } = evaluation;
    return { examples, grading, model, baseline, difference, gates };
}
function manifest_sets({ dataset }) {
    if (dataset === null)
        return [];
    // A test set alone has an empty training set beside it.
    const training = hasTraining(dataset) ? dataset.training : null;
    return [training, dataset.validation, dataset.test].filter((set) => set !== null);
}
/** The test set is held out: it is asked, example by example, and never a file at the provider. */
function isUploaded({ role }) {
    return role !== 'test';
}
/** Seconds since the epoch as RFC 3339. */
function utc(seconds) {
    const date = new Date((seconds ?? Number.NaN) * 1000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

;// CONCATENATED MODULE: ./build/js/report/model-card.js












/**
 * `model-card.md` after the headings of Mitchell et al., "Model Cards for Model Reporting", and of the Hugging Face
 * template. What only the team can know is marked for it to fill in. Holds no rows of the dataset.
 */
function buildModelCard(view) {
    const model = view.fineTunedModel ?? 'model';
    const withoutRows = view.evaluation === null ? view : { ...view, evaluation: { ...view.evaluation, samples: [] } };
    return `${(0,blocks/* blocks */.Bv)(`# Model card: ${nameCode(model)}`, '## Model details', details(view), '## Intended use', FILL_IN.intendedUse, '## Training data', trainingData(view), body(dataset(view)), '## Training procedure', procedure(view), body(metrics(view, { foldChart: false })), body(checkpoints(view)), '## Evaluation', body(evaluation(withoutRows)) ?? 'Not evaluated in this run.', '## Limitations and risks', FILL_IN.limitations, '## How to use', body(use(view, { fold: false })), '## Provenance', model_card_provenance(view))}\n`;
}
const FILL_IN = {
    intendedUse: (0,blocks/* list */.p_)([
        'Intended users and tasks: _to be filled in by the team_',
        'Out of scope: _to be filled in by the team_',
    ]),
    limitations: (0,blocks/* list */.p_)([
        'Known limitations and biases: _to be filled in by the team_',
        'Ethical considerations: _to be filled in by the team_',
    ]),
};
/** The sections bring a heading of the third level with them, which fits below the card's own. */
function body(section) {
    return section?.wordings[0] ?? null;
}
function details({ fineTunedModel, order, job, provider }) {
    return facts([
        ['Model', nameCode(fineTunedModel ?? 'none')],
        ['Base model', nameCode(order?.model ?? job?.model ?? 'unknown')],
        ['Provider', provider === null ? null : sentence(provider.title)],
        ['Method', sentence(order?.method ?? job?.method ?? '', 60)],
        ['Trained on', job?.finishedAt == null ? null : utcMinute(job.finishedAt).slice(0, 10)],
    ]);
}
function trainingData({ dataset: report }) {
    if (report === null)
        return 'Not known to this run.';
    const { error, warning, notice } = report.findings.counts;
    const files = report.training.files.length;
    return `${(0,numbers/* formatPlural */.yk)(report.training.examples, 'example')} from ${(0,numbers/* formatPlural */.yk)(files, 'file')} of the repository. The check found ${(0,numbers/* formatPlural */.yk)(error, 'error')}, ${(0,numbers/* formatPlural */.yk)(warning, 'warning')} and ${(0,numbers/* formatPlural */.yk)(notice, 'notice')}. Origin, consent and licence of the data: _to be filled in by the team_`;
}
function procedure({ job, order, dataset: report }) {
    const given = Object.entries(job?.hyperparameters ?? order?.hyperparameters ?? {}).slice(0, 30);
    return facts([
        ['Job', nameCode(job?.id ?? 'none')],
        ...given.map(([name, value]) => [nameCode(name), nameCode(valueText(value))]),
        ['Seed', job?.seed == null ? null : String(job.seed)],
        [
            'Tokens',
            job?.trainedTokens == null
                ? report === null
                    ? null
                    : `${(0,numbers/* formatCountRange */.wY)(report.bill.billedTokens)} (estimated)`
                : (0,numbers/* formatCount */.B4)(job.trainedTokens),
        ],
    ]);
}
function model_card_provenance({ run, fingerprint, dataset: report }) {
    const commit = `${run.serverUrl}/${run.repository}/commit/${run.commit}`;
    return facts([
        ['Repository', nameCode(run.repository)],
        ['Commit', link_link(nameCode(run.commit), commit)],
        ['Checked out', run.checkedOut === run.commit ? null : nameCode(run.checkedOut ?? '')],
        ['Run', `${link_link(nameCode(run.runId), runUrl(run))}, attempt ${run.attempt}`],
        ['Workflow', sentence(run.workflow, 120)],
        ['Training file, SHA-256', nameCode(report?.training.upload.sha256 ?? '')],
        ['Fingerprint', nameCode(fingerprint ?? '')],
        ['Proof', '`manifest.json`'],
    ]);
}

// EXTERNAL MODULE: ./build/js/untrusted/visible.js
var visible = __webpack_require__(41593);
;// CONCATENATED MODULE: ./build/js/untrusted/xml-text.js


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A stranger's text as one line of text or an attribute's value in XML 1.0 (SVG). */
function xmlText(text) {
    return (0,visible/* showUnseen */.A)((0,html_text/* foldSpace */.GQ)(text)).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

;// CONCATENATED MODULE: ./build/js/report/svg/scale.js
/** A range that holds all values and ends on round numbers; a single value gets a range around it. */
function roundScale(values, wantedTicks) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    if (low > high)
        [low, high] = [0, 1];
    if (low === 0 && high === 0)
        high = 1;
    if (low === high)
        [low, high] = [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1];
    // Numbers that are closer than they can be told apart would give a step of zero.
    const narrowest = Math.max(1e-9, Math.abs(low) * 1e-9);
    if (high - low < narrowest)
        [low, high] = [low - narrowest, high + narrowest];
    const size = roundStep((high - low) / wantedTicks);
    const [first, last] = [Math.floor(low / size), Math.ceil(high / size)];
    const decimals = Math.min(12, Math.max(0, -Math.floor(Math.log10(size) + 1e-9)));
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * size).toFixed(decimals)));
    return { low: first * size, high: last * size, ticks, decimals };
}
/** 1, 2 or 5 times a power of ten. */
function roundStep(raw) {
    const power = 10 ** Math.floor(Math.log10(raw));
    const ratio = raw / power;
    return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
}

;// CONCATENATED MODULE: ./build/js/report/svg/thin-points.js
/**
 * Thins points out to a curve that looks the same at `columns` pixels: of each column the first, lowest, highest and
 * last point stay, so that no peak is lost (the M4 aggregation, Jugel et al., VLDB 2014). One pass; points in order of steps.
 */
function thinPoints(points, columns) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || points.length <= columns * 2)
        return [...points];
    const span = Math.max(1, last.step - first.step);
    const kept = [];
    let column = -1;
    let extremes = null;
    const flush = () => {
        if (extremes === null)
            return;
        const indexes = new Set([extremes.first, extremes.low, extremes.high, extremes.last].sort((a, b) => a - b));
        for (const index of indexes) {
            const point = points[index];
            if (point !== undefined)
                kept.push(point);
        }
    };
    points.forEach(({ step, value }, index) => {
        const at = Math.min(columns - 1, Math.floor(((step - first.step) / span) * columns));
        if (at !== column || extremes === null) {
            flush();
            column = at;
            extremes = { first: index, low: index, high: index, last: index };
            return;
        }
        if (value < (points[extremes.low]?.value ?? value))
            extremes.low = index;
        if (value > (points[extremes.high]?.value ?? value))
            extremes.high = index;
        extremes.last = index;
    });
    flush();
    return kept;
}

;// CONCATENATED MODULE: ./build/js/report/svg/panel.js



const DOT = 3.5;
/** Up to this many points each is marked with a dot. */
const MAX_DOTS = 40;
/** One diagram: grid, axes, epochs, curves and a legend with the last values. All text stays text. */
function drawPanel({ title, box, curves, steps, epochEnds, format }) {
    const scale = roundScale(curves.flatMap(({ points }) => points.map((point) => point.value)), 5);
    const x = (step) => box.left + ((step - steps.first) / Math.max(1, steps.last - steps.first)) * box.width;
    const y = (value) => box.top + box.height - ((value - scale.low) / (scale.high - scale.low)) * box.height;
    return [
        `<text class="title" x="${box.left}" y="${box.top - 30}">${title}</text>`,
        legend(curves, box, format),
        grid(scale, box, y),
        stepAxis(steps, box, x),
        ...epochEnds.map((step, index) => epochMark(index + 1, round(x(step)), box, epochEnds.length)),
        ...curves.map((curve) => drawCurve(curve, x, y, box.width)),
    ].join('\n');
}
function legend(curves, box, format) {
    let left = box.left + 90;
    return curves
        .map(({ kind, title, points }) => {
        const text = `${title} ${format(points.at(-1)?.value ?? 0)}`;
        const item = `<line class="${kind}" x1="${left}" x2="${left + 22}" y1="${box.top - 34}" y2="${box.top - 34}"/><text x="${left + 28}" y="${box.top - 30}">${text}</text>`;
        left += 60 + text.length * 6.6;
        return item;
    })
        .join('\n');
}
function grid(scale, box, y) {
    return scale.ticks
        .map((tick) => {
        const at = round(y(tick));
        return `<line class="grid" x1="${box.left}" x2="${box.left + box.width}" y1="${at}" y2="${at}"/><text class="quiet end" x="${box.left - 8}" y="${at + 4}">${tick.toFixed(scale.decimals)}</text>`;
    })
        .join('\n');
}
function stepAxis({ first, last }, box, x) {
    const base = box.top + box.height;
    const marks = roundScale([first, last], 8).ticks.filter((tick) => tick >= first && tick <= last && Number.isInteger(tick));
    return [
        ...marks.map((tick) => `<text class="quiet middle" x="${round(x(tick))}" y="${base + 18}">${(0,numbers/* formatCount */.B4)(tick)}</text>`),
        `<text class="quiet end" x="${box.left + box.width}" y="${base + 34}">step</text>`,
    ].join('\n');
}
function epochMark(epoch, at, box, epochs) {
    const line = `<line class="epoch" x1="${at}" x2="${at}" y1="${box.top}" y2="${box.top + box.height}"/>`;
    // Labels of more than a dozen epochs would stand on top of each other.
    return epochs > 12
        ? line
        : `${line}<text class="quiet end small" x="${at - 4}" y="${box.top - 6}">epoch ${epoch}</text>`;
}
function drawCurve({ kind, points }, x, y, width) {
    const places = thinPoints(points, width).map(({ step, value }) => [round(x(step)), round(y(value))]);
    const line = `<polyline class="${kind}" points="${places.map(([left, top]) => `${left},${top}`).join(' ')}"/>`;
    if (places.length > MAX_DOTS)
        return line;
    return `${line}${places.map(([left, top]) => `<circle class="${kind}" cx="${left}" cy="${top}" r="${DOT}"/>`).join('')}`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/js/report/svg/loss-svg.js





const WIDTH = 900;
const LEFT = 64;
const RIGHT = 24;
const LOSS_HEIGHT = 280;
const ACCURACY_HEIGHT = 170;
const ABOVE = 64;
const BELOW = 48;
const TITLE = 34;
/** Colours of GitHub's own palette, in light and in dark, told apart by dashes and dots as well. */
const STYLE = `
svg { font: 12px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
text { fill: #1f2328; } .heading { font-size: 15px; font-weight: 600; } .title { font-weight: 600; }
.quiet { fill: #59636e; } .small { font-size: 11px; } .end { text-anchor: end; } .middle { text-anchor: middle; }
.paper { fill: #ffffff; } .grid { stroke: #d1d9e0; } .epoch { stroke: #818b98; stroke-dasharray: 2 3; }
polyline { fill: none; stroke-width: 1.6; stroke-linejoin: round; } line.train, line.valid, line.full { stroke-width: 3; }
.train { stroke: #0969da; } .valid { stroke: #bc4c00; } .full { stroke: #8250df; }
circle.train { fill: #0969da; } circle.valid { fill: #bc4c00; } circle.full { fill: #8250df; }
polyline.full, line.full { stroke-width: 2.4; } polyline.valid, line.valid { stroke-dasharray: 5 2; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; } .quiet { fill: #9198a1; } .paper { fill: #0d1117; } .grid { stroke: #2a313c; } .epoch { stroke: #656c76; }
  .train { stroke: #4493f8; } .valid { stroke: #db6d28; } .full { stroke: #ab7df8; }
  circle.train { fill: #4493f8; } circle.valid { fill: #db6d28; } circle.full { fill: #ab7df8; }
}`;
const CURVES = [
    { kind: 'train', title: 'training', loss: 'trainLoss', accuracy: 'trainAccuracy' },
    { kind: 'valid', title: 'validation', loss: 'validLoss', accuracy: 'validAccuracy' },
    { kind: 'full', title: 'full validation', loss: 'fullValidLoss', accuracy: 'fullValidAccuracy' },
];
/**
 * The loss curves, and the accuracies below where there are any, as a picture that follows the reader's light or dark
 * scheme. null where there is nothing to draw.
 *
 * @param title a model's name, by whomever it was chosen
 * @param epochs number of epochs of the whole training; null where unknown
 */
function drawLossSvg(rows, title, epochs) {
    const losses = curvesOf(rows, 'loss');
    const accuracies = curvesOf(rows, 'accuracy');
    if (losses.length === 0 && accuracies.length === 0)
        return null;
    const steps = {
        first: Math.min(rows[0]?.step ?? 0, 1),
        last: rows.reduce((last, row) => Math.max(last, row.step), 1),
    };
    const common = { steps, epochEnds: epochEnds(steps.last, epochs) };
    const panels = [];
    let top = TITLE;
    for (const [name, curves, height, format] of [
        ['Loss', losses, LOSS_HEIGHT, numbers/* formatLoss */.zX],
        ['Accuracy', accuracies, ACCURACY_HEIGHT, numbers/* formatPercent */.l9],
    ]) {
        if (curves.length === 0)
            continue;
        const box = { left: LEFT, top: top + ABOVE, width: WIDTH - LEFT - RIGHT, height };
        panels.push(drawPanel({ ...common, title: name, box, curves, format }));
        top = box.top + height + BELOW;
    }
    const name = xmlText((0,shorten/* shorten */.m)(title, 100));
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-label="Training curves of ${name}">
<style>${STYLE}
</style>
<rect class="paper" width="${WIDTH}" height="${top}"/>
<text class="heading" x="${LEFT}" y="30">${name}</text>
${panels.join('\n')}
</svg>
`;
}
function curvesOf(rows, what) {
    return CURVES.map((curve) => ({
        kind: curve.kind,
        title: curve.title,
        points: (0,metrics_points/* pointsOf */.X)(rows, curve[what]),
    })).filter(({ points }) => points.length > 0);
}
/** The last step of each epoch; none where epochs and steps do not fit together. */
function epochEnds(lastStep, epochs) {
    if (epochs === null || !Number.isInteger(epochs) || epochs < 1 || epochs > lastStep || epochs > 100)
        return [];
    return Array.from({ length: epochs }, (_, index) => Math.round(((index + 1) * lastStep) / epochs));
}

;// CONCATENATED MODULE: ./build/js/commands/publish/write-reports.js









/** The files that are made from everything known, at the end. A command that only looks leaves none. */
async function writeReports({ record, results, inputs }) {
    const { view } = record;
    const { job } = view;
    const epochs = job === null ? null : (0,hyperparameters/* readEpochs */.NP)(job.hyperparameters);
    const svg = drawLossSvg(view.metrics, view.fineTunedModel ?? job?.id ?? '', epochs);
    if (svg !== null)
        results.write('loss.svg', svg);
    if (!['train', 'plan', 'validate', 'follow', 'evaluate'].includes(inputs.command))
        return;
    results.write('comment.md', buildComment(view));
    if (job === null)
        return;
    if (view.fineTunedModel !== null)
        results.write('model-card.md', buildModelCard(view));
    results.write('manifest.json', `${JSON.stringify(buildManifest(view, await digests(results)), null, 2)}\n`);
}
/** What the manifest vouches for: every file written so far, by its digest. */
async function digests(results) {
    const files = [];
    for (const name of results.files) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        // As a stream: the list of findings may be larger than the memory.
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(results.path, name)), hash);
        files.push({ name, sha256: hash.digest('hex') });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/js/commands/publish/publish.js






/** Commands that work on a dataset or a job's results: they speak in the pull request and leave an artifact. */
const telling = ['train', 'plan', 'validate', 'follow', 'evaluate'];
/** So long the comment waits for the artifact, to link to it. */
const LINK_PATIENCE_MS = 10_000;
/**
 * The last station: everything known becomes files, artifact, summary and comment, whatever ended the step.
 * Nothing here throws: what cannot be published is a warning, and the rest goes on. The summary is there before
 * anything is asked of a service, and is written anew where the artifact came in time to be linked.
 */
async function publish(step) {
    const { results, record, log } = step;
    await attempt(step, 'write the result files', () => writeReports(step));
    record.update({ results: { ...record.view.results, files: results.files } });
    const summary = openSummary(step.env, log);
    publishSummary(step, summary);
    const upload = publishArtifact(step).then((isThere) => {
        if (isThere)
            publishSummary(step, summary);
    });
    await atMost(LINK_PATIENCE_MS, step, upload);
    await Promise.all([upload, publishComment(step)]);
    if (results.files.length > 0)
        log.info(`Results: ${results.path}`);
}
/** Waits for the work, but not longer; in a cancelled workflow not at all, since seconds are left. */
async function atMost(ms, { clock, cancelled }, work) {
    const done = new AbortController();
    const patience = clock.sleep(ms, AbortSignal.any([cancelled, done.signal])).catch(() => undefined);
    await Promise.race([work, patience]);
    done.abort();
}
/** Answers whether there is one. */
async function publishArtifact(step) {
    const { inputs, results, record, context, log, env, outputs } = step;
    const hasFiles = telling.includes(inputs.command) || inputs.command === 'list';
    if (!inputs.github.artifact || !hasFiles || results.files.length === 0)
        return false;
    const artifact = await uploadArtifact({
        name: inputs.github.artifactName ??
            defaultArtifactName(record.view.job?.id ?? inputs.command, context.runAttempt),
        folder: results.path,
        retentionDays: inputs.github.artifactRetentionDays,
        context,
        log,
        workerUrl: step.workerUrl,
        signal: step.lastCall,
        env,
    });
    if (artifact === null)
        return false;
    outputs.set('artifact-id', artifact.id);
    outputs.set('artifact-url', artifact.url);
    record.update({
        results: {
            files: results.files,
            artifactName: artifact.name,
            artifactId: String(artifact.id),
            artifactUrl: artifact.url,
        },
    });
    return true;
}
function publishSummary({ inputs, record, mask, log }, summary) {
    if (!inputs.github.summary)
        return;
    try {
        const text = composeSummary(record.view);
        if (text !== '')
            summary.write(mask.redact(text));
    }
    catch (error) {
        log.warning(`Could not write the job summary: ${(0,thrown/* messageOf */.b)(error)}`);
    }
}
async function publishComment({ inputs, comment, outputs, log }) {
    if (!telling.includes(inputs.command) && inputs.github.comment !== 'always')
        return;
    // The `comment` command posts another run's words and none of its own.
    if (inputs.command === 'comment')
        return;
    const url = await comment.finish();
    if (url === null)
        return;
    outputs.set('comment-url', url);
    log.info(`Comment: ${url}`);
}
async function attempt(step, what, work) {
    try {
        await work();
    }
    catch (error) {
        step.log.warning(`Could not ${what}: ${(0,thrown/* messageOf */.b)(error)}`);
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/js/commands/results-folder.js





/**
 * The folder of one step's results, under RUNNER_TEMP. Files are written the moment something is known, so that a
 * later failure finds them there. Texts have secrets struck out, since no runner masks a file.
 */
class ResultsFolder {
    path;
    #redact;
    #names = new Set();
    #onTrouble;
    #inTrouble = false;
    /**
     * @param parent RUNNER_TEMP, or another folder outside the workspace; made where it is missing
     * @param onTrouble told once why files cannot be written, as on a disk that is full: a job that is paid for goes on
     * @throws UserError where the folder cannot be made
     */
    constructor(parent, redact, onTrouble) {
        try {
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
            this.path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'fine-tune-'));
        }
        catch (error) {
            throw new user_error/* UserError */.y(`RUNNER_TEMP is "${parent}", where no folder for the results can be made: ${String(error)}.`, { code: 'no-results-folder', cause: error });
        }
        this.#redact = redact;
        this.#onTrouble = onTrouble;
    }
    /** Names of the files written so far, in order. */
    get files() {
        return [...this.#names];
    }
    /** Writes a whole file, in place of an earlier one. */
    write(name, text) {
        this.#attempt(name, (path) => {
            (0,external_node_fs_.writeFileSync)(path, this.#redact(text));
        });
    }
    /** Writes the provider's own files: bytes as they are, unless a secret stands in them. */
    writeBytes(name, bytes) {
        // Each byte is one character of latin1, so that nothing else changes.
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        const clean = this.#redact(text);
        this.#attempt(name, (path) => {
            (0,external_node_fs_.writeFileSync)(path, clean === text ? bytes : Buffer.from(clean, 'latin1'));
        });
    }
    /** Adds a line to a file. */
    appendLine(name, line) {
        this.#attempt(name, (path) => {
            (0,external_node_fs_.appendFileSync)(path, `${this.#redact(line)}\n`);
        });
    }
    /** Writes a long file piece by piece; a secret is found only where a piece holds the whole of it. */
    async writeStream(name, pieces) {
        const redact = new external_node_stream_.Transform({
            decodeStrings: false,
            encoding: 'utf8',
            transform: (piece, _, done) => done(null, this.#redact(piece)),
        });
        try {
            await (0,promises_.pipeline)(external_node_stream_.Readable.from(pieces), redact, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(this.path, name)));
            this.#names.add(name);
        }
        catch (error) {
            this.#bear(name, error);
        }
    }
    #attempt(name, write) {
        try {
            write((0,external_node_path_.join)(this.path, name));
            this.#names.add(name);
        }
        catch (error) {
            this.#bear(name, error);
        }
    }
    /** Only what the disk says is borne; said once, since the next write would meet the same. */
    #bear(name, error) {
        if (!(error instanceof Error && 'syscall' in error))
            throw error;
        if (!this.#inTrouble)
            this.#onTrouble(`${name} could not be written to ${this.path}: ${error.message}`);
        this.#inTrouble = true;
    }
}

;// CONCATENATED MODULE: ./build/js/commands/describe-run.js
/** The run in the words of the reports. */
function describeRun(context, env) {
    const action = env['GITHUB_ACTION_REPOSITORY'] || 'fine-tune-action/fine-tune';
    const version = env['GITHUB_ACTION_REF'] || 'v1';
    return {
        serverUrl: context.serverUrl,
        repository: context.repository,
        commit: context.sha,
        checkedOut: null,
        ref: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || null,
        workflow: context.workflow,
        runId: context.runId,
        attempt: context.runAttempt,
        action: `${action}@${version}`,
    };
}

;// CONCATENATED MODULE: ./build/js/commands/run-record.js
/**
 * What the step has learned so far. Stations add to it the moment they know something; whatever ends the step,
 * the reports are made from what stands here.
 */
class RunRecord {
    #view;
    constructor(command, run, carried) {
        this.#view = {
            command,
            status: '',
            error: null,
            run,
            carried,
            provider: null,
            order: null,
            fingerprint: null,
            dataset: null,
            maxCostUsd: null,
            evaluationCostUsd: null,
            reuse: null,
            announcements: [],
            obstacles: [],
            job: null,
            jobs: [],
            fineTunedModel: null,
            progress: null,
            events: [],
            metrics: [],
            checkpoints: [],
            best: null,
            evaluation: null,
            gates: [],
            diff: null,
            ended: null,
            wandb: null,
            results: { artifactName: null, artifactId: null, artifactUrl: null, files: [] },
        };
    }
    get view() {
        return this.#view;
    }
    update(news) {
        this.#view = { ...this.#view, ...news };
    }
}

// EXTERNAL MODULE: ./build/js/commands/stations/waiting-deadline.js
var waiting_deadline = __webpack_require__(85501);
;// CONCATENATED MODULE: ./build/js/commands/run-command.js















/**
 * Runs one command from its inputs to its reports.
 *
 * Whatever the story throws is remembered, everything known is published, and only then the step fails.
 * @returns the exit code
 */
async function runCommand(inputs, surroundings) {
    const { env, log, mask, workerUrl, startedAt, carried } = surroundings;
    const cancellation = listenForCancellation();
    const context = readContext(env);
    const tempDir = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const outputs = createOutputs(env, mask, log);
    const results = new ResultsFolder(tempDir, mask.redact, (why) => {
        log.warning(`The results are not complete: ${why}. The outputs and this log are.`);
    });
    outputs.set('results-path', results.path);
    const { timeoutMinutes } = inputs.training;
    const deadline = startedAt + timeoutMinutes * 60_000;
    const over = new AbortController();
    const working = (0,until_deadline/* limitSignal */.i)({
        clock: clock/* systemClock */.m,
        signal: cancellation.signal,
        deadline: (0,waiting_deadline/* waitingDeadline */.S0)({ deadline, startedAt }),
    }, () => new out_of_time_error/* OutOfTimeError */.J(timeoutMinutes));
    const bare = {
        inputs,
        env,
        context,
        workspace: (0,external_node_fs_.realpathSync)(env['GITHUB_WORKSPACE'] || process.cwd()),
        tempDir,
        clock: clock/* systemClock */.m,
        log,
        mask,
        outputs,
        results,
        record: new RunRecord(inputs.command, describeRun(context, env), carried),
        signal: working.signal,
        cancelled: cancellation.signal,
        lastCall: AbortSignal.any([cancellation.lastCall, over.signal]),
        deadline,
        startedAt,
        workerUrl,
    };
    const step = { ...bare, comment: openLiveComment(bare) };
    let failure = null;
    try {
        const story = await loadStory(inputs.command);
        await story(step);
    }
    catch (error) {
        failure = describeFailure(error, step);
        step.record.update({ error: { code: failure.code, message: failure.message } });
        // A provider's words may quote the key, and no runner masks the file of outputs.
        outputs.set('error-code', mask.redact(failure.code));
        outputs.set('error-message', mask.redact(failure.message));
    }
    working.dispose();
    // The last station's group is over: what follows is about the whole step.
    log.endGroup();
    const publishing = (0,until_deadline/* limitSignal */.i)({ clock: clock/* systemClock */.m, signal: over.signal, deadline: (0,waiting_deadline/* publishingDeadline */.yw)(step) }, () => new out_of_time_error/* OutOfTimeError */.J(timeoutMinutes, 'It was not waited for any longer.'));
    publishing.signal.addEventListener('abort', () => {
        over.abort(publishing.signal.reason);
    });
    await publish(step);
    publishing.dispose();
    if (failure)
        log.error(failure.message);
    cancellation.dispose();
    return failure ? 1 : 0;
}
/** Each story is loaded only when it is told. */
async function loadStory(command) {
    switch (command) {
        case 'train':
            return (await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(3382), __webpack_require__.e(5175), __webpack_require__.e(127), __webpack_require__.e(7769), __webpack_require__.e(8571), __webpack_require__.e(8047), __webpack_require__.e(4876), __webpack_require__.e(8767), __webpack_require__.e(4425), __webpack_require__.e(8407), __webpack_require__.e(8658)]).then(__webpack_require__.bind(__webpack_require__, 78658))).train;
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(3382), __webpack_require__.e(127), __webpack_require__.e(7769), __webpack_require__.e(8571), __webpack_require__.e(4876), __webpack_require__.e(8767), __webpack_require__.e(4425), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 90806))).plan;
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(3382), __webpack_require__.e(127), __webpack_require__.e(7769), __webpack_require__.e(8571), __webpack_require__.e(8767), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 62359))).validate;
        case 'follow':
            return (await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(3382), __webpack_require__.e(5175), __webpack_require__.e(127), __webpack_require__.e(7769), __webpack_require__.e(8571), __webpack_require__.e(8047), __webpack_require__.e(4876), __webpack_require__.e(4425), __webpack_require__.e(8407), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 50671))).follow;
        case 'status':
            return (await Promise.all(/* import() */[__webpack_require__.e(8047), __webpack_require__.e(8647)]).then(__webpack_require__.bind(__webpack_require__, 28647))).showStatus;
        case 'list':
            return (await __webpack_require__.e(/* import() */ 5138).then(__webpack_require__.bind(__webpack_require__, 75138))).list;
        case 'cancel':
            return (await Promise.all(/* import() */[__webpack_require__.e(8047), __webpack_require__.e(8584)]).then(__webpack_require__.bind(__webpack_require__, 28584))).cancel;
        case 'pause':
            return (await Promise.all(/* import() */[__webpack_require__.e(8047), __webpack_require__.e(8584)]).then(__webpack_require__.bind(__webpack_require__, 28584))).pause;
        case 'resume':
            return (await Promise.all(/* import() */[__webpack_require__.e(8047), __webpack_require__.e(8584)]).then(__webpack_require__.bind(__webpack_require__, 28584))).resume;
        case 'evaluate':
            return (await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(3382), __webpack_require__.e(127), __webpack_require__.e(7769), __webpack_require__.e(8571), __webpack_require__.e(8047), __webpack_require__.e(4876), __webpack_require__.e(8302)]).then(__webpack_require__.bind(__webpack_require__, 58302))).evaluate;
        case 'delete':
            return (await __webpack_require__.e(/* import() */ 5698).then(__webpack_require__.bind(__webpack_require__, 65698))).deleteThings;
        case 'comment':
            return (await __webpack_require__.e(/* import() */ 1796).then(__webpack_require__.bind(__webpack_require__, 81796))).postComment;
    }
}

// EXTERNAL MODULE: ./build/js/github/mask.js
var github_mask = __webpack_require__(86182);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/boundary/secret-leaves.js
var secret_leaves = __webpack_require__(97322);
;// CONCATENATED MODULE: ./build/js/input-values/secrets.js


/** Inputs that are maps or lists, with the schema that they are read by. */
const MAPS = {
    'extra-headers': 'failsafe',
    'extra-body': 'core',
    integrations: 'core',
    metadata: 'failsafe',
    grader: 'core',
    graders: 'core',
};
/**
 * The secrets inside of inputs, to be masked before the inputs are read: an input that is wrong is quoted in its error.
 * Every value of `extra-headers` is one, and in the others each text that is named like one. What cannot be parsed is
 * left out.
 */
function findInputSecrets(read) {
    return Object.entries(MAPS).flatMap(([name, schema]) => {
        try {
            const document = (0,dist/* parseDocument */.Tp)(read(name), { schema, logLevel: 'silent' });
            return (0,secret_leaves/* findSecretLeaves */.q)(document.toJS({ maxAliasCount: 100 }), name === 'extra-headers');
        }
        catch {
            return [];
        }
    });
}

// EXTERNAL MODULE: ./build/js/inputs.js + 6 modules
var js_inputs = __webpack_require__(26538);
;// CONCATENATED MODULE: ./build/js/run-step.js








/**
 * From raw inputs to the exit code: masks every secret first, checks that the command has what it needs, runs it.
 * A wrong input ends here, before any request.
 */
async function runStep({ env, log, read, workerUrl, startedAt }) {
    const mask = (0,github_mask/* createMask */.P)((line) => process.stdout.write(`${line}\n`), env['GITHUB_ACTIONS'] === 'true');
    log.redactWith(mask.redact);
    try {
        const inputs = prepare({ env, read, mask, log });
        const carried = carryInputs(read, mask.holds);
        return await runCommand(inputs, { env, log, mask, workerUrl, startedAt, carried });
    }
    catch (error) {
        // A wrong input, or a machine on which not even the results folder can be made.
        const failure = describeFailure(error, { log, cancelled: NEVER });
        const outputs = createOutputs(env, mask, log);
        const message = mask.redact(failure.message);
        outputs.set('error-code', mask.redact(failure.code));
        outputs.set('error-message', message);
        log.error(message);
        return 1;
    }
}
const NEVER = new AbortController().signal;
function prepare({ env, read, mask, log }) {
    for (const name of ['api-key', 'github-token']) {
        if (!mask.add(read(name)))
            log.warning(`Input \`${name}\` is too short to be masked; it is no real secret.`);
    }
    for (const secret of findInputSecrets(read))
        mask.add(secret);
    const command = (0,command_table/* readCommand */.UK)(read);
    const inputs = (0,js_inputs.readInputs)(read, env);
    for (const secret of inputs.provider.secrets)
        mask.add(secret);
    (0,command_table/* requireInputs */.PN)(command, read);
    const ignored = (0,command_table/* ignoredInputs */.oV)(command, read);
    if (ignored.length > 0) {
        const names = ignored.map((name) => `\`${name}\``).join(', ');
        log.warning(`\`command: ${command}\` takes no ${names}: ignored.`);
    }
    return inputs;
}


/***/ }),

/***/ 32614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ findPastBest),
/* harmony export */   GM: () => (/* binding */ quarters),
/* harmony export */   aO: () => (/* binding */ LEAST_POINTS)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26524);

/** A rise over the best value by less than this is noise. */
const NOTABLE_RISE = 0.02;
/** Below this many values a trend is a guess. */
const LEAST_POINTS = 8;
/**
 * Where the validation loss rose after its best: the sign of overfitting. Full validation loss counts from two values
 * on; the loss of single batches is noisy and counts only as the mean of its quarters.
 */
function findPastBest(rows) {
    const full = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsOf */ .X)(rows, 'fullValidLoss');
    if (full.length >= 2)
        return risen(full, 'full validation loss');
    const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsOf */ .X)(rows, 'validLoss');
    return points.length < LEAST_POINTS ? null : risen(quarters(points), 'validation loss');
}
function risen(points, metric) {
    const last = points.at(-1);
    if (last === undefined)
        return null;
    const best = points.reduce((a, b) => (b.value < a.value ? b : a));
    return last.value > best.value * (1 + NOTABLE_RISE) ? { best, last, metric } : null;
}
/** The mean of each quarter of the points, at the quarter's last step. */
function quarters(points) {
    return [0, 1, 2, 3].flatMap((quarter) => {
        const part = points.slice((quarter * points.length) / 4, ((quarter + 1) * points.length) / 4);
        const last = part.at(-1);
        if (last === undefined)
            return [];
        return [{ step: last.step, value: part.reduce((sum, point) => sum + point.value, 0) / part.length }];
    });
}


/***/ }),

/***/ 26524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pointsOf)
/* harmony export */ });
/** The known values of one metric in the order of the rows; values that are no number are left out. */
function pointsOf(rows, metric) {
    const points = [];
    for (const row of rows) {
        const value = row[metric];
        if (value !== null && Number.isFinite(value))
            points.push({ step: row.step, value });
    }
    return points;
}


/***/ }),

/***/ 87504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ foldSpace),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   wp: () => (/* binding */ LONE_DOLLAR)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28337);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41593);


/** A dollar sign of its own element never pairs with another one to a formula (GitHub's documentation, "Writing mathematical expressions"). */
const LONE_DOLLAR = '<span>$</span>';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    $: LONE_DOLLAR,
};
/**
 * A stranger's text where GitHub reads HTML and no Markdown: between `<summary>` and `</summary>`.
 * White space is folded to one line.
 */
function htmlText(text) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .breakReferences */ .m)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnseen */ .A)(foldSpace(text))).replace(/[&<>"'$]/g, (char) => ENTITIES[char] ?? char);
}
/** One line: every run of white space becomes one space. */
function foldSpace(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 30462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   p: () => (/* binding */ markdownFence)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87676);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41593);


/**
 * A stranger's text as a code span, in a paragraph or a table cell: one line, the fence longer than any run of
 * back-ticks inside. An empty text gives an empty string, for there is no empty code span.
 *
 * A pipe cannot be written in a code span in a way that tables and paragraphs read alike, so a text with one becomes
 * a `<code>` element with everything inside escaped.
 */
function markdownCode(text) {
    if (text === '')
        return '';
    if (text.includes('|'))
        return `<code>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(text)}</code>`;
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnseen */ .A)(text);
    const fence = longerFence(line, 1);
    const pad = /^[`\s]|[`\s]$/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/**
 * A stranger's text as a code block. It starts and ends a line; the caller puts blank lines around it.
 * `language` is the caller's own word, never a stranger's: `mermaid` would be drawn.
 */
function markdownFence(text, language = '') {
    const lines = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnseenLines */ .X)(text).replace(/\n+$/, '');
    const fence = longerFence(lines, 3);
    return `${fence}${language.replace(/[^\w+-]/g, '')}\n${lines}\n${fence}`;
}
function longerFence(text, least) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return '`'.repeat(Math.max(least, longest + 1));
}


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _html_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87504);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28337);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41593);



/** Entities where a backslash would not reach: the table splits cells before it reads escapes, HTML before Markdown. */
const REPLACED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: _html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .LONE_DOLLAR */ .wp,
};
const SPECIAL = /[\\`*_[\]()!~#{}&<>|$]/g;
/**
 * A stranger's text inside a paragraph or a table cell: one line that shows what was written and does nothing.
 * No formatting, HTML, link, image, formula, mention, reference, emoji code, cell or line break comes out of it.
 */
function markdownText(text) {
    const line = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)((0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(text)));
    return line
        .replace(SPECIAL, (char) => REPLACED[char] ?? `\\${char}`)
        .replace(/^[-+=:]/, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2');
}


/***/ }),

/***/ 28337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ breakReferences)
/* harmony export */ });
/** Word joiner: no width, no line break, and GitHub's filters do not look across it. */
const JOINER = '\u2060';
/**
 * GitHub looks for mentions, references, addresses and emoji codes in the finished text, after Markdown escapes and
 * HTML entities are decoded, so that only a character in between keeps it from finding one.
 */
const REFERENCES = [
    // @user, @org/team, user@commit and e-mail addresses.
    [/@/g, `@${JOINER}`],
    // #1, owner/repository#1.
    [/#/g, `#${JOINER}`],
    [/(gh-)(?=\d)/gi, `$1${JOINER}`],
    // Bare addresses: https://…, ftp://…, www.…
    [/:(?=\/\/)/g, `:${JOINER}`],
    [/(www)(?=\.)/gi, `$1${JOINER}`],
    // :octocat: becomes an image; the second colon may stand in the text that follows.
    [/:(?=[\w+-])/g, `:${JOINER}`],
];
/** Commit ids, which become links: 7 to 40 hexadecimal digits. */
const COMMIT = /(?<![\p{L}\p{N}_])[0-9a-f]{7,40}(?![\p{L}\p{N}_])/giu;
/** Puts an invisible word joiner into everything that GitHub would turn into a mention, a reference, a link or an emoji. */
function breakReferences(text) {
    return REFERENCES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text.replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${JOINER}`)));
}


/***/ })

};
