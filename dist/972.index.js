export const id = 972;
export const ids = [972];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


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

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCall: () => (/* binding */ readCall)
/* harmony export */ });
/* unused harmony export FORMATS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16089);
/* harmony import */ var _boundary_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74323);
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73274);
/* harmony import */ var _input_values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97930);





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
    const format = (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readChoice */ .Kf)(() => values.format ?? '', '--format', FORMATS, 'text');
    return { kind: 'validate', format, read: (name) => inputs.get(name) ?? '' };
}
function parse(words) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        // Node's own message says which option, and at length what to do with a file named like one.
        const [reason = ''] = (0,_boundary_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error).split('. ');
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${reason.replace(/\.$/, '')}. See --help.`, { cause: error });
    }
}
function readLevels(rules) {
    const pairs = rules.map((rule) => {
        const [, id, level] = /^([^=]+)=([^=]+)$/.exec(rule) ?? [];
        if (id !== undefined && level !== undefined)
            return [id, level];
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedValue */ .u6)('--rule', rule, 'id=level, such as blank-line=off');
    });
    return Object.fromEntries(pairs);
}


/***/ }),

/***/ 82703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   pC: () => (/* binding */ describeRange)
/* harmony export */ });
function isInRange(value, { min = -Infinity, max = Infinity, above, integer }) {
    if (integer === true ? !Number.isSafeInteger(value) : !Number.isFinite(value))
        return false;
    return value >= min && value <= max && value > (above ?? -Infinity);
}
/** "a whole number from 1 to 50", for the sentences and the documentation's tables. */
function describeRange({ min, max, above, integer, unit }) {
    const kind = `${integer === true ? 'a whole number' : 'a number'}${unit === undefined ? '' : ` of ${unit}`}`;
    if (above !== undefined)
        return `${kind} above ${above}${max === undefined ? '' : ` and up to ${max}`}`;
    if (min !== undefined)
        return `${kind} from ${min} ${max === undefined ? 'up' : `to ${max}`}`;
    return max === undefined ? kind : `${kind} up to ${max}`;
}
/** Decimal, with an exponent or without. `0x10`, `1_000`, `1,5`, `+1` and `Infinity` are refused rather than guessed. */
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** The number that a text is; NaN where it is none, or too large to be told from its neighbours. */
function parseNumber(text) {
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}


/***/ }),

/***/ 73274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ missingInput),
/* harmony export */   q4: () => (/* binding */ showFound),
/* harmony export */   qu: () => (/* binding */ sayRefused),
/* harmony export */   u6: () => (/* binding */ refusedValue),
/* harmony export */   v1: () => (/* binding */ refusedInput)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58811);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99182);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41593);




/** The one sentence about a value that is not allowed: the input, what was found, what is allowed. One line. */
function sayRefused(name, found, allowed, { secret = false, advice = '' } = {}) {
    const shown = secret ? kindOf(found) : showFound(found);
    return (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)(`${named(name)} is ${shown}; allowed is ${allowed}.${advice === '' ? '' : ` ${advice}`}`);
}
/** The error of that sentence. `name` is the input's, with the place in it where there is one: `metadata.team`. */
function refusedValue(name, found, allowed, refusal) {
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(sayRefused(name, found, allowed, refusal));
}
/** An input that is wrong for another reason than its value alone; `problem` ends with a full stop. */
function refusedInput(name, problem, options) {
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)(`${named(name)}: ${problem}`), options);
}
/** An input that must be there, or several of which one is enough; `why` says what needs it. */
function missingInput(names, why, options) {
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)(`${named(...[names].flat())} is missing; ${why}.`), options);
}
/** What was found, as short as a sentence needs it: a text in quotes, all else as JSON. */
function showFound(found, max = 80) {
    if (found === undefined || found === null || found === '')
        return 'empty';
    if (typeof found === 'string')
        return `"${(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)((0,_untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(found, max))}"`;
    // JSON has no word for infinity.
    return (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)((0,_untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(typeof found === 'number' ? String(found) : JSON.stringify(found), max));
}
function kindOf(found) {
    if (Array.isArray(found))
        return 'a list';
    if ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(found))
        return 'a map';
    return typeof found === 'string' ? 'a text' : showFound(found);
}
const MAX_NAME = 100;
/** A key that somebody wrote may stand in the name. */
function named(...names) {
    return `Input ${names.map((name) => `\`${(0,_untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(name, MAX_NAME)}\``).join(' or ')}`;
}


/***/ }),

/***/ 97930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   ZH: () => (/* binding */ listChoices),
/* harmony export */   hc: () => (/* binding */ readSwitch),
/* harmony export */   iV: () => (/* binding */ readMatch),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82703);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);



/** null where not given. */
function readText(read, name) {
    const text = read(name).trim();
    return text === '' ? null : text;
}
/** A text that must look like something; `allowed` says what. Null where not given. */
function readMatch(read, name, pattern, allowed, refusal) {
    const text = readText(read, name);
    if (text !== null && !pattern.test(text))
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, allowed, refusal);
    return text;
}
/** The YAML 1.2 core schema, as GitHub's own inputs are read. */
function readSwitch(read, name, absent) {
    const text = readText(read, name);
    if (text === null)
        return absent;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, 'true or false');
}
function readChoice(read, name, choices, absent) {
    const text = readText(read, name);
    if (text === null)
        return absent;
    const choice = choices.find((each) => each === text);
    if (choice !== undefined)
        return choice;
    throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, listChoices(choices), { advice: suggest(text, choices) });
}
/** null where not given. */
function readNumber(read, name, range) {
    const text = readText(read, name);
    if (text === null)
        return null;
    const value = (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(text);
    if (!(0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRange */ .h$)(value, range))
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRange */ .pC)(range));
    return value;
}
/** One entry a line; blank lines are none. */
function readLines(read, name) {
    return read(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** "a, b or c". */
function listChoices(choices) {
    return choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
/** "Did you mean `x`?" where a known name is near, else an empty text. Case, hyphens and underscores do not count. */
function suggest(given, known) {
    const bare = (name) => name.slice(0, 60).toLowerCase().replaceAll(/[_-]/g, '');
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(bare(given), known.map(bare));
    const isNear = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare(given), near) <= Math.max(1, near.length / 2);
    return isNear ? `Did you mean \`${known.find((name) => bare(name) === near)}\`?` : '';
}


/***/ }),

/***/ 99182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A letter under dozens of accents still counts as one; no more code units than this for each are looked at. */
const UNITS_PER_GRAPHEME = 8;
/** Letters, digits, punctuation, and Chinese and Japanese characters, of which none joins its neighbours. */
const SINGLE = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff5e]*$/;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/**
 * At most `max` characters as a reader counts them, the last one `…` where something was left out.
 * Never cuts within an emoji or an accented letter. Takes time for `max`, not for the length of the text.
 */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    if (SINGLE.test(text.slice(0, max + 1)))
        return `${text.slice(0, max - 1).trimEnd()}…`;
    const head = text.slice(0, max * UNITS_PER_GRAPHEME);
    const kept = [];
    for (const { segment } of segmenter.segment(head)) {
        if (kept.length === max)
            return `${kept.slice(0, -1).join('').trimEnd().toWellFormed()}…`;
        kept.push(segment);
    }
    if (head.length === text.length)
        return text;
    return `${kept
        .slice(0, Math.max(0, max - 1))
        .join('')
        .trimEnd()
        .toWellFormed()}…`;
}


/***/ })

};
