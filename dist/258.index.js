export const id = 258;
export const ids = [258];
export const modules = {

/***/ 81046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ extractBlob),
/* harmony export */   l: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** More than this no list of files needs. */
const maxListBytes = 64 * 1024 * 1024;
/**
 * Runs git in the workspace and returns what it prints; null where git is not there or says no.
 * The repository's own settings could name programs to run: those that reading meets are switched off.
 */
async function readGit(workspace, ...args) {
    const child = startGit(workspace, args);
    const chunks = [];
    let size = 0;
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > maxListBytes)
            child.kill();
        else
            chunks.push(chunk);
    });
    return (await exitCode(child)) === 0 ? Buffer.concat(chunks).toString('utf8') : null;
}
/** Writes a file as it was at a commit to `target`; false where it was not there. */
async function extractBlob(workspace, commit, file, target) {
    const child = startGit(workspace, ['cat-file', 'blob', `${commit}:${file}`]);
    const [code] = await Promise.all([exitCode(child), (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(child.stdout, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target))]);
    return code === 0;
}
function startGit(workspace, args) {
    const quiet = ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${workspace}`, '--no-optional-locks'];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...quiet, ...args], { cwd: workspace, stdio: ['ignore', 'pipe', 'ignore'] });
}
function exitCode(child) {
    return new Promise((resolve) => {
        child.on('error', () => {
            resolve(null);
        });
        child.on('close', resolve);
    });
}


/***/ }),

/***/ 96736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findShowableRows)
/* harmony export */ });
/* harmony import */ var _dataset_set_rules_set_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31660);
/* harmony import */ var _dataset_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77388);


/**
 * What `show-examples` allows: `auto` shows rows of files that git tracks (who reads the report can read them
 * already) unless the row holds a credential or personal data; `always` and `never` mean what they say, but for
 * credentials, which nothing shows.
 */
async function findShowableRows(mode, report) {
    if (mode === 'never')
        return () => false;
    const sets = [report.training, report.validation, report.test].filter((set) => set !== null);
    const hidden = mode === 'always' ? await credentialPlaces(report) : new Set(sets.flatMap(sensitivePlaces));
    const tracked = new Set(sets.flatMap((set) => set.files).flatMap((file) => (file.trackedByGit ? [file.path] : [])));
    return (file, line) => file !== null &&
        line !== null &&
        (mode === 'always' || tracked.has(file)) &&
        !hidden.has(`${file}:${line}`);
}
/** Rows with a credential or personal data, whatever level their rules were set to. */
function sensitivePlaces({ table, files }) {
    const places = [];
    for (let row = 0; row < table.length; row += 1) {
        if (((table.flags[row] ?? 0) & _dataset_types_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAG */ .l.SENSITIVE) === 0)
            continue;
        places.push(`${files[(0,_dataset_set_rules_set_view_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(table, row)]?.path}:${table.line[row]}`);
    }
    return places;
}
async function credentialPlaces(report) {
    const places = new Set();
    for await (const { rule, file, line } of report.findings.all()) {
        if (rule === 'credential')
            places.add(`${file}:${line}`);
    }
    return places;
}


/***/ }),

/***/ 40169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noteStatus),
/* harmony export */   M: () => (/* binding */ endAs)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** How the step ends where no job's own status says it: for the output, the summary and the comment. */
function noteStatus({ outputs, record }, status) {
    outputs.set('status', status);
    record.update({ status });
}
/** The error of a step that ends so, its status noted; the status is the error's code as well. */
function endAs(step, status, message) {
    noteStatus(step, status);
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, { code: status });
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vn: () => (/* binding */ countAll),
  sd: () => (/* binding */ prepareDataset),
  AK: () => (/* binding */ requireValid)
});

// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/dataset/check-dataset.js + 25 modules
var check_dataset = __webpack_require__(2820);
// EXTERNAL MODULE: ./build/js/dataset/read/resolve-sources.js + 2 modules
var resolve_sources = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/js/input-values/range.js
var range = __webpack_require__(82703);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/provider/hyperparameters.js
var provider_hyperparameters = __webpack_require__(40516);
// EXTERNAL MODULE: ./build/js/provider/know-provider.js
var know_provider = __webpack_require__(82777);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/commands/change/git.js
var git = __webpack_require__(81046);
;// CONCATENATED MODULE: ./build/js/commands/checked-out.js


/** Commit whose files lie in the workspace; null where it is no checkout of its own, or git is not there. */
async function readCheckedOut(workspace) {
    const told = await (0,git/* readGit */.l)(workspace, 'rev-parse', '--show-toplevel', 'HEAD');
    const [top = '', commit = ''] = told?.trim().split('\n') ?? [];
    // A repository around the workspace says nothing about the files in it.
    if (top === '' || (0,external_node_fs_.realpathSync)(top) !== workspace || !/^[0-9a-f]{40,64}$/.test(commit))
        return null;
    return commit;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/annotation-order.js
/**
 * Chooses the findings to annotate: one of each rule first, then the rest in their order. Feed it every finding once
 * (it keeps a few dozen), then ask.
 *
 * @param roomFor how many of a level will be shown; one is chosen in any case, to say how many more there are
 */
function createAnnotationChoice(roomFor) {
    const levels = new Map();
    function add(finding) {
        let level = levels.get(finding.level);
        if (level === undefined) {
            const limit = Math.max(1, roomFor(finding.level));
            levels.set(finding.level, (level = { limit, first: new Map(), rest: [], count: 0 }));
        }
        const { limit } = level;
        level.count++;
        if (level.first.size < limit && !level.first.has(finding.rule))
            level.first.set(finding.rule, finding);
        else if (level.rest.length < limit)
            level.rest.push(finding);
    }
    /**
     * @param where names the complete list, for the end of "12 more findings: see …"
     */
    function choose(where) {
        const chosen = [];
        for (const name of ['error', 'warning', 'notice']) {
            const level = levels.get(name);
            if (level === undefined)
                continue;
            const shown = [...level.first.values(), ...level.rest].slice(0, level.limit);
            const last = shown.at(-1);
            const hidden = level.count - shown.length;
            if (hidden > 0 && last !== undefined) {
                const more = `${hidden} more ${hidden === 1 ? name : `${name}s`}: see ${where}`;
                shown[shown.length - 1] = { ...last, message: `${last.message} (${more})` };
            }
            chosen.push(...shown);
        }
        return chosen;
    }
    return { add, choose };
}

;// CONCATENATED MODULE: ./build/js/commands/stations/annotate.js

/** Annotations on file and line: one of each rule first, the last one saying how many more there are and where. */
async function annotateFindings(report, { log, inputs }) {
    const choice = createAnnotationChoice((level) => log.room(level));
    for await (const finding of report.findings.all())
        choice.add(finding);
    const where = inputs.github.summary ? 'the job summary' : 'dataset-report.json';
    for (const { level, rule, file, line, message } of choice.choose(where)) {
        const place = file === null ? undefined : { file, title: rule, ...(line === null ? {} : { line }) };
        const text = `${message} [${rule}]`;
        if (level === 'error')
            log.error(text, place);
        else if (level === 'warning')
            log.warning(text, place);
        else
            log.notice(text, place);
    }
}

// EXTERNAL MODULE: ./build/js/commands/stations/end-status.js
var end_status = __webpack_require__(40169);
// EXTERNAL MODULE: ./build/js/commands/stations/log-dataset.js
var log_dataset = __webpack_require__(3756);
// EXTERNAL MODULE: ./build/js/commands/stations/load-grader.js
var load_grader = __webpack_require__(295);
// EXTERNAL MODULE: ./build/js/report/dataset-report-json.js
var dataset_report_json = __webpack_require__(93787);
// EXTERNAL MODULE: ./build/js/report/sarif.js + 1 modules
var sarif = __webpack_require__(87867);
;// CONCATENATED MODULE: ./build/js/commands/stations/write-dataset-report.js


/** Every finding as JSON and as SARIF for code scanning, written as streams: there may be millions. */
async function writeDatasetReport(report, { results, record }) {
    const [repository = '', version = ''] = record.view.run.action.split('@');
    await results.writeStream('dataset-report.json', (0,dataset_report_json/* writeDatasetReport */.o)(report));
    await results.writeStream('dataset-report.sarif', (0,sarif/* writeSarif */.l)(report, { repository, version }));
}

;// CONCATENATED MODULE: ./build/js/commands/stations/prepare-dataset.js













/**
 * Station one: the dataset is read once, held to every rule, counted and priced; annotations, outputs and report
 * files are out before it returns. Whether its findings fail the step is asked by `requireValid`.
 */
async function prepareDataset(step) {
    const { inputs, log, record } = step;
    log.group('Check the dataset');
    record.update({ run: { ...record.view.run, checkedOut: await readCheckedOut(step.workspace) } });
    const known = await (0,know_provider/* knowProvider */.X)(inputs.provider.id);
    const grader = await (0,load_grader/* loadGrader */.Q)(inputs.training.grader, step.workspace);
    const sources = await (0,resolve_sources/* resolveSources */.l)(inputs.dataset, step.workspace);
    if (sources.training.kind === 'id') {
        log.notice(`training-file is the uploaded file ${sources.training.id}: dataset rules, token counts and the cost estimate are skipped.`);
        if (sources.validation?.kind === 'files') {
            throw (0,refused/* refusedInput */.v1)('validation-file', 'a path, and `training-file` is the id of an uploaded file. Give both as paths, or both as ids.');
        }
        const tested = inputs.dataset.testFile.length === 0 ? null : await checkTestSet(step, known, grader);
        return { known, sources, grader, report: null, tested, check: null };
    }
    const { report, check } = await checkSets(step, known, grader, { inputs: inputs.dataset, sources });
    return { known, sources, grader, report, tested: report.test === null ? null : report, check };
}
/** The test set alone, where no training file is here to hold it against. */
async function checkTestSet(step, known, grader) {
    const inputs = { ...step.inputs.dataset, trainingFile: [], validationFile: [] };
    const sources = await (0,resolve_sources/* resolveSources */.l)(inputs, step.workspace);
    return (await checkSets(step, known, grader, { inputs, sources })).report;
}
/** Checks what is here, and tells it: log, outputs, record, annotations and dataset-report.json. */
async function checkSets(step, known, grader, given) {
    const { inputs, log, outputs, record } = step;
    const check = {
        ...given,
        workspace: step.workspace,
        tempDir: step.tempDir,
        method: inputs.training.method,
        model: inputs.training.model,
        provider: known,
        grader,
        testIsEvaluated: inputs.dataset.testFile.length > 0,
        billing: {
            epochs: epochsOf(step, known),
            evaluations: evaluationsOf(inputs.training.hyperparameters),
            pricePerMillionTokensUsd: inputs.pricePerMillionTokensUsd,
        },
        today: new Date(step.clock.now()).toISOString().slice(0, 10),
        workerUrl: step.workerUrl,
        signal: step.cancelled,
        onProgress: progressSayer(step),
    };
    const report = await (0,check_dataset/* checkDataset */.$)(check);
    record.update({ dataset: report });
    outputs.set('error-count', report.findings.counts.error);
    outputs.set('warning-count', report.findings.counts.warning);
    if (report.training.files.length > 0) {
        outputs.set('example-count', report.training.examples);
        outputs.set('estimated-tokens', report.bill.billedTokens.high);
        if (report.bill.costUsd)
            outputs.set('estimated-cost-usd', report.bill.costUsd.high);
    }
    (0,log_dataset/* logDataset */.N)(report, log);
    await annotateFindings(report, step);
    await writeDatasetReport(report, step);
    return { report, check };
}
/**
 * Ends the step where findings reach `fail-on`.
 * @param counted all findings, or those that the pull request brought
 * @throws UserError with status `invalid`
 */
function requireValid(step, report, counted = countAll(report)) {
    const { failOn } = step.inputs.dataset;
    const { counts, first } = counted;
    const failing = counts.error + (failOn === 'warning' ? counts.warning : 0);
    step.outputs.set('dataset-valid', failing === 0);
    if (failing === 0)
        return;
    (0,end_status/* noteStatus */.J)(step, 'invalid');
    const what = failOn === 'warning' ? 'findings of level error or warning' : 'errors';
    const worst = first.error ?? first.warning;
    throw new user_error/* UserError */.y(`The dataset has ${failing} ${failing === 1 ? what.replace(/s\b/, '') : what}; nothing was uploaded.${worst ? nameFirst(worst) : ''} All of them: annotations, summary and dataset-report.json.`, { code: 'invalid-dataset' });
}
function nameFirst({ file, line, message }) {
    return ` First: ${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${message}${/[.?!…]$/.test(message) ? '' : '.'}`;
}
/** Every finding counts. */
function countAll({ findings }) {
    const first = {};
    for (const { level, message, places } of findings.byRule.values()) {
        const [place] = places;
        first[level] ??= { file: place?.file ?? null, line: place?.from ?? null, message };
    }
    return { counts: findings.counts, first };
}
/** Wrong hyperparameters are refused where a job is ordered; the dataset's check only needs the epochs. */
function epochsOf(step, known) {
    const { hyperparameters, method } = step.inputs.training;
    const lenient = { ...known.capabilities, strictHyperparameters: false };
    return (0,provider_hyperparameters/* checkHyperparameters */.NV)(hyperparameters, lenient, method).epochs;
}
/** Together evaluates, and bills, the validation file this often. */
function evaluationsOf(hyperparameters) {
    const given = (0,range/* parseNumber */.$J)(String(hyperparameters['n_evals']));
    return Number.isInteger(given) && given >= 0 ? given : null;
}
/** A line for each quarter, and only where reading takes a while. */
function progressSayer({ log, clock }) {
    const startedAt = clock.now();
    let said = 0;
    return (bytes, of) => {
        const quarter = Math.floor((4 * bytes) / Math.max(1, of));
        if (quarter <= said || quarter > 3 || clock.now() - startedAt < 3_000)
            return;
        said = quarter;
        log.info(`Read ${quarter * 25} % of ${Math.round(of / 1e6)} MB.`);
    };
}


/***/ }),

/***/ 62359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _provider_hyperparameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40516);
/* harmony import */ var _provider_know_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82777);
/* harmony import */ var _stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28767);
/* harmony import */ var _stations_end_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40169);
/* harmony import */ var _stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2604);






/** The dataset's checks, counts and estimate alone: no key, nothing sent to a provider. */
async function validate(step) {
    const { inputs, log } = step;
    const { capabilities } = await (0,_provider_know_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .knowProvider */ .X)(inputs.provider.id);
    // They make the bill: a misspelt one would price another job.
    const { warnings } = (0,_provider_hyperparameters_js__WEBPACK_IMPORTED_MODULE_1__/* .checkHyperparameters */ .NV)(inputs.training.hyperparameters, capabilities, inputs.training.method);
    for (const warning of warnings)
        log.warning(warning);
    const dataset = await (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareDataset */ .sd)(step);
    if (dataset.report === null) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('training-file', 'the id of an uploaded file, whose rows are not here. `command: validate` needs a path or glob.');
    }
    const counted = await (0,_stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_3__/* .showDatasetChange */ .g)(step, dataset);
    (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .requireValid */ .AK)(step, dataset.report, counted);
    (0,_stations_end_status_js__WEBPACK_IMPORTED_MODULE_4__/* .noteStatus */ .J)(step, 'valid');
}


/***/ })

};
