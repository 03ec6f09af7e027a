export const id = 9512;
export const ids = [9512,6318,3458];
export const modules = {

/***/ 97322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findSecretLeaves)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58811);

const SECRET_NAME = /key|token|secret/i;
/** The texts in a value whose name, or the name of something around them, says that they are secret. */
function findSecretLeaves(value, named = false) {
    if (Array.isArray(value))
        return value.flatMap((item) => findSecretLeaves(item, named));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        return Object.entries(value).flatMap(([key, item]) => findSecretLeaves(item, named || SECRET_NAME.test(key)));
    }
    return named && typeof value === 'string' && value !== '' ? [value] : [];
}


/***/ }),

/***/ 16089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error meant for the person who runs the workflow: one line that says which input or file and line,
 * what was found, and what is allowed or what to do. It is shown without a stack trace.
 */
class UserError extends Error {
    name = 'UserError';
    /** Goes to the output `error-code`: a short kebab-case or provider-given word. */
    code;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = options.code ?? 'invalid-input';
    }
}


/***/ }),

/***/ 79597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ requireInputs),
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   oV: () => (/* binding */ ignoredInputs)
/* harmony export */ });
/* unused harmony exports commandNames, commandTable, inputDefaults, inputNames */
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

const commandNames = [
    'train',
    'plan',
    'validate',
    'follow',
    'status',
    'list',
    'cancel',
    'pause',
    'resume',
    'evaluate',
    'delete',
    'comment',
];
const shown = [
    'github-token',
    'summary',
    'artifact',
    'artifact-name',
    'artifact-retention-days',
    'comment',
    'comment-key',
    'show-examples',
];
const access = [
    'provider',
    'api-key',
    'base-url',
    'identity-provider-id',
    'service-account-id',
    'tenant-id',
    'client-id',
    'audience',
    'organization',
    'project',
    'account-id',
    'region',
    'extra-headers',
];
const dataset = [
    'training-file',
    'validation-file',
    'validation-split',
    'training-share',
    'test-file',
    'method',
    'grader',
    'rules',
    'fail-on',
    'fail-on-scope',
];
const bill = ['model', 'hyperparameters', 'price-per-million-tokens-usd'];
const order = ['suffix', 'seed', 'integrations', 'metadata', 'extra-body', 'max-cost-usd', 'reuse'];
const evaluation = ['graders', 'baseline-model', 'min-score', 'min-improvement', 'max-eval-examples'];
const waiting = ['wait', 'timeout-minutes', 'on-timeout', 'on-cancel', 'poll-interval-seconds'];
const spending = ['allow-fork-head', 'keep-files', 'file-expires-days', 'select-checkpoint'];
const all = [...shown, ...access, ...dataset, ...bill, ...order, ...evaluation, ...waiting, ...spending];
const look = [...shown, ...access, 'job-id'];
/** What each command takes and needs, by input name. `command` itself is taken by all. */
const commandTable = {
    train: { takes: all, needs: [['model'], ['training-file']] },
    plan: { takes: all, needs: [['model'], ['training-file']] },
    // What a workflow shares between its validate and its train step is taken without a word where it is harmless.
    validate: {
        takes: [...shown, ...access, ...dataset, ...bill, 'allow-fork-head'],
        needs: [['training-file']],
    },
    follow: {
        takes: [...all, 'job-id'],
        needs: [['job-id', 'training-file']],
        hint: 'give the job’s id, or the same inputs as the `train` that started it',
    },
    status: { takes: look, needs: [['job-id']] },
    list: { takes: [...shown, ...access, 'limit', 'metadata'], needs: [] },
    cancel: { takes: look, needs: [['job-id']] },
    pause: { takes: look, needs: [['job-id']] },
    resume: { takes: [...look, 'allow-fork-head'], needs: [['job-id']] },
    evaluate: {
        takes: [
            ...shown,
            ...access,
            ...evaluation,
            ...dataset,
            'fine-tuned-model',
            'job-id',
            'model',
            'max-cost-usd',
            'timeout-minutes',
            'select-checkpoint',
            'allow-fork-head',
        ],
        needs: [['test-file'], ['fine-tuned-model', 'job-id']],
    },
    delete: {
        takes: [...shown, ...access, 'fine-tuned-model', 'file-ids'],
        needs: [['fine-tuned-model', 'file-ids']],
    },
    comment: {
        takes: ['github-token', 'results-path', 'comment', 'comment-key', 'summary'],
        needs: [['results-path']],
    },
};
/** Inputs that arrive with a value though nobody gave one: their defaults in action.yml (a test compares). */
const inputDefaults = {
    command: 'train',
    provider: 'openai',
    'validation-split': '0',
    'training-share': '1',
    method: 'supervised',
    'fail-on': 'error',
    'fail-on-scope': 'all',
    reuse: 'true',
    wait: 'true',
    'timeout-minutes': '340',
    'on-timeout': 'fail',
    'on-cancel': 'cancel',
    'allow-fork-head': 'false',
    'keep-files': 'true',
    limit: '20',
    'max-eval-examples': '100',
    'select-checkpoint': 'last',
    comment: 'auto',
    'show-examples': 'auto',
    summary: 'true',
    artifact: 'true',
};
const inputNames = [
    ...new Set(['command', ...Object.values(commandTable).flatMap((entry) => entry.takes)]),
];
/**
 * The command that the input names.
 * @throws UserError for a name that is none.
 */
function readCommand(read) {
    const given = read('command') || 'train';
    const found = commandNames.find((name) => name === given);
    if (found)
        return found;
    throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input \`command\` is "${given}"; allowed are ${commandNames.join(', ')}.`);
}
/**
 * Checks that everything a command needs is there, before any request.
 * @throws UserError naming the first missing input.
 */
function requireInputs(command, read) {
    const entry = commandTable[command];
    for (const choices of entry.needs) {
        if (choices.some((name) => read(name) !== ''))
            continue;
        const names = choices.map((name) => `\`${name}\``).join(' or ');
        const hint = entry.hint ? `: ${entry.hint}` : '';
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input ${names} is missing; \`command: ${command}\` needs it${hint}.`, {
            code: 'missing-input',
        });
    }
}
/** Names of inputs that were given but that the command does not take; a default counts as not given. */
function ignoredInputs(command, read) {
    const takes = new Set(['command', ...commandTable[command].takes]);
    return inputNames.filter((name) => {
        // The token has a default that differs from run to run.
        if (takes.has(name) || name === 'github-token')
            return false;
        const value = read(name);
        return value !== '' && value !== inputDefaults[name];
    });
}


/***/ }),

/***/ 75543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ defaultGrader),
  T: () => (/* binding */ parseGrader)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var boundary_json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./node_modules/jsep/dist/jsep.js
var jsep = __webpack_require__(79506);
;// CONCATENATED MODULE: ./build/js/evaluation/graders/formula.js


/** Functions that the API's `calculate_output` knows. */
const functions = {
    min: Math.min,
    max: Math.max,
    abs: Math.abs,
    floor: Math.floor,
    ceil: Math.ceil,
    exp: Math.exp,
    sqrt: Math.sqrt,
    log: Math.log,
};
const operators = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '^': (left, right) => left ** right,
};
/**
 * Compiles a `calculate_output` formula over grader names.
 * @throws UserError for a syntax error, an unknown name, function or operator.
 */
function compileFormula(text, names) {
    const tree = parse(text);
    check(tree, text, new Set(names));
    return (values) => evaluate(tree, values);
}
function parse(text) {
    try {
        return (0,jsep/* default */.A)(text);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`Input \`graders\`: \`calculate_output\` "${text}" cannot be read: ${error instanceof Error ? error.message : 'syntax'}.`, { cause: error });
    }
}
const asNode = (node) => node;
const nameOf = (node) => (typeof node['name'] === 'string' ? node['name'] : '');
function check(node, text, names) {
    const refuse = (what) => {
        throw new user_error/* UserError */.y(`Input \`graders\`: \`calculate_output\` "${text}" has ${what}; allowed are numbers, + - * / ^, ` +
            `${Object.keys(functions).join(', ')} and the graders ${[...names].join(', ')}.`);
    };
    switch (node.type) {
        case 'Literal':
            if (typeof node['value'] !== 'number')
                refuse('a text');
            return;
        case 'Identifier':
            if (!names.has(nameOf(node)))
                refuse(`the unknown name ${nameOf(node)}`);
            return;
        case 'UnaryExpression': {
            const unary = asNode(node);
            if (unary.operator !== '-' && unary.operator !== '+')
                refuse(`the operator ${unary.operator}`);
            check(unary.argument, text, names);
            return;
        }
        case 'BinaryExpression': {
            const binary = asNode(node);
            if (!Object.hasOwn(operators, binary.operator))
                refuse(`the operator ${binary.operator}`);
            check(binary.left, text, names);
            check(binary.right, text, names);
            return;
        }
        case 'CallExpression': {
            const call = asNode(node);
            if (!Object.hasOwn(functions, nameOf(call.callee)))
                refuse('an unknown function');
            for (const argument of call.arguments)
                check(argument, text, names);
            return;
        }
        default:
            refuse(`a ${node.type}`);
    }
}
function evaluate(node, values) {
    switch (node.type) {
        case 'Literal':
            return Number(node['value']);
        case 'Identifier':
            return values.get(nameOf(node)) ?? 0;
        case 'UnaryExpression': {
            const unary = asNode(node);
            const value = evaluate(unary.argument, values);
            return unary.operator === '-' ? -value : value;
        }
        case 'BinaryExpression': {
            const binary = asNode(node);
            return (operators[binary.operator]?.(evaluate(binary.left, values), evaluate(binary.right, values)) ?? NaN);
        }
        default: {
            const call = asNode(node);
            const values_ = call.arguments.map((argument) => evaluate(argument, values));
            return functions[nameOf(call.callee)]?.(...values_) ?? NaN;
        }
    }
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/json-accuracy.js

/**
 * Share of equal leaf fields of two JSON values, 0–1: fields of either side count, so that an answer with extra
 * fields is not perfect. An answer that is not JSON scores 0.
 */
function jsonAccuracy(answer, reference) {
    if (answer === undefined)
        return 0;
    const { equal, all } = compare(answer, reference, 0);
    return all === 0 ? 1 : equal / all;
}
/** Deeper than this no dataset goes; strangers' JSON must not exhaust the stack. */
const maxDepth = 64;
function compare(one, other, depth) {
    if (depth > maxDepth)
        return { equal: 0, all: 1 };
    if ((0,boundary_json/* isObject */.Gv)(one) && (0,boundary_json/* isObject */.Gv)(other)) {
        return sum([...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => Object.hasOwn(one, key) && Object.hasOwn(other, key)
            ? compare(one[key], other[key], depth + 1)
            : { equal: 0, all: leaves(one[key] ?? other[key], depth + 1) }));
    }
    if (Array.isArray(one) && Array.isArray(other)) {
        const [left, right] = [one, other];
        return sum(Array.from({ length: Math.max(left.length, right.length) }, (_, at) => at < left.length && at < right.length
            ? compare(left[at], right[at], depth + 1)
            : { equal: 0, all: leaves(left[at] ?? right[at], depth + 1) }));
    }
    return { equal: Number(one === other), all: Math.max(leaves(one, depth), leaves(other, depth)) };
}
function sum(parts) {
    if (parts.length === 0)
        return { equal: 1, all: 1 };
    return parts.reduce((total, part) => ({ equal: total.equal + part.equal, all: total.all + part.all }), {
        equal: 0,
        all: 0,
    });
}
function leaves(value, depth) {
    if (depth > maxDepth || typeof value !== 'object' || value === null)
        return 1;
    return Math.max(1, Object.values(value).reduce((total, item) => total + leaves(item, depth + 1), 0));
}

// EXTERNAL MODULE: ./build/js/evaluation/graders/parse-json.js
var parse_json = __webpack_require__(87468);
;// CONCATENATED MODULE: ./build/js/evaluation/graders/template.js


const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;
/**
 * Fills `{{item.…}}` and `{{sample.…}}`, the two namespaces that the API's graders know.
 * A path that leads nowhere becomes an empty text, as a missing field of one example must not end a run.
 */
function fillTemplate(template, answer) {
    return template.replace(placeholder, (_, path) => asText(lookUp(path, answer)));
}
/** @throws UserError where a template names another namespace. */
function checkTemplate(template, where) {
    for (const [, path = ''] of template.matchAll(placeholder)) {
        const space = path.split(/[.[]/, 1)[0];
        if (space === 'item' || space === 'sample')
            continue;
        throw new user_error/* UserError */.y(`Input \`graders\`: ${where} uses {{${path}}}; templates know {{item.…}} and {{sample.…}} only.`);
    }
}
function lookUp(path, answer) {
    let value = answer;
    for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
        if (Array.isArray(value))
            value = value[Number(key)];
        else if ((0,boundary_json/* isObject */.Gv)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}
function asText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/score-model.js




/**
 * A judge with a model of its own: the filled messages are sent, and the first number of the answer is the score,
 * cut to `range` ([0, 1] where none is given) and brought to 0–1.
 * @throws UserError for a shape that the API would refuse.
 */
function scoreModelGrader(shape, name) {
    const model = (0,boundary_json/* asString */.oJ)(shape['model']);
    const input = (0,boundary_json/* asArray */._j)(shape['input']);
    if (!model)
        throw new user_error/* UserError */.y(`Input \`graders\`: ${name} needs \`model\`, the judge's name.`);
    if (!input || input.length === 0) {
        throw new user_error/* UserError */.y(`Input \`graders\`: ${name} needs \`input\`, a list of messages with role and content.`);
    }
    const messages = input.map((message, at) => readMessage(message, `${name}, message ${at + 1}`));
    const [low = 0, high = 1] = ((0,boundary_json/* asArray */._j)(shape['range']) ?? []).map((bound) => (0,boundary_json/* asFiniteNumber */.ju)(bound) ?? NaN);
    if (!(high > low))
        throw new user_error/* UserError */.y(`Input \`graders\`: ${name} has a range that is not [low, high].`);
    const options = { temperature: 0, ...(0,boundary_json/* asObject */.eB)(shape['sampling_params']) };
    return {
        name,
        type: 'score_model',
        models: [model],
        grade: async (answer, models) => {
            const filled = messages.map(({ role, content }) => ({ role, content: fillTemplate(content, answer) }));
            const score = readScore(await models.judge({ model, messages: filled, options }));
            if (score === undefined)
                return 0;
            return (Math.min(high, Math.max(low, score)) - low) / (high - low);
        },
    };
}
function readMessage(value, where) {
    const message = (0,boundary_json/* asObject */.eB)(value);
    const role = (0,boundary_json/* asString */.oJ)(message?.['role']);
    const content = message?.['content'];
    const text = typeof content === 'string' ? content : (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(content)?.['text']);
    if (!role || text === undefined) {
        throw new user_error/* UserError */.y(`Input \`graders\`: ${where} needs \`role\` and \`content\` as text.`);
    }
    checkTemplate(text, where);
    return { role, content: text };
}
/** A judge answers "0.8", "Score: 0.8" or {"result": 0.8}. */
function readScore(text) {
    const json = (0,parse_json/* parseJson */.q)(text);
    if (typeof json === 'number')
        return (0,boundary_json/* asFiniteNumber */.ju)(json);
    if ((0,boundary_json/* isObject */.Gv)(json)) {
        const found = (0,boundary_json/* asFiniteNumber */.ju)(json['result']) ?? (0,boundary_json/* asFiniteNumber */.ju)(json['score']);
        if (found !== undefined)
            return found;
    }
    const match = /-?\d+(?:\.\d+)?/.exec(text);
    return match ? Number(match[0]) : undefined;
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/string-check.js
const stringOperations = ['eq', 'ne', 'like', 'ilike'];
/** 1 or 0. `like` asks whether the reference stands in the input, `ilike` the same without regard to case. */
function checkString(input, reference, operation) {
    switch (operation) {
        case 'eq':
            return Number(input === reference);
        case 'ne':
            return Number(input !== reference);
        case 'like':
            return Number(input.includes(reference));
        case 'ilike':
            return Number(input.toLowerCase().includes(reference.toLowerCase()));
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/js/evaluation/graders/ngram-scores.js
/**
 * BLEU, GLEU and METEOR of one candidate against one reference, each between 0 and 1. No maintained library has
 * them; the tests hold them against the values that the definitions give by hand.
 */
/** Lower-cased words, numbers and single punctuation marks of any script. */
function words(text) {
    return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu) ?? [];
}
function ngrams(tokens, n) {
    const counts = new Map();
    for (let start = 0; start + n <= tokens.length; start += 1) {
        const gram = tokens.slice(start, start + n).join('\u0000');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
function matches(candidate, reference, n) {
    const wanted = ngrams(reference, n);
    let found = 0;
    for (const [gram, count] of ngrams(candidate, n))
        found += Math.min(count, wanted.get(gram) ?? 0);
    return found;
}
/**
 * BLEU-4 with brevity penalty (Papineni et al., 2002); a precision of zero above unigrams is smoothed by adding one
 * to both sides (Lin and Och, 2004), since single answers are short.
 */
function bleu(candidateText, referenceText) {
    const candidate = words(candidateText);
    const reference = words(referenceText);
    if (candidate.length === 0 || reference.length === 0)
        return Number(candidate.length === reference.length);
    const order = Math.min(4, candidate.length, reference.length);
    let logs = 0;
    for (let n = 1; n <= order; n += 1) {
        const found = matches(candidate, reference, n);
        const total = candidate.length - n + 1;
        if (found === 0 && n === 1)
            return 0;
        logs += Math.log(found === 0 ? 1 / (total + 1) : found / total) / order;
    }
    const brevity = candidate.length >= reference.length ? 1 : Math.exp(1 - reference.length / candidate.length);
    return brevity * Math.exp(logs);
}
/** GLEU (Wu et al., 2016): the smaller of precision and recall over all n-grams up to four. */
function gleu(candidateText, referenceText) {
    const candidate = words(candidateText);
    const reference = words(referenceText);
    if (candidate.length === 0 || reference.length === 0)
        return Number(candidate.length === reference.length);
    let found = 0;
    let inCandidate = 0;
    let inReference = 0;
    for (let n = 1; n <= 4; n += 1) {
        found += matches(candidate, reference, n);
        inCandidate += Math.max(0, candidate.length - n + 1);
        inReference += Math.max(0, reference.length - n + 1);
    }
    return found / Math.max(inCandidate, inReference);
}
/**
 * METEOR (Banerjee and Lavie, 2005) with exact word matches: the recall-weighted mean, less a penalty for matches that
 * lie in many chunks. Stems and synonyms are not used: they exist for few languages.
 */
function meteor(candidateText, referenceText) {
    const candidate = words(candidateText);
    const reference = words(referenceText);
    if (candidate.length === 0 || reference.length === 0)
        return Number(candidate.length === reference.length);
    const places = new Map();
    reference.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
    let found = 0;
    let chunks = 0;
    let previous = -2;
    for (const word of candidate) {
        const free = places.get(word);
        const at = free?.includes(previous + 1) ? previous + 1 : free?.[0];
        if (!free || at === undefined) {
            previous = -2;
            continue;
        }
        free.splice(free.indexOf(at), 1);
        found += 1;
        if (at !== previous + 1)
            chunks += 1;
        previous = at;
    }
    if (found === 0)
        return 0;
    const precision = found / candidate.length;
    const recall = found / reference.length;
    const mean = (10 * precision * recall) / (recall + 9 * precision);
    return mean * (1 - 0.5 * (chunks / found) ** 3);
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/text-similarity.js


const similarityMetrics = [
    'fuzzy_match',
    'bleu',
    'gleu',
    'meteor',
    'rouge_1',
    'rouge_2',
    'rouge_3',
    'rouge_4',
    'rouge_5',
    'rouge_l',
    'cosine',
];
/** The API's own grader uses this model for `cosine`; a grader may name another in `model`. */
const defaultEmbeddingModel = 'text-embedding-3-small';
/** Similarity of two texts, 0–1, by a metric of the API's `text_similarity` grader. */
async function textSimilarity(input, reference, metric, models, embeddingModel) {
    switch (metric) {
        case 'fuzzy_match':
            return fuzzyMatch(input, reference);
        case 'bleu':
            return bleu(input, reference);
        case 'gleu':
            return gleu(input, reference);
        case 'meteor':
            return meteor(input, reference);
        case 'cosine': {
            const [one = [], other = []] = await models.embed(embeddingModel, [input, reference]);
            return Math.max(0, cosine(one, other));
        }
        case 'rouge_1':
        case 'rouge_2':
        case 'rouge_3':
        case 'rouge_4':
        case 'rouge_5':
        case 'rouge_l':
            return rouge(input, reference, metric);
    }
}
/** 1 minus the edit distance as a share of the longer text. */
function fuzzyMatch(input, reference) {
    const longest = Math.max(input.length, reference.length);
    return longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(input, reference) / longest;
}
async function rouge(input, reference, metric) {
    const tokenizer = words;
    const [candidate, wanted] = [words(input).length, words(reference).length];
    if (candidate === 0 || wanted === 0)
        return Number(candidate === wanted);
    // Loaded here, since few runs use it.
    const { l, n } = await __webpack_require__.e(/* import() */ 9109).then(__webpack_require__.bind(__webpack_require__, 49109));
    if (metric === 'rouge_l')
        return l(input, reference, { tokenizer, segmenter: (text) => [text] });
    const size = Number(metric.slice('rouge_'.length));
    if (Math.min(candidate, wanted) < size)
        return Number(input === reference);
    return n(input, reference, { n: size, tokenizer });
}
function cosine(one, other) {
    let dot = 0;
    let lengthOne = 0;
    let lengthOther = 0;
    one.forEach((value, at) => {
        const opposite = other[at] ?? 0;
        dot += value * opposite;
        lengthOne += value * value;
        lengthOther += opposite * opposite;
    });
    return lengthOne === 0 || lengthOther === 0 ? 0 : dot / Math.sqrt(lengthOne * lengthOther);
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/tool-call-match.js


/**
 * How well the answer's tool calls match the reference's, 0–1, in order: half for the function's name, half for the
 * share of equal argument fields. Calls too many or too few score 0 each.
 */
function toolCallMatch(answer, reference) {
    const count = Math.max(answer.length, reference.length);
    if (count === 0)
        return 1;
    let total = 0;
    for (let at = 0; at < count; at += 1) {
        const [given, wanted] = [answer[at], reference[at]];
        if (given?.name !== wanted?.name || !given || !wanted)
            continue;
        total += 0.5 + 0.5 * jsonAccuracy((0,parse_json/* parseJson */.q)(given.arguments), (0,parse_json/* parseJson */.q)(wanted.arguments));
    }
    return total / count;
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/parse-graders.js










const types = ['string_check', 'text_similarity', 'score_model', 'multi', 'json_accuracy', 'tool_call_match'];
/**
 * One grader from the API's own shape.
 * @param where how an error names it: "grader 2"
 * @throws UserError that names the grader, what was found and what is allowed.
 */
function parseGrader(shape, where) {
    if (!(0,boundary_json/* isObject */.Gv)(shape))
        throw new user_error/* UserError */.y(`Input \`graders\`: ${where} is not a map with \`type\`.`);
    const type = (0,boundary_json/* asString */.oJ)(shape['type']);
    const name = (0,boundary_json/* asString */.oJ)(shape['name']) ?? where;
    switch (type) {
        case 'string_check': {
            const operation = oneOf(shape, 'operation', stringOperations, name);
            const [input, reference] = texts(shape, name);
            return {
                name,
                type,
                models: [],
                grade: async (answer) => checkString(fillTemplate(input, answer), fillTemplate(reference, answer), operation),
            };
        }
        case 'text_similarity': {
            const metric = oneOf(shape, 'evaluation_metric', similarityMetrics, name);
            const [input, reference] = texts(shape, name);
            const embedding = (0,boundary_json/* asString */.oJ)(shape['model']) ?? defaultEmbeddingModel;
            return {
                name,
                type,
                models: metric === 'cosine' ? [embedding] : [],
                grade: (answer, models) => textSimilarity(fillTemplate(input, answer), fillTemplate(reference, answer), metric, models, embedding),
            };
        }
        case 'score_model':
            return scoreModelGrader(shape, name);
        case 'multi':
            return multiGrader(shape, name);
        case 'json_accuracy': {
            const reference = (0,boundary_json/* asString */.oJ)(shape['reference']) ?? '{{item.reference}}';
            checkTemplate(reference, name);
            return {
                name,
                type,
                models: [],
                grade: async (answer) => jsonAccuracy(answer.sample.output_json, (0,parse_json/* parseJson */.q)(fillTemplate(reference, answer))),
            };
        }
        case 'tool_call_match':
            return {
                name,
                type,
                models: [],
                grade: async (answer) => toolCallMatch(answer.sample.output_tools, referenceTools(answer.item)),
            };
        case 'python':
            throw new user_error/* UserError */.y(`Input \`graders\`: ${name} is a python grader. The action runs no code from a dataset or workflow input; use ` +
                `${types.join(', ')}, or a later step of the workflow over evaluation.jsonl.`);
        case undefined:
        default:
            throw new user_error/* UserError */.y(`Input \`graders\`: ${where} has type ${type === undefined ? 'none' : `"${type}"`}; allowed are ${types.join(', ')}.`);
    }
}
/** The grader of an example whose reference is a tool call, else an exact comparison. */
const defaultGrader = {
    name: 'exact match',
    type: 'string_check',
    models: [],
    grade: async (answer) => {
        const wanted = referenceTools(answer.item);
        if (wanted.length > 0)
            return toolCallMatch(answer.sample.output_tools, wanted);
        return checkString(answer.sample.output_text.trim(), ((0,boundary_json/* asString */.oJ)(answer.item['reference']) ?? '').trim(), 'eq');
    },
};
function referenceTools(item) {
    return ((0,boundary_json/* asArray */._j)(item['reference_tools']) ?? []).map((call) => ({
        name: (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(call)?.['name']) ?? '',
        arguments: (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(call)?.['arguments']) ?? '',
    }));
}
function multiGrader(shape, name) {
    const parts = (0,boundary_json/* asObject */.eB)(shape['graders']);
    const formula = (0,boundary_json/* asString */.oJ)(shape['calculate_output']);
    if (!parts || Object.keys(parts).length === 0) {
        throw new user_error/* UserError */.y(`Input \`graders\`: ${name} needs \`graders\`, a map of name to grader.`);
    }
    if (formula === undefined) {
        throw new user_error/* UserError */.y(`Input \`graders\`: ${name} needs \`calculate_output\`, such as "(a + b) / 2".`);
    }
    const graders = Object.entries(parts).map(([key, part]) => {
        const grader = parseGrader(part, `${name}, part ${key}`);
        if (grader.type === 'multi')
            throw new user_error/* UserError */.y(`Input \`graders\`: ${name} has a multi grader inside another.`);
        return [key, grader];
    });
    const calculate = compileFormula(formula, graders.map(([key]) => key));
    return {
        name,
        type: 'multi',
        models: graders.flatMap(([, grader]) => grader.models),
        grade: async (answer, models) => {
            const scores = await Promise.all(graders.map(async ([key, grader]) => [key, await grader.grade(answer, models)]));
            const score = calculate(new Map(scores));
            return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
        },
    };
}
function texts(shape, name) {
    const [input, reference] = [(0,boundary_json/* asString */.oJ)(shape['input']), (0,boundary_json/* asString */.oJ)(shape['reference'])];
    if (input === undefined || reference === undefined) {
        throw new user_error/* UserError */.y(`Input \`graders\`: ${name} needs \`input\` and \`reference\` as texts, such as "{{sample.output_text}}" and "{{item.reference}}".`);
    }
    checkTemplate(input, name);
    checkTemplate(reference, name);
    return [input, reference];
}
function oneOf(shape, key, allowed, name) {
    const given = shape[key];
    const found = allowed.find((value) => value === given);
    if (found !== undefined)
        return found;
    const shown = typeof given === 'string' ? `"${given}"` : 'missing';
    throw new user_error/* UserError */.y(`Input \`graders\`: ${name} has \`${key}\` ${shown}; allowed are ${allowed.join(', ')}.`);
}


/***/ }),

/***/ 87468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, also inside a Markdown fence, as models like to answer; undefined where it is none. */
function parseJson(text) {
    const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text);
    try {
        return JSON.parse(fenced?.[1] ?? text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInputs: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/js/commands/command-table.js
var command_table = __webpack_require__(79597);
// EXTERNAL MODULE: ./build/js/dataset/inputs.js
var inputs = __webpack_require__(30800);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/training/inputs/maps.js
var maps = __webpack_require__(81060);
// EXTERNAL MODULE: ./build/js/evaluation/graders/parse-graders.js + 8 modules
var parse_graders = __webpack_require__(75543);
;// CONCATENATED MODULE: ./build/js/evaluation/inputs.js



/** @throws UserError naming the input, what was found and what is allowed. */
function readEvaluationInputs(read) {
    return Object.freeze({
        graders: readGraders(read('graders')),
        baselineModel: read('baseline-model') || null,
        minScore: readShare('min-score', read('min-score'), 0),
        minImprovement: readShare('min-improvement', read('min-improvement'), -1),
        maxExamples: readCount('max-eval-examples', read('max-eval-examples') || '100'),
    });
}
function readGraders(text) {
    if (text === '')
        return [];
    const value = (0,maps/* parseYaml */.hN)('graders', text);
    const list = Array.isArray(value) ? value : [value];
    if (list.length === 0)
        throw new user_error/* UserError */.y('Input `graders` is an empty list; leave it out for exact match.');
    return list.map((shape, at) => (0,parse_graders/* parseGrader */.T)(shape, `grader ${at + 1}`));
}
function readShare(name, text, low) {
    if (text === '')
        return null;
    const value = Number(text);
    if (Number.isFinite(value) && value >= low && value <= 1)
        return value;
    throw new user_error/* UserError */.y(`Input \`${name}\` is "${text}"; allowed is a number from ${low} to 1.`);
}
function readCount(name, text) {
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= 100_000)
        return value;
    throw new user_error/* UserError */.y(`Input \`${name}\` is "${text}"; allowed is a whole number from 1 to 100,000.`);
}

;// CONCATENATED MODULE: ./build/js/github/inputs.js

/** GitHub keeps artifacts of private repositories for at most 400 days. */
const MAX_RETENTION_DAYS = 400;
/** @throws UserError naming the input, its value and what is allowed. */
function readGithubInputs(read) {
    return {
        githubToken: read('github-token'),
        comment: readMode(read('comment')),
        commentKey: read('comment-key') || null,
        summary: readSwitch(read, 'summary', true),
        artifact: readSwitch(read, 'artifact', true),
        artifactName: read('artifact-name') || null,
        artifactRetentionDays: readDays(read('artifact-retention-days')),
        allowForkHead: readSwitch(read, 'allow-fork-head', false),
    };
}
function readMode(value) {
    switch (value) {
        case '':
            return 'auto';
        case 'auto':
        case 'always':
        case 'never':
            return value;
        default:
            throw new user_error/* UserError */.y(`comment: "${value}" is not one of auto, always, never`);
    }
}
/** YAML's core schema, as `@actions/core` reads booleans. */
function readSwitch(read, name, absent) {
    const value = read(name);
    if (value === '')
        return absent;
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    throw new user_error/* UserError */.y(`${name}: "${value}" is neither true nor false`);
}
function readDays(value) {
    if (value === '')
        return null;
    const days = Number(value);
    if (/^\d+$/.test(value) && days >= 1 && days <= MAX_RETENTION_DAYS)
        return days;
    throw new user_error/* UserError */.y(`artifact-retention-days: "${value}" is not a whole number from 1 to ${MAX_RETENTION_DAYS}`);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/js/provider/catalog.js
var catalog = __webpack_require__(88385);
// EXTERNAL MODULE: ./build/js/provider/http/addresses.js
var addresses = __webpack_require__(85895);
;// CONCATENATED MODULE: ./build/js/provider/inputs/base-url.js



/** The address to ask, without a slash at its end; null for the simulator. Throws UserError. */
function readBaseUrl(given, id, region) {
    if (id === 'simulator') {
        if (given !== '')
            throw new user_error/* UserError */.y('base-url: not together with provider: simulator, which brings its own server.');
        return null;
    }
    if (given !== '')
        return checkBaseUrl(given);
    const own = catalog/* CATALOG */.W8[id].baseUrl;
    if (own === null)
        throw new user_error/* UserError */.y(`base-url: required for provider: ${id}. ${exampleFor(id)}`);
    if (!own.includes('{region}'))
        return own;
    if (region === null)
        throw new user_error/* UserError */.y(`region: required for provider: ${id}, for example us-west-2.`);
    return own.replace('{region}', region);
}
function exampleFor(id) {
    return id === 'azure'
        ? 'For example https://my-resource.openai.azure.com/openai/v1.'
        : 'The address with its version path, for example https://models.example.com/v1.';
}
function checkBaseUrl(given) {
    // The value is not quoted where it cannot be read: it may be a key in the wrong place.
    if (!URL.canParse(given))
        throw new user_error/* UserError */.y('base-url: not a URL. Allowed: an https address with its version path, such as https://api.openai.com/v1.');
    const url = new URL(given);
    if (url.username !== '' || url.password !== '')
        throw new user_error/* UserError */.y('base-url: carries a user name or password. Use api-key or extra-headers for credentials.');
    if (url.hash !== '')
        throw new user_error/* UserError */.y('base-url: ends in a #fragment, which is never sent. Remove it.');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,addresses/* isLoopbackHost */.cW)(url.hostname))) {
        throw new user_error/* UserError */.y(`base-url: ${url.protocol}//${url.host} is not allowed: https, or http on this machine (127.0.0.1, localhost, ::1) only.`);
    }
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.origin}${path}${url.search}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/boundary/secret-leaves.js
var secret_leaves = __webpack_require__(97322);
;// CONCATENATED MODULE: ./build/js/provider/inputs/extras.js




/** What the client sets itself, or what would break the framing of a request. */
const FORBIDDEN = /^(authorization|api-key|host|content-length|content-type|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|cookie|accept|openai-organization|openai-project)$/;
/** The map of `extra-headers`. Values are always text: `1.10` stays `1.10`. Throws UserError, never quoting a value. */
function readExtraHeaders(text) {
    const map = parseMap(text, 'extra-headers', 'failsafe');
    const headers = Object.create(null);
    for (const [name, value] of Object.entries(map)) {
        const shown = JSON.stringify(name.slice(0, 60));
        if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
            throw new user_error/* UserError */.y(`extra-headers: ${shown} is not a header name.`);
        if (FORBIDDEN.test(name.toLowerCase()))
            throw new user_error/* UserError */.y(`extra-headers: ${shown} is set by the action itself and cannot be replaced.`);
        if (typeof value !== 'string')
            throw new user_error/* UserError */.y(`extra-headers: the value of ${shown} is not text.`);
        // A line break would let a value write headers of its own.
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            throw new user_error/* UserError */.y(`extra-headers: the value of ${shown} holds a line break or a character that headers cannot carry.`);
        headers[name.toLowerCase()] = value.trim();
    }
    return { ...headers };
}
/** The map of `extra-body`, and the leaves in it that are named like a secret. Throws UserError, never quoting a value. */
function readExtraBody(text) {
    const body = parseMap(text, 'extra-body', 'core');
    return { body, secrets: (0,secret_leaves/* findSecretLeaves */.q)(body) };
}
function parseMap(text, input, schema) {
    if (text.trim() === '')
        return {};
    // maxAliasCount stops documents that grow without end; unique keys stop a value hidden behind a second one.
    const document = (0,dist/* parseDocument */.Tp)(text, { schema, uniqueKeys: true, logLevel: 'silent' });
    const [problem] = document.errors;
    if (problem !== undefined) {
        const line = problem.linePos?.[0].line;
        throw new user_error/* UserError */.y(`${input}: not YAML${line === undefined ? '' : ` (line ${line})`}. Allowed: a map, \`name: value\` on each line, or JSON.`);
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 50 });
    }
    catch {
        throw new user_error/* UserError */.y(`${input}: its aliases grow without end. Write the values out.`);
    }
    if (value === null)
        return {};
    if (!(0,json/* isObject */.Gv)(value))
        throw new user_error/* UserError */.y(`${input}: not a map. Allowed: \`name: value\` on each line, or JSON.`);
    return value;
}

// EXTERNAL MODULE: ./build/js/provider/sign-in/entra.js
var sign_in_entra = __webpack_require__(43458);
// EXTERNAL MODULE: ./build/js/provider/sign-in/openai.js
var sign_in_openai = __webpack_require__(16318);
;// CONCATENATED MODULE: ./build/js/provider/inputs/keyless.js




/** Reads the inputs of keyless sign-in; null where none is given. Throws UserError for half of them or the wrong ones. */
function readKeyless(read, id) {
    const openai = [value(read, 'identity-provider-id'), value(read, 'service-account-id')];
    const entra = [value(read, 'tenant-id'), value(read, 'client-id')];
    const audience = read('audience').trim();
    const kind = catalog/* CATALOG */.W8[id].keyless;
    const given = [...openai, ...entra].some((text) => text !== '');
    if (!given) {
        if (audience !== '')
            throw new user_error/* UserError */.y('audience: only for keyless sign-in; give its other inputs too, or remove it.');
        return null;
    }
    if (kind === null) {
        throw new user_error/* UserError */.y(`provider: ${id} has no keyless sign-in (openai and azure do). Use api-key, and remove identity-provider-id, service-account-id, tenant-id and client-id.`);
    }
    const [names, wanted, others] = kind === 'openai'
        ? ['identity-provider-id and service-account-id', openai, entra]
        : ['tenant-id and client-id', entra, openai];
    if (others.some((text) => text !== '') || wanted.includes('')) {
        throw new user_error/* UserError */.y(`Keyless sign-in with provider: ${id} needs ${names}, both and no others.`);
    }
    return kind === 'openai'
        ? {
            kind,
            identityProviderId: openai[0],
            serviceAccountId: openai[1],
            audience: audience === '' ? sign_in_openai/* OPENAI_AUDIENCE */.Q : audience,
        }
        : { kind, tenantId: entra[0], clientId: entra[1], audience: audience === '' ? sign_in_entra/* ENTRA_AUDIENCE */.O : audience };
}
function value(read, name) {
    const text = read(name).trim();
    if (text !== '' && !/^[\w.:-]{1,200}$/.test(text))
        throw new user_error/* UserError */.y(`${name}: not an id (letters, digits, and . _ : - only).`);
    return text;
}

;// CONCATENATED MODULE: ./build/js/provider/inputs.js






/**
 * Reads and checks the provider's inputs. A missing key is no error here: validation runs without one.
 * Throws UserError that names the input, and never quotes a secret.
 */
function readProviderInputs(read, env) {
    const id = readId(read('provider'));
    const entry = catalog/* CATALOG */.W8[id];
    const region = readName(read, 'region', /^[a-z]{2}(-[a-z]+)+-\d+$/, 'an AWS region such as us-west-2');
    const given = read('base-url').trim();
    const baseUrl = readBaseUrl(given, id, region);
    const extraHeaders = readExtraHeaders(read('extra-headers'));
    const { body: extraBody, secrets: bodySecrets } = readExtraBody(read('extra-body'));
    const keyless = readKeyless(read, id);
    const apiKey = readKey(read('api-key'), given, baseUrl, entry, env);
    if (keyless !== null && read('api-key').trim() !== '') {
        throw new user_error/* UserError */.y('api-key: not together with keyless sign-in. Remove api-key, or the inputs identity-provider-id, service-account-id, tenant-id and client-id.');
    }
    return Object.freeze({
        id,
        apiKey: keyless === null ? apiKey : null,
        keyless,
        baseUrl,
        organization: readName(read, 'organization', /^[\w.-]{1,100}$/, 'an organization id'),
        project: readName(read, 'project', /^[\w.-]{1,100}$/, 'a project id'),
        accountId: readName(read, 'account-id', /^[a-z0-9][a-z0-9-]{0,62}$/i, 'a Fireworks account id: letters, digits and -'),
        region,
        extraHeaders,
        extraBody,
        secrets: [...(apiKey === null ? [] : [apiKey]), ...Object.values(extraHeaders), ...bodySecrets].filter((secret) => secret !== ''),
    });
}
function readId(text) {
    const name = text.trim() === '' ? 'openai' : text.trim();
    const id = catalog/* PROVIDERS */.xq.find((provider) => provider === name);
    if (id !== undefined)
        return id;
    throw new user_error/* UserError */.y(`provider: ${JSON.stringify(name.slice(0, 60))} is not known, did you mean ${(0,mod/* closest */.kp)(name.slice(0, 60), [...catalog/* PROVIDERS */.xq])}? Allowed: ${catalog/* PROVIDERS */.xq.join(', ')}.`);
}
/** The input, else the provider's own variable; the variable never with a base-url, which might be anybody's. */
function readKey(input, givenBaseUrl, baseUrl, entry, env) {
    let key = input.trim();
    const own = baseUrl !== null &&
        entry.ownHosts !== null &&
        baseUrl.startsWith('https:') &&
        entry.ownHosts.test(new URL(baseUrl).hostname);
    if (key === '' && entry.keyVariable !== null && (givenBaseUrl === '' || own))
        key = (env[entry.keyVariable] ?? '').trim();
    if (key === '')
        return null;
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw new user_error/* UserError */.y('api-key: contains a space, a line break or a character that no key has. Paste it again into the secret, without quotes.');
    }
    return key;
}
function readName(read, name, pattern, allowed) {
    const text = read(name).trim();
    if (text === '')
        return null;
    if (!pattern.test(text))
        throw new user_error/* UserError */.y(`${name}: ${JSON.stringify(text.slice(0, 60))} is not ${allowed}.`);
    return text;
}

// EXTERNAL MODULE: ./build/js/untrusted/log-line.js
var log_line = __webpack_require__(77696);
// EXTERNAL MODULE: ./build/js/untrusted/shorten.js
var shorten = __webpack_require__(99182);
;// CONCATENATED MODULE: ./build/js/report/inputs.js



const SHOW_EXAMPLES = ['auto', 'always', 'never'];
/** @throws UserError where `show-examples` is none of its three words. */
function readReportInputs(read) {
    const given = read('show-examples').trim().toLowerCase();
    const showExamples = given === '' ? 'auto' : SHOW_EXAMPLES.find((word) => word === given);
    if (showExamples === undefined) {
        throw new user_error/* UserError */.y(`Input "show-examples" is "${(0,log_line/* logLine */.B)((0,shorten/* shorten */.m)(given, 40))}"; allowed are ${SHOW_EXAMPLES.join(', ')}.`);
    }
    return { showExamples };
}

// EXTERNAL MODULE: ./build/js/training/inputs/invalid-input.js
var invalid_input = __webpack_require__(13673);
;// CONCATENATED MODULE: ./build/js/training/inputs/integrations.js




/** OpenAI's specification of its Weights & Biases integration. */
const MAX_TAGS = 50;
const MAX_TAG_LENGTH = 64;
const MAX_INTEGRATIONS = 5;
const SHAPE = 'a list such as [{type: wandb, wandb: {project: my-project}}]';
/** The list as the API takes it. Only what is known of `wandb` is checked; another type is the provider's to judge. */
function readIntegrations(text) {
    if (text.trim() === '')
        return [];
    const list = (0,json/* asArray */._j)((0,maps/* parseYaml */.hN)('integrations', text));
    if (list === undefined || !list.every(json/* isObject */.Gv))
        throw (0,invalid_input/* invalidInput */.a)('integrations', text, SHAPE);
    if (list.length > MAX_INTEGRATIONS) {
        throw new user_error/* UserError */.y(`integrations has ${list.length} entries: allowed are ${MAX_INTEGRATIONS}.`);
    }
    list.forEach(checkIntegration);
    return list;
}
function checkIntegration(integration, index) {
    const name = `integrations[${index}]`;
    const type = (0,json/* asString */.oJ)(integration.type);
    if (type === undefined)
        throw (0,invalid_input/* invalidInput */.a)(`${name}.type`, String(JSON.stringify(integration.type)), 'a type such as wandb');
    if (type !== 'wandb')
        return;
    const wandb = (0,json/* asObject */.eB)(integration.wandb);
    if (wandb === undefined || ((0,json/* asString */.oJ)(wandb.project) ?? '').trim() === '') {
        throw new user_error/* UserError */.y(`${name}.wandb.project is missing: name the Weights & Biases project that the run goes to.`);
    }
    const tags = wandb.tags === undefined ? [] : (0,json/* asArray */._j)(wandb.tags);
    if (tags === undefined)
        throw (0,invalid_input/* invalidInput */.a)(`${name}.wandb.tags`, JSON.stringify(wandb.tags), 'a list of texts');
    if (tags.length > MAX_TAGS)
        throw new user_error/* UserError */.y(`${name}.wandb.tags has ${tags.length} tags: allowed are ${MAX_TAGS}.`);
    for (const tag of tags) {
        if (typeof tag !== 'string' || tag === '' || tag.length > MAX_TAG_LENGTH) {
            throw (0,invalid_input/* invalidInput */.a)(`${name}.wandb.tags`, String(tag), `texts of 1 to ${MAX_TAG_LENGTH} characters`);
        }
    }
}

// EXTERNAL MODULE: ./build/js/training/job-metadata.js
var job_metadata = __webpack_require__(7774);
;// CONCATENATED MODULE: ./build/js/training/inputs/metadata.js





/** The user's own pairs; values are always text. */
function readMetadata(text) {
    if (text.trim() === '')
        return {};
    const map = (0,maps/* parseYaml */.hN)('metadata', text, 'failsafe');
    if (!(0,json/* isObject */.Gv)(map))
        throw (0,invalid_input/* invalidInput */.a)('metadata', text, 'a map, such as team: search');
    const pairs = Object.entries(map);
    if (pairs.length > job_metadata/* MAX_USER_PAIRS */.n8) {
        throw new user_error/* UserError */.y(`metadata has ${pairs.length} pairs: allowed are ${job_metadata/* MAX_USER_PAIRS */.n8}, six more are the action's own.`);
    }
    return Object.fromEntries(pairs.map(([key, value]) => [checkKey(key), checkValue(key, value)]));
}
function checkKey(key) {
    if (job_metadata/* RESERVED_METADATA */.Xu.includes(key)) {
        throw new user_error/* UserError */.y(`metadata names "${key}": ${job_metadata/* RESERVED_METADATA */.Xu.join(', ')} are written by the action, take another name.`);
    }
    if (key === '' || key.length > job_metadata/* MAX_KEY_LENGTH */.uf) {
        throw (0,invalid_input/* invalidInput */.a)('metadata', key, `a key of 1 to ${job_metadata/* MAX_KEY_LENGTH */.uf} characters, this has ${key.length}`);
    }
    return key;
}
function checkValue(key, value) {
    // An empty YAML value and a nested one are both mistakes more often than meant.
    if (typeof value !== 'string')
        throw (0,invalid_input/* invalidInput */.a)(`metadata.${key}`, JSON.stringify(value), 'a text, not a list or map');
    if (value.length > job_metadata/* MAX_VALUE_LENGTH */.CU) {
        throw (0,invalid_input/* invalidInput */.a)(`metadata.${key}`, value, `at most ${job_metadata/* MAX_VALUE_LENGTH */.CU} characters, this has ${value.length}`);
    }
    return value;
}

// EXTERNAL MODULE: ./build/js/training/inputs/values.js
var values = __webpack_require__(79009);
;// CONCATENATED MODULE: ./build/js/training/inputs.js





/** OpenAI's specification; a provider that takes less says so itself. */
const MAX_SUFFIX_LENGTH = 64;
const MAX_SEED = 2_147_483_647;
const DEFAULT_TIMEOUT_MINUTES = 340;
/**
 * Reads the training's slice of the inputs.
 *
 * @throws UserError naming the input, what was found and what is allowed
 */
function readTrainingInputs(read) {
    return Object.freeze({
        model: readText(read, 'model'),
        suffix: readSuffix(read),
        method: (0,values/* readChoice */.Kf)(read, 'method', ['supervised', 'dpo', 'reinforcement'], 'supervised'),
        hyperparameters: (0,maps/* readHyperparameters */.h4)(read('hyperparameters')),
        grader: (0,maps/* readGrader */.GP)(read('grader')),
        seed: (0,values/* readNumber */.kz)(read, 'seed', { min: 0, max: MAX_SEED, integer: true }),
        integrations: readIntegrations(read('integrations')),
        metadata: readMetadata(read('metadata')),
        reuse: (0,values/* readBoolean */.Vf)(read, 'reuse', true),
        wait: (0,values/* readBoolean */.Vf)(read, 'wait', true),
        timeoutMinutes: (0,values/* readNumber */.kz)(read, 'timeout-minutes', { over: 0 }) ?? DEFAULT_TIMEOUT_MINUTES,
        onTimeout: (0,values/* readChoice */.Kf)(read, 'on-timeout', ['fail', 'detach', 'cancel'], 'fail'),
        onCancel: (0,values/* readChoice */.Kf)(read, 'on-cancel', ['cancel', 'detach'], 'cancel'),
        pollIntervalSeconds: (0,values/* readNumber */.kz)(read, 'poll-interval-seconds', { over: 0 }),
        maxCostUsd: (0,values/* readNumber */.kz)(read, 'max-cost-usd', { min: 0 }),
        selectCheckpoint: (0,values/* readChoice */.Kf)(read, 'select-checkpoint', ['last', 'best'], 'last'),
        keepFiles: (0,values/* readBoolean */.Vf)(read, 'keep-files', true),
        fileExpiresDays: (0,values/* readNumber */.kz)(read, 'file-expires-days', { min: 1, max: 30, integer: true }),
        jobId: inputs_readId(read, 'job-id'),
    });
}
function readText(read, name) {
    const text = read(name).trim();
    return text === '' ? null : text;
}
function readSuffix(read) {
    const suffix = readText(read, 'suffix');
    if (suffix !== null && suffix.length > MAX_SUFFIX_LENGTH) {
        throw (0,invalid_input/* invalidInput */.a)('suffix', suffix, `at most ${MAX_SUFFIX_LENGTH} characters, this has ${suffix.length}`);
    }
    return suffix;
}
/** An id goes into the path of a request: whatever would lead elsewhere is refused. */
function inputs_readId(read, name) {
    const id = readText(read, name);
    if (id !== null && !/^[\w.:@/-]{1,256}$/.test(id)) {
        throw (0,invalid_input/* invalidInput */.a)(name, id, 'letters, digits, and . _ : @ / - alone');
    }
    return id;
}

;// CONCATENATED MODULE: ./build/js/inputs.js








/**
 * The step's inputs as one frozen object, put together from the slices that the modules own.
 * @throws UserError that names the input, what was found and what is allowed.
 */
function readInputs(read, env) {
    return Object.freeze({
        command: (0,command_table/* readCommand */.UK)(read),
        dataset: (0,inputs/* readDatasetInputs */.u)(read),
        provider: readProviderInputs(read, env),
        training: readTrainingInputs(read),
        evaluation: readEvaluationInputs(read),
        github: readGithubInputs(read),
        report: readReportInputs(read),
        pricePerMillionTokensUsd: (0,values/* readNumber */.kz)(read, 'price-per-million-tokens-usd', { min: 0 }),
        failOnScope: (0,values/* readChoice */.Kf)(read, 'fail-on-scope', ['all', 'changed'], 'all'),
        limit: (0,values/* readNumber */.kz)(read, 'limit', { min: 1, max: MAX_LIMIT, integer: true }) ?? 20,
        fineTunedModel: read('fine-tuned-model') || null,
        fileIds: read('file-ids')
            .split(/[\s,]+/)
            .filter((id) => id !== ''),
        resultsPath: read('results-path') || null,
    });
}
/** More than this no summary shows, and each page of a hundred is a request. */
const MAX_LIMIT = 10_000;


/***/ }),

/***/ 54599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/**
 * The provider answered, and the answer was no. One line: what was asked, what came back, what to do.
 * `status` is the HTTP status, `code` the provider's code or a word of ours, `transient` true where asking later may help.
 */
class ApiError extends _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'ApiError';
    status;
    providerCode;
    requestId;
    /** The provider's own words, one line. Written by a stranger. */
    detail;
    transient;
    constructor(refusal, options = {}) {
        super(describeRefusal(refusal, options.advice ?? adviseOn(refusal.status), options.quote ?? true), {
            code: options.code ?? refusal.code ?? `http-${refusal.status}`,
        });
        this.status = refusal.status;
        this.providerCode = refusal.code;
        this.requestId = refusal.requestId;
        this.detail = refusal.detail;
        this.transient = refusal.status >= 500 || [408, 409, 429].includes(refusal.status);
    }
}
function describeRefusal(refusal, advice, quote) {
    const facts = [`HTTP ${refusal.status}`];
    if (refusal.code !== null)
        facts.push(`code ${refusal.code}`);
    if (refusal.requestId !== null)
        facts.push(`request ${refusal.requestId}`);
    const said = quote && refusal.detail !== '' ? `: ${refusal.detail}` : '';
    return `${refusal.provider} refused to ${refusal.action} (${facts.join(', ')})${said}${said !== '' && !/[.!?]$/.test(said) ? '.' : said === '' ? '.' : ''} ${advice}`.trimEnd();
}
function adviseOn(status) {
    if (status === 429)
        return 'Too many requests: run again later.';
    if (status >= 500)
        return 'The provider has a problem of its own: run again later.';
    if (status === 404)
        return 'Check the id and that the key belongs to the same project.';
    if (status === 413)
        return 'The request is too large for this provider.';
    return 'Change what the message names and run again.';
}


/***/ }),

/***/ 33875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ UnexpectedAnswerError)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** A success whose body is not what the API promises: too large, or of another shape. */
class UnexpectedAnswerError extends _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'UnexpectedAnswerError';
    constructor(provider, action, what) {
        super(`${provider} answered the request to ${action} with something unexpected: ${what}. Check that base-url is the API’s address with its version path.`, { code: 'unexpected-answer' });
    }
}


/***/ }),

/***/ 85895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   km: () => (/* binding */ publicLookup)
/* harmony export */ });
/* unused harmony export isPrivateAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48280);


/**
 * True for an address that an answer of a provider has no business pointing to: loopback, private, link-local,
 * shared (100.64/10), unspecified, multicast, reserved, and IPv4 hidden in IPv6 forms of those.
 */
function isPrivateAddress(address) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.isValid(address))
        return false;
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(address);
    return parsed.range() !== 'unicast';
}
/** The literal address in a URL's host, or null for a name. */
function literalAddress(hostname) {
    const bare = hostname.replace(/^\[|\]$/g, '');
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.isValid(bare) ? bare : null;
}
/** True for a host that is certainly private: a literal private address, or a name reserved for this machine or network. */
function isPrivateHost(hostname) {
    const literal = literalAddress(hostname);
    if (literal !== null)
        return isPrivateAddress(literal);
    const name = hostname.toLowerCase().replace(/\.$/, '');
    return /(^|\.)(localhost|local|internal|home\.arpa)$/.test(name) || !name.includes('.');
}
function isLoopbackHost(hostname) {
    const literal = literalAddress(hostname);
    if (literal !== null)
        return ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(literal).range() === 'loopback';
    return /(^|\.)localhost\.?$/i.test(hostname);
}
/** A DNS lookup for sockets that fails where a name leads to a private address, whatever it led to a moment ago. */
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) {
            callback(error, '', 0);
            return;
        }
        const [first] = addresses;
        if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address))) {
            callback(new Error('the name leads to a private address'), '', 0);
            return;
        }
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, first.address, first.family);
    });
};


/***/ }),

/***/ 43458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENTRA_URL: () => (/* binding */ ENTRA_URL),
/* harmony export */   O: () => (/* binding */ ENTRA_AUDIENCE),
/* harmony export */   exchangeAtEntra: () => (/* binding */ exchangeAtEntra)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16320);

/** Microsoft's sign-in, under which the tenant's token endpoint lies. */
const ENTRA_URL = 'https://login.microsoftonline.com';
/** What a federated credential in Entra expects unless it was made with another audience. */
const ENTRA_AUDIENCE = 'api://AzureADTokenExchange';
const SCOPE = 'https://cognitiveservices.azure.com/.default';
/** Client credentials with the run's id token as assertion: an Entra token for Azure OpenAI. */
async function exchangeAtEntra(client, identity, getIdToken) {
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: identity.clientId,
        scope: SCOPE,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await getIdToken(identity.audience),
    });
    const advice = 'Check tenant-id, client-id and audience, and that the application has a federated credential for this repository and branch or environment.';
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .requestToken */ .F)(client, { title: 'Microsoft Entra', path: `/${encodeURIComponent(identity.tenantId)}/oauth2/v2.0/token`, advice }, { form });
}


/***/ }),

/***/ 16320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ requestToken)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
;// CONCATENATED MODULE: ./build/js/provider/sign-in/sign-in-error.js

/** The keyless sign-in was refused. The line names what to compare; tokens are never part of it. */
class SignInError extends user_error/* UserError */.y {
    name = 'SignInError';
    constructor(where, status, detail, advice) {
        super(`Keyless sign-in: ${where} refused the workflow's id token (HTTP ${status})${detail === '' ? '' : `: ${detail}`}. ${advice}`, {
            code: 'sign-in',
        });
    }
}

;// CONCATENATED MODULE: ./build/js/provider/sign-in/exchange.js




/** Sends a token request and reads its answer. Throws SignInError where it is refused. */
async function requestToken(client, endpoint, body) {
    const action = 'exchange the id token';
    const sent = 'json' in body ? { json: body.json } : { stream: formBody(body.form) };
    let raw;
    try {
        raw = await client.json({
            method: 'POST',
            path: endpoint.path,
            ...sent,
            action,
            idempotent: true,
            maxAttempts: 6,
            timeoutMs: 30_000,
        });
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.h))
            throw error;
        throw new SignInError(endpoint.title, error.status, error.detail === '' ? (error.providerCode ?? '') : error.detail, endpoint.advice);
    }
    const answer = (0,json/* asObject */.eB)(raw);
    const token = (0,json/* asString */.oJ)(answer?.['access_token']);
    const expiresIn = (0,json/* asFiniteNumber */.ju)(answer?.['expires_in']) ?? Number((0,json/* asString */.oJ)(answer?.['expires_in']) ?? Number.NaN);
    if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
        throw new unexpected_answer_error/* UnexpectedAnswerError */.q(endpoint.title, action, 'no access token in it');
    // Without a life span the token is used for a little while, then asked for anew.
    return { token, expiresIn: Number.isFinite(expiresIn) && expiresIn > 0 ? expiresIn : 300 };
}
function formBody(form) {
    const bytes = Buffer.from(form.toString());
    return {
        contentType: 'application/x-www-form-urlencoded',
        bytes: bytes.length,
        open: async function* () {
            yield bytes;
        },
    };
}


/***/ }),

/***/ 16318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPENAI_TOKEN_URL: () => (/* binding */ OPENAI_TOKEN_URL),
/* harmony export */   Q: () => (/* binding */ OPENAI_AUDIENCE),
/* harmony export */   exchangeAtOpenAi: () => (/* binding */ exchangeAtOpenAi)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16320);

/** developers.openai.com/api/reference/workload-identity-federation */
const OPENAI_TOKEN_URL = 'https://auth.openai.com/oauth/token';
/** What the trust in OpenAI's dashboard expects unless the input `audience` says otherwise. */
const OPENAI_AUDIENCE = 'https://api.openai.com/v1';
/** Exchanges the run's id token for a short-lived OpenAI token (RFC 8693). */
async function exchangeAtOpenAi(client, path, identity, getIdToken) {
    const json = {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: await getIdToken(identity.audience),
        identity_provider_id: identity.identityProviderId,
        service_account_id: identity.serviceAccountId,
    };
    const advice = 'Check identity-provider-id, service-account-id and audience, and that the mapping at OpenAI allows this repository, branch or environment.';
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .requestToken */ .F)(client, { title: 'OpenAI', path, advice }, { json });
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ buildJobMetadata),
/* harmony export */   CU: () => (/* binding */ MAX_VALUE_LENGTH),
/* harmony export */   Xu: () => (/* binding */ RESERVED_METADATA),
/* harmony export */   _7: () => (/* binding */ comesFrom),
/* harmony export */   n8: () => (/* binding */ MAX_USER_PAIRS),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/** The keys that the action writes itself; a user's map may not name them. */
const RESERVED_METADATA = [
    'fingerprint',
    'repository',
    'commit',
    'workflow',
    'run',
    'attempt',
];
/** OpenAI's specification: at most 16 pairs, 64 characters a key, 512 a value. Six pairs are the action's. */
const MAX_USER_PAIRS = 10;
const MAX_KEY_LENGTH = 64;
const MAX_VALUE_LENGTH = 512;
/** The metadata of the job: the user's pairs and the action's six. Values over 512 characters are cut. */
function buildJobMetadata(fingerprint, origin, userPairs) {
    const own = { fingerprint, ...pickOrigin(origin) };
    return Object.fromEntries(Object.entries({ ...userPairs, ...own })
        // Some providers refuse an empty value, and a run outside GitHub knows no workflow.
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [key, value.slice(0, MAX_VALUE_LENGTH)]));
}
/**
 * True where the job's metadata say that this run asked for it, in this attempt or in an earlier one: an earlier
 * attempt has ended, and what it left behind is nobody else's to tidy up.
 */
function comesFrom(metadata, origin) {
    return (origin.run !== '' &&
        metadata.run === origin.run &&
        metadata.repository === origin.repository &&
        Number(metadata.attempt) <= Number(origin.attempt));
}
function pickOrigin(origin) {
    const { repository, commit, workflow, run, attempt } = origin;
    return { repository, commit, workflow, run, attempt };
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
