export const id = 4876;
export const ids = [4876];
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

/***/ 87707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iq: () => (/* binding */ estimateEvaluationCost),
  qj: () => (/* binding */ overBudget),
  GG: () => (/* binding */ requireGates),
  K2: () => (/* binding */ runEvaluation)
});

// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/dataset/bill/models.js
var models = __webpack_require__(19597);
// EXTERNAL MODULE: ./build/js/dataset/bill/resolve-model.js
var resolve_model = __webpack_require__(49703);
;// CONCATENATED MODULE: ./build/js/dataset/bill/estimate-sampling.js


const MILLION = 1_000_000;
/**
 * What it costs, at most, to let a model answer. Base models are priced as the ones trained from them,
 * which cost at least as much: an upper bound needs no second price list.
 */
function estimateSampling(order) {
    const { promptTokens, answerTokens } = order;
    const resolved = (0,resolve_model/* resolveModel */.A)(order.model);
    if (order.providerId === 'simulator') {
        return {
            promptTokens,
            answerTokens,
            inputPriceUsd: 0,
            outputPriceUsd: 0,
            costUsd: 0,
            source: 'the simulator is free',
            notes: [],
        };
    }
    const sampling = order.providerId === 'openai' ? (resolved.model?.sampling ?? null) : null;
    if (sampling === null) {
        const notes = [`What it costs to let ${resolved.base} answer is not known for this provider.`];
        return {
            promptTokens,
            answerTokens,
            inputPriceUsd: null,
            outputPriceUsd: null,
            costUsd: null,
            source: 'no price known',
            notes,
        };
    }
    return {
        promptTokens,
        answerTokens,
        inputPriceUsd: sampling.input,
        outputPriceUsd: sampling.output,
        costUsd: (promptTokens * sampling.input + answerTokens * sampling.output) / MILLION,
        source: models/* PRICES_SOURCE */.nn,
        notes: resolved.fineTuned
            ? []
            : ['The base model is priced like a model trained from it: an upper bound.'],
    };
}

;// CONCATENATED MODULE: ./build/js/evaluation/estimate-cost.js

/** Answers are cut here: twice the longest example is room for any good answer, and an endless one is not paid for. */
function answerLimit(set) {
    return Math.min(2_048, Math.max(256, 2 * set.tokens.max));
}
/**
 * The most that an evaluation can cost: every chosen example asked of both models with answers up to their limit,
 * and of each judge with both answers.
 * @param models the fine-tuned model (or the base it will be trained from) and the baseline
 */
function estimateEvaluation(set, models, inputs, providerId) {
    const asked = Math.min(set.examples, inputs.maxExamples);
    const share = set.examples === 0 ? 0 : asked / set.examples;
    // Which examples are chosen is not known here: the longest might be.
    const promptTokens = Math.min(asked * set.tokens.max, Math.ceil(set.tokens.total * Math.min(1, 2 * share)));
    const answerTokens = asked * answerLimit(set);
    const bills = models.map((model) => estimateSampling({ providerId, model, promptTokens, answerTokens }));
    for (const judge of inputs.graders.flatMap((grader) => grader.models)) {
        // A judge reads the example and the answer, of both models, and answers in a few words.
        bills.push(estimateSampling({
            providerId,
            model: judge,
            promptTokens: 2 * (promptTokens + answerTokens + asked * 512),
            answerTokens: 2 * answerTokens,
        }));
    }
    const unknown = bills.some((bill) => bill.costUsd === null);
    return {
        costUsd: unknown ? null : bills.reduce((sum, bill) => sum + (bill.costUsd ?? 0), 0),
        notes: [...new Set(bills.flatMap((bill) => bill.notes))],
    };
}

// EXTERNAL MODULE: ./build/js/boundary/until-deadline.js
var until_deadline = __webpack_require__(34582);
;// CONCATENATED MODULE: ./build/js/evaluation/compare.js
/** Enough for two stable digits of a 95 % interval (Efron and Tibshirani, 1993). */
const resamples = 2_000;
/**
 * Compares paired scores. The bootstrap draws from a generator with a fixed seed: the same scores give the same interval.
 * @param scores pairs of [fine-tuned, baseline], one an example
 */
function compareScores(scores) {
    const differences = scores.map(([tuned, base]) => tuned - base);
    const random = mulberry32(0x5eed);
    const means = Array.from({ length: scores.length === 0 ? 0 : resamples }, () => {
        let total = 0;
        for (let draw = 0; draw < differences.length; draw += 1) {
            total += differences[Math.floor(random() * differences.length)] ?? 0;
        }
        return total / differences.length;
    }).sort((one, other) => one - other);
    const difference = mean(differences);
    return {
        mean: mean(scores.map(([tuned]) => tuned)),
        baselineMean: mean(scores.map(([, base]) => base)),
        difference,
        interval: [
            means[Math.floor(resamples * 0.025)] ?? difference,
            means[Math.ceil(resamples * 0.975) - 1] ?? difference,
        ],
        wins: differences.filter((value) => value > tolerance).length,
        losses: differences.filter((value) => value < -tolerance).length,
        ties: differences.filter((value) => Math.abs(value) <= tolerance).length,
        examples: scores.length,
    };
}
/** Scores are sums of fractions: differences below this are rounding. */
const tolerance = 1e-9;
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}
/** A small seeded generator (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./build/js/evaluation/gates.js
/** Below this, a mean of scores says little (the usual rule of thumb for a normal approximation). */
const fewExamples = 30;
/** Holds a comparison against `min-score` and `min-improvement`. */
function checkGates(comparison, gates) {
    const missed = [];
    const show = (value) => value.toFixed(3);
    // Rounding must not decide a release: 0.8 reached as 0.7999999 is reached.
    const reached = (value, wanted) => value >= wanted - 1e-9;
    if (gates.minScore !== null && !reached(comparison.mean, gates.minScore)) {
        missed.push(`The mean score is ${show(comparison.mean)}; \`min-score\` asks for ${gates.minScore}.`);
    }
    if (gates.minImprovement !== null && !reached(comparison.difference, gates.minImprovement)) {
        missed.push(`The improvement is ${show(comparison.difference)}; \`min-improvement\` asks for ${gates.minImprovement}.`);
    }
    const cautions = [];
    const [low, high] = comparison.interval;
    if (low <= 0 && high >= 0) {
        cautions.push(`The 95 % interval of the difference (${show(low)} to ${show(high)}) includes no improvement.`);
    }
    if (comparison.examples < fewExamples) {
        cautions.push(`Only ${comparison.examples} examples were asked: below ${fewExamples}, a mean says little.`);
    }
    return { passed: missed.length === 0, missed, cautions };
}

// EXTERNAL MODULE: ./build/js/evaluation/graders/parse-graders.js + 8 modules
var parse_graders = __webpack_require__(75543);
;// CONCATENATED MODULE: ./build/js/evaluation/notable.js
/** Keeps the samples whose scores differ most; losses come before wins of the same size, as they need a look. */
class NotableSamples {
    #limit;
    #kept = [];
    constructor(limit) {
        this.#limit = limit;
    }
    add(sample) {
        this.#kept.push(sample);
        if (this.#kept.length > 4 * this.#limit)
            this.#kept = this.list();
    }
    list() {
        return [...this.#kept].sort((one, other) => rank(other) - rank(one)).slice(0, this.#limit);
    }
}
function rank(sample) {
    const difference = sample.tuned.score - sample.baseline.score;
    return Math.abs(difference) + (difference < 0 ? 0.001 : 0);
}

// EXTERNAL MODULE: ./build/js/evaluation/graders/parse-json.js
var parse_json = __webpack_require__(87468);
;// CONCATENATED MODULE: ./build/js/evaluation/sampling/ask-model.js

/** Same seed for every model and run, so that two evaluations differ by the model alone. */
const seed = 20_250_101;
/** Asks a model one test example: temperature 0, fixed seed, the example's own tools and response format. */
async function askModel(provider, model, item, maxAnswerTokens, signal) {
    if (item.messages === null) {
        return provider.complete({ model, prompt: item.prompt, options: { temperature: 0, seed, max_tokens: maxAnswerTokens } }, signal);
    }
    const format = item.responseFormat ? { response_format: item.responseFormat } : {};
    return provider.chat({
        model,
        messages: item.messages,
        tools: item.tools,
        options: { temperature: 0, seed, max_completion_tokens: maxAnswerTokens, ...format },
    }, signal);
}
/** The answer in the shape that graders see. */
function toGraded(item, answer) {
    return {
        item: item.item,
        sample: { output_text: answer.text, output_json: (0,parse_json/* parseJson */.q)(answer.text), output_tools: answer.toolCalls },
    };
}

;// CONCATENATED MODULE: ./build/js/evaluation/sampling/at-once.js
/**
 * Does `work` for all items, at most `width` at once. The first failure aborts what is under way: its answers would be
 * paid and thrown away. Nothing runs any more when this throws.
 */
async function doAtOnce(items, width, signal, work) {
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    const queue = items.values();
    const lane = async () => {
        for (const item of queue) {
            if (either.aborted)
                return;
            try {
                await work(item, either);
            }
            catch (error) {
                stop.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    either.throwIfAborted();
}

// EXTERNAL MODULE: ./build/js/provider/errors/model-not-found-error.js
var model_not_found_error = __webpack_require__(92231);
;// CONCATENATED MODULE: ./build/js/evaluation/sampling/await-model.js

/** OpenAI's guide: after success "it may take several minutes for your model to become ready". */
const patienceMs = 15 * 60_000;
const stepMs = 5_000;
/**
 * Waits until a freshly trained model answers; until then providers say that it does not exist.
 * @param ask one cheap request to the model
 * @throws ModelNotFoundError when it does not answer within 15 minutes or the deadline.
 */
async function awaitModel(ask, model, { clock, log, signal, deadline }) {
    const until = Math.min(deadline, clock.now() + patienceMs);
    for (let tries = 0;; tries += 1) {
        try {
            await ask();
            return;
        }
        catch (error) {
            if (!(error instanceof model_not_found_error/* ModelNotFoundError */.p) || clock.now() + stepMs > until)
                throw error;
            if (tries === 0)
                log.info(`${model} does not answer yet: a fresh model may take some minutes.`);
            // Quick at first, as most models answer after seconds, then calm.
            await clock.sleep(Math.min(30_000, stepMs * 1.5 ** tries * 0.2), signal);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/evaluation/sampling/pace.js
/** Most requests at once; a few more than the smallest rate limits bear, since the pace adapts. */
const ceiling = 16;
const start = 4;
/**
 * How many requests run at once: one more after each round without complaint, half as many when the provider says
 * "too many". Additive increase and multiplicative decrease, as networks share a line.
 */
class Pace {
    #limit = start;
    #running = 0;
    #quiet = 0;
    #waiting = [];
    get limit() {
        return this.#limit;
    }
    /** Runs `work` when there is room. `wasLimited` tells, after it, whether the provider complained meanwhile. */
    async run(work, wasLimited) {
        while (this.#running >= this.#limit)
            await new Promise((resolve) => this.#waiting.push(resolve));
        this.#running += 1;
        try {
            return await work();
        }
        finally {
            this.#running -= 1;
            this.#adapt(wasLimited());
            for (const next of this.#waiting.splice(0))
                next();
        }
    }
    #adapt(limited) {
        if (limited) {
            this.#limit = Math.max(1, Math.floor(this.#limit / 2));
            this.#quiet = 0;
            return;
        }
        this.#quiet += 1;
        if (this.#quiet < this.#limit)
            return;
        this.#quiet = 0;
        this.#limit = Math.min(ceiling, this.#limit + 1);
    }
}

;// CONCATENATED MODULE: ./build/js/evaluation/sampling/usage-meter.js

/** Adds up the tokens that the provider says each model used. */
class UsageMeter {
    #models = new Map();
    /** False once something was used of which no tokens are told. */
    #complete = true;
    add(model, answer) {
        if (answer.promptTokens === null || answer.completionTokens === null)
            this.#complete = false;
        const before = this.#models.get(model) ?? { model, promptTokens: 0, completionTokens: 0 };
        this.#models.set(model, {
            model,
            promptTokens: before.promptTokens + (answer.promptTokens ?? 0),
            completionTokens: before.completionTokens + (answer.completionTokens ?? 0),
        });
    }
    addUntold() {
        this.#complete = false;
    }
    /** By model; null where the provider did not tell all of it. */
    read() {
        return this.#complete ? [...this.#models.values()] : null;
    }
}
/** All models together, and each of them. */
function sumUsage(models) {
    const sum = (key) => models.reduce((total, usage) => total + usage[key], 0);
    return { promptTokens: sum('promptTokens'), completionTokens: sum('completionTokens'), models };
}
/** What the tokens cost at most, in USD (a base model has the price of one trained from it); null where a price is not known. */
function priceUsage(usage, providerId) {
    let sum = 0;
    for (const { model, promptTokens, completionTokens: answerTokens } of usage) {
        const { costUsd } = estimateSampling({ providerId, model, promptTokens, answerTokens });
        if (costUsd === null)
            return null;
        sum += costUsd;
    }
    return sum;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
;// CONCATENATED MODULE: ./build/js/evaluation/test-items.js



/**
 * Picks at most `limit` examples of the test set by their content's digest: the same ones every time, whatever
 * their order in the file. Memory follows `limit`, not the size of the set.
 */
async function selectTestItems(set, limit) {
    const kept = [];
    let example = 0;
    for await (const text of readLines(set)) {
        if (text.trim() === '')
            continue;
        example += 1;
        kept.push({ key: (0,external_node_crypto_.createHash)('sha256').update(text.trim()).digest('hex'), text, example });
        if (kept.length >= 2 * limit + 1024)
            prune(kept, limit);
    }
    prune(kept, limit);
    return kept.flatMap(({ key, text, example: number }) => {
        const value = (0,parse_json/* parseJson */.q)(text);
        return (0,json/* isObject */.Gv)(value) ? [readItem(value, key, set.place(number))] : [];
    });
}
function prune(kept, limit) {
    kept.sort((one, other) => (one.key < other.key ? -1 : 1));
    kept.length = Math.min(kept.length, limit);
}
async function* readLines(set) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const block of set.upload.read(0, set.upload.bytes)) {
        const lines = (rest + decoder.decode(block, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
    }
    rest += decoder.decode();
    if (rest !== '')
        yield rest;
}
function readItem(value, key, place) {
    const input = (0,json/* asObject */.eB)(value['input']) ?? value;
    const all = ((0,json/* asArray */._j)(input['messages']) ?? []).filter(json/* isObject */.Gv);
    const preferred = ((0,json/* asArray */._j)(value['preferred_output']) ?? []).filter(json/* isObject */.Gv);
    const last = all.at(-1);
    const endsOnAnswer = preferred.length === 0 && last?.['role'] === 'assistant';
    const answer = preferred[0] ?? (endsOnAnswer ? last : undefined);
    const isChat = all.length > 0;
    const referenceTools = readToolCalls(answer);
    const reference = answer ? contentText(answer['content']) : ((0,json/* asString */.oJ)(value['completion']) ?? '');
    return {
        key,
        file: place?.file ?? null,
        line: place?.line ?? null,
        messages: isChat ? (endsOnAnswer ? all.slice(0, -1) : all).map(withoutWeight) : null,
        prompt: (0,json/* asString */.oJ)(value['prompt']) ?? '',
        tools: isChat ? ((0,json/* asArray */._j)(input['tools'])?.filter(json/* isObject */.Gv) ?? null) : null,
        responseFormat: (0,json/* asObject */.eB)(value['response_format']) ?? null,
        reference,
        referenceTools,
        item: { ...value, reference, reference_tools: referenceTools },
    };
}
/** `weight` is a training word; chat completions refuse it. */
function withoutWeight(message) {
    return Object.fromEntries(Object.entries(message).filter(([name]) => name !== 'weight'));
}
function contentText(content) {
    if (typeof content === 'string')
        return content;
    return ((0,json/* asArray */._j)(content) ?? []).map((part) => (0,json/* asString */.oJ)((0,json/* asObject */.eB)(part)?.['text']) ?? '').join('');
}
function readToolCalls(answer) {
    return ((0,json/* asArray */._j)(answer?.['tool_calls']) ?? []).flatMap((call) => {
        const called = (0,json/* asObject */.eB)((0,json/* asObject */.eB)(call)?.['function']);
        return called
            ? [{ name: (0,json/* asString */.oJ)(called['name']) ?? '', arguments: (0,json/* asString */.oJ)(called['arguments']) ?? '' }]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/js/evaluation/evaluate-models.js













const notableCount = 10;
/**
 * Asks both models every chosen example and grades the answers side by side.
 * Memory follows `maxExamples` at most: samples go to `record` as they come.
 */
async function evaluateModels(set, models, inputs, deps) {
    const { provider, log } = deps;
    const items = await selectTestItems(set, inputs.maxExamples);
    const graders = inputs.graders.length > 0 ? inputs.graders : [{ ...parse_graders/* defaultGrader */.l, name: nameDefault(items) }];
    const limit = answerLimit(set);
    const pace = new Pace();
    const meter = new UsageMeter();
    const ask = async (model, item, signal) => {
        const before = provider.throttle?.().notBefore ?? 0;
        const answer = await pace.run(() => askModel(provider, model, item, limit, signal), () => isLimited(provider, before, pace.limit));
        meter.add(model, answer);
        return answer;
    };
    const graderModels = (signal) => ({
        judge: async ({ model, messages, options }) => {
            const answer = await provider.chat({ model, messages, tools: null, options }, signal);
            meter.add(model, answer);
            return answer.text;
        },
        embed: (model, texts) => {
            meter.addUntold();
            return provider.embed(model, texts, signal);
        },
    });
    const pairs = [];
    const sums = graders.map((grader) => ({ name: grader.name, tuned: 0, baseline: 0 }));
    const notable = new NotableSamples(notableCount);
    let done = 0;
    const askAll = (until) => doAtOnce(items, 2 * 16, until, async (item, signal) => {
        const [tuned, baseline] = await Promise.all([
            ask(models.tuned, item, signal),
            ask(models.baseline, item, signal),
        ]);
        const sample = await gradeBoth(item, tuned, baseline, graders, graderModels(signal));
        graders.forEach((grader, at) => {
            const [sum, score] = [sums[at], sample.scores[grader.name]];
            if (sum && score) {
                sum.tuned += score.tuned;
                sum.baseline += score.baseline;
            }
        });
        pairs.push([sample.tuned.score, sample.baseline.score]);
        notable.add(sample);
        await deps.record(sample);
        done += 1;
        if (done % 50 === 0 && done < items.length)
            log.info(`${done} of ${items.length} examples graded.`);
    });
    const [first] = items;
    const late = () => outOfTime(done, items.length);
    await (0,until_deadline/* untilDeadline */.H)(deps, late, async (signal) => {
        if (first)
            await awaitModel(() => ask(models.tuned, first, signal), models.tuned, { ...deps, signal });
        log.info(`Asking ${models.tuned} and ${models.baseline} ${items.length} examples.`);
        await askAll(signal);
    });
    // The order of answers differs from run to run; sums of the same numbers in another order must not.
    pairs.sort(([a, b], [c, d]) => a - c || b - d);
    const comparison = compareScores(pairs);
    return {
        model: models.tuned,
        baseline: models.baseline,
        comparison,
        graders: sums.map(({ name, tuned, baseline }) => ({
            name,
            tuned: tuned / Math.max(1, items.length),
            baseline: baseline / Math.max(1, items.length),
        })),
        gates: checkGates(comparison, inputs),
        notable: notable.list(),
        usage: meter.read(),
    };
}
function outOfTime(graded, of) {
    return new user_error/* UserError */.y(`\`timeout-minutes\` ran out in the evaluation, with ${graded} of ${of} examples graded: no score is told of a part. They stand in evaluation.jsonl.`, { code: 'timeout' });
}
/** What the default grader does to these examples, in words. */
function nameDefault(items) {
    const calls = items.filter((item) => item.referenceTools.length > 0).length;
    if (calls === 0)
        return parse_graders/* defaultGrader */.l.name;
    return calls === items.length ? 'tool_call_match' : `${parse_graders/* defaultGrader */.l.name} or tool_call_match`;
}
/** The provider asked to wait since, or has fewer requests left in its window than run at once. */
function isLimited(provider, before, atOnce) {
    const throttle = provider.throttle?.();
    if (!throttle)
        return false;
    return (throttle.notBefore ?? 0) > before || (throttle.remainingRequests ?? Infinity) < atOnce;
}
async function gradeBoth(item, tuned, baseline, graders, models) {
    const scores = {};
    for (const grader of graders) {
        const [one, other] = await Promise.all([
            grader.grade(toGraded(item, tuned), models),
            grader.grade(toGraded(item, baseline), models),
        ]);
        scores[grader.name] = { tuned: one, baseline: other };
    }
    const all = Object.values(scores);
    const mean = (side) => all.reduce((sum, score) => sum + score[side], 0) / all.length;
    return {
        file: item.file,
        line: item.line,
        prompt: lastUserText(item),
        reference: item.reference || JSON.stringify(item.referenceTools),
        tuned: { answer: answerText(tuned), score: mean('tuned') },
        baseline: { answer: answerText(baseline), score: mean('baseline') },
        scores,
    };
}
function answerText(answer) {
    return (answer.text || answer.refusal || (answer.toolCalls.length > 0 ? JSON.stringify(answer.toolCalls) : ''));
}
function lastUserText(item) {
    const content = item.messages?.findLast((message) => message['role'] === 'user')?.['content'];
    return typeof content === 'string'
        ? content
        : content === undefined
            ? item.prompt
            : JSON.stringify(content);
}

;// CONCATENATED MODULE: ./build/js/evaluation/evaluation-view.js
/** What people are shown of an evaluation: samples only where `show-examples` allows the row. */
function viewEvaluation(evaluation, costUsd, isShowable) {
    const { comparison } = evaluation;
    const shown = evaluation.notable.filter((sample) => isShowable(sample.file, sample.line));
    return {
        examples: comparison.examples,
        unanswered: 0,
        grading: evaluation.graders.map((grader) => grader.name).join(', '),
        model: { name: evaluation.model, mean: comparison.mean },
        baseline: { name: evaluation.baseline, mean: comparison.baselineMean },
        difference: comparison.examples === 0
            ? null
            : { mean: comparison.difference, low: comparison.interval[0], high: comparison.interval[1] },
        wins: comparison.wins,
        ties: comparison.ties,
        losses: comparison.losses,
        costUsd,
        samples: shown.map((sample) => ({
            place: sample.file === null || sample.line === null ? null : { file: sample.file, line: sample.line },
            prompt: sample.prompt,
            reference: sample.reference,
            answer: sample.tuned.answer,
            baselineAnswer: sample.baseline.answer,
            score: sample.tuned.score,
            baselineScore: sample.baseline.score,
        })),
        withheld: evaluation.notable.length - shown.length,
        notes: [...evaluation.gates.cautions],
    };
}
/** The gates that were asked for, met or missed. */
function viewGates(inputs, evaluation) {
    const gate = (input, wanted, found) => wanted === null ? [] : [{ input, wanted, found, passed: found !== null && found >= wanted - 1e-9 }];
    return [
        ...gate('min-score', inputs.minScore, evaluation?.comparison.mean ?? null),
        ...gate('min-improvement', inputs.minImprovement, evaluation?.comparison.difference ?? null),
    ];
}
/** One line of evaluation.jsonl; texts are left out where the row may not be shown. */
function writeSample(sample, showable) {
    const { file, line, scores, tuned, baseline } = sample;
    if (!showable) {
        return JSON.stringify({ file, line, score: tuned.score, baseline_score: baseline.score, scores });
    }
    return JSON.stringify({
        file,
        line,
        prompt: sample.prompt,
        reference: sample.reference,
        answer: tuned.answer,
        baseline_answer: baseline.answer,
        score: tuned.score,
        baseline_score: baseline.score,
        scores,
    });
}

// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/commands/showable-rows.js
var showable_rows = __webpack_require__(96736);
// EXTERNAL MODULE: ./build/js/commands/stations/waiting-deadline.js
var waiting_deadline = __webpack_require__(85501);
;// CONCATENATED MODULE: ./build/js/commands/stations/run-evaluation.js








/** What the evaluation of a job that is not there yet may cost, for the gate; goes into the record. */
function estimateEvaluationCost(step, report, providerId) {
    const { inputs, record } = step;
    const base = inputs.training.model;
    if (!report?.test || base === null || !inputs.training.wait) {
        record.update({ evaluationCostUsd: 0 });
        return;
    }
    const baseline = inputs.evaluation.baselineModel ?? base;
    // The model to come is priced like one trained from its base.
    const models = [base.startsWith('ft:') ? base : `ft:${base}`, baseline];
    const { costUsd } = estimateEvaluation(report.test, models, inputs.evaluation, providerId);
    record.update({ evaluationCostUsd: costUsd });
}
/**
 * The error of an evaluation that may cost more than `max-cost-usd` allows, or whose cost is unknown; null where it may
 * be run. A job that this run created was held against the limit with its evaluation included.
 */
function overBudget({ inputs }, report, models, providerId) {
    const { maxCostUsd } = inputs.training;
    if (maxCostUsd === null || !report.test)
        return null;
    const asked = [models.tuned, models.baseline];
    const { costUsd } = estimateEvaluation(report.test, asked, inputs.evaluation, providerId);
    if (costUsd !== null && costUsd <= maxCostUsd)
        return null;
    const found = costUsd === null ? 'is unknown' : `is up to $${costUsd.toFixed(2)}`;
    return new user_error/* UserError */.y(`The evaluation's cost ${found}; \`max-cost-usd\` allows $${maxCostUsd.toFixed(2)}. Nothing was asked.`, { code: 'over-budget' });
}
/**
 * Station six: both models answer the test set and are graded side by side. Scores are outputs and samples are
 * lines of evaluation.jsonl before this returns.
 */
async function runEvaluation(step, provider, report, models) {
    const { inputs, log, clock, cancelled, outputs, record, results } = step;
    if (!report.test)
        return;
    log.group('Evaluate');
    const isShowable = await (0,showable_rows/* findShowableRows */.C)(inputs.report.showExamples, report);
    const estimate = estimateEvaluation(report.test, [models.tuned, models.baseline], inputs.evaluation, provider.id);
    const evaluation = await orCutShort(step, evaluateModels(report.test, models, inputs.evaluation, {
        provider,
        clock,
        log,
        // Its own deadline says how far it came.
        signal: cancelled,
        deadline: (0,waiting_deadline/* waitingDeadline */.S0)(step),
        record: async (sample) => {
            results.appendLine('evaluation.jsonl', writeSample(sample, isShowable(sample.file, sample.line)));
        },
    }));
    if (evaluation === null)
        return;
    const { comparison, gates } = evaluation;
    const { usage } = evaluation;
    // What was used is the bill; where the provider does not tell it, the bound from before stands.
    const costUsd = usage === null ? estimate.costUsd : priceUsage(usage, provider.id);
    const view = viewEvaluation(evaluation, costUsd, isShowable);
    record.update({ evaluation: view, gates: viewGates(inputs.evaluation, evaluation) });
    results.write('evaluation.json', `${JSON.stringify({ ...comparison, model: models.tuned, baseline: models.baseline, graders: evaluation.graders, gates, usage: usage === null ? null : sumUsage(usage), costUsdAtMost: costUsd }, null, 2)}\n`);
    outputs.set('eval-score', comparison.mean);
    outputs.set('eval-baseline-score', comparison.baselineMean);
    // Without a gate nothing was passed: a release that asks for it must not go out by a mistyped input.
    if (record.view.gates.length > 0)
        outputs.set('eval-passed', gates.passed);
    log.info(`Score ${(0,numbers/* formatScore */.y)(comparison.mean)} against ${(0,numbers/* formatScore */.y)(comparison.baselineMean)} ` +
        `(${(0,numbers/* formatSignedScore */.QF)(comparison.difference)}, 95 % interval ${(0,numbers/* formatSignedScore */.QF)(comparison.interval[0])} to ` +
        `${(0,numbers/* formatSignedScore */.QF)(comparison.interval[1])}); ${comparison.wins} better, ${comparison.ties} equal, ${comparison.losses} worse`);
    for (const caution of gates.cautions)
        log.notice(caution);
}
/**
 * With `on-timeout: detach` an evaluation that ran out of time is a notice, unless a gate waits for it.
 * @returns null where it was cut short so
 */
async function orCutShort(step, evaluation) {
    const { evaluation: asked, training } = step.inputs;
    try {
        return await evaluation;
    }
    catch (error) {
        const isGated = asked.minScore !== null || asked.minImprovement !== null;
        if (!(error instanceof user_error/* UserError */.y) || error.code !== 'timeout')
            throw error;
        if (training.onTimeout !== 'detach' || isGated)
            throw error;
        step.log.notice(error.message);
        return null;
    }
}
/** @throws UserError where a gate was missed; asked after everything is known. */
function requireGates({ record, log }) {
    for (const { input, wanted, found, passed } of record.view.gates)
        if (passed)
            log.info(`Gate \`${input}\` passed: ${found?.toFixed(3)}, and ${wanted} was asked for`);
    const missed = record.view.gates.filter((gate) => !gate.passed);
    if (missed.length === 0)
        return;
    const words = missed.map(({ input, wanted, found }) => `\`${input}\` asks for ${wanted}, found ${found === null ? 'nothing' : found.toFixed(3)}`);
    throw new user_error/* UserError */.y(`The evaluation gate was missed: ${words.join('; ')}.`, { code: 'gate-missed' });
}


/***/ }),

/***/ 86887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hasNoSecrets),
/* harmony export */   p: () => (/* binding */ spendingRefusal)
/* harmony export */ });
/** Events that run with secrets although a stranger chose the head. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * Why a command that spends money must not run here; null where it may.
 *
 * A comment on a pull request does not say whose head it has, so there only `allowForkHead` lets it pass.
 */
function spendingRefusal(context, allowForkHead) {
    if (allowForkHead || !PRIVILEGED.has(context.eventName))
        return null;
    const onPullRequest = context.eventName === 'issue_comment' && context.pullRequest !== null;
    if (!context.isForkHead && !onPullRequest)
        return null;
    const what = onPullRequest
        ? 'a comment on a pull request, whose head may be a fork,'
        : `the head of a fork under ${context.eventName}`;
    return (`Input \`allow-fork-head\`: nothing is spent for ${what} because this event runs with secrets on what a stranger wrote. ` +
        'Train from a trusted ref (push, workflow_dispatch), or set it to true if somebody has looked at the head.');
}
/** True where GitHub hands out no secret: a missing key is no mistake of the workflow then. */
function hasNoSecrets(context) {
    if (context.isDependabot)
        return true;
    return context.isForkHead && !PRIVILEGED.has(context.eventName);
}


/***/ }),

/***/ 92231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ModelNotFoundError)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54599);

/** The words for the one request that trains. */
const CREATE_ACTION = 'create the job';
/** The model does not exist, is shut down, or cannot be trained or called with this key. */
class ModelNotFoundError extends _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h {
    name = 'ModelNotFoundError';
    constructor(refusal, closing) {
        const advice = refusal.action === CREATE_ACTION
            ? 'Check the input model: its exact name at this provider, that it is not shut down, and that this key may use it for fine-tuning.'
            : 'Check the model’s exact name at this provider, that it is deployed where the provider asks for that, that it is not shut down, and that this key may use it.';
        super(refusal, {
            code: refusal.code ?? 'model-not-found',
            advice: closing === null ? advice : `${advice} ${closing}`,
        });
    }
}


/***/ })

};
