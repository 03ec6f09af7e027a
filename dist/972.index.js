export const id = 972;
export const ids = [972];
export const modules = {

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCall: () => (/* binding */ readCall)
/* harmony export */ });
/* unused harmony export FORMATS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16089);
/* harmony import */ var _training_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79009);



const FORMATS = ['text', 'json', 'sarif'];
/** Options by the input of the action that they stand for. */
const INPUTS = {
    validation: 'validation-file',
    test: 'test-file',
    method: 'method',
    provider: 'provider',
    model: 'model',
    grader: 'grader',
    'fail-on': 'fail-on',
};
const text = { type: 'string' };
const OPTIONS = {
    validation: { ...text, multiple: true },
    test: { ...text, multiple: true },
    method: text,
    provider: text,
    model: text,
    grader: text,
    'fail-on': text,
    rule: { ...text, multiple: true },
    format: text,
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/**
 * Reads the words after the program's name. Every value is checked by whoever reads it as an input of the action.
 * @throws UserError for an unknown option, a missing value or another command than `validate`
 */
function readCall(words) {
    const { values, positionals } = parse(words);
    if (values.help === true)
        return { kind: 'help' };
    if (values.version === true)
        return { kind: 'version' };
    const [command, ...files] = positionals;
    if (command !== 'validate') {
        const found = command === undefined ? 'No command is given' : `There is no command "${command}"`;
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${found}; the command line has \`validate\`. See --help.`);
    }
    if (files.length === 0)
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('validate needs at least one file or glob. See --help.');
    const inputs = new Map([['training-file', files.join('\n')]]);
    for (const [option, input] of Object.entries(INPUTS)) {
        const value = values[option];
        if (value !== undefined)
            inputs.set(input, typeof value === 'string' ? value : value.join('\n'));
    }
    if (values.rule !== undefined)
        inputs.set('rules', JSON.stringify(readLevels(values.rule)));
    const format = (0,_training_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)(() => values.format ?? '', 'format', FORMATS, 'text');
    return { kind: 'validate', format, read: (name) => inputs.get(name) ?? '' };
}
function parse(words) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        // Node's own message says which option, and at length what to do with a file named like one.
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${reason.replace(/\.$/, '')}. See --help.`, { cause: error });
    }
}
function readLevels(rules) {
    const pairs = rules.map((rule) => {
        const [, id, level] = /^([^=]+)=([^=]+)$/.exec(rule) ?? [];
        if (id !== undefined && level !== undefined)
            return [id, level];
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--rule is "${rule}": allowed is id=level, for example blank-line=off.`);
    });
    return Object.fromEntries(pairs);
}


/***/ }),

/***/ 13673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ invalidInput)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41593);


const MAX_SHOWN = 80;
/** The one form of every complaint about an input: its name, what was found, what is allowed. */
function invalidInput(name, found, allowed) {
    const shown = (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnseen */ .A)(found.length > MAX_SHOWN ? `${found.slice(0, MAX_SHOWN)}…` : found);
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is "${shown}": allowed is ${allowed}.`);
}


/***/ }),

/***/ 79009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   kz: () => (/* binding */ readNumber)
/* harmony export */ });
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13673);

function readBoolean(read, name, fallback) {
    const text = read(name).trim();
    if (text === '')
        return fallback;
    // The YAML 1.2 core schema, as GitHub's own inputs are read.
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw (0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .a)(name, text, 'true or false');
}
function readChoice(read, name, choices, fallback) {
    const text = read(name).trim();
    if (text === '')
        return fallback;
    const choice = choices.find((each) => each === text);
    if (choice === undefined)
        throw (0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .a)(name, text, listChoices(choices));
    return choice;
}
/** A plain decimal number; null where not given. `1e3`, `0x10`, `1_000` and `1,5` are refused rather than guessed. */
function readNumber(read, name, range) {
    const text = read(name).trim();
    if (text === '')
        return null;
    const pattern = range.integer === true ? /^\d{1,15}$/ : /^(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/;
    const value = pattern.test(text) ? Number(text) : Number.NaN;
    const fits = value >= (range.min ?? -Infinity) &&
        value <= (range.max ?? Infinity) &&
        value > (range.over ?? -Infinity);
    if (!fits)
        throw (0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .a)(name, text, describeRange(range));
    return value;
}
function describeRange({ min, max, over, integer }) {
    const kind = integer === true ? 'a whole number' : 'a number';
    if (over !== undefined)
        return `${kind} over ${over}`;
    if (min !== undefined && max !== undefined)
        return `${kind} from ${min} to ${max}`;
    return min === undefined ? kind : `${kind} of at least ${min}`;
}
function listChoices(choices) {
    return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}


/***/ })

};
