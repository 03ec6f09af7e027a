export const id = 311;
export const ids = [311];
export const modules = {

/***/ 20311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateFiles: () => (/* binding */ validateFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/boundary/log.js
const silentLog = {
    info: () => undefined,
    group: () => undefined,
    endGroup: () => undefined,
    notice: () => undefined,
    warning: () => undefined,
    error: () => undefined,
    debug: () => undefined,
};

// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/commands/stations/load-grader.js
var load_grader = __webpack_require__(295);
// EXTERNAL MODULE: ./build/js/commands/stations/log-dataset.js
var log_dataset = __webpack_require__(3756);
// EXTERNAL MODULE: ./build/js/dataset/check-dataset.js + 25 modules
var check_dataset = __webpack_require__(2820);
// EXTERNAL MODULE: ./build/js/dataset/inputs.js
var dataset_inputs = __webpack_require__(30800);
// EXTERNAL MODULE: ./build/js/dataset/read/resolve-sources.js + 2 modules
var resolve_sources = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/js/input-values/values.js
var values = __webpack_require__(97930);
// EXTERNAL MODULE: ./build/js/provider/catalog.js
var catalog = __webpack_require__(88385);
// EXTERNAL MODULE: ./build/js/provider/know-provider.js
var know_provider = __webpack_require__(82777);
// EXTERNAL MODULE: ./build/js/report/dataset-report-json.js
var dataset_report_json = __webpack_require__(93787);
// EXTERNAL MODULE: ./build/js/report/sarif.js + 1 modules
var sarif = __webpack_require__(87867);
// EXTERNAL MODULE: ./build/js/training/inputs.js + 1 modules
var training_inputs = __webpack_require__(36068);
// EXTERNAL MODULE: ./build/js/training/inputs/maps.js
var maps = __webpack_require__(81060);
// EXTERNAL MODULE: ./build/js/untrusted/log-line.js
var log_line = __webpack_require__(77696);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
;// CONCATENATED MODULE: ./build/js/cli/print-findings.js


const COLOURS = { error: 31, warning: 33, notice: 36 };
/**
 * Findings for a terminal, one a line, as compilers write them: `file:line: level: message [rule]`, so that editors
 * can jump there. Control characters of a dataset are shown, not obeyed.
 */
async function* printFindings(report, coloured) {
    for await (const finding of report.findings.all())
        yield `${printFinding(finding, coloured)}\n`;
}
function printFinding({ rule, level, file, line, message }, coloured) {
    const place = file === null ? 'dataset' : `${(0,log_line/* logLine */.B)(file)}${line === null ? '' : `:${line}`}`;
    const word = coloured ? `\u001b[${COLOURS[level]}m${level}\u001b[0m` : level;
    return `${place}: ${word}: ${(0,log_line/* logLine */.B)(message)} [${rule}]`;
}
/** The last line: what the exit code says. */
function printVerdict(failing, failOn, coloured) {
    const [text, colour] = failing === 0
        ? ['The dataset is valid.', 32]
        : [
            `The dataset is not valid: ${(0,numbers/* formatCount */.B4)(failing)} ${failing === 1 ? 'finding' : 'findings'} of level ${failOn === 'error' ? 'error' : 'error or warning'}.`,
            31,
        ];
    return `${coloured ? `\u001b[${colour}m${text}\u001b[0m` : text}\n`;
}

;// CONCATENATED MODULE: ./build/js/cli/validate.js



















/**
 * The checks of `command: validate` for a terminal.
 * @returns the exit code: 0, or 1 where findings reach `fail-on`
 * @throws UserError for a wrong value or a file that cannot be read
 */
async function validateFiles(read, format, terminal) {
    const tempDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'fine-tune-'));
    try {
        const report = await check(read, terminal, tempDir);
        const { failOn } = (0,dataset_inputs/* readDatasetInputs */.u)(read);
        const { counts } = report.findings;
        const failing = counts.error + (failOn === 'warning' ? counts.warning : 0);
        await terminal.print(write(report, format, terminal));
        if (format === 'text')
            await terminal.print([printVerdict(failing, failOn, terminal.coloured)]);
        return failing === 0 ? 0 : 1;
    }
    finally {
        (0,external_node_fs_.rmSync)(tempDir, { recursive: true, force: true });
    }
}
async function check(read, terminal, tempDir) {
    const inputs = (0,dataset_inputs/* readDatasetInputs */.u)(read);
    const method = (0,training_inputs/* readMethod */.w)(read);
    const provider = await (0,know_provider/* knowProvider */.X)((0,values/* readChoice */.Kf)(read, 'provider', catalog/* PROVIDERS */.xq, 'openai'));
    const workspace = (0,external_node_fs_.realpathSync)(terminal.folder);
    const sources = await (0,resolve_sources/* resolveSources */.l)(inputs, workspace);
    if (sources.training.kind === 'id') {
        throw new user_error/* UserError */.y(`${sources.training.id} is the id of an uploaded file, whose rows are not here to be checked.`);
    }
    return (0,check_dataset/* checkDataset */.$)({
        inputs,
        sources,
        workspace,
        tempDir,
        method,
        model: read('model') || null,
        provider,
        grader: await (0,load_grader/* loadGrader */.Q)((0,maps/* readGrader */.G)(read('grader')), workspace),
        testIsEvaluated: inputs.testFile.length > 0,
        billing: { epochs: null, evaluations: null, pricePerMillionTokensUsd: null },
        today: new Date().toISOString().slice(0, 10),
        workerUrl: terminal.workerUrl,
    });
}
function write(report, format, { coloured, version }) {
    if (format === 'json')
        return (0,dataset_report_json/* writeDatasetReport */.o)(report);
    if (format === 'sarif')
        return (0,sarif/* writeSarif */.l)(report, { repository: 'fine-tune-action/fine-tune', version: `v${version}` });
    return writeText(report, coloured);
}
async function* writeText(report, coloured) {
    yield* printFindings(report, coloured);
    const lines = [];
    (0,log_dataset/* logDataset */.N)(report, { ...silentLog, info: (line) => lines.push(line) });
    for (const line of lines)
        yield `${(0,log_line/* logLine */.B)(line)}\n`;
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


/***/ })

};
