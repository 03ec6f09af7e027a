export const id = 258;
export const ids = [258];
export const modules = {

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

/***/ 53695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vn: () => (/* binding */ countAll),
  sd: () => (/* binding */ prepareDataset),
  AK: () => (/* binding */ requireValid)
});

// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/dataset/check-dataset.js + 29 modules
var check_dataset = __webpack_require__(10028);
// EXTERNAL MODULE: ./build/js/dataset/read/resolve-sources.js + 2 modules
var resolve_sources = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/js/provider/hyperparameters.js
var provider_hyperparameters = __webpack_require__(40516);
// EXTERNAL MODULE: ./build/js/provider/know-provider.js
var know_provider = __webpack_require__(82777);
;// CONCATENATED MODULE: ./build/js/dataset/rules/annotation-order.js
/** GitHub shows this many annotations of each type for a step. */
const ANNOTATIONS_PER_LEVEL = 10;
/**
 * Chooses the findings to annotate: of each level at most `limit`, one of each rule first, then the rest in their
 * order. Feed it every finding once (it keeps a few dozen), then ask.
 */
function createAnnotationChoice(limit = ANNOTATIONS_PER_LEVEL) {
    const levels = new Map();
    function add(finding) {
        let level = levels.get(finding.level);
        if (level === undefined)
            levels.set(finding.level, (level = { first: new Map(), rest: [], count: 0 }));
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
            const shown = [...level.first.values(), ...level.rest].slice(0, limit);
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
    const choice = createAnnotationChoice();
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

// EXTERNAL MODULE: ./build/js/commands/stations/log-dataset.js
var log_dataset = __webpack_require__(3756);
// EXTERNAL MODULE: ./build/js/commands/stations/load-grader.js
var load_grader = __webpack_require__(295);
// EXTERNAL MODULE: ./build/js/report/dataset-report-json.js
var dataset_report_json = __webpack_require__(93787);
// EXTERNAL MODULE: ./build/js/report/sarif.js
var sarif = __webpack_require__(42368);
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
    const { inputs, log, outputs, record } = step;
    log.group('Check the dataset');
    const known = await (0,know_provider/* knowProvider */.X)(inputs.provider.id);
    const grader = await (0,load_grader/* loadGrader */.Q)(inputs.training.grader, step.workspace);
    const sources = await (0,resolve_sources/* resolveSources */.l)(inputs.dataset, step.workspace);
    if (sources.training.kind === 'id') {
        log.notice(`training-file is the uploaded file ${sources.training.id}: dataset rules, token counts and the cost estimate are skipped.`);
        return { known, sources, grader, report: null, check: null };
    }
    const check = {
        inputs: inputs.dataset,
        sources,
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
        signal: step.signal,
        onProgress: progressSayer(step),
    };
    const report = await (0,check_dataset/* checkDataset */.$)(check);
    record.update({ dataset: report });
    outputs.set('example-count', report.training.examples);
    outputs.set('error-count', report.findings.counts.error);
    outputs.set('warning-count', report.findings.counts.warning);
    outputs.set('estimated-tokens', report.bill.billedTokens.high);
    if (report.bill.costUsd)
        outputs.set('estimated-cost-usd', report.bill.costUsd.high);
    (0,log_dataset/* logDataset */.N)(report, log);
    await annotateFindings(report, step);
    await writeDatasetReport(report, step);
    return { known, sources, grader, report, check };
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
    step.outputs.set('status', 'invalid');
    step.record.update({ status: 'invalid' });
    const what = failOn === 'warning' ? 'findings of level error or warning' : 'errors';
    const worst = first.error ?? first.warning;
    throw new user_error/* UserError */.y(`The dataset has ${failing} ${failing === 1 ? what.replace(/s\b/, '') : what}; nothing was uploaded.${worst ? nameFirst(worst) : ''} All of them: annotations, summary and dataset-report.json.`, { code: 'invalid-dataset' });
}
function nameFirst({ file, line, message }) {
    return ` First: ${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${message}.`;
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
    const given = Number(hyperparameters['n_evals'] ?? Number.NaN);
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
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36628);
/* harmony import */ var _stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53695);



/** The dataset's checks, counts and estimate alone: no key, nothing sent to a provider. */
async function validate(step) {
    const dataset = await (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDataset */ .sd)(step);
    if (dataset.report === null) {
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Input `training-file` is the id of an uploaded file, whose rows are not here. `command: validate` needs a path or glob.');
    }
    const counted = await (0,_stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_1__/* .showDatasetChange */ .g)(step, dataset);
    (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .requireValid */ .AK)(step, dataset.report, counted);
    step.outputs.set('status', 'valid');
    step.record.update({ status: 'valid' });
}


/***/ }),

/***/ 40516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ readEpochs),
/* harmony export */   NV: () => (/* binding */ checkHyperparameters)
/* harmony export */ });
/* unused harmony export describeAllowed */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58811);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16089);
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57993);




/** One meaning, several names: OpenAI's first. */
const EPOCH_NAMES = ['n_epochs', 'epochs', 'num_epochs', 'num_train_epochs'];
const SYNONYMS = [
    EPOCH_NAMES,
    ['learning_rate_multiplier', 'learning_rate', 'learningRate', 'lr'],
    ['beta', 'dpo_beta', 'klBeta', 'kl_beta'],
    ['batch_size', 'batchSize'],
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
        if (rule === undefined) {
            problems.push(`${show(name)} is not known, ${suggest(name, capabilities.hyperparameters, method)}`);
            if (value !== 'auto')
                values[name] = value;
            continue;
        }
        const { problem, value: clean } = checkValue(rule, value, method);
        if (problem !== null)
            problems.push(problem);
        if (clean !== undefined)
            values[name] = clean;
    }
    if (problems.length > 0 && capabilities.strictHyperparameters) {
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`hyperparameters: ${problems.join('; ')}.`);
    }
    const warnings = problems.map((problem) => `hyperparameters: ${problem}. It is sent as it is.`);
    return { values, warnings, epochs: readEpochs(values) };
}
/**
 * The number of epochs in a job's or an order's hyperparameters, whatever the provider calls it: under several names the
 * highest, since a server that takes any name may follow either.
 */
function readEpochs(hyperparameters) {
    const found = EPOCH_NAMES.map((name) => (0,_lenient_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(hyperparameters[name]) ?? 0);
    const highest = Math.max(...found);
    return highest > 0 ? highest : null;
}
function checkValue(rule, given, method) {
    if (!rule.methods.includes(method)) {
        return {
            problem: `${rule.name} is for method ${rule.methods.join(' and ')}, not ${method}`,
            value: given,
        };
    }
    if (given === 'auto' && rule.auto)
        return { problem: null, value: undefined };
    const value = readValue(rule, given);
    if (value === undefined || !isAllowed(rule, value)) {
        return { problem: `${rule.name} is ${show(given)}, allowed: ${describeAllowed(rule)}`, value: given };
    }
    return { problem: null, value };
}
/** The value in the rule's kind; text that is a number or boolean counts as one. */
function readValue(rule, given) {
    if (rule.values?.some((word) => word === given) === true)
        return given;
    if (rule.kind === 'text')
        return typeof given === 'string' ? given : undefined;
    if (rule.kind === 'boolean')
        return given === true || given === 'true'
            ? true
            : given === false || given === 'false'
                ? false
                : undefined;
    const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    return (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asFiniteNumber */ .ju)(number);
}
function isAllowed(rule, value) {
    if (typeof value === 'string')
        return rule.values?.includes(value) ?? true;
    if (typeof value === 'boolean')
        return true;
    if (rule.kind === 'integer' && !Number.isSafeInteger(value))
        return false;
    if (rule.min !== undefined && (rule.exclusiveMin === true ? value <= rule.min : value < rule.min))
        return false;
    return rule.max === undefined || value <= rule.max;
}
/** A rule as a phrase: "a whole number from 1 to 50, or auto". Also for the documentation's tables. */
function describeAllowed(rule) {
    const kinds = { integer: 'a whole number', number: 'a number', boolean: 'true or false', text: 'one of' };
    const min = rule.min === undefined ? '' : rule.exclusiveMin === true ? ` above ${rule.min}` : ` from ${rule.min}`;
    const max = rule.max === undefined
        ? ''
        : min === ''
            ? ` up to ${rule.max}`
            : rule.exclusiveMin === true
                ? ` and up to ${rule.max}`
                : ` to ${rule.max}`;
    const open = rule.max === undefined && rule.min !== undefined && rule.exclusiveMin !== true ? ' up' : '';
    const words = rule.values === undefined
        ? ''
        : rule.kind === 'text'
            ? ` ${rule.values.join(', ')}`
            : `, or ${rule.values.join(', ')}`;
    return `${kinds[rule.kind]}${min}${max}${open}${words}${rule.auto ? ', or auto' : ''}`;
}
function suggest(name, rules, method) {
    const known = rules.filter((rule) => rule.methods.includes(method)).map((rule) => rule.name);
    const [first] = known;
    if (first === undefined)
        return 'and none is known for this method';
    const group = SYNONYMS.find((names) => names.includes(name));
    const synonym = known.find((candidate) => group?.includes(candidate) === true);
    if (synonym !== undefined) {
        const absolute = name === 'learning_rate_multiplier' ? ' (an absolute rate such as 1e-5, not a multiplier)' : '';
        const relative = synonym === 'learning_rate_multiplier' ? ' (a factor, not an absolute rate)' : '';
        return `use ${synonym}${absolute}${relative}`;
    }
    const elsewhere = rules.find((rule) => group?.includes(rule.name) === true);
    if (elsewhere !== undefined)
        return `and ${elsewhere.name} is for method ${elsewhere.methods.join(' and ')}`;
    const bare = name.toLowerCase().replaceAll('_', '');
    const near = known.find((candidate) => candidate.toLowerCase().replaceAll('_', '') === bare) ?? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known);
    const meant = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, near) <= Math.max(1, near.length / 2) ? `did you mean ${near}? ` : '';
    return `${meant}known: ${known.join(', ')}`;
}
function show(value) {
    return value === undefined ? 'empty' : JSON.stringify(value).slice(0, 60);
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
/* harmony export */   h4: () => (/* binding */ readHyperparameters),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sG: () => (/* binding */ readNumberMap),
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
/** Ids out of a list of ids or of objects with an id. */
function readIds(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => readText((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? item['id'] : item) ?? []);
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


/***/ })

};
