export const id = 8407;
export const ids = [8407];
export const modules = {

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

/***/ 20146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ annotateComplaints)
});

;// CONCATENATED MODULE: ./build/js/training/complaint-text.js
const MAX_TEXT_LENGTH = 400;
/** An uploaded file has one example a line, so that lines and examples are numbered alike. */
const NUMBERED = /\b(example|line|row|sample|record)(s?)\b(?:\s+(?:numbers?|no\.?|index(?:es)?|at))?\s*[:#]?\s*(#?\d+(?:(?:\s*,\s*(?:and\s+)?|\s*-\s*|\s+and\s+)#?\d+)*)/gi;
/** "has 3 example(s)", "at least 10 examples": a count, not a place. */
const COUNTED = /\b\d[\d,]*\s+(?:\w+\s+)?(?:example|line|row|sample|record)/i;
const FILE_MEANT = /\b(?:training|validation|train|valid)[ _-]?(?:file|data|set|dataset)\b/i;
const MAX_RANGE = 10_000;
/**
 * Reads "Example 100, message 2 …", "Line 7 …", "Flagged lines: 4, 13, 14", "Lines 4-6", "Training file has 3
 * example(s)". null where the text names neither an example nor a file. `param` is the parameter that the provider
 * blames, where it names one.
 *
 * Providers change their wording: this decides where an annotation points, and never whether a job has failed.
 */
function readComplaint(message, param) {
    const text = message.replace(/\s+/g, ' ').trim();
    const examples = new Set();
    for (const match of text.matchAll(NUMBERED)) {
        for (const number of readNumbers(match[3] ?? '', match[2] !== ''))
            examples.add(number);
    }
    const blamesFile = param !== null && /^(training|validation)_file/.test(param);
    if (examples.size === 0 &&
        !blamesFile &&
        !(FILE_MEANT.test(text) && (COUNTED.test(text) || /invalid|format|error/i.test(text))))
        return null;
    return {
        role: meansValidation(text, param) ? 'validation' : 'training',
        examples: [...examples].sort((one, other) => one - other),
        text: text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text,
    };
}
function meansValidation(text, param) {
    if (param !== null && /^(training|validation)_file/.test(param))
        return param.startsWith('validation');
    return (/\bvalid(?:ation)?[ _-]?(?:file|data|set|dataset)\b/i.test(text) &&
        !/\btrain(?:ing)?[ _-]?(?:file|data|set|dataset)\b/i.test(text));
}
/** `4, 13 and 14` are three numbers, `4-6` as well; `1,024` is one where a single line is spoken of. */
function* readNumbers(list, plural) {
    const isOne = !plural && /^#?\d{1,3}(,\d{3})+$/.test(list);
    for (const part of isOne ? [list] : list.split(/,|\band\b/)) {
        const [from, to] = part.split('-').map((each) => Number(each.replace(/\D/g, '')));
        if (from === undefined || !(from >= 1) || !Number.isSafeInteger(from))
            continue;
        const last = to !== undefined && to > from && to - from <= MAX_RANGE ? to : from;
        for (let number = from; number <= last; number += 1)
            yield number;
    }
}

;// CONCATENATED MODULE: ./build/js/training/complaints.js

/** The rule id under which a provider's own complaint stands among the findings. */
const PROVIDER_RULE = 'provider';
/** One complaint may flag thousands of lines; a reader needs some, and the count of the rest. */
const MAX_PLACES = 50;
/**
 * What a provider itself says against the dataset, as findings at the file and line where the example stands in the
 * repository, through globs, splits and shares. From the job's error and from its events of level error or warn; the
 * same complaint is told once. Empty where the provider names no example and no file.
 */
function findComplaints(job, events, sources) {
    const findings = new Map();
    const add = (text, param, level) => {
        for (const finding of locate(text, param, level, sources)) {
            findings.set([finding.file, finding.line, finding.message].join('\0'), finding);
        }
    };
    if (job.error !== null && job.status === 'failed')
        add(job.error.message, job.error.param, 'error');
    for (const event of events) {
        if (event.level === 'error')
            add(event.message, null, 'error');
        else if (/^warn/.test(event.level))
            add(event.message, null, 'warning');
    }
    return [...findings.values()];
}
function locate(text, param, level, sources) {
    const complaint = readComplaint(text, param);
    if (complaint === null)
        return [];
    const set = complaint.role === 'validation' ? sources.validation : sources.training;
    const finding = (file, line, note = '') => ({
        rule: PROVIDER_RULE,
        level,
        file,
        line,
        message: `The provider says: ${complaint.text}${note}`,
    });
    const onlyFile = set?.files.length === 1 ? (set.files[0]?.path ?? null) : null;
    if (complaint.examples.length === 0)
        return [finding(onlyFile, null)];
    const places = complaint.examples.slice(0, MAX_PLACES).map((example) => {
        const place = set?.place(example) ?? null;
        // An example that is not in the set is still worth telling: the number stands in the provider's words.
        return place === null ? finding(onlyFile, null) : finding(place.file, place.line);
    });
    const more = complaint.examples.length - places.length;
    return more > 0 ? [...places, finding(onlyFile, null, ` (and ${more} more examples)`)] : places;
}

;// CONCATENATED MODULE: ./build/js/commands/stations/annotate-complaints.js

/** The provider's own complaints about the data, as annotations on the rows they speak of. */
function annotateComplaints(step, { report }, job) {
    const sources = { training: report?.training ?? null, validation: report?.validation ?? null };
    for (const { level, file, line, message } of findComplaints(job, step.record.view.events, sources)) {
        const place = file === null ? undefined : { file, title: 'provider', ...(line === null ? {} : { line }) };
        if (level === 'error')
            step.log.error(message, place);
        else
            step.log.warning(message, place);
    }
}


/***/ }),

/***/ 50563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./build/js/boundary/out-of-time-error.js
var out_of_time_error = __webpack_require__(94026);
// EXTERNAL MODULE: ./build/js/boundary/thrown.js
var thrown = __webpack_require__(74323);
// EXTERNAL MODULE: ./build/js/training/transient.js
var training_transient = __webpack_require__(20139);
// EXTERNAL MODULE: ./build/js/training/metrics/from-numbers.js
var from_numbers = __webpack_require__(45508);
;// CONCATENATED MODULE: ./build/js/training/metrics/merge-rows.js
/** One row a step, in order of steps: what a later row knows of the same step fills what an earlier one left open. */
function mergeRows(rows) {
    const bySteps = new Map();
    for (const row of rows) {
        if (row === null)
            continue;
        const earlier = bySteps.get(row.step);
        bySteps.set(row.step, earlier === undefined ? row : fill(earlier, row));
    }
    return [...bySteps.values()].sort((one, other) => one.step - other.step);
}
function fill(one, other) {
    return {
        step: one.step,
        trainLoss: one.trainLoss ?? other.trainLoss,
        trainAccuracy: one.trainAccuracy ?? other.trainAccuracy,
        validLoss: one.validLoss ?? other.validLoss,
        validAccuracy: one.validAccuracy ?? other.validAccuracy,
        fullValidLoss: one.fullValidLoss ?? other.fullValidLoss,
        fullValidAccuracy: one.fullValidAccuracy ?? other.fullValidAccuracy,
    };
}

;// CONCATENATED MODULE: ./build/js/training/metrics/from-checkpoints.js


/** Rows from checkpoints, the only metrics that some providers keep. In order of steps. */
function rowsFromCheckpoints(checkpoints) {
    const rows = checkpoints.map((checkpoint) => (0,from_numbers/* rowFromMetrics */.s)({ ...checkpoint.metrics, step: checkpoint.step }));
    return mergeRows(rows.filter((row) => row !== null && (0,from_numbers/* hasValues */.r)(row)));
}

;// CONCATENATED MODULE: ./build/js/training/metrics/from-events.js


/** Rows from the metrics that events carry, where a provider has no result file. In order of steps. */
function rowsFromEvents(events) {
    return mergeRows(events.map((event) => (0,from_numbers/* rowFromMetrics */.s)(event.data)).filter((row) => row !== null && (0,from_numbers/* hasValues */.r)(row)));
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./build/js/training/metrics/result-file.js


/** Only this many characters are looked at to tell base64 from CSV. */
const PROBE_LENGTH = 4_096;
/**
 * Decodes a provider's result file and reads its metrics by the names in its header, whichever family it is of: today's,
 * the legacy one, Azure's, or that of reinforcement, whose rewards are no losses and leave those cells empty.
 * Never throws: a file that is no CSV keeps its bytes and has no rows.
 */
function readResultFile(bytes) {
    const csv = decodeBase64(bytes) ?? bytes;
    return { csv, rows: parseMetrics(csv) };
}
/** The decoded bytes where the file is base64 text, as OpenAI sends it; null where it is not. */
function decodeBase64(bytes) {
    // A CSV has a comma or a line break early on; base64 has neither before its end, though some wrap it at 76.
    const probe = bytes
        .subarray(0, PROBE_LENGTH)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    if (!/^[A-Za-z0-9+/\r\n]+={0,2}\s*$/.test(probe))
        return null;
    const text = bytes
        .toString('latin1')
        .replace(/\s+/g, '')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 === 1)
        return null;
    const decoded = Buffer.from(text, 'base64');
    // What decodes to something else than a table was not meant to be decoded.
    return /^(\u00ef\u00bb\u00bf)?[\w"/ ]+[,\t]/.test(decoded.subarray(0, PROBE_LENGTH).toString('latin1'))
        ? decoded
        : null;
}
function parseMetrics(csv) {
    let lines;
    try {
        lines = (0,sync/* parse */.qg)(csv, {
            bom: true,
            columns: (header) => header.map((name) => name.trim().toLowerCase()),
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
            trim: true,
        });
    }
    catch {
        return [];
    }
    return lines.map((line) => (0,from_numbers/* rowFromMetrics */.s)(readNumbers(line))).filter((row) => row !== null);
}
/** `7e-05`, `0.0` and `1` are numbers; empty, `N/A`, `nan` and the like are no value. */
function readNumbers(line) {
    const numbers = {};
    for (const [name, cell] of Object.entries(line)) {
        if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell))
            numbers[name] = Number(cell);
    }
    return numbers;
}
/** Whether the rows tell anything that a curve could be drawn from. */
function tellsMetrics(rows) {
    return rows.some(from_numbers/* hasValues */.r);
}

;// CONCATENATED MODULE: ./build/js/untrusted/safe-file-name.js
/** Room for a number and a longer folder on file systems that allow 255 bytes. */
const MAX_LENGTH = 100;
const MAX_EXTENSION = 16;
/** Names that Windows gives to devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin_|conout_|com\d|lpt\d)(?:\.|$)/i;
/**
 * A file name that a stranger chose, as a plain base name in ASCII: letters, digits, `.`, `_` and `-`, at most 100
 * characters with the extension kept. It names no folder, no hidden file, no option and no device.
 */
function safeFileName(name) {
    const base = name.split(/[\\/]/).findLast((part) => part !== '') ?? '';
    const plain = base
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^A-Za-z0-9._-]+/g, '_')
        .replace(/^[.-]+/, '')
        .replace(/\.+$/, '');
    const named = plain.replace(/_/g, '') === '' ? 'file' : plain;
    return cut(RESERVED.test(named) ? `_${named}` : named);
}
function cut(name) {
    if (name.length <= MAX_LENGTH)
        return name;
    const dot = name.lastIndexOf('.');
    const extension = dot > 0 && name.length - dot <= MAX_EXTENSION ? name.slice(dot) : '';
    return name.slice(0, MAX_LENGTH - extension.length).replace(/\.+$/, '') + extension;
}

;// CONCATENATED MODULE: ./build/js/training/metrics/safe-name.js

/**
 * A safe name for a provider's file: its base name, of plain characters alone, ending in `.csv`, numbered where it
 * is taken. The chosen name is added to `taken`, which holds lower case: some file systems know no other.
 */
function chooseFileName(name, taken) {
    const stem = safeFileName(name).replace(/\.csv$/i, '') || 'result';
    for (let number = 1;; number += 1) {
        const candidate = number === 1 ? `${stem}.csv` : `${stem}-${number}.csv`;
        if (taken.has(candidate.toLowerCase()))
            continue;
        taken.add(candidate.toLowerCase());
        return candidate;
    }
}

;// CONCATENATED MODULE: ./build/js/training/metrics/collect-results.js









/** Far over any real result file: 3,000 steps are some 200 kB. */
const MAX_RESULT_BYTES = 64 * 1_024 * 1_024;
/** A result file may be listed moments before its content is there. */
const ATTEMPTS = 4;
const PAUSE_MS = 5_000;
/**
 * Fetches a finished job's result files and the metrics they tell; where there are none, the metrics come from the
 * provider's own endpoint, its checkpoints or its events. What cannot be had is a warning and loses nothing else.
 */
async function collectResults(context, job, seen) {
    const files = [];
    const tables = [];
    const taken = new Set(context.takenNames);
    for (const id of context.provider.capabilities.resultFiles ? new Set(job.resultFiles) : []) {
        const result = await fetchFile(context, id);
        if (result === null)
            continue;
        const { csv, rows } = readResultFile(result.bytes);
        files.push({ id, name: chooseFileName(result.name, taken), bytes: csv });
        tables.push(rows);
    }
    // Of several tables the longest is the one of steps; the others tell of something else.
    const longest = tables.filter(tellsMetrics).sort((one, other) => other.length - one.length)[0];
    if (longest !== undefined)
        return { files, rows: longest, source: 'result file' };
    const measured = await fetchMetrics(context, job);
    if (measured.length > 0)
        return { files, rows: measured, source: 'metrics' };
    const fromEvents = rowsFromEvents(seen.events);
    const fromCheckpoints = rowsFromCheckpoints(seen.checkpoints);
    if (fromEvents.length > fromCheckpoints.length) {
        // Full validation losses often stand with the checkpoints alone.
        return { files, rows: mergeRows([...fromEvents, ...fromCheckpoints]), source: 'events' };
    }
    return { files, rows: fromCheckpoints, source: fromCheckpoints.length > 0 ? 'checkpoints' : null };
}
async function fetchFile(context, id) {
    const { provider, signal } = context;
    const read = async () => provider.readFile(id, MAX_RESULT_BYTES, signal);
    let bytes = await attempt(context, `result file ${id}`, read);
    if (bytes === null)
        return null;
    // The name is a nicety: without it the file is still worth keeping.
    const file = await provider.retrieveFile(id, signal).catch(() => null);
    if (bytes.length < (file?.bytes ?? 0)) {
        // A table cut off at its half looks whole: only its length tells.
        const again = await read().catch(() => null);
        if (again !== null && again.length > bytes.length)
            bytes = again;
    }
    return { name: file?.filename ?? `${id}.csv`, bytes };
}
async function fetchMetrics(context, job) {
    const rows = await attempt(context, 'metrics', async () => context.provider.listMetrics(job, context.signal));
    return mergeRows((rows ?? []).map((row) => (0,from_numbers/* rowFromMetrics */.s)(row)));
}
/** null, and a warning, where every attempt failed. */
async function attempt(context, what, fetch) {
    const { clock, signal, log, provider } = context;
    for (let attempts = 1;; attempts += 1) {
        try {
            if (attempts > 1)
                await clock.sleep(PAUSE_MS * (attempts - 1), signal);
            return await fetch();
        }
        catch (error) {
            (0,out_of_time_error/* throwIfCancelled */.d)(signal);
            const isOver = signal?.aborted === true || attempts >= ATTEMPTS;
            if (isOver || !((0,training_transient/* isTransient */.d)(error) || isNotThereYet(error))) {
                log.warning(`The ${what} could not be fetched from ${provider.title}: ${(0,thrown/* messageOf */.b)(error)}`);
                return null;
            }
        }
    }
}
function isNotThereYet(error) {
    return error instanceof Error && 'status' in error && error.status === 404;
}

;// CONCATENATED MODULE: ./build/js/training/metrics/metrics-csv.js
/** The header of `metrics.csv`, as the public contract has it. */
const COLUMNS = [
    ['step', 'step'],
    ['train_loss', 'trainLoss'],
    ['train_accuracy', 'trainAccuracy'],
    ['valid_loss', 'validLoss'],
    ['valid_accuracy', 'validAccuracy'],
    ['full_valid_loss', 'fullValidLoss'],
    ['full_valid_accuracy', 'fullValidAccuracy'],
];
/** The normalised table as CSV: header and rows end in a line feed, a missing value is an empty cell. */
function writeMetricsCsv(rows) {
    const header = COLUMNS.map(([name]) => name).join(',');
    const lines = rows.map((row) => COLUMNS.map(([, key]) => row[key] ?? '').join(','));
    return `${[header, ...lines].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/commands/stations/tell-result.js
var tell_result = __webpack_require__(71548);
// EXTERNAL MODULE: ./build/js/commands/stations/waiting-deadline.js
var waiting_deadline = __webpack_require__(85501);
;// CONCATENATED MODULE: ./build/js/commands/stations/collect.js






/**
 * Station five: the model's name, result files, metrics and checkpoints of a job that has ended, written and told
 * the moment each is there. The failure of one loses nothing of the others.
 */
async function collect(step, provider, job, events) {
    step.log.group('Results');
    // The name is what a release waits for: it is out before anything that could fail.
    if (step.inputs.training.selectCheckpoint === 'last')
        (0,tell_result/* tellModel */.P)(step, provider, job);
    await (0,waiting_deadline/* afterwards */.Q$)(step, (signal) => collectWithin({ ...step, signal }, provider, job, events));
}
async function collectWithin(step, provider, job, events) {
    const { log, outputs, record, results, signal, clock, inputs } = step;
    const checkpoints = await listCheckpoints(step, provider, job);
    // Before the files, which may be long in coming: a release waits for the name, and `best` goes by checkpoints.
    (0,tell_result/* tellCheckpoints */.p)(step, checkpoints, []);
    if (inputs.training.selectCheckpoint === 'best')
        (0,tell_result/* tellModel */.P)(step, provider, job);
    // metrics.csv is written below: a provider's file of that name must not be lost to it.
    const takenNames = new Set(['metrics.csv', ...results.files.map((name) => name.toLowerCase())]);
    const context = { provider, clock, log, signal, takenNames };
    const collected = await collectResults(context, job, { checkpoints, events });
    for (const file of collected.files) {
        results.writeBytes(file.name, file.bytes);
        log.info(`Result file ${file.name}, ${file.bytes.length} bytes`);
    }
    if (collected.rows.length > 0)
        results.write('metrics.csv', writeMetricsCsv(collected.rows));
    record.update({ metrics: collected.rows });
    tellLosses(outputs, collected.rows);
    (0,tell_result/* tellCheckpoints */.p)(step, checkpoints, collected.rows);
    if (!provider.capabilities.resultFiles)
        sayWeights(step, checkpoints);
}
/** Where results are no files of the job, a checkpoint's files are its weights: named, for whoever wants to fetch them. */
function sayWeights({ log }, checkpoints) {
    for (const { step, resultFiles } of checkpoints) {
        if (resultFiles.length > 0)
            log.info(`Weights of step ${step}: ${resultFiles.join(', ')}`);
    }
}
async function listCheckpoints(step, provider, job) {
    if (!provider.capabilities.checkpoints || job.status !== 'succeeded')
        return [];
    try {
        return await provider.listCheckpoints(job.id, step.signal);
    }
    catch (error) {
        (0,out_of_time_error/* throwIfCancelled */.d)(step.signal);
        step.log.warning(`The checkpoints could not be listed: ${(0,thrown/* messageOf */.b)(error)}`);
        return [];
    }
}
function tellLosses(outputs, rows) {
    const last = (key) => rows.findLast((row) => row[key] !== null)?.[key] ?? null;
    const losses = {
        'train-loss': last('trainLoss'),
        'valid-loss': last('validLoss'),
        'full-valid-loss': last('fullValidLoss'),
    };
    for (const [name, value] of Object.entries(losses))
        if (value !== null)
            outputs.set(name, value);
}


/***/ }),

/***/ 64004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ endBeforeJob),
/* harmony export */   i: () => (/* binding */ endAtTimeout)
/* harmony export */ });
/* harmony import */ var _boundary_out_of_time_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94026);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16089);
/* harmony import */ var _training_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55817);
/* harmony import */ var _end_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40169);
/* harmony import */ var _end_without_waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36149);





/** Six tries of a request that fails at once take 16 s; without a signal nobody is about to end the process. */
const MIN_SETTLE_MS = 30_000;
/** Kept for publishing where more than that is left. */
const PUBLISHING_MS = 15_000;
/** How long a job is looked for that was asked for and never answered: the list of jobs lags behind by seconds. */
const LOOK_MS = 20_000;
/**
 * Ends a step whose time is over while it followed a job: does what `on-timeout` says, and says how to follow.
 * @throws UserError unless `on-timeout` is `detach`
 */
async function endAtTimeout(step, held, job) {
    const { onTimeout, timeoutMinutes } = step.inputs.training;
    const left = step.deadline - PUBLISHING_MS - step.clock.now();
    const action = onTimeout === 'cancel' ? 'cancel' : 'detach';
    const settlement = await held.settle(action, Math.max(MIN_SETTLE_MS, left));
    const wasCancelled = settlement?.kind === 'cancelled';
    step.record.update({
        ended: {
            reason: 'timeout',
            job: wasCancelled ? 'was-cancelled' : 'goes-on',
            afterMinutes: timeoutMinutes,
        },
    });
    if (wasCancelled)
        (0,_end_status_js__WEBPACK_IMPORTED_MODULE_2__/* .noteStatus */ .J)(step, 'cancelled');
    held.letGo();
    const after = (0,_training_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDuration */ .M)(step.clock.now() - step.startedAt);
    const fate = onTimeout === 'cancel' ? (settlement?.text ?? '') : 'The job goes on.';
    const message = `\`timeout-minutes\` (${timeoutMinutes}) ran out after ${after}, and job ${job.id} is ${job.status}. ${fate}`.trim();
    if (onTimeout !== 'cancel' || settlement?.kind === 'left-running')
        (0,_end_without_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .sayHowToFollow */ .oI)(step, job);
    if (onTimeout === 'detach') {
        step.log.notice(message);
        return;
    }
    const advice = wasCancelled ? '' : ` To follow it later: \`command: follow\`, \`job-id: ${job.id}\`.`;
    throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${message}${advice}`, { code: 'timeout' });
}
/**
 * Ends a step whose time ran out before it followed a job. A request to create one that is still unanswered may have
 * been carried out: the job is looked for, and treated as one that was followed.
 * @throws UserError unless a job was found and `on-timeout` is `detach`
 */
async function endBeforeJob(step, held, error) {
    const { timeoutMinutes } = step.inputs.training;
    const { isAsking } = held;
    const job = held.job ?? (await held.findAsked(LOOK_MS));
    if (job !== null) {
        if (isAsking)
            step.outputs.set('reused', false);
        return endAtTimeout(step, held, job);
    }
    held.letGo();
    if (isAsking) {
        throw new _boundary_out_of_time_error_js__WEBPACK_IMPORTED_MODULE_0__/* .OutOfTimeError */ .J(timeoutMinutes, 'The request to create the job was not answered, and no job of this run is listed: whether there is one is not known. Look with `command: list`, or run again, which takes it up if it is there.');
    }
    if (step.inputs.command === 'train')
        throw new _boundary_out_of_time_error_js__WEBPACK_IMPORTED_MODULE_0__/* .OutOfTimeError */ .J(timeoutMinutes, 'No job was created.');
    throw error;
}


/***/ }),

/***/ 36149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ sayNotEvaluated),
/* harmony export */   oI: () => (/* binding */ sayHowToFollow),
/* harmony export */   zl: () => (/* binding */ endWithoutWaiting)
/* harmony export */ });
/* harmony import */ var _report_follow_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43110);
/* harmony import */ var _report_sections_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79599);


/** `wait: false`: the step lets go of the job and says how to follow it. */
function endWithoutWaiting(step, held, job) {
    held.letGo();
    step.record.update({ ended: { reason: 'no-wait', job: 'goes-on', afterMinutes: null } });
    sayHowToFollow(step, job);
}
/** A test set that was given is not passed over in silence. */
function sayNotEvaluated({ log }, job) {
    log.notice(`\`test-file\` is checked but not evaluated: with \`wait: false\` no model is waited for. \`command: evaluate\` with \`job-id: ${job.id}\` does it later.`);
}
/** The step to copy, line by line, so that it can be copied from the log as well. */
function sayHowToFollow({ log, record }, job) {
    log.info(`Job ${job.id} goes on. This step follows it:`);
    const text = (0,_report_follow_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStep */ .q)((0,_report_sections_control_js__WEBPACK_IMPORTED_MODULE_1__/* .followStep */ .Q6)(record.view, job.id));
    for (const line of text.trimEnd().split('\n'))
        log.info(line);
}


/***/ }),

/***/ 95983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ followToEnd),
  E: () => (/* binding */ watchOwn)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/training/find/twins.js
var twins = __webpack_require__(55642);
;// CONCATENATED MODULE: ./build/js/training/follow/event-order.js

/** The step an event tells of, where it does. */
function stepOf(event) {
    return (0,json/* asFiniteNumber */.ju)(event.data.step) ?? null;
}
/** Negative: `one` happened before `other`; 0: the events themselves cannot tell. */
function compareEvents(one, other) {
    if (one.createdAt !== null && other.createdAt !== null && one.createdAt !== other.createdAt) {
        return one.createdAt - other.createdAt;
    }
    const [step, otherStep] = [stepOf(one), stepOf(other)];
    return step === null || otherStep === null ? 0 : step - otherStep;
}
/**
 * How strongly a page looks oldest first (positive) or newest first (negative): neighbours are compared, and new
 * events that stand behind or before those already known count as well, which helps where all times are equal.
 */
function voteOnDirection(page, isKnown) {
    let votes = 0;
    for (let index = 1; index < page.length; index += 1) {
        const [one, other] = [page[index - 1], page[index]];
        if (one === undefined || other === undefined)
            continue;
        votes += Math.sign(compareEvents(other, one));
        votes += Number(isKnown(one.key)) - Number(isKnown(other.key));
    }
    return votes;
}
/** Which of two neighbouring pages is older as a whole: positive where the first is; 0 where they cannot tell. */
function comparePages(first, second) {
    const ages = [
        middle(first.map((event) => event.createdAt)),
        middle(second.map((event) => event.createdAt)),
    ];
    const steps = [middle(first.map(stepOf)), middle(second.map(stepOf))];
    for (const [one, other] of [ages, steps]) {
        if (one != null && other != null && one !== other)
            return other - one;
    }
    return 0;
}
const natural = new Intl.Collator('en', { numeric: true });
/** Fewer ids than this may well stand in order by chance. */
const MIN_TELLING_KEYS = 5;
/** 1 where the ids count upwards along the page, -1 where downwards, 0 where they are random, as most are. */
function compareKeys(page) {
    if (page.length < MIN_TELLING_KEYS)
        return 0;
    const signs = new Set(page.slice(1).map((event, index) => Math.sign(natural.compare(event.key, page[index]?.key ?? ''))));
    const [sign = 0] = signs;
    return signs.size === 1 ? sign : 0;
}
function middle(values) {
    const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
    return sorted[sorted.length >> 1] ?? null;
}
/**
 * A page's events, oldest first. The list's own order decides where times are equal, for an event without a time
 * stands where the provider put it; steps decide among equal times where every event has one.
 */
function orderEvents(page, oldestFirst) {
    const listed = oldestFirst ? [...page] : page.toReversed();
    if (listed.some((event) => event.createdAt === null))
        return listed;
    const byTime = Map.groupBy(listed, (event) => event.createdAt ?? 0);
    return [...byTime.keys()]
        .sort((one, other) => one - other)
        .flatMap((time) => orderByStep(byTime.get(time) ?? []));
}
function orderByStep(events) {
    if (events.some((event) => stepOf(event) === null))
        return events;
    return events.toSorted((one, other) => (stepOf(one) ?? 0) - (stepOf(other) ?? 0));
}

// EXTERNAL MODULE: ./build/js/boundary/out-of-time-error.js
var out_of_time_error = __webpack_require__(94026);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/training/transient.js
var training_transient = __webpack_require__(20139);
// EXTERNAL MODULE: ./build/js/provider/errors/network-error.js
var network_error = __webpack_require__(77009);
;// CONCATENATED MODULE: ./build/js/training/follow/backward-walk.js

/** Pages kept in memory on the way back; of those between only the cursor is kept, and they are fetched again. */
const MAX_KEPT_PAGES = 20;
function beginWalk(begun) {
    return { way: [], visited: new Set(), begun: [...begun], next: null, complete: false };
}
/**
 * Goes back until a page holds something known (with `final`: until a page holds nothing else). Nothing is handed
 * over before the way is complete: a failure on it must not hide what lies behind. Where a request fails, the walk
 * stays as it is and can be gone on with.
 */
async function walkBackward(walk, fetchPage, isKnown, final) {
    while (!walk.complete) {
        const newer = walk.way.at(-1)?.events ?? [];
        // In a list that is newest first no page is newer than the one before it: such a one was sent by mistake.
        const isOlder = (page) => comparePages(newer, page.events) <= 0;
        const page = walk.begun[0] ?? (await fetchPage(walk.next ?? undefined, walk.visited, isOlder));
        walk.begun.shift();
        walk.way.push({ after: page.after, next: page.next, events: page.events });
        // The first page is kept: newer events would push its older half out of a second answer.
        const early = walk.way.length - 1 - MAX_KEPT_PAGES;
        const dropped = early > 0 ? walk.way[early] : undefined;
        if (dropped !== undefined)
            dropped.events = null;
        walk.next = page.next;
        const reachesKnown = final ? page.events.every(isKnown) : page.events.some(isKnown);
        walk.complete = reachesKnown || page.next === null;
        if (page.next !== null)
            walk.visited.add(page.next);
    }
}
/** Hands the pages over, the oldest first, fetching again what was let go of. */
async function handOver(walk, fetchPage, emit) {
    for (let last = walk.way.at(-1); last !== undefined; last = walk.way.at(-1)) {
        const { after, next } = last;
        emit(last.events ?? (await fetchPage(after, new Set(), (page) => page.next === next)).events);
        walk.way.pop();
    }
}

;// CONCATENATED MODULE: ./build/js/training/follow/event-pages.js

const PAGE_SIZE = 100;
/** How often a page is asked for again within one read when the answer cannot be the right one. */
const MAX_REPEATS = 3;
/** After so many reads that came to nothing at the same cursor, the list really is as it says. */
const MAX_FAILED_READS = 3;
function openEventPages(provider, jobId) {
    const failedReads = new Map();
    let absent = false;
    return {
        isAbsent: () => absent,
        fetch: async (after, visited, isRight = () => true, signal = undefined) => {
            for (let repeats = 0;; repeats += 1) {
                const query = { limit: PAGE_SIZE, ...(after === undefined ? {} : { after }) };
                const answer = await provider.listEvents(jobId, query, signal);
                const { items, next } = answer;
                absent = answer.absent === true;
                const leadsBack = next !== null && (next === after || visited.has(next));
                const page = { after, next: items.length === 0 ? null : next, events: items };
                if (!leadsBack && isRight(page)) {
                    failedReads.delete(after ?? '');
                    return page;
                }
                if (repeats < MAX_REPEATS)
                    continue;
                const failed = (failedReads.get(after ?? '') ?? 0) + 1;
                failedReads.set(after ?? '', failed);
                if (failed >= MAX_FAILED_READS)
                    return leadsBack ? { ...page, next: null } : page;
                throw new network_error/* NetworkError */.D(provider.title, 'list the events', 'a page came twice');
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/training/follow/seen-events.js
/** Enough for the events of several epochs of steps; a few megabytes at most. */
const MIN_REMEMBERED = 20_000;
/** The keys of the events handed over, the oldest forgotten first, so that a job of days does not fill the memory. */
function createSeenEvents() {
    const keys = new Set();
    let limit = MIN_REMEMBERED;
    return {
        has: (key) => keys.has(key),
        add: (key) => {
            keys.add(key);
            if (keys.size <= limit)
                return;
            for (const oldest of keys) {
                keys.delete(oldest);
                break;
            }
        },
        expectPageOf: (size) => {
            limit = Math.max(limit, size * 3);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/training/follow/event-reader.js





/** In a list that is oldest first, every so many reads its start is looked at again: new events there mean a misjudgement. */
const RECHECK_START_EVERY = 8;
/** So many reads may be put off while nothing tells which way round the list is; they are seconds apart at first. */
const MAX_PUZZLED_READS = 60;
/**
 * Reads a job's events from a list that may be newest or oldest first, with or without a cursor, with equal times,
 * and without ids. Which way round the list is, the pages themselves tell; memory stays bounded over any number.
 */
function createEventReader(provider, jobId) {
    const pages = openEventPages(provider, jobId);
    const seen = createSeenEvents();
    const isKnown = (event) => seen.has(event.key);
    let mode = 'unknown';
    let votes = 0;
    let reads = 0;
    /** What stood on the list's first page the last time: what stands beside it now is newer. */
    let sighted = new Set();
    /** In a list that is oldest first: its last page, since earlier ones do not change any more. */
    let tail = { after: undefined, anchor: undefined };
    const keepTail = (reached) => {
        tail = reached;
    };
    /** A way back that failed midway is gone on with by the next read: a long one might never succeed in one go. */
    let pending = null;
    const readPending = async (fetchPage, final, emit) => {
        if (pending === null)
            return;
        await walkBackward(pending, fetchPage, isKnown, final);
        await handOver(pending, fetchPage, (page) => {
            emit(page, false);
        });
        pending = null;
    };
    return {
        isAbsent: () => pages.isAbsent(),
        read: async (emitEvent, { final, signal, isOver }) => {
            reads += 1;
            const fetchPage = async (after, visited, isRight) => {
                if (isOver?.())
                    throw new network_error/* NetworkError */.D(provider.title, 'list the events', 'the time is up');
                return pages.fetch(after, visited, isRight, signal);
            };
            const emit = (page, oldestFirst) => {
                seen.expectPageOf(page.length);
                for (const event of orderEvents(page, oldestFirst)) {
                    if (seen.has(event.key))
                        continue;
                    seen.add(event.key);
                    emitEvent(event);
                }
            };
            await readPending(fetchPage, final, emit);
            if (mode === 'oldest-first') {
                await readForward(fetchPage, tail, isKnown, emit, keepTail);
                if (!(final || reads % RECHECK_START_EVERY === 0))
                    return;
            }
            const start = await fetchPage(undefined, new Set());
            if (mode === 'oldest-first' && start.events.every(isKnown))
                return;
            votes += voteOnDirection(start.events, (key) => sighted.has(key));
            votes ||= compareKeys(start.events);
            sighted = new Set(start.events.map((event) => event.key));
            if (start.next === null) {
                // Two events of the same second do not tell which came first; the next one to come will.
                const isPuzzling = votes === 0 && start.events.length > 1 && !final && reads <= MAX_PUZZLED_READS;
                if (!isPuzzling)
                    emit(start.events, votes > 0);
                return;
            }
            const begun = [start];
            if (mode === 'unknown') {
                const second = await fetchPage(start.next, new Set([start.next]));
                begun.push(second);
                const evidence = comparePages(start.events, second.events);
                if (evidence !== 0)
                    mode = evidence > 0 ? 'oldest-first' : 'newest-first';
            }
            if (mode === 'oldest-first' || (mode === 'unknown' && votes > 0)) {
                mode = 'oldest-first';
                emit(start.events, true);
                await readForward(fetchPage, { after: start.next, anchor: undefined }, isKnown, emit, keepTail);
                return;
            }
            pending = beginWalk(begun);
            await readPending(fetchPage, final, emit);
        },
    };
}
/**
 * From the tail to the end of a list that is oldest first. `onPage` is told each page that was handed over, so that a
 * failure on the way costs no more than the page it hit.
 */
async function readForward(fetchPage, tail, isKnown, emit, onPage) {
    const visited = new Set();
    for (let cursor = tail.after, isFirst = true;; isFirst = false) {
        // The tail is known by its event; behind it all is new, so a full page of known events is an earlier one.
        const isRight = ({ events, next }) => isFirst
            ? tail.anchor === undefined || events.some((event) => event.key === tail.anchor)
            : next === null || !events.every(isKnown);
        const page = await fetchPage(cursor, visited, isRight);
        emit(page.events, true);
        if (page.events.length > 0)
            onPage({ after: cursor, anchor: page.events[0]?.key });
        if (page.next === null)
            return;
        visited.add(page.next);
        cursor = page.next;
    }
}

// EXTERNAL MODULE: ./build/js/boundary/thrown.js
var thrown = __webpack_require__(74323);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
// EXTERNAL MODULE: ./build/js/training/duration.js
var duration = __webpack_require__(55817);
// EXTERNAL MODULE: ./build/js/training/follow/event-line.js
var event_line = __webpack_require__(40014);
;// CONCATENATED MODULE: ./build/js/training/follow/time-left.js
/**
 * Milliseconds until the last step, from the speed between two looks at the steps; null while it cannot be told.
 * Negative once the last step is done: for how long. A provider's own forecast of its end is never asked:
 * recorded ones were off by days.
 */
function estimateRemainingMs(first, latest, now) {
    if (latest === null || latest.totalSteps === null)
        return null;
    if (latest.step >= latest.totalSteps)
        return latest.at - now;
    if (first === null || latest.step <= first.step)
        return null;
    const msPerStep = (latest.at - first.at) / (latest.step - first.step);
    // Steps that are overdue make the rest small, never negative: only a last step ends the training.
    return Math.max(1_000, (latest.totalSteps - latest.step) * msPerStep - (now - latest.at));
}

;// CONCATENATED MODULE: ./build/js/training/follow/job-watch.js








/** How often a wait is said that nothing else tells of. */
const QUIET_MS = 10 * 60_000;
const FRESH_MS = 3 * 60_000;
const OUTAGE_SAID_EVERY_MS = 10 * 60_000;
/** What is remembered from look to look, and what is said about it in the log. */
function createJobWatch(start, options) {
    const { clock, log } = options;
    const beganAt = clock.now();
    let job = start;
    let status = null;
    let changedAt = beganAt;
    let saidAt = beganAt;
    let first = null;
    let latest = null;
    let events = 0;
    /** The furthest step that an event told of, and how many there are. */
    let told = null;
    /** A provider that answered as it should is no wrong address: an odd answer after that is weather. */
    let answered = false;
    let outage = null;
    const sawProgress = (step, totalSteps, at) => {
        if (step === null || step < 1 || (latest !== null && step <= latest.step))
            return;
        latest = { step, totalSteps: totalSteps ?? latest?.totalSteps ?? null, at };
        first ??= latest;
    };
    const remainingMs = () => estimateRemainingMs(first, latest, clock.now());
    return {
        sawJob: (now) => {
            job = now;
            sawProgress(now.step, now.totalSteps, clock.now());
            if (now.status === status)
                return;
            const lasted = status === null ? '' : ` after ${(0,duration/* describeDuration */.M)(clock.now() - changedAt)} ${phrase(status)}`;
            log.info(`Job ${now.id}: ${phrase(now.status)}${lasted}.`);
            status = now.status;
            changedAt = saidAt = clock.now();
            if (status === 'paused') {
                log.notice(`Job ${now.id} is paused and goes on only when resumed: run this action with command: resume and job-id: ${now.id}.`);
            }
        },
        sawEvent: (event) => {
            events += 1;
            saidAt = clock.now();
            const at = event.createdAt === null ? clock.now() : Math.min(event.createdAt * 1_000, clock.now());
            const [step, of] = [stepOf(event), (0,json/* asFiniteNumber */.ju)(event.data.total_steps) ?? null];
            sawProgress(step, of, at);
            if (step !== null && step >= (told?.step ?? 0))
                told = { step, of: of ?? told?.of ?? null };
            // The past is told without a time left: that of a step an hour ago is of no use to anybody.
            const isFresh = clock.now() - at < FRESH_MS && !job.finished;
            log.info((0,event_line/* formatEvent */.q)(event, isFresh ? remainingMs() : null));
        },
        sawAnswer: () => {
            if (outage !== null && clock.now() - outage.since > OUTAGE_SAID_EVERY_MS) {
                log.info(`${options.provider.title} answers again after ${(0,duration/* describeDuration */.M)(clock.now() - outage.since)}.`);
            }
            outage = null;
            answered = true;
        },
        sawFailure: (error) => {
            const isWeather = (0,training_transient/* isTransient */.d)(error) || (answered && error instanceof unexpected_answer_error/* UnexpectedAnswerError */.q);
            if (options.signal?.aborted === true || !isWeather)
                throw error;
            const now = clock.now();
            // Reading a long list ended with the step's own time: that is no outage.
            if (options.deadline !== null && now >= options.deadline)
                return null;
            const said = outage?.saidAt ?? -Infinity;
            const why = (0,thrown/* messageOf */.b)(error);
            if (now - said > OUTAGE_SAID_EVERY_MS)
                log.info(`${why} The job goes on; looking again.`);
            outage = { since: outage?.since ?? now, saidAt: now - said > OUTAGE_SAID_EVERY_MS ? now : said };
            return retryAfterOf(error);
        },
        sayIfQuiet: () => {
            if (clock.now() - saidAt < QUIET_MS)
                return;
            saidAt = clock.now();
            const left = remainingMs();
            const rest = left === null || left <= 0 ? '' : `, ${(0,duration/* describeDuration */.M)(left)} left`;
            log.info(`Still ${phrase(job.status)} for ${(0,duration/* describeDuration */.M)(clock.now() - changedAt)}${rest}.`);
        },
        state: (retryAfterMs) => ({
            followedMs: clock.now() - beganAt,
            sinceChangeMs: clock.now() - changedAt,
            training: job.status === 'running',
            remainingMs: remainingMs(),
            retryAfterMs,
            fixedMs: options.fixedPauseMs,
        }),
        eventCount: () => events,
        missingEvents: () => {
            if (events === 0)
                return `None of the events of job ${job.id} is listed.`;
            const of = told?.of ?? job.totalSteps;
            // A job that failed or was cancelled need not have come to its last step.
            if (told === null || of === null || told.step >= of || job.status !== 'succeeded')
                return null;
            return `The events of job ${job.id} end at step ${told.step} of ${of}.`;
        },
    };
}
function phrase(status) {
    if (status === 'validating_files')
        return 'validating files';
    if (status === 'queued')
        return 'waiting in the queue';
    return status.replaceAll('_', ' ').slice(0, 60);
}
function retryAfterOf(error) {
    return error instanceof Error && 'retryAfterMs' in error
        ? ((0,json/* asFiniteNumber */.ju)(error.retryAfterMs) ?? null)
        : null;
}

// EXTERNAL MODULE: ./build/js/boundary/until-deadline.js
var until_deadline = __webpack_require__(34582);
;// CONCATENATED MODULE: ./build/js/training/follow/last-events.js



/** After the end the last events may come late: looks, more of them where some are missing, and the pause before each. */
const FINAL_READS = 4;
const MAX_FINAL_READS = 12;
const FINAL_PAUSE_MS = 2_000;
/** Reads until a read brings nothing new, for what follows the end is sometimes listed seconds later. */
async function readLastEvents(readEvents, watch, { clock, cancelled, signal, deadline, warn, missing }) {
    const stop = cancelled ?? signal ?? new AbortController().signal;
    const late = () => new Error('the time is up');
    const read = async (until) => {
        let failed = false;
        const isPatient = () => failed || missing() !== null;
        for (let reads = 0; reads < (isPatient() ? MAX_FINAL_READS : FINAL_READS); reads += 1) {
            if (reads > 0)
                await clock.sleep(FINAL_PAUSE_MS, until);
            const before = watch.eventCount();
            failed = true;
            try {
                await readEvents(true, until);
                if (reads > 0 && watch.eventCount() === before && missing() === null)
                    return;
                failed = false;
            }
            catch (error) {
                if (!(0,training_transient/* isTransient */.d)(error) || reads >= MAX_FINAL_READS - 1 || clock.now() > deadline)
                    throw error;
            }
        }
    };
    const lacking = () => {
        const what = missing();
        if (what !== null)
            warn(`${what} Where the provider lists more later, \`command: follow\` fetches them.`);
    };
    await (0,until_deadline/* untilDeadline */.H)({ clock, signal: stop, deadline }, late, read).then(lacking, (error) => {
        stop.throwIfAborted();
        warn(`The last events could not be read: ${(0,thrown/* messageOf */.b)(error)}`);
    });
}

;// CONCATENATED MODULE: ./build/js/training/follow/poll-schedule.js
/** The longest pause: with the request itself, an end is noticed within 30 s. */
const CALM_MS = 28_000;
const QUICK_MS = 5_000;
const FIRST_MS = 2_000;
/** In calm phases, looks at the job for each reading of its events. */
const CALM_LOOKS_PER_READ = 6;
/** How long a new job, or a change of its status, is watched closely. */
const QUICK_PHASE_MS = 60_000;
/** Followed for less than this, a person is probably watching. */
const BRISK_PHASE_MS = 5 * 60_000;
const BRISK_MS = 12_000;
/** A pause is at most this share of the time left, so that the end of a short job is noticed soon. */
const SHARE_OF_REMAINING = 1 / 8;
/** After the last step a provider still checks and publishes the model, for minutes rather than hours. */
const CLOSING_PHASE_MS = 4 * 60_000;
/**
 * The pause before the next look at the job: quick at first, after a change and near the end, calm in between.
 * Over 11 hours these are some 1,500 looks.
 */
function nextPauseMs(state) {
    return Math.max(state.fixedMs ?? adaptivePauseMs(state), state.retryAfterMs ?? 0);
}
function adaptivePauseMs(state) {
    const watched = Math.min(state.followedMs, state.sinceChangeMs);
    if (watched < 10_000)
        return FIRST_MS;
    if (watched < QUICK_PHASE_MS)
        return QUICK_MS;
    if (state.training && state.remainingMs !== null) {
        // A negative rest: all steps are done, and the closing may take a while.
        if (state.remainingMs <= 0)
            return state.remainingMs > -CLOSING_PHASE_MS ? QUICK_MS * 2 : CALM_MS;
        const share = state.remainingMs * SHARE_OF_REMAINING;
        if (share < CALM_MS)
            return Math.max(QUICK_MS, share);
    }
    return state.followedMs < BRISK_PHASE_MS ? BRISK_MS : CALM_MS;
}
/**
 * Whether this look reads the events as well. In calm phases only every sixth does: the job alone tells of its end,
 * and lines of a log that is read once an hour need not be fresh to the second.
 */
function readsEvents(state, looksSinceEvents) {
    return (state.fixedMs !== null || adaptivePauseMs(state) < CALM_MS || looksSinceEvents >= CALM_LOOKS_PER_READ);
}

;// CONCATENATED MODULE: ./build/js/training/follow/follow-job.js







/** How long a job that was just created may be unknown to the provider before that is believed. */
const MAX_UNKNOWN_MS = 2 * 60_000;
/** A job that ended just before the deadline still has its events read, but not for ever. */
const MAX_FINAL_MS = 2 * 60_000;
/**
 * Follows a job to its end through any weather: statuses that nobody knows, providers that fail for an hour, events in
 * any order. Ends early at the deadline or when the workflow is cancelled; what then happens to the job is not decided
 * here.
 *
 * Throws what the provider says for good (the key was revoked, the job is not there).
 */
async function followJob(start, options) {
    let job = start;
    const onJob = (seen) => {
        job = seen;
        options.onJob?.(seen);
    };
    try {
        for (;;) {
            const followed = await followOne(job, { ...options, onJob });
            if (followed.kind !== 'moved')
                return { kind: followed.kind, job: followed.job };
            job = followed.job;
        }
    }
    catch (error) {
        const { signal, cancelled } = options;
        if (signal?.aborted !== true)
            throw error;
        const isLate = signal.reason instanceof out_of_time_error/* OutOfTimeError */.J && cancelled?.aborted !== true;
        return { kind: isLate ? 'timeout' : 'aborted', job };
    }
}
async function followOne(start, options) {
    const { provider, clock, signal } = options;
    const events = createEventReader(provider, start.id);
    const watch = createJobWatch(start, options);
    let readUntil = options.deadline ?? Infinity;
    const isOver = () => clock.now() > readUntil;
    const readEvents = async (final, readSignal = signal) => {
        const onEvent = (event) => {
            options.onEvent?.(event);
            watch.sawEvent(event);
        };
        await events.read(onEvent, {
            final,
            isOver,
            ...(readSignal === undefined ? {} : { signal: readSignal }),
        });
    };
    let warned = false;
    const warn = (text) => {
        if (warned)
            options.log.debug(text);
        else
            options.log.warning(text);
        warned = true;
    };
    /** A key that may read the job and not its events follows the job all the same. */
    const bearRefusal = (error) => {
        if (signal?.aborted === true || (0,training_transient/* isTransient */.d)(error) || !(error instanceof user_error/* UserError */.y))
            throw error;
        warn(`${error.message} The job is followed without its events.`);
    };
    let job = start;
    let looksSinceEvents = Infinity;
    let unknownSince = null;
    /** False while what is to follow a look could not be done: a cancelled job may have an older twin to go on with. */
    let isSettled = true;
    for (;;) {
        let retryAfterMs = null;
        try {
            const now = await provider.retrieveJob(start.id, signal);
            if (now === null) {
                unknownSince ??= clock.now();
                if (clock.now() - unknownSince > MAX_UNKNOWN_MS)
                    throw notFound(start.id, provider);
            }
            else {
                unknownSince = null;
                job = now;
                // Before its line in the log: whoever reads that it succeeded finds the outputs set.
                options.onJob?.(job);
                watch.sawJob(job);
                if ((!job.finished || job.status === 'cancelled') && options.afterLook !== undefined) {
                    isSettled = false;
                    const next = await options.afterLook(job);
                    // Not against the start: a provider may go on with a job under another id, which is still this job.
                    if (next.job.id !== now.id)
                        return { kind: 'moved', job: next.job };
                    if (next.stop !== undefined)
                        return { kind: next.stop, job: next.job };
                    isSettled = true;
                }
                looksSinceEvents += 1;
                if (!job.finished && readsEvents(watch.state(null), looksSinceEvents)) {
                    await readEvents(false).catch(bearRefusal);
                    looksSinceEvents = 0;
                }
            }
            watch.sawAnswer();
        }
        catch (error) {
            // No outage is told of where the failure is that the time is up.
            if (isOver() && !job.finished)
                return { kind: 'timeout', job };
            retryAfterMs = watch.sawFailure(error);
        }
        if (job.finished && isSettled) {
            readUntil = Math.min(options.lastReadDeadline?.() ?? Infinity, clock.now() + MAX_FINAL_MS);
            // Of a job that ended long ago nothing is late.
            const wasSeenEnding = !start.finished || (job.finishedAt ?? 0) * 1_000 > clock.now() - MAX_FINAL_MS;
            const canMiss = wasSeenEnding && provider.capabilities.events;
            await readLastEvents(readEvents, watch, {
                ...{ ...options, deadline: readUntil, warn },
                missing: () => (canMiss && !events.isAbsent() ? watch.missingEvents() : null),
            });
            return { kind: 'finished', job };
        }
        signal?.throwIfAborted();
        watch.sayIfQuiet();
        const pause = nextPauseMs(watch.state(retryAfterMs));
        const left = options.deadline === null ? Infinity : options.deadline - clock.now();
        if (left <= 0)
            return { kind: 'timeout', job };
        await clock.sleep(Math.min(pause, left), signal);
    }
}
function notFound(id, provider) {
    return new user_error/* UserError */.y(`${provider.title} does not know the job ${id}: check the input job-id, and that the key belongs to the project that created the job.`, { code: 'not-found' });
}

// EXTERNAL MODULE: ./build/js/training/cost-gate.js
var cost_gate = __webpack_require__(64086);
;// CONCATENATED MODULE: ./build/js/training/train-job-watch.js


/** Seconds after the creation at which twins are looked for: the list of jobs may lag, and two runs race. */
const TWIN_LOOKS_S = [0, 5, 15, 30, 60, 120];
/**
 * What `train` does after each look at its job, created or adopted, as `followJob`'s `afterLook`: in the first two
 * minutes it looks for twins and moves to the older one; once a job of its own shows its real epochs, it checks their cost.
 */
function watchTrainJob(watch) {
    const { search, authorship } = watch;
    const startedAt = search.clock.now();
    let twinLooks = 0;
    let costChecked = watch.cost === null;
    return async (job) => {
        const due = TWIN_LOOKS_S[twinLooks];
        const isDue = due !== undefined && search.clock.now() - startedAt >= due * 1_000;
        if (isDue || job.status === 'cancelled') {
            const options = { log: watch.log, onlyOwn: !watch.reuse };
            const stays = await (0,twins/* settleTwins */.h)(search, watch.wanted, authorship, job, options);
            twinLooks += 1;
            if (stays.id !== job.id)
                return { job: stays };
        }
        if (job.finished || costChecked || watch.cost === null || !(0,twins/* isOwn */.NP)(job, authorship))
            return { job };
        const verdict = (0,cost_gate/* checkRealCost */.A)(watch.cost, job);
        if (verdict === null)
            return { job };
        if (!verdict.within) {
            const cancelled = await search.provider.cancelJob(job.id, search.signal);
            watch.onOverBudget?.(verdict.message, cancelled);
            return { job: cancelled, stop: 'over-budget' };
        }
        costChecked = true;
        return { job };
    };
}

// EXTERNAL MODULE: ./build/js/commands/stations/end-status.js
var end_status = __webpack_require__(40169);
// EXTERNAL MODULE: ./build/js/commands/stations/end-at-timeout.js
var end_at_timeout = __webpack_require__(64004);
// EXTERNAL MODULE: ./build/js/commands/stations/job-state.js
var job_state = __webpack_require__(74936);
// EXTERNAL MODULE: ./build/js/commands/stations/waiting-deadline.js
var waiting_deadline = __webpack_require__(85501);
;// CONCATENATED MODULE: ./build/js/commands/stations/follow-to-end.js









/** Events kept for the summary; all of them are in events.jsonl. */
const KEPT_EVENTS = 30;
/**
 * Station four: the job is followed to its end, each event logged and written once; what `on-timeout` says is done
 * where the time runs out first.
 * @throws UserError where the time ran out and `on-timeout` is `fail` or `cancel`, or the real cost is over the limit
 */
async function followToEnd(step, pursuit) {
    const { log, clock, signal, inputs, results, record } = step;
    const { provider, held, own } = pursuit;
    log.group(`Follow job ${pursuit.job.id}`);
    const url = provider.jobUrl(pursuit.job.id);
    if (url !== null)
        log.info(url);
    const events = [];
    const progress = progressOf(step);
    const overBudget = [];
    const outcome = await followJob(pursuit.job, {
        provider,
        clock,
        log,
        signal,
        cancelled: step.cancelled,
        deadline: (0,waiting_deadline/* waitingDeadline */.S0)(step),
        lastReadDeadline: () => (0,waiting_deadline/* fetchingDeadline */.r9)(step),
        fixedPauseMs: inputs.training.pollIntervalSeconds === null ? null : inputs.training.pollIntervalSeconds * 1_000,
        onEvent: (event) => {
            results.appendLine('events.jsonl', JSON.stringify(event.raw));
            events.push(event);
            progress.sawEvent(event);
            record.update({ events: events.slice(-KEPT_EVENTS) });
        },
        onJob: (job) => {
            progress.sawJob(job);
            (0,job_state/* noteHeldJob */.z7)(step, job);
            if (!job.finished)
                step.comment.update();
        },
        ...(own === null
            ? {}
            : {
                afterLook: watchOwn(step, own, held, {
                    onOverBudget: (message) => overBudget.push(message),
                    onMoved: () => {
                        // The events so far were another job's.
                        events.length = 0;
                        results.write('events.jsonl', '');
                    },
                }),
            }),
    });
    (0,job_state/* noteHeldJob */.z7)(step, outcome.job);
    switch (outcome.kind) {
        case 'finished':
            return { job: outcome.job, events, ended: true };
        case 'over-budget':
            held.letGo();
            throw (0,end_status/* endAs */.M)(step, 'over-budget', overBudget[0] ?? 'The job costs more than `max-cost-usd`.');
        case 'aborted':
            step.cancelled.throwIfAborted();
            return { job: outcome.job, events, ended: false };
        case 'timeout':
            await (0,end_at_timeout/* endAtTimeout */.i)(step, held, outcome.job);
            return { job: outcome.job, events, ended: false };
    }
}
/** Looks for a twin in the first minutes, and at the cost once the real epochs are known; takes hold of an older twin. */
function watchOwn(step, { plan, authorship }, held, on) {
    const { inputs, record, log, outputs } = step;
    const bill = record.view.dataset?.bill;
    const { maxCostUsd } = inputs.training;
    const watch = watchTrainJob({
        search: plan.search,
        wanted: plan.wanted,
        authorship,
        reuse: inputs.training.reuse,
        cost: bill === undefined ? null : { bill, evaluationUsd: record.view.evaluationCostUsd, maxCostUsd },
        log,
        onOverBudget: on.onOverBudget,
    });
    return async (job) => {
        const next = await watch(job);
        if (next.job.id !== job.id) {
            on.onMoved();
            held.take(next.job, (0,twins/* isCreatedHere */.d6)(next.job, authorship));
            outputs.set('reused', true);
            record.update({ reuse: { decision: 'adopted', reason: 'An older job for the same content stays.' } });
        }
        return next;
    };
}
/** Keeps the record's progress up to date from what jobs and events say of steps. */
function progressOf({ record, clock }) {
    let first = null;
    const saw = (at, step, total) => {
        const before = record.view.progress;
        const totalSteps = total ?? before?.totalSteps ?? null;
        if (step === null || totalSteps === null || step <= (before?.step ?? 0))
            return;
        const now = at ?? clock.now() / 1_000;
        first ??= { step, at: now };
        record.update({ progress: { step, totalSteps, trainingSeconds: now - first.at, firstStep: first.step } });
    };
    return {
        sawEvent: (event) => {
            saw(event.createdAt, stepOf(event), (0,json/* asFiniteNumber */.ju)(event.data['total_steps']) ?? null);
        },
        sawJob: (job) => {
            saw(null, job.step, job.totalSteps);
        },
    };
}


/***/ }),

/***/ 29998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ HeldJob)
/* harmony export */ });
/* harmony import */ var _training_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94878);
/* harmony import */ var _left_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96660);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74936);



/** The job that the step is responsible for, from the moment it is asked for until the step lets go of it. */
class HeldJob {
    #step;
    #provider;
    #job = null;
    #created = false;
    #isLetGo = false;
    /** Set while a create request is under way: the job may exist though no answer came. */
    #asked = null;
    constructor(step, provider) {
        this.#step = step;
        this.#provider = provider;
    }
    get createdByThisRun() {
        return this.#created;
    }
    get job() {
        return this.#job;
    }
    get isLetGo() {
        return this.#isLetGo;
    }
    /** A request to create a job was sent, and no answer came. */
    get isAsking() {
        return this.#asked !== null;
    }
    /** Looks for the job of such a request, and takes hold of it; null where there is none, or none is listed in time. */
    async findAsked(timeoutMs) {
        if (this.#asked === null)
            return null;
        const { wanted, authorship } = this.#asked;
        const job = await (0,_training_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnansweredJob */ .H5)(this.#search(), wanted, authorship, timeoutMs);
        if (job !== null)
            this.take(job, true);
        return job;
    }
    /** A request to create a job is about to be sent; `post` learns of it, should the step not live to see the answer. */
    asking(wanted, authorship) {
        this.#asked = { wanted, authorship };
        (0,_left_request_js__WEBPACK_IMPORTED_MODULE_1__/* .saveLeftRequest */ .G)(this.#step, this.#asked);
    }
    /** The request was refused: no job of this step's is under way. */
    notAsking() {
        if (this.#asked === null)
            return;
        this.#asked = null;
        (0,_left_request_js__WEBPACK_IMPORTED_MODULE_1__/* .saveLeftRequest */ .G)(this.#step, null);
    }
    /** Takes hold of a job; outputs and the state for `post` are written before this returns. */
    take(job, createdByThisRun) {
        this.#job = job;
        this.#created = createdByThisRun;
        this.#isLetGo = false;
        this.#asked = null;
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .holdJob */ .v6)(this.#step, job, { createdByThisRun, settled: false });
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .noteHeldJob */ .z7)(this.#step, job);
    }
    /** The step ends by itself and lets go: `post` leaves the job alone. */
    letGo() {
        this.#isLetGo = true;
        this.notAsking();
        if (this.#job) {
            (0,_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .holdJob */ .v6)(this.#step, this.#job, { createdByThisRun: this.#created, settled: true });
        }
    }
    /**
     * Does what `on-cancel` or `on-timeout` says; never throws. null where there is no job.
     * @param timeoutMs the seconds that a cancelled workflow leaves, unless given
     */
    async settle(action, timeoutMs = _training_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTLE_TIMEOUT_MS */ .hv) {
        const search = this.#search();
        if (this.#job) {
            const left = { jobId: this.#job.id, createdByThisRun: this.#created };
            const settlement = await (0,_training_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settleJob */ .Zw)(search, left, action, timeoutMs);
            if (settlement.kind !== 'unknown')
                this.letGo();
            return settlement;
        }
        if (!this.#asked)
            return null;
        const { wanted, authorship } = this.#asked;
        const settlement = await (0,_training_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settleUnansweredJob */ .Jw)(search, wanted, authorship, action, timeoutMs);
        if (settlement.kind !== 'unknown')
            this.letGo();
        return settlement;
    }
    #search() {
        return { provider: this.#provider, clock: this.#step.clock };
    }
}


/***/ }),

/***/ 58572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeModel)
/* harmony export */ });
/* harmony import */ var _run_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87707);

/**
 * Holds the model that a job has just given against its base, and the result against the gates.
 * @param tested null where nothing is evaluated
 * @param base what the model is compared with, unless `baseline-model` names another
 * @throws UserError where the evaluation may cost more than `max-cost-usd` allows, or a gate was missed
 */
async function judgeModel(step, provider, held, tested, base) {
    const { fineTunedModel: tuned } = step.record.view;
    if (tested === null || tuned === null)
        return;
    const models = { tuned, baseline: step.inputs.evaluation.baselineModel ?? base };
    // A job that this run created was held against the limit with its evaluation included.
    const tooDear = held.createdByThisRun ? null : (0,_run_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .overBudget */ .qj)(step, tested, models, provider.id);
    if (tooDear !== null)
        throw tooDear;
    await (0,_run_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .runEvaluation */ .K2)(step, provider, tested, models);
    (0,_run_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .requireGates */ .GG)(step);
}


/***/ }),

/***/ 42723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseForkHead)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86887);


/** @throws UserError where an event with secrets runs on a head that a stranger chose, unless that was allowed. */
function refuseForkHead({ context, inputs }) {
    const refusal = (0,_github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .spendingRefusal */ .p)(context, inputs.github.allowForkHead);
    if (refusal !== null)
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal, { code: 'fork-head' });
}


/***/ }),

/***/ 19854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireSuccess)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _annotate_complaints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20146);


/** @throws UserError where the job ended failed or cancelled; asked after its results were collected. */
function requireSuccess(step, dataset, job) {
    if (job.status === 'succeeded')
        return;
    if (dataset !== null)
        (0,_annotate_complaints_js__WEBPACK_IMPORTED_MODULE_1__/* .annotateComplaints */ .b)(step, dataset, job);
    if (job.status === 'failed') {
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Job ${job.id} failed: ${job.error?.message ?? 'the provider gave no reason'}`, {
            code: job.error?.code ?? 'job-failed',
        });
    }
    throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Job ${job.id} was cancelled${job.error === null ? '' : `: ${job.error.message}`}. Run again to train this content.`, { code: 'job-cancelled' });
}


/***/ }),

/***/ 47484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whileHolding)
/* harmony export */ });
/* harmony import */ var _boundary_out_of_time_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94026);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16089);
/* harmony import */ var _training_find_job_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92259);
/* harmony import */ var _end_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40169);
/* harmony import */ var _end_at_timeout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64004);
/* harmony import */ var _end_without_waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36149);






/**
 * Runs the part of a story that is responsible for a job. When the workflow is cancelled meanwhile, what `on-cancel`
 * says is done to a job that this run created, before anything is published: seconds are left.
 */
async function whileHolding(step, held, story) {
    try {
        await story();
    }
    catch (error) {
        if (step.cancelled.aborted) {
            await settleCancelled(step, held);
            throw error;
        }
        if (error instanceof _boundary_out_of_time_error_js__WEBPACK_IMPORTED_MODULE_0__/* .OutOfTimeError */ .J && !held.isLetGo)
            return (0,_end_at_timeout_js__WEBPACK_IMPORTED_MODULE_3__/* .endBeforeJob */ .c)(step, held, error);
        throw leaveJob(step, held, error);
    }
}
/**
 * A step that ends by itself lets go: a workflow that is cancelled later must not cancel its job. One that still lives
 * is not left without a word.
 */
function leaveJob(step, held, error) {
    const job = held.job === null || held.isLetGo ? null : step.record.view.job;
    held.letGo();
    if (job === null || !(0,_training_find_job_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._)(job))
        return error;
    (0,_end_without_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .sayHowToFollow */ .oI)(step, job);
    if (!(error instanceof _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
        return error;
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${error.message} Job ${job.id} goes on: \`command: follow\` with \`job-id: ${job.id}\` follows it.`, { code: error.code, cause: error });
}
async function settleCancelled(step, held) {
    const { log, record, inputs } = step;
    const settlement = await held.settle(inputs.training.onCancel);
    if (settlement === null)
        return;
    log.notice(`The workflow was cancelled. ${settlement.text}`);
    const wasCancelled = settlement.kind === 'cancelled';
    if (settlement.kind === 'ended-already')
        return;
    const job = held.job === null ? null : record.view.job;
    if (settlement.kind === 'left-running' && job !== null && (0,_training_find_job_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._)(job))
        (0,_end_without_waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .sayHowToFollow */ .oI)(step, job);
    record.update({
        ended: { reason: 'cancelled', job: wasCancelled ? 'was-cancelled' : 'goes-on', afterMinutes: null },
    });
    if (wasCancelled)
        (0,_end_status_js__WEBPACK_IMPORTED_MODULE_2__/* .noteStatus */ .J)(step, 'cancelled');
}


/***/ }),

/***/ 55817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration)
/* harmony export */ });
/** `4 h 12 min`, `12 min`, `45 s`: two units at most, none of them zero. */
function describeDuration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1_000));
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const rest = minutes % 60;
    return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}


/***/ }),

/***/ 55642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   d6: () => (/* binding */ isCreatedHere),
/* harmony export */   h: () => (/* binding */ settleTwins),
/* harmony export */   w1: () => (/* binding */ listTwins)
/* harmony export */ });
/* harmony import */ var _job_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7774);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20139);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72581);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57203);
/* harmony import */ var _job_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92259);





/** The provider's clock and the runner's may differ by this much, and `createdAt` is cut to seconds. */
const CLOCK_SLACK_MS = 3_000;
/** Whether this run created the job, by the answer it got or by what the job's metadata say. */
function isOwn(job, authorship) {
    if (authorship.known.has(job.id))
        return false;
    const ofThisRun = (0,_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .comesFrom */ ._7)(job.metadata, authorship.origin);
    return isCreatedHere(job, authorship) || (ofThisRun && !authorship.several);
}
/** Whether this very step created the job: an answer said so, or the job was born while an answer was lost. */
function isCreatedHere(job, authorship) {
    if (authorship.created.has(job.id))
        return true;
    const isAnothers = job.metadata.run !== undefined && !(0,_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .comesFrom */ ._7)(job.metadata, authorship.origin);
    const bornAt = job.createdAt === null ? null : job.createdAt * 1_000;
    if (authorship.known.has(job.id) || isAnothers || bornAt === null)
        return false;
    return authorship.unclear.some(({ from, to }) => bornAt >= from - CLOCK_SLACK_MS && bornAt <= to + CLOCK_SLACK_MS);
}
/** The jobs of this content that came into being since the first look, older first. */
async function listTwins(search, wanted, authorship) {
    const twins = [];
    for (const job of await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .listCandidates */ .j)(search, wanted)) {
        if (authorship.known.has(job.id))
            continue;
        if (isOwn(job, authorship) || (await (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAgreement */ .N)(search, wanted, job)).agrees)
            twins.push(job);
    }
    return twins.sort(_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeniority */ .m);
}
/**
 * Leaves one of several jobs of the same content running: the older, then the one with the smaller id. The others
 * are cancelled by whoever created them, so this run cancels its own alone. Returns the job to follow, which is
 * `current` unless an older one stands. With `onlyOwn` jobs of other runs are left out, as `reuse: false` asks.
 */
async function settleTwins(search, wanted, authorship, current, options) {
    const twins = (await listTwins(search, wanted, authorship)).filter((job) => !options.onlyOwn || isOwn(job, authorship));
    const standing = twins.filter((job) => (0,_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(job) || job.status === 'succeeded');
    // The list may lag behind and not hold the job we know of.
    const isComplete = current.status === 'cancelled' || standing.some((job) => job.id === current.id);
    const rivals = isComplete ? standing : [...standing, current].sort(_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeniority */ .m);
    const [stays = current, ...others] = rivals;
    for (const job of others) {
        if (!(0,_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(job) || !isOwn(job, authorship))
            continue;
        options.log.notice(`Job ${stays.id} was created for the same content before job ${job.id}: the older one stays, ${job.id} is cancelled.`);
        await cancelTwin(search, job);
    }
    return stays;
}
async function cancelTwin(search, job) {
    try {
        await search.provider.cancelJob(job.id, search.signal);
    }
    catch (error) {
        // It may have ended meanwhile, which the next look shows; weather is for the next look as well.
        if ((0,_transient_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .d)(error))
            return;
        const now = await search.provider.retrieveJob(job.id, search.signal);
        if (now !== null && (0,_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(now))
            throw error;
    }
}


/***/ }),

/***/ 40014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatEvent)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55817);
/* harmony import */ var _metrics_from_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45508);



const MAX_MESSAGE_LENGTH = 300;
/**
 * One event as one line: the time of day (UTC), then for a step its number, losses and the time left in columns
 * that stand under each other, for anything else the provider's words. `remainingMs` is null while unknown.
 */
function formatEvent(event, remainingMs) {
    const time = event.createdAt === null ? '        ' : new Date(event.createdAt * 1_000).toISOString().slice(11, 19);
    const row = (0,_metrics_from_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rowFromMetrics */ .s)(event.data);
    if (row === null || event.type !== 'metrics') {
        const level = event.level === 'info' || event.level === '' ? '' : `${event.level}: `;
        return `${time}  ${level}${event.message.replace(/\s+/g, ' ').trim().slice(0, MAX_MESSAGE_LENGTH)}`;
    }
    const total = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asFiniteNumber */ .ju)(event.data.total_steps);
    const width = String(total ?? row.step).length;
    const cells = [
        `step ${String(row.step).padStart(width)}${total === undefined ? '' : `/${total}`}`,
        column('loss', row.trainLoss),
        column('valid', row.validLoss),
        column('full valid', row.fullValidLoss),
        remainingMs === null || remainingMs <= 0 ? '' : `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .M)(remainingMs)} left`,
    ];
    return `${time}  ${cells.filter((cell) => cell !== '').join('  ')}`;
}
function column(name, value) {
    return value === null ? '' : `${name} ${value.toFixed(4)}`;
}


/***/ }),

/***/ 45508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hasValues),
/* harmony export */   s: () => (/* binding */ rowFromMetrics)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58811);

/** Every name under which a provider was seen to write the column, in result files, events and checkpoints. */
const NAMES = {
    trainLoss: ['train_loss', 'training_loss', 'loss'],
    trainAccuracy: [
        'train_accuracy',
        'train_mean_token_accuracy',
        'training_token_accuracy',
        'training_accuracy',
        'token_accuracy',
    ],
    validLoss: ['valid_loss', 'validation_loss', 'eval_loss'],
    validAccuracy: [
        'valid_accuracy',
        'valid_mean_token_accuracy',
        'validation_mean_token_accuracy',
        'validation_token_accuracy',
        'validation_accuracy',
    ],
    fullValidLoss: ['full_valid_loss', 'full_validation_loss'],
    fullValidAccuracy: [
        'full_valid_accuracy',
        'full_valid_mean_token_accuracy',
        'full_validation_mean_token_accuracy',
        'full_validation_accuracy',
    ],
};
const STEP_NAMES = ['step', 'steps', 'global_step', 'step_number'];
/**
 * A row from numbers under the provider's names; null where no step stands among them. -1 is how Azure and the
 * legacy API write a missing value: no loss and no accuracy is ever negative.
 */
function rowFromMetrics(values) {
    const step = first(values, STEP_NAMES);
    if (step === null || step < 0)
        return null;
    const value = (name) => {
        const found = first(values, NAMES[name]);
        return found === -1 ? null : found;
    };
    return {
        step,
        trainLoss: value('trainLoss'),
        trainAccuracy: value('trainAccuracy'),
        validLoss: value('validLoss'),
        validAccuracy: value('validAccuracy'),
        fullValidLoss: value('fullValidLoss'),
        fullValidAccuracy: value('fullValidAccuracy'),
    };
}
/** Whether a row says anything beyond its step. */
function hasValues(row) {
    return Object.entries(row).some(([name, value]) => name !== 'step' && value !== null);
}
function first(values, names) {
    for (const name of names) {
        const value = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asFiniteNumber */ .ju)(values[name]);
        if (value !== undefined)
            return value;
    }
    return null;
}


/***/ }),

/***/ 94878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ findUnansweredJob),
/* harmony export */   Jw: () => (/* binding */ settleUnansweredJob),
/* harmony export */   Zw: () => (/* binding */ settleJob),
/* harmony export */   hv: () => (/* binding */ SETTLE_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var _boundary_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74323);
/* harmony import */ var _find_job_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92259);
/* harmony import */ var _find_twins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55642);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20139);




/** SIGINT leaves 7.5 s and SIGTERM 2.5 s more: a handler must be done well before. */
const SETTLE_TIMEOUT_MS = 5_000;
/** Between two looks for a job whose id never arrived. */
const LOOK_PAUSE_MS = 500;
/**
 * Does what `on-cancel` or `on-timeout` says to a job that the step ends before. Cancels only what this run created.
 * Never throws and never takes longer than `timeoutMs`: it runs while GitHub is ending the process.
 */
async function settleJob(search, left, action, timeoutMs = SETTLE_TIMEOUT_MS) {
    if (!left.createdByThisRun)
        return running(left.jobId, 'this run did not create it');
    if (action === 'detach')
        return running(left.jobId, 'it is detached, as asked');
    const settle = async (signal) => cancel(search, left.jobId, signal);
    return settleWithin(search, timeoutMs, settle, unknown(left.jobId));
}
/**
 * The same for a run that was ended between its request and the answer: the job's id never arrived, so the job is
 * looked for by its content. `known` are the jobs that were there before.
 */
async function settleUnansweredJob(search, wanted, authorship, action, timeoutMs = SETTLE_TIMEOUT_MS) {
    const nothing = {
        kind: 'unknown',
        text: 'No job of this run was found: none was created, or it is not listed yet.',
    };
    if (action === 'detach') {
        return {
            kind: 'left-running',
            text: 'If the job that was asked for was created, it goes on: it is detached, as asked.',
        };
    }
    const settle = async (signal) => cancel(search, (await lookUntilFound({ ...search, signal }, wanted, authorship)).id, signal);
    return settleWithin(search, timeoutMs, settle, nothing);
}
/** The job of a request that was never answered, looked for until it is listed; null where it is not in time. */
async function findUnansweredJob(search, wanted, authorship, timeoutMs) {
    const look = async (signal) => lookUntilFound({ ...search, signal }, wanted, authorship);
    return withinTime(search, timeoutMs, look, null, () => null);
}
/** The provider may still be at work on the request, and its list may lag: one look is not enough. */
async function lookUntilFound(search, wanted, authorship) {
    for (;;) {
        try {
            const twins = await (0,_find_twins_js__WEBPACK_IMPORTED_MODULE_0__/* .listTwins */ .w1)(search, wanted, authorship);
            // The younger of several: where jobs carry no metadata, the older may be that of another run, and would stay.
            const own = twins.findLast((job) => (0,_find_twins_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(job, authorship) && (0,_find_job_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(job));
            if (own !== undefined)
                return own;
        }
        catch (error) {
            if (!(0,_transient_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .d)(error))
                throw error;
        }
        await search.clock.sleep(LOOK_PAUSE_MS, search.signal);
    }
}
async function cancel({ provider }, jobId, signal) {
    let job;
    try {
        job = await provider.cancelJob(jobId, signal);
    }
    catch (error) {
        // A job that has ended cannot be cancelled, and every provider says so in words of its own.
        const now = await provider.retrieveJob(jobId, signal);
        if (now?.finished !== true)
            throw error;
        job = now;
    }
    if (job.finished && job.status !== 'cancelled') {
        return { kind: 'ended-already', text: `Job ${jobId} had ended already: ${job.status}.` };
    }
    return { kind: 'cancelled', text: `Job ${jobId} was cancelled.` };
}
async function settleWithin(search, timeoutMs, settle, otherwise) {
    const failed = (why) => ({ ...otherwise, text: `${otherwise.text} ${why}`.trim() });
    return withinTime(search, timeoutMs, settle, otherwise, failed);
}
async function withinTime({ clock }, timeoutMs, attempt, otherwise, onFailure) {
    const work = new AbortController();
    const timer = new AbortController();
    const timeout = clock.sleep(timeoutMs, timer.signal).then(() => otherwise, () => otherwise);
    const done = attempt(work.signal).catch((error) => onFailure((0,_boundary_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)));
    try {
        return await Promise.race([done, timeout]);
    }
    finally {
        timer.abort(new Error('settled'));
        work.abort(new Error('out of time'));
    }
}
function running(jobId, because) {
    return { kind: 'left-running', text: `Job ${jobId} goes on: ${because}.` };
}
function unknown(jobId) {
    return {
        kind: 'unknown',
        text: `Whether job ${jobId} could be cancelled is not known: cancel it with command: cancel and job-id: ${jobId}.`,
    };
}


/***/ }),

/***/ 20139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/**
 * Whether asking again later may help. The provider's errors say so themselves; anything that is not a `UserError`
 * never came from an answer, and is a defect rather than weather.
 */
function isTransient(error) {
    return error instanceof _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && 'transient' in error && error.transient === true;
}


/***/ })

};
