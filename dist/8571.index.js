export const id = 8571;
export const ids = [8571,2762];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadGrader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58811);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16089);
/* harmony import */ var _dataset_read_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93183);
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73274);
/* harmony import */ var _input_values_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6643);







/** A python grader's source alone may have 256 kB (OpenAI's documentation). */
const maxBytes = 1_048_576;
/**
 * The reinforcement grader, inline or from a file of the workspace; null where none was given.
 * @throws UserError where the file cannot be read as data or holds no map.
 */
async function loadGrader(grader, workspace) {
    if (grader === null)
        return null;
    if ('inline' in grader)
        return grader.inline;
    const shown = (0,_dataset_read_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(grader.path);
    const named = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, grader.path);
    (0,_dataset_read_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .assertInside */ .TQ)('grader', grader.path, workspace, named);
    let text;
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(named);
        (0,_dataset_read_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .assertInside */ .TQ)('grader', grader.path, workspace, real);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).size > maxBytes) {
            throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedInput */ .v1)('grader', `${shown} is larger than ${maxBytes} bytes.`);
        }
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, 'utf8');
    }
    catch (error) {
        if (error instanceof _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedInput */ .v1)('grader', `${shown} cannot be read. Give the path of a JSON or YAML file in the workspace, or the grader itself.`, { cause: error });
    }
    const value = (0,_input_values_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)('grader', text, { file: shown, secret: true });
    if ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        return value;
    throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedInput */ .v1)('grader', `${shown} holds no map with type and the members of that grader.`);
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ logDataset),
/* harmony export */   n: () => (/* binding */ describeBill)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

/** The dataset in a few lines: each set, its findings, its bill. */
function logDataset(report, log) {
    for (const set of [report.training, report.validation, report.test]) {
        if (set && set.files.length > 0)
            log.info(describeSet(set));
    }
    const { error, warning, notice } = report.findings.counts;
    log.info(`Findings    ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(error, 'error')}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(warning, 'warning')}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(notice, 'notice')}`);
    // An evaluation alone trains nothing.
    if (report.training.files.length === 0)
        return;
    log.info(`Bill        ${describeBill(report.bill)}`);
    if (report.bill.encodingNote !== null)
        log.info(`            ${report.bill.encodingNote}`);
}
function describeSet(set) {
    const { tokens } = set;
    const files = set.files.length === 1 ? (set.files[0]?.path ?? '') : (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(set.files.length, 'file');
    return (`${`${set.role[0]?.toUpperCase()}${set.role.slice(1)}`.padEnd(12)}` +
        `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(set.examples, 'example')}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens.total)} tokens ` +
        `(min ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens.min)}, median ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens.median)}, p95 ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens.p95)}, ` +
        `max ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens.max)}; ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(set.assistantShare)} in answers) from ${files}`);
}
/** "36,480 tokens over 4 epochs, $0.1824 (documented)". */
function describeBill(bill) {
    const epochs = `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountRange */ .wY)(bill.epochs)} ${bill.epochs.high === 1 ? 'epoch' : 'epochs'}`;
    const tokens = `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountRange */ .wY)(bill.billedTokens)} tokens over ${epochs}`;
    if (bill.costUsd === null)
        return `${tokens}, cost unknown`;
    const price = bill.pricePerMillionTokensUsd === null
        ? ''
        : ` at ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(bill.pricePerMillionTokensUsd)} per million`;
    return `${tokens}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsdRange */ .Nb)(bill.costUsd)}${price} (${bill.standing})`;
}


/***/ }),

/***/ 79593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ estimateBill)
});

;// CONCATENATED MODULE: ./build/js/dataset/bill/billing-rules.js
const OPENAI_TOKENS = {
    unit: 'tokens',
    standing: 'documented',
    validation: false,
    epochs: 'heuristic',
    source: "tokens × epochs (OpenAI's fine-tuning guide, 2025)",
    notes: [],
};
/** The formula for supervised chat equals what two real jobs billed in cl100k_base (5,070 and 5,830 tokens). */
const OPENAI_SUPERVISED = { ...OPENAI_TOKENS, standing: 'proven' };
const AZURE_TOKENS = {
    ...OPENAI_TOKENS,
    source: "tokens × epochs (Microsoft's cost management for fine-tuning, 2025-07)",
    notes: ['Hosting the deployed model is billed by the hour and is not in this figure.'],
};
const TOGETHER_TOKENS = {
    unit: 'tokens',
    standing: 'documented',
    validation: true,
    epochs: 1,
    source: "epochs × training tokens + evaluations × validation tokens (Together's fine-tuning pricing page)",
    notes: [
        "Together counts in the model's own vocabulary, and with packing off whole sequences instead of tokens.",
    ],
};
const FIREWORKS_TOKENS = {
    unit: 'tokens',
    standing: 'documented',
    validation: false,
    epochs: null,
    source: "per training token (Fireworks' managed fine-tuning page)",
    notes: ["Fireworks counts in the model's own vocabulary."],
};
const NEBIUS_TOKENS = {
    unit: 'tokens',
    standing: 'estimated',
    validation: false,
    epochs: 3,
    source: "tokens × epochs (Nebius' fine-tuning notebook)",
    notes: ["Nebius counts in the model's own vocabulary; whether validation is billed is not published."],
};
const HOURS = {
    unit: 'hours',
    standing: 'documented',
    validation: false,
    epochs: 'heuristic',
    source: 'by the hour of training',
    notes: ['Reinforcement training is billed by the hour, and its hours are not known before it has run.'],
};
const NOTHING = {
    unit: 'nothing',
    standing: 'documented',
    validation: false,
    epochs: 'heuristic',
    source: 'the simulator trains nothing and costs nothing',
    notes: [],
};
const UNKNOWN = {
    unit: 'unknown',
    standing: 'unknown',
    validation: false,
    epochs: null,
    source: 'no published billing rule',
    notes: ['How this provider bills this method is not published.'],
};
const RULES = {
    openai: { supervised: OPENAI_SUPERVISED, dpo: OPENAI_TOKENS, reinforcement: HOURS },
    azure: { supervised: AZURE_TOKENS, dpo: AZURE_TOKENS, reinforcement: HOURS },
    nebius: { supervised: NEBIUS_TOKENS },
    together: { supervised: TOGETHER_TOKENS, dpo: TOGETHER_TOKENS },
    fireworks: { supervised: FIREWORKS_TOKENS, dpo: FIREWORKS_TOKENS },
    simulator: { supervised: NOTHING, dpo: NOTHING, reinforcement: NOTHING },
};
function billingRule(providerId, method) {
    return RULES[providerId]?.[method] ?? UNKNOWN;
}

;// CONCATENATED MODULE: ./build/js/dataset/bill/epochs.js
/** The published heuristic (OpenAI's cookbook, chat fine-tuning data preparation). */
const TARGET_EPOCHS = 3;
const MIN_TARGET_EXAMPLES = 100;
const MAX_TARGET_EXAMPLES = 25_000;
const MIN_EPOCHS = 1;
const MAX_EPOCHS = 25;
/** How many epochs the published heuristic gives for so many examples. */
function heuristicEpochs(examples) {
    if (examples <= 0)
        return TARGET_EPOCHS;
    if (examples * TARGET_EPOCHS < MIN_TARGET_EXAMPLES) {
        return Math.min(MAX_EPOCHS, Math.floor(MIN_TARGET_EXAMPLES / examples));
    }
    if (examples * TARGET_EPOCHS > MAX_TARGET_EXAMPLES) {
        return Math.max(MIN_EPOCHS, Math.floor(MAX_TARGET_EXAMPLES / examples));
    }
    return TARGET_EPOCHS;
}
/**
 * The epochs a job may run. What the user gives is exact. Where the provider chooses, the range spans the heuristic's answer
 * and its target of 3: providers promise neither, so the gate takes the upper one.
 * @param byDefault what the provider does where nothing is given: a number, the heuristic, or null where it is not published
 */
function epochRange(asked, byDefault, examples) {
    if (typeof asked === 'number')
        return { low: asked, high: asked, automatic: false };
    if (typeof byDefault === 'number')
        return { low: byDefault, high: byDefault, automatic: true };
    const published = heuristicEpochs(examples);
    const low = byDefault === null ? MIN_EPOCHS : Math.min(TARGET_EPOCHS, published);
    return { low, high: Math.max(TARGET_EPOCHS, published), automatic: true };
}

// EXTERNAL MODULE: ./build/js/dataset/bill/models.js
var models = __webpack_require__(19597);
// EXTERNAL MODULE: ./build/js/dataset/bill/resolve-model.js
var resolve_model = __webpack_require__(49703);
// EXTERNAL MODULE: ./build/js/dataset/bill/training-price.js
var training_price = __webpack_require__(28177);
;// CONCATENATED MODULE: ./build/js/dataset/bill/estimate-bill.js





/** After so many days a reader is told how old the prices are. */
const PRICES_FRESH_DAYS = 180;
const MILLION = 1_000_000;
/** What a job would bill. Where a figure would be invented it is null, and a note says why. */
function estimateBill(order) {
    const resolved = (0,resolve_model/* resolveModel */.A)(order.model);
    const rule = billingRule(order.providerId, order.method);
    const price = priceOf(order, resolved, rule);
    const epochs = epochRange(order.epochs, rule.epochs, order.examples);
    const validation = rule.validation ? order.validationTokens * (order.evaluations ?? 0) : 0;
    const perEpoch = rule.unit === 'hours' ? 0 : order.tokensPerEpoch;
    const billedTokens = { low: perEpoch * epochs.low + validation, high: perEpoch * epochs.high + validation };
    const usd = price.usd;
    return {
        encoding: resolved.encoding,
        encodingNote: resolved.encodingNote,
        epochs,
        tokensPerEpoch: order.tokensPerEpoch,
        billedTokens,
        pricePerMillionTokensUsd: usd,
        costUsd: usd === null
            ? null
            : { low: (billedTokens.low * usd) / MILLION, high: (billedTokens.high * usd) / MILLION },
        standing: standingOf(order, resolved, rule, price),
        source: `${rule.source}; ${price.source}`,
        notes: notesOf(order, rule, price),
    };
}
function priceOf(order, resolved, rule) {
    const given = order.pricePerMillionTokensUsd;
    if (rule.unit === 'hours')
        return hourlyPrice(order, resolved);
    if (given !== null) {
        return {
            usd: given,
            source: 'price from the input `price-per-million-tokens-usd`',
            notes: [],
            estimated: false,
        };
    }
    return (0,training_price/* trainingPrice */.q)(order.providerId, resolved, order.method);
}
function hourlyPrice(order, resolved) {
    const hourly = order.providerId === 'openai' ? (resolved.model?.hourlyPrice ?? null) : null;
    const notes = [];
    if (hourly !== null)
        notes.push(`An hour of training ${resolved.base} costs ${hourly} USD (${models/* PRICES_AS_OF */.Gw}).`);
    if (order.pricePerMillionTokensUsd !== null) {
        notes.push('`price-per-million-tokens-usd` has no meaning here: tokens are not what is billed.');
    }
    return { usd: null, source: 'no token price', notes, estimated: false };
}
function standingOf(order, resolved, rule, price) {
    if (rule.unit === 'unknown')
        return 'unknown';
    if (order.tokensAreEstimated || resolved.encodingNote !== null || price.estimated)
        return 'estimated';
    if (rule.standing === 'proven' && resolved.encoding !== 'cl100k_base')
        return 'documented';
    return rule.standing;
}
function notesOf(order, rule, price) {
    const notes = [...rule.notes, ...price.notes];
    if (order.tokensAreEstimated) {
        notes.push('Tools, tool calls, names, images and formats other than chat are counted by the best documented estimate.');
    }
    if (typeof order.epochs !== 'number' && rule.unit !== 'hours')
        notes.push(epochNote(rule));
    if (rule.validation && order.validationTokens > 0 && order.evaluations === null) {
        notes.push('Validation tokens are billed for each evaluation; none is run unless `n_evals` is given.');
    }
    const age = daysBetween(models/* PRICES_AS_OF */.Gw, order.today);
    if (order.pricePerMillionTokensUsd === null &&
        price.usd !== null &&
        price.usd > 0 &&
        age > PRICES_FRESH_DAYS) {
        notes.push(`The price is ${age} days old (${models/* PRICES_AS_OF */.Gw}): look it up, and give \`price-per-million-tokens-usd\`.`);
    }
    return notes;
}
function epochNote(rule) {
    if (typeof rule.epochs === 'number')
        return `The provider runs ${rule.epochs} epoch(s) where none are given.`;
    if (rule.epochs === null)
        return 'How many epochs the provider runs where none are given is not known; the range is assumed.';
    return 'The provider chooses the number of epochs; the range follows the published heuristic.';
}
/** Whole days from one YYYY-MM-DD to another; negative where the second is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}


/***/ }),

/***/ 19597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ PRICES_AS_OF),
/* harmony export */   L6: () => (/* binding */ MODELS),
/* harmony export */   nn: () => (/* binding */ PRICES_SOURCE)
/* harmony export */ });
const PRICES_AS_OF = '2026-11-20';
const PRICES_SOURCE = `OpenAI's price list as of ${PRICES_AS_OF}`;
const CHAT = { methods: ['supervised', 'dpo'], formats: ['chat', 'preference'] };
const CHAT_ONLY = { methods: ['supervised'], formats: ['chat'] };
const COMPLETION = { methods: ['supervised'], formats: ['completion'] };
const NONE = { trainingContext: null, vision: false, trainingPrice: null, hourlyPrice: null, sampling: null };
const O200K = { ...NONE, encoding: 'o200k_base', trainingContext: 65_536 };
const CL100K = { ...NONE, encoding: 'cl100k_base' };
const TURBO_35 = {
    ...CL100K,
    ...CHAT_ONLY,
    family: 'gpt-3.5-turbo',
    trainingPrice: 8,
    sampling: { input: 3, output: 6 },
};
/** Source: OpenAI's pricing, best-practices and deprecations pages of mid and late 2026. */
const MODELS = [
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4.1-2025-04-14',
        aliases: ['gpt-4.1'],
        family: 'gpt-4.1',
        trainingPrice: 25,
        sampling: { input: 3, output: 12 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4.1-mini-2025-04-14',
        aliases: ['gpt-4.1-mini'],
        family: 'gpt-4.1-mini',
        trainingPrice: 5,
        sampling: { input: 0.8, output: 3.2 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4.1-nano-2025-04-14',
        aliases: ['gpt-4.1-nano'],
        family: 'gpt-4.1-nano',
        trainingPrice: 1.5,
        sampling: { input: 0.2, output: 0.8 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4o-2024-08-06',
        aliases: ['gpt-4o'],
        family: 'gpt-4o',
        vision: true,
        trainingPrice: 25,
        sampling: { input: 3.75, output: 15 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4o-mini-2024-07-18',
        aliases: ['gpt-4o-mini'],
        family: 'gpt-4o-mini',
        trainingPrice: 3,
        sampling: { input: 0.3, output: 1.2 },
    },
    {
        ...O200K,
        name: 'o4-mini-2025-04-16',
        aliases: ['o4-mini'],
        family: 'o4-mini',
        trainingContext: null,
        methods: ['reinforcement'],
        formats: ['reinforcement'],
        hourlyPrice: 100,
        sampling: { input: 4, output: 16 },
    },
    {
        ...TURBO_35,
        name: 'gpt-3.5-turbo-0125',
        aliases: ['gpt-3.5-turbo'],
        trainingContext: 16_385,
    },
    {
        ...TURBO_35,
        name: 'gpt-3.5-turbo-1106',
        aliases: [],
        trainingContext: 16_385,
    },
    { ...TURBO_35, name: 'gpt-3.5-turbo-0613', aliases: [], trainingContext: 4_096 },
    {
        ...CL100K,
        ...CHAT_ONLY,
        name: 'gpt-4-0613',
        aliases: ['gpt-4'],
        family: 'gpt-4',
        trainingContext: 8_192,
        sampling: { input: 30, output: 60 },
    },
    {
        ...CL100K,
        ...COMPLETION,
        name: 'davinci-002',
        aliases: [],
        family: 'davinci-002',
        trainingContext: 16_384,
        trainingPrice: 6,
        sampling: { input: 12, output: 12 },
    },
    {
        ...CL100K,
        ...COMPLETION,
        name: 'babbage-002',
        aliases: [],
        family: 'babbage-002',
        trainingContext: 16_384,
        trainingPrice: 0.4,
        sampling: { input: 1.6, output: 1.6 },
    },
];


/***/ }),

/***/ 49703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveModel)
/* harmony export */ });
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19597);

const BY_NAME = new Map(_models_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELS */ .L6.flatMap((model) => [model.name, ...model.aliases].map((name) => [name, model])));
/** What tiktoken says of whole families; its own table reads `ft:gpt-4.1` as gpt-4, so prefixes are matched after `ft:` is gone. */
const FAMILIES = [
    [/^(gpt-4o|chatgpt-4o|gpt-4\.[15]|gpt-[5-9]|gpt-oss|o[134])(?=$|[-.])/, 'o200k_base'],
    [/^(gpt-4|gpt-3\.5-turbo|gpt-3\.5)(?=$|-)/, 'cl100k_base'],
];
/** Vocabularies that grew from cl100k_base; every other stranger is counted in OpenAI's newest one. */
const NEAR_CL100K = /llama-?v?3|qwen/;
/**
 * Finds what is known of a model by any of its names: snapshot, alias, `ft:base:org:suffix:id` (with a checkpoint, or nested),
 * Azure's `gpt-35-turbo` and `gpt-4.1-2025-04-14.ft-…`, a gateway's or provider's path (`azure/…`, `meta-llama/…`, `openai.…`).
 */
function resolveModel(asked) {
    const { base, fineTuned } = baseName(asked);
    const model = BY_NAME.get(base) ?? null;
    const known = model?.encoding ?? FAMILIES.find(([pattern]) => pattern.test(base))?.[1];
    if (known !== undefined)
        return { asked, base, fineTuned, model, encoding: known, encodingNote: null };
    const near = NEAR_CL100K.test(base);
    const encoding = near ? 'cl100k_base' : 'o200k_base';
    const why = near
        ? "it is the nearest to the model's own vocabulary, which is not built in"
        : "the model's own vocabulary is not built in";
    return {
        asked,
        base,
        fineTuned,
        model,
        encoding,
        encodingNote: `Tokens are counted in ${encoding}: ${why}, so the counts are an estimate.`,
    };
}
/** `ft:…`, also behind a gateway's path. */
const TUNED = /^(?:[^:]*\/)?ft:(.*)$/s;
function baseName(asked) {
    let name = asked.trim().toLowerCase();
    let fineTuned = false;
    for (let inner = TUNED.exec(name); inner !== null; inner = TUNED.exec(name)) {
        fineTuned = true;
        name = inner[1] ?? '';
    }
    // A colon ends the base in `base:org:suffix:id`, in the old `curie:ft-org-…`, and in Bedrock's `gpt-oss-20b-1:0`.
    const colon = name.indexOf(':');
    if (colon !== -1) {
        fineTuned ||= name.startsWith(':ft-', colon);
        name = name.slice(0, colon);
    }
    name = name.slice(name.lastIndexOf('/') + 1);
    const azure = name.indexOf('.ft-');
    if (azure !== -1) {
        fineTuned = true;
        name = name.slice(0, azure);
    }
    name = name.replace(/^(openai|qwen|meta)\./, '').replace(/^gpt-35(?=$|-)/, 'gpt-3.5');
    return { base: name, fineTuned };
}


/***/ }),

/***/ 28177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ trainingPrice)
/* harmony export */ });
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19597);

const OVERRIDE = 'price-per-million-tokens-usd';
/** From Nebius' notebook: models below 20 billion parameters. */
const NEBIUS_SMALL_USD = 0.4;
const NEBIUS_SMALL_BELOW = 20;
/** The training price of a million tokens, from the built-in table. */
function trainingPrice(providerId, resolved, method) {
    if (providerId === 'openai')
        return openaiPrice(resolved, method);
    if (providerId === 'nebius')
        return nebiusPrice(resolved);
    if (providerId === 'simulator')
        return { usd: 0, source: 'the simulator is free', notes: [], estimated: false };
    if (providerId === 'together') {
        return none("Together's own estimate stands beside this bill once the file is uploaded; its price list is not built in");
    }
    return none('No price list of this provider is built in');
}
function openaiPrice(resolved, method) {
    const usd = resolved.model?.trainingPrice ?? null;
    if (usd === null)
        return none(`OpenAI's price list has no training price for ${resolved.base}`);
    if (resolved.model?.methods.includes(method) === false) {
        return none(`OpenAI's price list has no ${method} training for ${resolved.base}`);
    }
    return { usd, source: _models_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICES_SOURCE */ .nn, notes: [], estimated: false };
}
function nebiusPrice(resolved) {
    const size = parametersInBillions(resolved.base);
    if (size === null || size >= NEBIUS_SMALL_BELOW)
        return none(`Nebius' price for ${resolved.base} is not built in`);
    return {
        usd: NEBIUS_SMALL_USD,
        source: "the example in Nebius' fine-tuning notebook for models below 20B",
        notes: ['The price is an example that Nebius published, not its price list.'],
        estimated: true,
    };
}
/** `llama-3.1-8b-instruct` → 8, `qwen3-30b-a3b` → 30 (all parameters, not the active ones); null where the name does not say. */
function parametersInBillions(name) {
    const match = /(?:^|[-_])(\d{1,4}(?:\.\d{1,2})?)b(?=$|[-_.])/.exec(name);
    return match?.[1] === undefined ? null : Number(match[1]);
}
function none(why) {
    return {
        usd: null,
        source: 'no price known',
        notes: [`${why}; give \`${OVERRIDE}\` for a figure.`],
        estimated: false,
    };
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ checkDataset),
  O: () => (/* binding */ examineDataset)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/dataset/bill/estimate-bill.js + 2 modules
var estimate_bill = __webpack_require__(79593);
// EXTERNAL MODULE: ./build/js/dataset/bill/resolve-model.js
var resolve_model = __webpack_require__(49703);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/js/dataset/findings/finding-run.js


/** Text gathered before it is written to disk. */
const WRITE_CHARS = 1 << 16;
// JSON leaves them as they are, and readline breaks lines at them.
const SEPARATORS = /[\u2028\u2029]/g;
const escapeSeparator = (char) => (char === '\u2028' ? '\\u2028' : '\\u2029');
/**
 * Findings in order of set, file and line: kept in memory while the space lasts, written to a file after that.
 * Writing is synchronous, so that a flood of findings cannot gather in a queue.
 */
class FindingRun {
    #space;
    #kept = [];
    #file = null;
    #handle = -1;
    #text = '';
    constructor(space) {
        this.#space = space;
    }
    add(placed) {
        if (this.#file === null && this.#space.take()) {
            this.#kept.push(placed);
            return;
        }
        if (this.#file === null) {
            this.#file = this.#space.newFile();
            // Findings may quote a private dataset: nobody else on the machine reads them.
            this.#handle = (0,external_node_fs_.openSync)(this.#file, 'w', 0o600);
        }
        this.#text += `${JSON.stringify(placed).replace(SEPARATORS, escapeSeparator)}\n`;
        if (this.#text.length >= WRITE_CHARS)
            this.#write();
    }
    /** Writes what is left; nothing may be added after that. */
    close() {
        if (this.#handle < 0)
            return;
        this.#write();
        (0,external_node_fs_.closeSync)(this.#handle);
        this.#handle = -1;
    }
    async *read() {
        yield* this.#kept;
        if (this.#file === null)
            return;
        const stream = (0,external_node_fs_.createReadStream)(this.#file, { encoding: 'utf8', highWaterMark: 1 << 16 });
        try {
            for await (const line of (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity })) {
                yield JSON.parse(line);
            }
        }
        finally {
            stream.destroy();
        }
    }
    #write() {
        (0,external_node_fs_.writeSync)(this.#handle, this.#text);
        this.#text = '';
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/findings/finding-space.js

/** Findings that are kept in memory over all runs: some 10 MB. */
const FINDING_BUDGET = 20_000;
/** The memory and the folder that all runs of findings share. */
class FindingSpace {
    #folder;
    #left;
    #files = 0;
    constructor(folder, budget = FINDING_BUDGET) {
        this.#folder = folder;
        this.#left = budget;
    }
    /** Takes room for one finding; false once there is none. */
    take() {
        if (this.#left === 0)
            return false;
        this.#left--;
        return true;
    }
    newFile() {
        this.#files++;
        return external_node_path_.join(this.#folder, `findings-${this.#files}.jsonl`);
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/findings/merge-runs.js
/** Merges runs that are each in order of set, file and line; what stands at the same place keeps the runs' order. */
async function* mergeRuns(runs) {
    try {
        const heads = [];
        for (const run of runs) {
            const first = await run.next();
            if (first.done !== true)
                heads.push({ placed: first.value, run });
        }
        while (heads.length > 0) {
            let least = 0;
            for (let index = 1; index < heads.length; index++) {
                if (isBefore(heads[index]?.placed, heads[least]?.placed))
                    least = index;
            }
            const head = heads[least];
            if (head === undefined)
                return;
            yield head.placed;
            const next = await head.run.next();
            if (next.done === true)
                heads.splice(least, 1);
            else
                head.placed = next.value;
        }
    }
    finally {
        // Whoever stops reading early must not leave files open.
        await Promise.all(runs.map((run) => run.return(undefined)));
    }
}
function isBefore(a, b) {
    if (a === undefined || b === undefined)
        return false;
    if (a.set !== b.set)
        return a.set < b.set;
    if (a.fileIndex !== b.fileIndex)
        return a.fileIndex < b.fileIndex;
    return (a.finding.line ?? 0) < (b.finding.line ?? 0);
}

;// CONCATENATED MODULE: ./build/js/dataset/findings/rule-tallies.js
/** Ranges of lines kept for a rule: what a summary can show. */
const MAX_PLACES = 50;
/** Counts findings by level and rule, and folds neighbouring lines into ranges. */
class RuleTallies {
    counts = { error: 0, warning: 0, notice: 0 };
    #byRule = new Map();
    /** @param occurrences how many times it stands in the line */
    add(finding, occurrences) {
        this.counts[finding.level]++;
        let tally = this.#byRule.get(finding.rule);
        if (tally === undefined) {
            tally = { level: finding.level, count: 0, occurrences: 0, message: finding.message, places: [] };
            this.#byRule.set(finding.rule, tally);
        }
        tally.count++;
        tally.occurrences += occurrences;
        const { file, line } = finding;
        const last = tally.places.at(-1);
        if (last?.file === file && last.to !== null && (line === last.to + 1 || line === last.to)) {
            last.to = line;
        }
        else if (tally.places.length < MAX_PLACES) {
            tally.places.push({ file, from: line, to: line });
        }
    }
    byRule() {
        return new Map([...this.#byRule].map(([rule, tally]) => [rule, { rule, ...tally }]));
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/findings/finding-log.js




const ORDER = { training: 0, validation: 1, test: 2 };
/**
 * Gathers findings at their levels. Whoever finds things in another order than the lines' (a rule over the whole
 * set, a file's own findings) opens a run of its own; the runs are merged when they are read.
 */
class FindingLog {
    #levels;
    #space;
    #runs = [];
    #tallies = new RuleTallies();
    constructor(levels, folder, budget) {
        this.#levels = levels;
        this.#space = new FindingSpace(folder, budget);
    }
    /** A sink for findings that come in order of set, file and line. */
    openRun() {
        const run = new FindingRun(this.#space);
        this.#runs.push(run);
        return (rule, message, place, occurrences = 1) => {
            const level = this.#levels[rule];
            if (level === 'off')
                return;
            const finding = { rule, level, file: place.file?.path ?? null, line: place.line, message };
            this.#tallies.add(finding, occurrences);
            run.add({ set: ORDER[place.role], fileIndex: place.file?.index ?? -1, finding });
        };
    }
    /** Ends the gathering. */
    close() {
        for (const run of this.#runs)
            run.close();
        const runs = this.#runs;
        return {
            counts: { ...this.#tallies.counts },
            byRule: this.#tallies.byRule(),
            all: () => findingsOf(mergeRuns(runs.map((run) => run.read()))),
        };
    }
}
async function* findingsOf(placed) {
    for await (const { finding } of placed)
        yield finding;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
;// CONCATENATED MODULE: ./build/js/dataset/read/sample.js


/** Enough for some hundred usual lines. */
const HEAD_BYTES = 256 * 1024;
const MAX_LINES = 300;
/** The first bytes of a file. */
async function readHead(file) {
    const handle = await (0,promises_.open)(file.absolute, 'r');
    try {
        const head = new Uint8Array(HEAD_BYTES);
        const { bytesRead } = await handle.read(head, 0, head.length, 0);
        return head.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** The objects on the first lines of a file, to tell its format by; what does not parse is passed over. */
function sampleLines(head, size) {
    const lines = Buffer.from(head)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .split('\n');
    // The last one may be cut in two.
    if (size > head.length)
        lines.pop();
    const objects = [];
    for (const line of lines.slice(0, MAX_LINES)) {
        try {
            const value = JSON.parse(line);
            if ((0,json/* isObject */.Gv)(value))
                objects.push(value);
        }
        catch {
            continue;
        }
    }
    return objects;
}

;// CONCATENATED MODULE: ./build/js/dataset/read/upload-name.js

/** File systems and providers take longer names; people and tables do not. */
const MAX_BASE_LENGTH = 60;
/** Hex digits of the digest in a name: enough to find the file of the same bytes again among thousands. */
const DIGEST_DIGITS = 16;
/**
 * The name of an upload: the first file's base name made safe, and the beginning of the digest of its bytes,
 * by which a later run recognises a file that is already there.
 */
function uploadName(firstPath, sha256) {
    const base = external_node_path_.posix
        .basename(firstPath)
        .replace(/\.[^.]*$/, '')
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, MAX_BASE_LENGTH);
    return `${base === '' ? 'dataset' : base}-${sha256.slice(0, DIGEST_DIGITS)}.jsonl`;
}

// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
;// CONCATENATED MODULE: ./build/js/dataset/read/upload-source.js



/** Two buffers of this size are filled in turn: what holds one has until the next but one to be done with it. */
const CHUNK_BYTES = 512 << 10;
/** Up to here the bytes are held against their digest while they are sent; beyond, hashing would slow the sending. */
const MAX_DIGEST_BYTES = 64 << 20;
/**
 * The bytes of one upload, read straight from the files they stand in.
 *
 * A reading ends with an error, and so does the request it feeds, where a file is no longer what was checked: told by
 * its size and time of change before the first byte and after the last, and by the digest where a small upload is read
 * as a whole. Only who changes a large file and sets its clock back could get past that.
 */
function uploadSource(name, sha256, parts) {
    const bytes = parts.reduce((sum, part) => sum + part.to - part.from + (part.newline ? 1 : 0), 0);
    return {
        name,
        bytes,
        sha256,
        async *read(start, end) {
            // Only a reading of the whole can be held against the digest.
            const isWhole = start === 0 && end >= bytes;
            const hash = isWhole && bytes <= MAX_DIGEST_BYTES ? (0,external_node_crypto_.createHash)('sha256') : null;
            let offset = 0;
            for (const part of parts) {
                const length = part.to - part.from;
                const from = Math.max(0, start - offset);
                const to = Math.min(length, end - offset);
                if (from < to) {
                    for await (const chunk of readPart(part, part.from + from, part.from + to)) {
                        hash?.update(chunk);
                        yield chunk;
                    }
                }
                if (part.newline && start <= offset + length && end > offset + length) {
                    hash?.update('\n');
                    yield Buffer.from('\n');
                }
                offset += length + (part.newline ? 1 : 0);
            }
            if (hash !== null && hash.digest('hex') !== sha256)
                throw datasetChanged(parts[0]?.path ?? name);
        },
    };
}
async function* readPart(part, from, to) {
    const handle = await (0,promises_.open)(part.absolute, 'r');
    try {
        await assertUnchanged(handle, part);
        const size = Math.min(CHUNK_BYTES, to - from);
        let [buffer, next] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
        for (let at = from; at < to;) {
            const { bytesRead } = await handle.read(buffer, 0, Math.min(size, to - at), at);
            if (bytesRead === 0)
                throw datasetChanged(part.path);
            yield buffer.subarray(0, bytesRead);
            at += bytesRead;
            [buffer, next] = [next, buffer];
        }
        await assertUnchanged(handle, part);
    }
    finally {
        await handle.close();
    }
}
async function assertUnchanged(handle, part) {
    const { size, mtimeMs } = await handle.stat();
    if (size !== part.size || mtimeMs !== part.modifiedMs)
        throw datasetChanged(part.path);
}
/** The one part that a file written by the check itself is. */
async function wholeFile(path, absolute) {
    const { size, mtimeMs } = await (0,promises_.stat)(absolute);
    return { path, absolute, from: 0, to: size, newline: false, size, modifiedMs: mtimeMs };
}
/** Somebody wrote to a file between the check and its use. */
function datasetChanged(path) {
    return new user_error/* UserError */.y(`${path} changed after it was checked; nothing else may write to the dataset while this step runs.`, { code: 'dataset-changed' });
}

// EXTERNAL MODULE: ./build/js/dataset/rules/detect-format.js
var detect_format = __webpack_require__(30272);
// EXTERNAL MODULE: ./build/js/dataset/pass/block-rows.js
var block_rows = __webpack_require__(91274);
// EXTERNAL MODULE: ./build/js/dataset/read/pointer.js
var read_pointer = __webpack_require__(27575);
;// CONCATENATED MODULE: ./build/js/dataset/pass/file-findings.js


/**
 * What stands in the file instead of data, if anything: then its lines are not looked at, as each would be wrong for
 * the same reason.
 */
function reportNoData(head, size, collector, sink) {
    const say = (rule, message) => {
        sink(rule, message, { role: collector.role, file: collector.place, line: null });
        return true;
    };
    const pointer = (0,read_pointer/* findPointer */.p)(head, size);
    if (pointer === 'lfs') {
        return say('lfs-pointer', 'this is a Git LFS pointer, not the data; set `lfs: true` on actions/checkout');
    }
    if (pointer === 'dvc') {
        return say('dvc-pointer', 'this is a DVC pointer, not the data; run `dvc pull` and name the data file');
    }
    const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
    if (utf16)
        return say('not-utf8', 'the file is UTF-16; save it as UTF-8');
    return false;
}
/** What the file as a whole shows, once it was read. */
function reportFile(bytes, collector, sink, takesByteOrderMark) {
    const { role, place: file } = collector;
    const extension = external_node_path_.posix.extname(file.path);
    if (extension !== '.jsonl') {
        const found = /^\.\w{1,16}$/.test(extension) ? extension : 'no usable extension';
        sink('wrong-extension', `the file has ${found}; providers take .jsonl`, { role, file, line: null });
    }
    if (collector.examples === 0)
        sink('empty-file', 'there is no example in the file', { role, file, line: null });
    if (bytes.byteOrderMark && !takesByteOrderMark) {
        sink('byte-order-mark', 'the file begins with a byte order mark; save it without', {
            role,
            file,
            line: 1,
        });
    }
    if (collector.crlf !== null) {
        const { line, count } = collector.crlf;
        const rest = count === 1 ? 'the line ends' : `${count} lines of the file end`;
        sink('crlf', `${rest} with a carriage return and a line feed; a line feed alone is expected`, {
            role,
            file,
            line,
        });
    }
}

// EXTERNAL MODULE: ./build/js/dataset/pass/pass-file.js
var pass_file = __webpack_require__(60645);
// EXTERNAL MODULE: ./build/js/dataset/pass/set-collector.js + 1 modules
var set_collector = __webpack_require__(89860);
// EXTERNAL MODULE: ./build/js/dataset/pass/side-writer.js
var side_writer = __webpack_require__(76886);
;// CONCATENATED MODULE: ./build/js/dataset/pass/pass-set.js











/** Takes the files of one set through the checks, once. */
async function passSet(pass) {
    const writers = pass.sidesFolder === null ? null : await openWriters(pass.sidesFolder);
    try {
        return await passFiles(pass, writers);
    }
    catch (error) {
        await Promise.all(writers?.map((writer) => writer.abandon()) ?? []);
        throw error;
    }
}
async function passFiles(pass, writers) {
    const sides = [(0,set_collector/* newTotals */.CX)(), (0,set_collector/* newTotals */.CX)()];
    const lineSink = pass.log.openRun();
    const fileSink = pass.log.openRun();
    const joined = (0,external_node_crypto_.createHash)('sha256');
    const free = [];
    const files = [];
    const parts = [];
    for (const [index, file] of pass.files.entries()) {
        const collector = {
            role: pass.role,
            place: { index, path: file.path },
            sides,
            writers,
            sink: lineSink,
            lines: 0,
            examples: 0,
            crlf: null,
        };
        for (const side of sides)
            side.table.startFile();
        let seen = 0;
        const onBytes = (bytes) => {
            // A single file's own digest serves. Within joined bytes a byte order mark would be part of a line.
            const skip = index > 0 && seen === 0 ? (0,pass_file/* markLength */.I)(bytes) : 0;
            if (pass.files.length > 1)
                joined.update(bytes.subarray(skip));
            seen += bytes.length;
            pass.onBytes(bytes.length);
        };
        const head = await readHead(file);
        const noData = reportNoData(head, file.bytes, collector, fileSink);
        const wrong = noData ? null : (0,detect_format/* findWrongFormat */.Cg)(sampleLines(head, file.bytes), pass.format);
        if (wrong !== null)
            fileSink('wrong-format', wrong, { role: pass.role, file: collector.place, line: null });
        const examiner = noData ? idle(pass.examiner) : pass.examiner;
        const bytes = await (0,pass_file/* passFile */.p)(file, {
            examiner,
            collector,
            onBytes,
            holdToRules: wrong === null,
            signal: pass.signal,
            free,
        });
        if (bytes.bytes !== file.bytes)
            throw datasetChanged(file.path);
        if (!noData)
            reportFile(bytes, collector, fileSink, pass.takesByteOrderMark);
        const newline = !bytes.endsWithNewline && index < pass.files.length - 1;
        if (newline)
            joined.update('\n');
        parts.push({
            path: file.path,
            absolute: file.absolute,
            from: index > 0 && bytes.byteOrderMark ? 3 : 0,
            to: bytes.bytes,
            newline,
            size: file.bytes,
            modifiedMs: file.modifiedMs,
        });
        files.push({
            path: file.path,
            bytes: bytes.bytes,
            sha256: bytes.sha256,
            examples: collector.examples,
            trackedByGit: pass.trackedByGit.has(file.real),
        });
    }
    const first = files[0]?.path ?? 'dataset';
    if (writers === null) {
        const digest = files.length === 1 && files[0] !== undefined ? files[0].sha256 : joined.digest('hex');
        const upload = uploadSource(uploadName(first, digest), digest, parts);
        return { files, training: { totals: sides[0], upload }, heldOut: null };
    }
    const [training, heldOut] = await Promise.all([
        closeSide(writers[0], sides[0], first),
        closeSide(writers[1], sides[1], first),
    ]);
    return { files, training, heldOut };
}
async function openWriters(folder) {
    return [
        await side_writer/* SideWriter */.b.open(external_node_path_.join(folder, 'training.jsonl')),
        await side_writer/* SideWriter */.b.open(external_node_path_.join(folder, 'validation.jsonl')),
    ];
}
async function closeSide(writer, totals, first) {
    const digest = await writer.close();
    const part = await wholeFile(writer.path, writer.path);
    return { totals, upload: uploadSource(uploadName(first, digest), digest, [part]) };
}
/** Hashes a file's bytes without a look at its lines. */
function idle(examiner) {
    const none = { roles: {}, calls: {} };
    return {
        ...examiner,
        examine: async ({ buffer }) => ({
            buffer,
            lines: 0,
            rows: (0,block_rows/* newRows */.Sq)(0, false),
            findings: [],
            crlf: null,
            names: [none, none],
        }),
    };
}

// EXTERNAL MODULE: ./build/js/dataset/pass/side.js
var side = __webpack_require__(49616);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/dataset/pass/examine-block.js + 14 modules
var examine_block = __webpack_require__(97769);
;// CONCATENATED MODULE: ./build/js/dataset/pass/examine-here.js

/** Checks blocks in this thread: for what is too small to gain from others. */
function examineHere(settings) {
    const examiner = (0,examine_block/* createBlockExaminer */.T)(settings);
    return {
        parallel: 1,
        examine: async (job) => examiner.examine(job),
        summaries: async (role) => {
            const summary = examiner.summary(role);
            return summary === null ? [] : [summary];
        },
        close: async () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/js/dataset/pass/start-examiner.js


/** Below this a worker takes longer to start than it saves. */
const WORTH_WORKERS_BYTES = 4 * (1 << 20);
/** Each thread takes some 40 MB; more of them would wait for the disk. */
const MAX_THREADS = 4;
/**
 * Chooses where the lines are checked: in worker threads, on a machine with several cores and for enough bytes.
 *
 * @param workerUrl what a worker is started with; null for none
 * @param bytes of all files
 */
async function startExaminer(settings, workerUrl, bytes) {
    const threads = Math.min((0,external_node_os_.availableParallelism)(), MAX_THREADS);
    if (workerUrl === null || threads < 2 || bytes < WORTH_WORKERS_BYTES)
        return examineHere(settings);
    const { startPool } = await __webpack_require__.e(/* import() */ 2132).then(__webpack_require__.bind(__webpack_require__, 2132));
    return startPool(settings, workerUrl, threads);
}

// EXTERNAL MODULE: ./build/js/dataset/rules/checker.js + 15 modules
var checker = __webpack_require__(73676);
// EXTERNAL MODULE: ./build/js/dataset/rules/provider-demands.js
var provider_demands = __webpack_require__(93285);
;// CONCATENATED MODULE: ./build/js/dataset/set-rules/distribution.js
/** Bars of a histogram that fits a summary. */
const BUCKETS = 12;
const NOTHING = { min: 0, median: 0, p95: 0, max: 0, total: 0, histogram: [] };
/**
 * How the examples' tokens are distributed. Percentiles are values that occur (nearest rank).
 *
 * @param tokens one number an example; left as it is
 */
function distributionOf(tokens) {
    if (tokens.length === 0)
        return NOTHING;
    const sorted = tokens.slice().sort();
    const rank = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
    const min = sorted[0] ?? 0;
    const max = sorted.at(-1) ?? 0;
    let total = 0;
    for (const each of sorted)
        total += each;
    return { min, median: rank(0.5), p95: rank(0.95), max, total, histogram: histogramOf(sorted, min, max) };
}
function histogramOf(sorted, min, max) {
    if (min === max)
        return [{ upTo: max, count: sorted.length }];
    const low = Math.log(Math.max(1, min));
    const step = (Math.log(max) - low) / BUCKETS;
    const bounds = new Set();
    for (let bucket = 1; bucket < BUCKETS; bucket++)
        bounds.add(Math.round(Math.exp(low + step * bucket)));
    // Narrow ranges have fewer whole numbers than bars.
    const ordered = [...[...bounds].filter((bound) => bound >= min && bound < max), max];
    let at = 0;
    return ordered.map((upTo) => {
        const start = at;
        while (at < sorted.length && sorted[at] <= upTo)
            at++;
        return { upTo, count: at - start };
    });
}

// EXTERNAL MODULE: ./build/js/dataset/set-rules/set-view.js
var set_view = __webpack_require__(31660);
;// CONCATENATED MODULE: ./build/js/dataset/set-report.js



/** What there is to say of one side, once its rows are all there. */
function reportSet(role, files, side, table) {
    const { totals } = side;
    return {
        role,
        files,
        examples: table.length,
        tokens: distributionOf(table.tokens.subarray(0, table.length)),
        assistantShare: totals.tokens === 0 ? 0 : Math.min(1, totals.assistantTokens / totals.tokens),
        tokensAreEstimated: totals.estimated,
        upload: side.upload,
        place(example) {
            const row = example - 1;
            if (!Number.isInteger(row) || row < 0 || row >= table.length)
                return null;
            const file = files[(0,set_view/* fileOf */.W7)(table, row)];
            const line = table.line[row];
            return file === undefined || line === undefined ? null : { file: file.path, line };
        },
        shape: (0,set_collector/* shapeOf */.F5)(totals),
        table,
    };
}

;// CONCATENATED MODULE: ./build/js/dataset/pass-sets.js






/** Takes every set through the one pass, with the same threads. */
async function passSets(sets) {
    const { check, files, settings } = sets;
    const bytes = Object.values(files)
        .flat()
        .reduce((sum, file) => sum + file.bytes, 0);
    const examiner = await startExaminer(settings, check.workerUrl, bytes);
    const divided = (0,side/* divides */.r3)(settings.split);
    let read = 0;
    const pass = (role) => passSet({
        role,
        format: settings.contexts[role].format,
        files: files[role],
        trackedByGit: sets.trackedByGit,
        examiner,
        log: sets.log,
        sidesFolder: role === 'training' && divided ? sets.folder : null,
        takesByteOrderMark: (0,provider_demands/* demandsOf */.w)(check.provider.id).byteOrderMark,
        signal: check.signal,
        onBytes(count) {
            read += count;
            check.onProgress?.(read, bytes);
        },
    });
    try {
        const training = await pass('training');
        const validation = files.validation.length === 0 ? null : await pass('validation');
        const test = files.test.length === 0 ? null : await pass('test');
        const summary = (0,checker/* mergeSummaries */.TF)(await examiner.summaries('training'));
        const heldOut = check.inputs.validationSplit > 0 ? training.heldOut : null;
        return {
            training: checkedSet('training', 'training', training.files, training.training),
            validation: validation === null
                ? heldOut && checkedSet('validation', 'training', training.files, heldOut)
                : checkedSet('validation', 'validation', validation.files, validation.training),
            test: test && checkedSet('test', 'test', test.files, test.training),
            summary,
        };
    }
    finally {
        await examiner.close();
    }
}
function checkedSet(role, filesOf, files, side) {
    const table = side.totals.table.finish();
    return {
        report: reportSet(role, files, side, table),
        view: { role, filesOf, paths: files.map((file) => file.path), table },
    };
}

;// CONCATENATED MODULE: ./build/js/dataset/bill/training-context.js
/** Azure's documentation gives gpt-4.1-nano half of what OpenAI's does. */
const AZURE_NANO = 32_768;
/**
 * Tokens of the longest example that the provider trains on whole; null where it is not known.
 * OpenAI cuts a longer example off at its end and bills what is left.
 */
function trainingContext(providerId, resolved) {
    if (providerId === 'azure' && resolved.model?.family === 'gpt-4.1-nano')
        return AZURE_NANO;
    return resolved.model?.trainingContext ?? null;
}

;// CONCATENATED MODULE: ./build/js/dataset/choose-format.js

/**
 * The format that the examples must have. It follows the method; supervised training has two, of which a known model
 * takes one. For any other model the first lines decide, where the provider takes prompt/completion or plain text at all.
 */
function chooseFormat(method, model, accepted, lines) {
    if (method === 'dpo')
        return 'preference';
    if (method === 'reinforcement')
        return 'reinforcement';
    if (model !== null)
        return model.formats.includes('completion') ? 'completion' : 'chat';
    const found = (0,detect_format/* detectFormat */.Tz)(lines);
    return (found === 'completion' || found === 'text') && accepted.includes(found) ? found : 'chat';
}
/** Test examples are held to the format they are in: an evaluation asks for answers, whatever the training asked for. */
function chooseTestFormat(training, lines) {
    const found = (0,detect_format/* detectFormat */.Tz)(lines);
    return found === null || found === 'sharegpt' || found === 'alpaca' ? training : found;
}

// EXTERNAL MODULE: ./build/js/dataset/rules/grader-template.js
var grader_template = __webpack_require__(3621);
// EXTERNAL MODULE: ./build/js/dataset/rules/keys.js
var keys = __webpack_require__(3193);
// EXTERNAL MODULE: ./build/js/dataset/rules/quote.js
var quote = __webpack_require__(11833);
;// CONCATENATED MODULE: ./build/js/dataset/rules/grader.js




const OPERATIONS = ['eq', 'ne', 'like', 'ilike'];
const METRICS = 'cosine fuzzy_match bleu gleu meteor rouge_1 rouge_2 rouge_3 rouge_4 rouge_5 rouge_l'.split(' ');
const SAMPLE = ['output_text', 'output_json', 'output_tools', 'choices', 'output_audio'];
// "Code <256 kB" in the graders' guide.
const SOURCE_LIMIT = 256 * 1024;
const FUNCTIONS = new Set('min max abs floor ceil exp sqrt log'.split(' '));
/** Numbers are matched so that `1e-3` reads no `e`. */
const NUMBER_OR_NAME = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[A-Za-z_]\w*/gi;
/** Checks a grader's own shape; every finding is `ill-formed-grader`. */
function checkGrader(grader, context, sink) {
    const tell = (message) => sink('ill-formed-grader', message);
    checkOne(grader, 'grader', context.provider, 0, tell);
    for (const name of (0,grader_template/* templateVariables */.Q)(grader)) {
        const [space = '', member = ''] = name.split(/[.[\]]/);
        const shown = (0,quote/* quote */.hD)(`{{${name}}}`);
        if (space !== 'item' && space !== 'sample') {
            tell(`the grader reads ${shown}, only item.… (the line) and sample.… (the answer) exist`);
        }
        else if (member === '')
            tell(`the grader reads ${shown}, name a field of it`);
        else if (space === 'sample' && !SAMPLE.includes(member)) {
            tell(`the grader reads ${shown}, a sample has ${SAMPLE.join(', ')}${(0,keys/* suggest */.Z)(member, SAMPLE)}`);
        }
    }
}
const CHECKS = {
    string_check: (grader, path, tell) => {
        wantTexts(grader, ['name', 'input', 'reference'], path, tell);
        wantOneOf(grader, 'operation', OPERATIONS, path, tell);
    },
    text_similarity: (grader, path, tell) => {
        wantTexts(grader, ['name', 'input', 'reference'], path, tell);
        wantOneOf(grader, 'evaluation_metric', METRICS, path, tell);
    },
    python: (grader, path, tell) => {
        wantTexts(grader, ['name', 'source'], path, tell);
        const source = grader['source'];
        if (typeof source === 'string' && Buffer.byteLength(source) >= SOURCE_LIMIT)
            tell(`${path}.source is 256 kB or larger`);
        if (typeof source === 'string' && !/\bdef\s+grade\s*\(/.test(source))
            tell(`${path}.source defines no function "grade"`);
    },
    score_model: checkScoreModel,
    lambda: (grader, path, tell) => {
        const lambda = grader['lambda'];
        if (!(0,json/* isObject */.Gv)(lambda) || typeof lambda['function'] !== 'string')
            tell(`${path}.lambda.function must be the function's ARN`);
    },
    endpoint: (grader, path, tell) => wantTexts(grader, ['name', 'url'], path, tell),
};
function checkOne(grader, path, provider, depth, tell) {
    if (!(0,json/* isObject */.Gv)(grader)) {
        tell(`${path} is ${(0,quote/* describe */.q0)(grader)}, it must be an object`);
        return;
    }
    const type = grader['type'];
    const types = typesOf(provider, depth);
    if (typeof type !== 'string')
        tell(`${path}.type is ${(0,quote/* describe */.q0)(type)}, it must be one of ${types.join(', ')}`);
    else if (!types.includes(type)) {
        // A compatible server may have graders of its own.
        if (provider === 'openai-compatible' && depth === 0)
            return;
        tell(`${path}.type is ${(0,quote/* quote */.hD)(type)}, it must be one of ${types.join(', ')}${(0,keys/* suggest */.Z)(type, types)}`);
    }
    else if (type === 'multi')
        checkMulti(grader, path, provider, tell);
    else
        CHECKS[type]?.(grader, path, tell);
}
function typesOf(provider, depth) {
    const types = ['string_check', 'text_similarity', 'python', 'score_model'];
    if (provider === 'bedrock')
        return ['lambda'];
    if (provider === 'azure')
        types.push('endpoint');
    if (depth === 0)
        types.push('multi');
    return types;
}
/** `graders` is a map of names in the guide, one grader in the specification, and a list here and there. */
function checkMulti(grader, path, provider, tell) {
    wantTexts(grader, ['name', 'calculate_output'], path, tell);
    const graders = grader['graders'];
    const formula = typeof grader['calculate_output'] === 'string' ? grader['calculate_output'] : '';
    if (!(0,json/* isObject */.Gv)(graders) && !Array.isArray(graders)) {
        tell(`${path}.graders is ${(0,quote/* describe */.q0)(graders)}, it must be a map of names to graders`);
        return;
    }
    const isSingle = (0,json/* isObject */.Gv)(graders) && typeof graders['type'] === 'string';
    const entries = isSingle ? [['', graders]] : Object.entries(graders);
    if (entries.length === 0)
        tell(`${path}.graders is empty`);
    const names = new Set();
    for (const [key, entry] of entries.slice(0, 100)) {
        checkOne(entry, isSingle ? `${path}.graders` : `${path}.graders.${(0,quote/* quote */.hD)(key).slice(1, -1)}`, provider, 1, tell);
        names.add(key);
        if ((0,json/* isObject */.Gv)(entry) && typeof entry['name'] === 'string')
            names.add(entry['name']);
    }
    for (const name of new Set(formula.slice(0, 10_000).match(NUMBER_OR_NAME))) {
        if (!/^[A-Za-z_]/.test(name) || names.has(name) || FUNCTIONS.has(name))
            continue;
        tell(`${path}.calculate_output reads ${(0,quote/* quote */.hD)(name)}, no grader has this name${(0,keys/* suggest */.Z)(name, names)}`);
    }
}
function checkScoreModel(grader, path, tell) {
    wantTexts(grader, ['name', 'model'], path, tell);
    const { input, range } = grader;
    if (!Array.isArray(input) || input.length === 0)
        tell(`${path}.input is ${(0,quote/* describe */.q0)(input)}, it must be a list of messages`);
    else {
        for (let index = 0; index < input.length; index++) {
            const message = input[index];
            if (!(0,json/* isObject */.Gv)(message) || typeof message['role'] !== 'string' || message['content'] === undefined) {
                tell(`${path}.input[${index}] is no message with role and content`);
            }
        }
    }
    if (range === undefined || range === null)
        return;
    const [low, high] = Array.isArray(range) ? range : [];
    if (typeof low !== 'number' || typeof high !== 'number' || low >= high)
        tell(`${path}.range must be two numbers, the smaller first`);
}
function wantTexts(grader, keys, path, tell) {
    for (const key of keys) {
        if (typeof grader[key] !== 'string')
            tell(`${path}.${key} is ${(0,quote/* describe */.q0)(grader[key])}, it must be a text`);
    }
}
function wantOneOf(grader, key, allowed, path, tell) {
    const value = grader[key];
    if (typeof value === 'string' && allowed.includes(value))
        return;
    const hint = typeof value === 'string' ? (0,keys/* suggest */.Z)(value, allowed) : '';
    tell(`${path}.${key} is ${(0,quote/* describe */.q0)(value)}, it must be one of ${allowed.join(', ')}${hint}`);
}

// EXTERNAL MODULE: ./build/js/dataset/tokens/load.js
var load = __webpack_require__(62762);
;// CONCATENATED MODULE: ./build/js/dataset/prepare-check.js






/** The files of each set; none for a set that was not given or was uploaded before. */
function filesOfSets({ sources }) {
    if (sources.training.kind === 'id')
        throw new Error('a dataset that was uploaded before cannot be checked');
    return {
        training: sources.training.files,
        validation: sources.validation?.kind === 'files' ? sources.validation.files : [],
        test: sources.test?.files ?? [],
    };
}
/** Decides what every line is held to, and reports what is wrong before any line was read. */
async function prepareCheck(check, files, model, levels, log) {
    const { formats } = check.provider.capabilities;
    const trains = files.training.length > 0;
    const lines = await sample(trains ? files.training : files.test);
    const format = chooseFormat(check.method, model.model, formats, lines);
    const sink = log.openRun();
    const place = (0,set_view/* placeOfSet */.$c)({ filesOf: 'training', paths: files.training.map((file) => file.path) });
    if (trains && !formats.includes(format)) {
        const message = `${check.provider.title} does not train on the ${format} format; it takes ${formats.join(', ')}`;
        sink('format-not-accepted', message, place);
    }
    const testFormat = chooseTestFormat(format, await sample(files.test));
    if (testFormat === 'text' && files.test.length > 0) {
        const tested = (0,set_view/* placeOfSet */.$c)({ filesOf: 'test', paths: files.test.map((file) => file.path) });
        sink('format-not-accepted', 'plain text has no question to ask a model, so it cannot be a test file', tested);
    }
    const training = {
        format,
        method: check.method,
        role: 'training',
        provider: check.provider.id,
        model: check.model,
        grader: soundGrader(check, (message) => {
            sink('ill-formed-grader', message, { ...place, file: null });
        }),
    };
    return {
        contexts: {
            training,
            validation: { ...training, role: 'validation' },
            test: { ...training, role: 'test', format: testFormat },
        },
        off: Object.keys(levels).filter((rule) => levels[rule] === 'off'),
        encoding: model.encoding,
        tables: await (0,load/* loadTables */.i)(model.encoding),
        maxExampleTokens: trainingContext(check.provider.id, model),
        split: { validationSplit: check.inputs.validationSplit, trainingShare: check.inputs.trainingShare },
    };
}
/** The grader, where its shape is right: the lines are then held against what it reads. */
function soundGrader(check, tell) {
    if (check.method !== 'reinforcement' || check.grader === null)
        return null;
    const faults = [];
    checkGrader(check.grader, { provider: check.provider.id }, (_rule, message) => faults.push(message));
    for (const fault of faults)
        tell(fault);
    return faults.length === 0 ? check.grader : null;
}
async function sample(files) {
    const [first] = files;
    return first === undefined ? [] : sampleLines(await readHead(first), first.bytes);
}

// EXTERNAL MODULE: ./build/js/dataset/read/tracked-files.js
var tracked_files = __webpack_require__(90326);
// EXTERNAL MODULE: ./build/js/dataset/rules/levels.js + 9 modules
var rules_levels = __webpack_require__(15503);
// EXTERNAL MODULE: ./build/js/dataset/types.js
var types = __webpack_require__(77388);
;// CONCATENATED MODULE: ./build/js/dataset/set-rules/answers.js


/** Below so many examples one answer is soon over half of them. */
const MIN_EXAMPLES = 10;
/** What the answers of a set have in common that they should not, or lack in common that they should have. */
function checkAnswers(view, openRun) {
    reportDominant(view, openRun);
    reportRefusals(view, openRun);
    reportMixedStyle(view, openRun);
}
function reportDominant(view, openRun) {
    const { table } = view;
    // Only one value can stand in more than half of the rows, and the majority vote finds it without a table.
    let candidate = 0;
    let votes = 0;
    let answers = 0;
    for (let row = 0; row < table.length; row++) {
        if (!(0,set_view/* has */.zy)(table, row, types/* FLAG */.l.ANSWER))
            continue;
        answers++;
        const answer = table.answer[row];
        if (votes === 0)
            candidate = answer;
        votes += answer === candidate ? 1 : -1;
    }
    const isCandidate = (row) => (0,set_view/* has */.zy)(table, row, types/* FLAG */.l.ANSWER) && table.answer[row] === candidate;
    const { count, first } = tally(table.length, isCandidate);
    if (answers < MIN_EXAMPLES || count * 2 <= answers)
        return;
    openRun()('dominant-answer', `${count} of ${answers} examples have this answer`, (0,set_view/* placeOf */.$t)(view, first));
}
function reportRefusals(view, openRun) {
    const { table } = view;
    const answers = tally(table.length, (row) => (0,set_view/* has */.zy)(table, row, types/* FLAG */.l.ANSWER)).count;
    const { count, first } = tally(table.length, (row) => (0,set_view/* has */.zy)(table, row, types/* FLAG */.l.REFUSAL));
    if (answers < MIN_EXAMPLES || count * 2 <= answers)
        return;
    openRun()('mostly-refusals', `${count} of ${answers} answers read like a refusal, this one first`, (0,set_view/* placeOf */.$t)(view, first));
}
function reportMixedStyle(view, openRun) {
    const { table } = view;
    const json = tally(table.length, (row) => (0,set_view/* has */.zy)(table, row, types/* FLAG */.l.ANSWER_JSON));
    const prose = tally(table.length, (row) => (0,set_view/* has */.zy)(table, row, types/* FLAG */.l.ANSWER_PROSE));
    if (json.count === 0 || prose.count === 0)
        return;
    const jsonIsRare = json.count < prose.count;
    const rare = jsonIsRare ? json : prose;
    const [is, others] = jsonIsRare ? ['JSON', 'prose'] : ['prose', 'JSON'];
    const message = `${rare.count} of ${json.count + prose.count} answers are ${is} where the others are ${others}, this one first`;
    openRun()('mixed-answer-style', message, (0,set_view/* placeOf */.$t)(view, rare.first));
}
/** How many rows show a thing, and the first that does. */
function tally(length, shows) {
    let count = 0;
    let first = -1;
    for (let row = 0; row < length; row++) {
        if (!shows(row))
            continue;
        if (count === 0)
            first = row;
        count++;
    }
    return { count, first };
}

;// CONCATENATED MODULE: ./build/js/dataset/set-rules/consistency.js



/** Distinct system prompts or tool lists that are told apart; a set with more has no usual one. */
const MAX_KINDS = 1000;
/** System prompts that some examples lack, and system prompts and tools that differ between examples. */
function checkConsistency(view, openRun) {
    reportMissingSystem(view, openRun);
    reportKinds(view, openRun, view.table.system, 'system-prompt-differs', 'system prompts', 'system prompt');
    reportKinds(view, openRun, view.table.tools, 'tools-differ', 'lists of tools', 'list of tools');
}
function reportMissingSystem(view, openRun) {
    const { table } = view;
    const present = tally(table.length, (row) => (0,set_view/* has */.zy)(table, row, types/* FLAG */.l.SYSTEM));
    const missing = tally(table.length, (row) => !(0,set_view/* has */.zy)(table, row, types/* FLAG */.l.SYSTEM) && !(0,set_view/* isInvalid */.If)(table, row));
    if (present.count === 0 || missing.count === 0)
        return;
    const all = present.count + missing.count;
    const message = missing.count <= present.count
        ? `${missing.count} of ${all} examples have no system prompt, this one first`
        : `only ${present.count} of ${all} examples have a system prompt, this one first`;
    const first = missing.count <= present.count ? missing.first : present.first;
    openRun()('system-prompt-missing', message, (0,set_view/* placeOf */.$t)(view, first));
}
function reportKinds(view, openRun, column, rule, plural, singular) {
    const { length } = view.table;
    const kinds = new Map();
    let all = 0;
    for (let row = 0; row < length; row++) {
        const kind = column[row];
        if (kind === 0)
            continue;
        all++;
        const known = kinds.get(kind);
        if (known !== undefined)
            known.count++;
        else if (kinds.size < MAX_KINDS)
            kinds.set(kind, { count: 1, first: row });
    }
    if (kinds.size < 2)
        return;
    const [usual, ...others] = [...kinds.values()].sort((a, b) => b.count - a.count || a.first - b.first);
    const first = others.reduce((least, kind) => Math.min(least, kind.first), Infinity);
    if (usual === undefined)
        return;
    const number = kinds.size === MAX_KINDS ? `${MAX_KINDS} or more` : `${kinds.size}`;
    const message = `${number} different ${plural} in ${all} examples; ${all - usual.count} have another ${singular} than the most usual, this one first`;
    openRun()(rule, message, (0,set_view/* placeOf */.$t)(view, first));
}

// EXTERNAL MODULE: ./build/js/dataset/set-rules/hash-index.js
var hash_index = __webpack_require__(59507);
;// CONCATENATED MODULE: ./build/js/dataset/set-rules/duplicates.js



/** Examples of one set that stand in it twice: word for word, but for case and white space, or with another answer. */
function checkDuplicates(view, openRun, comparesAnswers) {
    const { table } = view;
    const exact = (0,hash_index/* findFirstRows */.b)(table.content, table.length, (row) => (0,set_view/* isInvalid */.If)(table, row));
    reportExact(view, exact, openRun);
    reportNear(view, exact, openRun);
    // The exact ones are told by now: their rows serve once more.
    if (comparesAnswers)
        reportConflicts(view, openRun, exact);
}
function reportExact(view, exact, openRun) {
    const sink = openRun();
    for (let row = 0; row < exact.length; row++) {
        const first = exact[row];
        if (first === row)
            continue;
        sink('duplicate-example', `the same example as ${(0,set_view/* nameRow */.S7)(view, first)}`, (0,set_view/* placeOf */.$t)(view, row));
    }
}
function reportNear(view, exact, openRun) {
    const { table } = view;
    const sink = openRun();
    const firstOf = (0,hash_index/* findFirstRows */.b)(table.folded, table.length, (row) => (0,set_view/* isInvalid */.If)(table, row) || exact[row] !== row);
    for (let row = 0; row < firstOf.length; row++) {
        const first = firstOf[row];
        if (first === row)
            continue;
        const message = `but for case and white space the same example as ${(0,set_view/* nameRow */.S7)(view, first)}`;
        sink('near-duplicate', message, (0,set_view/* placeOf */.$t)(view, row));
    }
}
function reportConflicts(view, openRun, scratch) {
    const { table } = view;
    const sink = openRun();
    const firstOf = (0,hash_index/* findFirstRows */.b)(table.prompt, table.length, (row) => (0,set_view/* isInvalid */.If)(table, row) || !(0,set_view/* has */.zy)(table, row, types/* FLAG */.l.ANSWER) || !(0,set_view/* hasPrompt */.TX)(table, row), scratch);
    for (let row = 0; row < firstOf.length; row++) {
        const first = firstOf[row];
        if (first === row || table.answer[row] === table.answer[first])
            continue;
        const message = `the same prompt as ${(0,set_view/* nameRow */.S7)(view, first)} with another answer`;
        sink('conflicting-answers', message, (0,set_view/* placeOf */.$t)(view, row));
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/set-rules/overlap.js


const RULES = {
    validation: { example: 'training-in-validation', prompt: 'prompt-in-validation' },
    test: { example: 'training-in-test', prompt: 'prompt-in-test' },
};
/** Training examples, or their prompts, that also stand in the set that shall measure what was learned from them. */
function checkOverlap(training, held, openRun) {
    if (held.role === 'training')
        return;
    const rules = RULES[held.role];
    const { table } = training;
    const other = held.table;
    const examples = (0,hash_index/* indexRows */.K)(other.content, other.length, (row) => (0,set_view/* isInvalid */.If)(other, row)).index;
    const prompts = (0,hash_index/* indexRows */.K)(other.prompt, other.length, (row) => (0,set_view/* isInvalid */.If)(other, row) || !(0,set_view/* hasPrompt */.TX)(other, row)).index;
    const exampleSink = openRun();
    const promptSink = openRun();
    for (let row = 0; row < table.length; row++) {
        if ((0,set_view/* isInvalid */.If)(table, row))
            continue;
        const same = examples.find(table.content[row * 2], table.content[row * 2 + 1]);
        if (same >= 0) {
            const message = `the example also stands in the ${held.role} set: ${(0,set_view/* nameRow */.S7)(held, same)}`;
            exampleSink(rules.example, message, (0,set_view/* placeOf */.$t)(training, row));
            continue;
        }
        if (!(0,set_view/* hasPrompt */.TX)(table, row))
            continue;
        const prompt = prompts.find(table.prompt[row * 2], table.prompt[row * 2 + 1]);
        if (prompt < 0)
            continue;
        const message = `the prompt also stands in the ${held.role} set: ${(0,set_view/* nameRow */.S7)(held, prompt)}`;
        promptSink(rules.prompt, message, (0,set_view/* placeOf */.$t)(training, row));
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/set-rules/sizes.js


/** OpenAI's guide: clear improvements are seen from 50 to 100 examples on. */
const CLEAR_EFFECT = 50;
/** Fewer validation examples say next to nothing, whatever their share. */
const FEW_VALIDATION = 10;
/** Share of all examples under which validation is small, unless it has so many examples all the same. */
const SMALL_SHARE = 0.01;
const ENOUGH_VALIDATION = 100;
/** Share of all examples over which validation takes away what could be learned from. */
const LARGE_SHARE = 0.5;
/** Whether the provider takes so many examples, and whether they suffice for anything. */
function checkSize(view, context, openRun) {
    const examples = view.table.length;
    const { min, max } = (0,provider_demands/* exampleLimits */.H)({ ...context, role: view.role });
    const place = (0,set_view/* placeOfSet */.$c)(view);
    const sink = openRun();
    // Of an empty file its own finding speaks.
    if (examples > 0 && examples < min) {
        sink('too-few-examples', `${examples} ${view.role} examples; at least ${min} are needed`, place);
    }
    else if (max !== null && examples > max) {
        sink('too-many-examples', `${examples} ${view.role} examples; at most ${max} are taken`, place);
    }
    else if (view.role === 'training' && examples > 0 && examples < CLEAR_EFFECT) {
        sink('few-examples', `${examples} examples; a clear effect is usually seen from ${CLEAR_EFFECT} on`, place);
    }
}
/** Whether the validation set is in proportion to the training set. */
function checkValidationShare(training, validation, openRun) {
    const held = validation.table.length;
    const all = held + training.table.length;
    const share = held / all;
    if (held === 0 || all === 0)
        return;
    const percent = `${(share * 100).toPrecision(2)} % of all`;
    const place = (0,set_view/* placeOfSet */.$c)(validation);
    if (held < FEW_VALIDATION || (share < SMALL_SHARE && held < ENOUGH_VALIDATION)) {
        openRun()('small-validation', `${held} validation examples (${percent}) measure little`, place);
    }
    else if (share > LARGE_SHARE) {
        openRun()('large-validation', `${held} validation examples are ${percent}; most could be trained on`, place);
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/set-rules/check-sets.js








/** The rules over whole sets. */
function checkSets(check) {
    const { training, validation, test, context, log } = check;
    const openRun = () => log.openRun();
    const trains = training.paths.length > 0;
    const comparesAnswers = context.method === 'supervised';
    for (const view of [training, validation, test]) {
        if (view === null)
            continue;
        checkSize(view, context, openRun);
        checkMixture(view, openRun);
        checkDuplicates(view, openRun, comparesAnswers);
    }
    checkConsistency(training, openRun);
    if (context.format !== 'reinforcement')
        checkAnswers(training, openRun);
    if (validation !== null) {
        checkValidationShare(training, validation, openRun);
        checkOverlap(training, validation, openRun);
    }
    else if (context.method === 'reinforcement' && trains && !check.validationIsUploaded) {
        const message = 'reinforcement needs a validation file; give `validation-file` or `validation-split`';
        openRun()('validation-required', message, (0,set_view/* placeOfSet */.$c)(training));
    }
    if (test !== null)
        checkOverlap(training, test, openRun);
    if (!trains)
        return;
    const sink = openRun();
    (0,checker/* checkSummary */.Z4)(check.summary, (rule, message) => {
        sink(rule, message, (0,set_view/* placeOfSet */.$c)(training));
    });
}
function checkMixture(view, openRun) {
    const { table } = view;
    const other = tally(table.length, (row) => (0,set_view/* has */.zy)(table, row, types/* FLAG */.l.OTHER_FORMAT));
    const all = tally(table.length, (row) => !(0,set_view/* isInvalid */.If)(table, row)).count;
    if (other.count === 0 || other.count === all)
        return;
    const message = `${other.count} of ${all} examples are in another format than the rest, this one first`;
    openRun()('mixed-format', message, (0,set_view/* placeOf */.$t)(view, other.first));
}

;// CONCATENATED MODULE: ./build/js/dataset/check-dataset.js












/**
 * The dataset from bytes to verdict, for a job to be made of it.
 *
 * @throws UserError where a side of a split is empty, or a file changed while it was read
 */
async function checkDataset(check) {
    const report = await examineDataset(check);
    assertSides(check, report);
    return report;
}
/**
 * One pass over the lines of every file, then the rules over the sets, then the bill. A side may be empty here: of a
 * few lines a split may leave one side nothing.
 *
 * @throws UserError where a file changed while it was read
 */
async function examineDataset(check) {
    const files = filesOfSets(check);
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(check.tempDir, 'dataset-'));
    const { testIsEvaluated, provider } = check;
    const levels = (0,rules_levels/* resolveLevels */.G)(check.inputs.rules, { testIsEvaluated, provider: provider.id });
    const log = new FindingLog(levels, folder);
    const settings = await prepareCheck(check, files, (0,resolve_model/* resolveModel */.A)(check.model ?? ''), levels, log);
    const paths = Object.values(files).flatMap((each) => each.map((file) => file.real));
    const trackedByGit = await (0,tracked_files/* findTrackedFiles */.b)(paths, check.workspace);
    const sets = await passSets({ check, files, settings, trackedByGit, log, folder });
    checkSets({
        training: sets.training.view,
        validation: sets.validation?.view ?? null,
        test: sets.test?.view ?? null,
        context: settings.contexts.training,
        summary: sets.summary,
        validationIsUploaded: check.sources.validation?.kind === 'id',
        log,
    });
    reportLargeUploads(check, sets, log);
    return {
        method: check.method,
        format: settings.contexts.training.format,
        training: sets.training.report,
        validation: sets.validation?.report ?? null,
        test: sets.test?.report ?? null,
        findings: log.close(),
        bill: billOf(check, sets),
    };
}
/** Nothing can be done with an empty side, whatever the levels of the rules. */
function assertSides({ inputs }, { training, validation }) {
    const given = training.files.reduce((sum, file) => sum + file.examples, 0);
    if (given === 0)
        return;
    if (inputs.validationSplit > 0 && validation?.examples === 0) {
        throw (0,refused/* refusedInput */.v1)('validation-split', `${inputs.validationSplit} holds out none of the ${given} training examples (the same prompt always falls on one side). Raise it, or give \`validation-file\`.`);
    }
    if (training.examples === 0) {
        throw (0,refused/* refusedInput */.v1)('validation-split', `${inputs.validationSplit} and \`training-share\` ${inputs.trainingShare} leave none of the ${given} examples to train on. Lower the one or raise the other.`);
    }
}
function reportLargeUploads(check, sets, log) {
    const { maxFileBytes, maxPartedBytes } = check.provider.capabilities;
    const most = maxPartedBytes ?? maxFileBytes;
    const sink = log.openRun();
    for (const set of [sets.training, sets.validation]) {
        if (set === null || set.report.upload.bytes <= most)
            continue;
        const message = `the ${set.view.role} upload has ${set.report.upload.bytes} bytes; ${check.provider.title} takes ${most}`;
        sink('file-too-large', message, (0,set_view/* placeOfSet */.$c)(set.view));
    }
}
function billOf(check, { training, validation }) {
    return (0,estimate_bill/* estimateBill */.o)({
        providerId: check.provider.id,
        model: check.model ?? '',
        method: check.method,
        ...check.billing,
        tokensPerEpoch: training.report.tokens.total,
        tokensAreEstimated: training.report.tokensAreEstimated,
        examples: training.report.examples,
        validationTokens: validation?.report.tokens.total ?? 0,
        today: check.today,
    });
}


/***/ }),

/***/ 60645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markLength),
/* harmony export */   p: () => (/* binding */ passFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _read_read_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36463);
/* harmony import */ var _set_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89860);



/** Bytes of a byte order mark at the beginning: 3 or none. */
function markLength(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
/** Takes one file through the checks: blocks are read ahead while earlier ones are under way, and merged in order. */
async function passFile(file, pass) {
    const { collector, examiner, free } = pass;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    let lastByte = 10;
    let mark = 0;
    const underway = [];
    const mergeOldest = async () => {
        const oldest = underway.shift();
        if (oldest === undefined)
            return;
        const result = await oldest;
        await (0,_set_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .collectBlock */ .Cz)(result, collector);
        if (result.buffer.byteLength === _read_read_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_BYTES */ .Yo)
            free.push(result.buffer);
    };
    const blocks = (0,_read_read_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v_)(file.absolute, {
        free,
        signal: pass.signal,
        onBytes(chunk) {
            hash.update(chunk);
            pass.onBytes(chunk);
            if (bytes === 0)
                mark = markLength(chunk);
            bytes += chunk.length;
            lastByte = chunk.at(-1) ?? lastByte;
        },
    });
    let first = true;
    for await (const block of blocks) {
        if (block.kind === 'long-line') {
            while (underway.length > 0)
                await mergeOldest();
            collector.lines++;
            const place = { role: collector.role, file: collector.place, line: collector.lines };
            const limit = _read_read_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc / (1 << 20);
            collector.sink('line-too-long', `the line has ${block.bytes} bytes and was not checked; at most ${limit} MB are`, place);
        }
        else {
            const start = first ? mark : 0;
            const examined = examiner.examine({
                role: collector.role,
                buffer: block.buffer,
                start,
                end: block.length,
                holdToRules: pass.holdToRules,
            });
            // It is awaited later, in order; until then a failure must not count as unhandled.
            examined.catch(() => undefined);
            underway.push(examined);
            if (underway.length >= examiner.parallel)
                await mergeOldest();
        }
        first = false;
    }
    while (underway.length > 0)
        await mergeOldest();
    return { bytes, sha256: hash.digest('hex'), byteOrderMark: mark > 0, endsWithNewline: lastByte === 10 };
}


/***/ }),

/***/ 89860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cz: () => (/* binding */ collectBlock),
  CX: () => (/* binding */ newTotals),
  F5: () => (/* binding */ shapeOf)
});

// EXTERNAL MODULE: ./build/js/dataset/types.js
var types = __webpack_require__(77388);
// EXTERNAL MODULE: ./build/js/dataset/pass/name-tally.js
var name_tally = __webpack_require__(79983);
// EXTERNAL MODULE: ./build/js/dataset/pass/side.js
var pass_side = __webpack_require__(49616);
;// CONCATENATED MODULE: ./build/js/dataset/pass/table-builder.js
/** The columns that are kept for the whole run, with their words an example. */
const WORDS = {
    content: 2,
    prompt: 2,
    folded: 2,
    answer: 1,
    system: 1,
    tools: 1,
    tokens: 1,
    line: 1,
};
const COLUMNS = Object.keys(WORDS);
/** Gathers the examples of one set as flat columns: 46 bytes an example, never a text. */
class TableBuilder {
    #columns;
    #flags = new Uint16Array(0);
    #capacity = 0;
    #length = 0;
    #fileStarts = [];
    constructor() {
        // Each has a buffer of its own, which a longer one takes over.
        const none = () => new Uint32Array(0);
        this.#columns = {
            content: none(),
            prompt: none(),
            folded: none(),
            answer: none(),
            system: none(),
            tools: none(),
            tokens: none(),
            line: none(),
        };
    }
    get length() {
        return this.#length;
    }
    /** What follows belongs to the next file. */
    startFile() {
        this.#fileStarts.push(this.#length);
    }
    /** Appends one row of a block. @param firstLine line number of the block's first line, from 1 */
    add(rows, row, firstLine) {
        if (this.#length === this.#capacity)
            this.#grow();
        const to = this.#length++;
        const columns = this.#columns;
        for (const column of ['content', 'prompt', 'folded']) {
            columns[column][to * 2] = rows[column][row * 2];
            columns[column][to * 2 + 1] = rows[column][row * 2 + 1];
        }
        columns.answer[to] = rows.answer[row];
        columns.system[to] = rows.system[row];
        columns.tools[to] = rows.tools[row];
        columns.tokens[to] = rows.tokens[row];
        columns.line[to] = firstLine + rows.line[row];
        this.#flags[to] = rows.flags[row];
    }
    finish() {
        return {
            length: this.#length,
            ...this.#columns,
            flags: this.#flags,
            fileStarts: Uint32Array.from(this.#fileStarts),
        };
    }
    #grow() {
        // Lengthening is cheap, and what is set aside for nothing would count: at most a quarter.
        this.#capacity = Math.max(1024, Math.ceil(this.#capacity * 1.25));
        for (const column of COLUMNS) {
            const length = this.#capacity * WORDS[column];
            this.#columns[column] = new Uint32Array(lengthened(this.#columns[column].buffer, length * 4));
        }
        this.#flags = new Uint16Array(lengthened(this.#flags.buffer, this.#capacity * 2));
    }
}
/** The bytes of a buffer at the beginning of a longer one. Where the engine can, none lies about as garbage in between. */
function lengthened(buffer, bytes) {
    // Node 20 cannot.
    if (Object.hasOwn(ArrayBuffer.prototype, 'transfer'))
        return buffer.transfer(bytes);
    const longer = new Uint8Array(bytes);
    longer.set(new Uint8Array(buffer));
    return longer.buffer;
}

;// CONCATENATED MODULE: ./build/js/dataset/pass/set-collector.js




function newTotals() {
    return {
        table: new TableBuilder(),
        names: new name_tally/* NameTally */.g(),
        assistantTokens: 0,
        tokens: 0,
        withSystem: 0,
        withTools: 0,
        withImages: 0,
        estimated: false,
    };
}
/** Merges one block's result; blocks must come in order. */
async function collectBlock(result, into) {
    const firstLine = into.lines + 1;
    const { rows } = result;
    for (const finding of result.findings) {
        const place = { role: into.role, file: into.place, line: firstLine + finding.line };
        into.sink(finding.rule, finding.message, place, finding.count);
    }
    const bytes = new Uint8Array(result.buffer);
    for (let row = 0; row < rows.count; row++) {
        const side = rows.side[row];
        const totals = side === pass_side/* SIDE */.g2.DROPPED ? undefined : into.sides[side];
        if (totals === undefined)
            continue;
        totals.table.add(rows, row, firstLine);
        addTotals(totals, rows.flags[row], rows.tokens[row], rows.assistantTokens[row]);
        const writer = into.writers?.[side];
        if (writer !== undefined && rows.span !== null) {
            await writer.write(bytes.subarray(rows.span[row * 2], rows.span[row * 2 + 1]));
        }
    }
    into.sides[0].names.merge(result.names[0]);
    into.sides[1].names.merge(result.names[1]);
    if (result.crlf !== null) {
        into.crlf ??= { line: firstLine + result.crlf.line, count: 0 };
        into.crlf.count += result.crlf.count;
    }
    into.lines += result.lines;
    into.examples += rows.count;
}
function addTotals(totals, flags, tokens, assistantTokens) {
    totals.tokens += tokens;
    totals.assistantTokens += assistantTokens;
    if ((flags & types/* FLAG */.l.SYSTEM) !== 0)
        totals.withSystem++;
    if ((flags & types/* FLAG */.l.TOOLS) !== 0)
        totals.withTools++;
    if ((flags & types/* FLAG */.l.IMAGES) !== 0)
        totals.withImages++;
    if ((flags & types/* FLAG */.l.ESTIMATED) !== 0)
        totals.estimated = true;
}
function shapeOf(totals) {
    const { roles, calls } = totals.names.counts();
    return {
        roles,
        withSystem: totals.withSystem,
        withTools: totals.withTools,
        withImages: totals.withImages,
        toolCalls: calls,
    };
}


/***/ }),

/***/ 76886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SideWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Bytes gathered before they are written. */
const WRITE_BYTES = 1 << 20;
/** Writes the lines of one side of a split to a file of its own: these are the bytes to be uploaded. */
class SideWriter {
    path;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #handle;
    #buffer = Buffer.allocUnsafe(WRITE_BYTES);
    #filled = 0;
    constructor(path, handle) {
        this.path = path;
        this.#handle = handle;
    }
    static async open(path) {
        return new SideWriter(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600));
    }
    /** Appends one line and a line break; the promise settles once there is room for the next. */
    async write(line) {
        if (this.#filled + line.length + 1 > this.#buffer.length)
            await this.#flush();
        if (line.length + 1 > this.#buffer.length)
            this.#buffer = Buffer.allocUnsafe(line.length + 1);
        this.#buffer.set(line, this.#filled);
        this.#filled += line.length;
        this.#buffer[this.#filled++] = 10;
    }
    /** Ends the file. Returns the hex SHA-256 of its bytes. */
    async close() {
        await this.#flush();
        await this.#handle.close();
        return this.#hash.digest('hex');
    }
    /** Leaves the file as it is. */
    async abandon() {
        await this.#handle.close();
    }
    async #flush() {
        const bytes = this.#buffer.subarray(0, this.#filled);
        this.#hash.update(bytes);
        await this.#handle.writeFile(bytes);
        this.#filled = 0;
    }
}


/***/ }),

/***/ 71568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folder of the repository that holds a file: actions/checkout may have put it below the workspace (`path`). Both
 * are relative to the workspace, with forward slashes; empty where it is the workspace itself, or there is none below.
 */
function findRepository(file, workspace) {
    const folders = file.split('/').slice(0, -1);
    while (folders.length > 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, ...folders, '.git')))
        folders.pop();
    return folders.join('/');
}


/***/ }),

/***/ 27575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findPointer)
/* harmony export */ });
/** Git LFS keeps a pointer under this size (its specification, version 1). */
const POINTER_BYTES = 1024;
/**
 * Recognises a Git LFS pointer or a DVC file by its content.
 *
 * @param head the file's first bytes
 * @param size the file's size in bytes
 */
function findPointer(head, size) {
    const text = Buffer.from(head.subarray(0, POINTER_BYTES)).toString('latin1');
    if (size <= POINTER_BYTES && text.startsWith('version https://git-lfs.github.com/spec/'))
        return 'lfs';
    if (/^(?:md5: [0-9a-f]{32}\n)?(?:frozen: \w+\n)?outs:\n- /.test(text))
        return 'dvc';
    return null;
}


/***/ }),

/***/ 36463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Yo: () => (/* binding */ BLOCK_BYTES),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** One block is read, checked and posted at a time; smaller ones cost more calls, larger ones more memory. */
const BLOCK_BYTES = 1 << 20;
/** A longer line is passed over: no model takes an example of this size, and it must not fill the memory. */
const MAX_LINE_BYTES = 64 * (1 << 20);
/** Reads a file in big blocks, cut behind line breaks. */
async function* readBlocks(file, reading) {
    const blockBytes = reading.blockBytes ?? BLOCK_BYTES;
    const maxLine = reading.maxLineBytes ?? MAX_LINE_BYTES;
    const take = () => reading.free.pop() ?? new ArrayBuffer(blockBytes);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r');
    try {
        let block = new Uint8Array(take());
        let filled = 0;
        // Bytes of a line that is being passed over; 0 while none is.
        let skipped = 0;
        for (;;) {
            reading.signal?.throwIfAborted();
            if (filled === block.length)
                block = grown(block);
            // A buffer that grew may have room for more than a line may have: one byte over it tells.
            const room = Math.min(block.length, maxLine + 1) - filled;
            const { bytesRead } = await handle.read(block, filled, room);
            if (bytesRead === 0)
                break;
            const fresh = block.subarray(filled, filled + bytesRead);
            reading.onBytes(fresh);
            if (skipped > 0) {
                const end = fresh.indexOf(10) + 1;
                skipped += end === 0 ? bytesRead : end;
                if (end === 0)
                    continue;
                yield { kind: 'long-line', bytes: skipped };
                skipped = 0;
                block.copyWithin(0, end, bytesRead);
                filled = bytesRead - end;
                const rest = cut(block, 0, filled, take);
                if (rest === null)
                    continue;
                yield { kind: 'lines', buffer: block.buffer, length: rest.cut };
                ({ block, filled } = rest);
                continue;
            }
            const rest = cut(block, filled, filled + bytesRead, take);
            if (rest === null) {
                filled += bytesRead;
                if (filled > maxLine) {
                    skipped = filled;
                    filled = 0;
                    block = new Uint8Array(take());
                }
                continue;
            }
            yield { kind: 'lines', buffer: block.buffer, length: rest.cut };
            ({ block, filled } = rest);
        }
        if (skipped > 0)
            yield { kind: 'long-line', bytes: skipped };
        if (filled > 0)
            yield { kind: 'lines', buffer: block.buffer, length: filled };
    }
    finally {
        await handle.close();
    }
}
/** Finds the last line break at or behind `from`, and moves what follows it into a new buffer. */
function cut(block, from, end, take) {
    const newline = block.subarray(from, end).lastIndexOf(10);
    if (newline < 0)
        return null;
    const at = from + newline + 1;
    const rest = block.subarray(at, end);
    let next = new Uint8Array(take());
    while (next.length <= rest.length)
        next = new Uint8Array(next.length * 2);
    next.set(rest);
    return { cut: at, block: next, filled: rest.length };
}
function grown(block) {
    const larger = new Uint8Array(block.length * 2);
    larger.set(block);
    return larger;
}


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ resolveSources)
});

// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/dataset/read/file-id.js



/** OpenAI and Azure write `file-` and letters or hex, Together a UUID after it. */
const FILE_ID = /^file-[A-Za-z0-9_-]{3,120}$/;
/**
 * The id of an uploaded file, where the input is one: it looks like an id, and no such path exists.
 *
 * @throws UserError where an id stands beside other entries
 */
async function findFileId(input, entries, workspace) {
    for (const entry of entries) {
        if (!FILE_ID.test(entry) || (await exists(external_node_path_.join(workspace, entry))))
            continue;
        if (entries.length > 1) {
            throw (0,refused/* refusedInput */.v1)(input, `the file id "${entry}" stands beside other entries; give either one id or paths.`);
        }
        return entry;
    }
    return null;
}
async function exists(file) {
    try {
        await (0,promises_.stat)(file);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/js/dataset/read/workspace.js
var read_workspace = __webpack_require__(93183);
;// CONCATENATED MODULE: ./build/js/dataset/read/resolve-files.js






/**
 * The files that an input names: one path or glob a line, in byte order of their paths, each file once.
 *
 * @param input name of the input, for the sentences
 * @param patterns what stands in it, one entry a line
 * @param workspace absolute path; nothing outside of it is looked at
 * @throws UserError naming the pattern that matches nothing, a directory, or a path that must not be read
 */
async function resolveFiles(input, patterns, workspace) {
    const root = await (0,promises_.realpath)(workspace);
    const names = new Set();
    for (const pattern of patterns) {
        for (const name of await expandPattern(input, pattern, { given: external_node_path_.resolve(workspace), root }))
            names.add(name);
    }
    const ordered = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const files = [];
    const seen = new Set();
    for (const name of ordered) {
        const absolute = await (0,promises_.realpath)(external_node_path_.join(root, name));
        (0,read_workspace/* assertInside */.TQ)(input, name, root, absolute);
        if (seen.has(absolute))
            continue;
        seen.add(absolute);
        const stats = await (0,promises_.stat)(absolute);
        if (!stats.isFile()) {
            throw (0,refused/* refusedInput */.v1)(input, `${(0,read_workspace/* showPath */.P8)(name)} is not a regular file.`);
        }
        const real = external_node_path_.relative(root, absolute).split(external_node_path_.sep).join('/');
        refuseHiddenTarget(input, name, real);
        files.push({ path: name, real, absolute, bytes: stats.size, modifiedMs: stats.mtimeMs });
    }
    return files;
}
/** A link must not be a way round the rule that a hidden file is read only where it is named literally. */
function refuseHiddenTarget(input, name, real) {
    const named = new Set(name.split('/'));
    const hidden = real.split('/').find((segment) => segment.startsWith('.') && !named.has(segment));
    if (hidden === undefined)
        return;
    throw (0,refused/* refusedInput */.v1)(input, `${(0,read_workspace/* showPath */.P8)(name)} is a link to the hidden ${(0,read_workspace/* showPath */.P8)(real)}; a hidden file is read only where it is named literally.`);
}
async function expandPattern(input, pattern, workspace) {
    const { root } = workspace;
    const name = relativeName(input, pattern, workspace);
    const kind = await kindOf(external_node_path_.join(root, name));
    if (kind === 'file')
        return [name];
    if (kind === 'directory') {
        throw (0,refused/* refusedInput */.v1)(input, `${(0,read_workspace/* showPath */.P8)(pattern)} is a directory; name its files, for example ${(0,read_workspace/* showPath */.P8)(external_node_path_.posix.join(name, '*.jsonl'))}.`);
    }
    if (!(0,dist/* isDynamicPattern */.ey)(name))
        throw (0,refused/* refusedInput */.v1)(input, await missingFile(pattern, external_node_path_.join(root, name)));
    const { found, leadsOut } = await findMatches(name, root);
    const files = [];
    for (const match of found) {
        if ((await kindOf(external_node_path_.join(root, match))) === 'file')
            files.push(match);
    }
    if (files.length > 0)
        return files;
    if (leadsOut !== null)
        (0,read_workspace/* assertInside */.TQ)(input, pattern, root, leadsOut);
    throw (0,refused/* refusedInput */.v1)(input, `${(0,read_workspace/* showPath */.P8)(pattern)} matches no file in the workspace (paths count from its root; hidden files must be named literally).`);
}
/** Walks the workspace for a glob. A linked folder is walked only where it lies inside as well. */
async function findMatches(pattern, root) {
    let leadsOut = null;
    const readdir = (folder, ...rest) => {
        const inside = (0,read_workspace/* isInside */.FK)(root, (0,external_node_fs_.realpathSync)(folder));
        if (!inside)
            leadsOut = (0,external_node_fs_.realpathSync)(folder);
        const done = rest.at(-1);
        if (inside)
            Reflect.apply(external_node_fs_.readdir, external_node_fs_, [folder, ...rest]);
        else
            done(null, []);
    };
    const found = await (0,dist/* glob */.TI)(pattern, {
        cwd: root,
        dot: false,
        expandDirectories: false,
        fs: { readdir: readdir },
    });
    return { found, leadsOut: leadsOut };
}
/** The path below the workspace, with forward slashes; refuses what leads out of it before anything is looked up. */
function relativeName(input, pattern, { given, root }) {
    if (pattern.includes('\0'))
        throw (0,refused/* refusedInput */.v1)(input, 'a path holds a NUL character.');
    const slashed = external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const base = external_node_path_.isAbsolute(slashed) && (0,read_workspace/* isInside */.FK)(given, slashed) ? given : root;
    const relative = external_node_path_.isAbsolute(slashed) ? external_node_path_.relative(base, slashed) : slashed;
    const name = external_node_path_.posix.normalize(relative.split(external_node_path_.sep).join('/'));
    (0,read_workspace/* assertInside */.TQ)(input, pattern, root, external_node_path_.join(root, name));
    return name;
}
async function kindOf(absolute) {
    try {
        return (await (0,promises_.stat)(absolute)).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return 'missing';
    }
}
async function missingFile(pattern, absolute) {
    if ((await kindOf(`${absolute}.dvc`)) === 'file') {
        return `${(0,read_workspace/* showPath */.P8)(pattern)} is tracked by DVC but was not fetched; run \`dvc pull\` before this step.`;
    }
    return `${(0,read_workspace/* showPath */.P8)(pattern)} does not exist in the workspace (paths count from its root; was the repository checked out?).`;
}

;// CONCATENATED MODULE: ./build/js/dataset/read/resolve-sources.js



/**
 * Finds the files, or ids, that the inputs name.
 *
 * @throws UserError naming the input and the entry
 */
async function resolveSources(named, workspace) {
    if (named.trainingFile.length === 0 && named.testFile.length === 0) {
        throw (0,refused/* missingInput */.fV)('training-file', 'give a path, a glob or several, one a line');
    }
    // An evaluation alone has a test set and nothing to train on.
    const training = named.trainingFile.length === 0
        ? { kind: 'files', files: [] }
        : await resolveSource('training-file', named.trainingFile, workspace);
    if (training.kind === 'id') {
        const divided = named.validationSplit > 0 ? 'validation-split' : named.trainingShare < 1 ? 'training-share' : null;
        if (divided !== null) {
            const problem = `needs the examples themselves, and \`training-file\` is the file id ${training.id}.`;
            throw (0,refused/* refusedInput */.v1)(divided, problem);
        }
    }
    const validation = named.validationFile.length === 0
        ? null
        : await resolveSource('validation-file', named.validationFile, workspace);
    return { training, validation, test: await resolveTest(named.testFile, workspace) };
}
async function resolveSource(input, entries, workspace) {
    const id = await findFileId(input, entries, workspace);
    return id === null
        ? { kind: 'files', files: await resolveFiles(input, entries, workspace) }
        : { kind: 'id', id };
}
async function resolveTest(entries, workspace) {
    if (entries.length === 0)
        return null;
    const source = await resolveSource('test-file', entries, workspace);
    if (source.kind === 'files')
        return source;
    throw (0,refused/* refusedInput */.v1)('test-file', `${source.id} is a file id; the evaluation needs the examples in the workspace.`);
}


/***/ }),

/***/ 90326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findTrackedFiles),
/* harmony export */   z: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _find_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71568);



/** More paths would not fit a command line everywhere. */
const PATHS_A_CALL = 200;
/**
 * Which of the paths git tracks. Without git, a repository, or the right to look into it, none is: whoever asks
 * wants to know what may be shown, and the safe answer is no.
 *
 * @param paths relative to the workspace, with forward slashes
 */
async function findTrackedFiles(paths, workspace) {
    const tracked = new Set();
    for (const [folder, files] of Map.groupBy(paths, (file) => (0,_find_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(file, workspace))) {
        const within = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(folder, file));
        for (const name of (await listTracked(within, node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, folder))) ?? [])
            tracked.add(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name));
    }
    return tracked;
}
/**
 * Those of a repository's files that git tracks; null where git is not there or says no.
 *
 * @param names relative to the root, with forward slashes
 * @param settings further settings for git, as `-c` takes them
 */
async function listTracked(names, root, settings = []) {
    const tracked = [];
    for (let start = 0; start < names.length; start += PATHS_A_CALL) {
        const found = await askGit(names.slice(start, start + PATHS_A_CALL), root, settings);
        if (found === null)
            return null;
        tracked.push(...found);
    }
    return tracked;
}
function askGit(names, root, settings) {
    return new Promise((resolve) => {
        const options = ['core.fsmonitor=false', ...settings].flatMap((setting) => ['-c', setting]);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...options, '--literal-pathspecs', 'ls-files', '-z', '--', ...names], {
            cwd: root,
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        const chunks = [];
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.on('error', () => {
            resolve(null);
        });
        child.on('close', (code) => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve(code === 0 ? text.split('\0').filter((name) => name !== '') : null);
        });
    });
}


/***/ }),

/***/ 93183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   TQ: () => (/* binding */ assertInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);


/**
 * Refuses a path that must not be read as data, whoever wrote it into a workflow or linked to it.
 *
 * @param root the workspace's real path
 * @param absolute the path to judge: as named, or with its links resolved
 * @throws UserError where it lies outside of the workspace or under `.git`
 */
function assertInside(input, named, root, absolute) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, absolute);
    const segments = relative.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if (!isInside(root, absolute)) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)(input, `${showPath(named)} leads out of the workspace; only files inside of it are read.`);
    }
    // A file system that ignores case would open `.GIT` as well.
    if (segments.some((segment) => segment.toLowerCase() === '.git')) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)(input, `${showPath(named)} lies under .git, which is never read as data.`);
    }
}
/** A path for a sentence: longer than other values, since its end says most. */
function showPath(named) {
    return (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .showFound */ .q4)(named, 200);
}
/** Whether a path is the folder or lies below it; links are not looked at. */
function isInside(folder, absolute) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(folder, absolute);
    return relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative);
}


/***/ }),

/***/ 59507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexRows),
/* harmony export */   b: () => (/* binding */ findFirstRows)
/* harmony export */ });
const EMPTY = -1;
/** Used again by `findFirstRows`: several megabytes for a large set, which would lie about as garbage. */
let scratch = new Int32Array(0);
/**
 * As `indexRows`, where nothing is to be found in the index later.
 * @param firstOf `length` words to write the answer to
 */
function findFirstRows(hashes, length, skip, firstOf = new Int32Array(length)) {
    if (scratch.length !== sizeFor(length))
        scratch = new Int32Array(sizeFor(length));
    return indexRows(hashes, length, skip, scratch, firstOf).firstOf;
}
/** At most three slots of four are taken: still few probes, and half the memory of one of two. */
function sizeFor(length) {
    return 2 ** Math.max(4, Math.ceil(Math.log2((length * 4) / 3 + 1)));
}
/**
 * @param hashes two words a row
 * @param skip rows that are left out (their first row is themselves)
 */
function indexRows(hashes, length, skip, slots = new Int32Array(sizeFor(length)), firstOf = new Int32Array(length)) {
    const mask = slots.length - 1;
    slots.fill(EMPTY);
    const slotOf = (high, low) => {
        let slot = Math.imul(high ^ (low >>> 7), 0x9e3779b1) >>> 0;
        slot = (slot ^ (slot >>> 15)) & mask;
        for (;;) {
            const row = slots[slot];
            if (row === EMPTY || (hashes[row * 2] === high && hashes[row * 2 + 1] === low))
                return slot;
            slot = (slot + 1) & mask;
        }
    };
    for (let row = 0; row < length; row++) {
        firstOf[row] = row;
        if (skip(row))
            continue;
        const slot = slotOf(hashes[row * 2], hashes[row * 2 + 1]);
        const known = slots[slot];
        if (known === EMPTY)
            slots[slot] = row;
        else
            firstOf[row] = known;
    }
    return { index: { find: (high, low) => slots[slotOf(high, low)] }, firstOf };
}


/***/ }),

/***/ 31660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ placeOfSet),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   S7: () => (/* binding */ nameRow),
/* harmony export */   TX: () => (/* binding */ hasPrompt),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77388);

/** Where a row stands. */
function placeOf(view, row) {
    const index = fileOf(view.table, row);
    return {
        role: view.filesOf,
        file: { index, path: view.paths[index] ?? '' },
        line: view.table.line[row] ?? null,
    };
}
/** `data/a.jsonl:12`, for sentences. */
function nameRow(view, row) {
    const { file, line } = placeOf(view, row);
    return `${file?.path ?? ''}:${line ?? ''}`;
}
/** The set as a whole: its file, where it is a single one. */
function placeOfSet(view) {
    const [path] = view.paths;
    const file = path !== undefined && view.paths.length === 1 ? { index: 0, path } : null;
    return { role: view.filesOf, file, line: null };
}
/** Index of the file that a row stands in. */
function fileOf(table, row) {
    let low = 0;
    let high = table.fileStarts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (table.fileStarts[middle] <= row)
            low = middle;
        else
            high = middle;
    }
    return low;
}
function has(table, row, flag) {
    return (table.flags[row] & flag) !== 0;
}
function isInvalid(table, row) {
    return has(table, row, _types_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG */ .l.INVALID);
}
/** Whether an example has anything before its answer; without, it has no prompt to be compared. */
function hasPrompt(table, row) {
    return table.prompt[row * 2] !== 0 || table.prompt[row * 2 + 1] !== 0;
}


/***/ }),

/***/ 62762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ loadTables),
/* harmony export */   loadCounter: () => (/* binding */ loadCounter)
/* harmony export */ });
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30127);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20960);


/** Each a chunk of its own: a run loads the one vocabulary that its model has. */
const RANKS = {
    o200k_base: () => __webpack_require__.e(/* import() */ 5913).then(__webpack_require__.bind(__webpack_require__, 75913)),
    cl100k_base: () => __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 60718)),
};
const loaded = new Map();
/** The tables of an encoding, built once per thread. Hand them to worker threads: they lie in shared memory. */
function loadTables(encoding) {
    let tables = loaded.get(encoding);
    if (tables === undefined) {
        tables = RANKS[encoding]().then((module) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTables */ .IU)(encoding, module.default));
        loaded.set(encoding, tables);
    }
    return tables;
}
/** A counter with a cache of its own, over the encoding's tables. */
async function loadCounter(encoding) {
    return (0,_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .counterFromTables */ .y)(await loadTables(encoding));
}


/***/ }),

/***/ 82777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ knowProvider)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88385);

/** Loads the facts of the provider that the input names; its client is not loaded. */
async function knowProvider(id) {
    const { title } = _catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8[id];
    if (id === 'together') {
        const { TOGETHER_CAPABILITIES } = await __webpack_require__.e(/* import() */ 6099).then(__webpack_require__.bind(__webpack_require__, 76099));
        return { id, title, capabilities: TOGETHER_CAPABILITIES };
    }
    if (id === 'fireworks') {
        const { FIREWORKS_CAPABILITIES } = await __webpack_require__.e(/* import() */ 3165).then(__webpack_require__.bind(__webpack_require__, 13165));
        return { id, title, capabilities: FIREWORKS_CAPABILITIES };
    }
    const { FAMILY } = await __webpack_require__.e(/* import() */ 3949).then(__webpack_require__.bind(__webpack_require__, 43949));
    const profile = FAMILY[id];
    if (profile === undefined)
        throw new Error(`no profile for ${id}`);
    return { id, title: profile.title, capabilities: profile.capabilities };
}


/***/ }),

/***/ 93787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeDatasetReport)
/* harmony export */ });
/* harmony import */ var _json_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);

/**
 * `dataset-report.json` in pieces: counts, sets with their token distribution, the bill, and every finding as
 * `{rule, level, file, line, message}`. However many findings there are, one piece at a time is held.
 */
function writeDatasetReport(report) {
    const { error, warning, notice } = report.findings.counts;
    const head = {
        version: 1,
        method: report.method,
        format: report.format,
        valid: error === 0,
        counts: { errors: error, warnings: warning, notices: notice },
        rules: [...report.findings.byRule.values()].map(({ rule, level, count, occurrences }) => ({
            rule,
            level,
            count,
            occurrences,
        })),
        sets: [report.training, report.validation, report.test].filter((set) => set !== null).map(describeSet),
        bill: report.bill,
    };
    return (0,_json_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .streamJson */ .f)(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "findings": [`, plain(report.findings.all()), ']\n}');
}
async function* plain(findings) {
    for await (const { rule, level, file, line, message } of findings)
        yield { rule, level, file, line, message };
}
function describeSet({ role, files, examples, tokens, assistantShare, tokensAreEstimated, upload, shape, }) {
    const uploaded = { name: upload.name, bytes: upload.bytes, sha256: upload.sha256 };
    return { role, examples, files, uploaded, tokens, assistantShare, tokensAreEstimated, shape };
}


/***/ }),

/***/ 32312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ streamJson)
/* harmony export */ });
/** Joins strings until there are this many characters, so that a file is not written finding by finding. */
const CHUNK = 65_536;
/** JSON text in pieces: `head`, the items one a line with commas between them, `tail`. Holds one piece at a time. */
async function* streamJson(head, items, tail) {
    let text = head;
    let separator = '\n';
    for await (const item of items) {
        text += `${separator}${JSON.stringify(item)}`;
        separator = ',\n';
        if (text.length >= CHUNK) {
            yield text;
            text = '';
        }
    }
    yield `${text}\n${tail}\n`;
}


/***/ }),

/***/ 87867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ writeSarif)
});

// UNUSED EXPORTS: MAX_SARIF_RESULTS

;// CONCATENATED MODULE: ./build/js/untrusted/sarif-text.js
/**
 * A text as a plain text message of SARIF 2.1.0, where `{0}` is a placeholder (§3.11.5: braces are doubled) and
 * `[text](target)` a link (§3.11.6). Brackets that no one could take for a link may stand as they are.
 */
function sarifText(text) {
    const literal = text.replace(/[{}]/g, '$&$&').toWellFormed();
    return literal.includes('](') ? literal.replace(/[[\]\\]/g, '\\$&') : literal;
}

// EXTERNAL MODULE: ./build/js/report/json-stream.js
var json_stream = __webpack_require__(32312);
;// CONCATENATED MODULE: ./build/js/report/sarif.js


const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Code scanning shows at most 25,000 results of a run and keeps 5,000 (GitHub docs, "SARIF support for code scanning"). */
const MAX_SARIF_RESULTS = 25_000;
/**
 * `dataset-report.sarif` (SARIF 2.1.0) in pieces, for code scanning. Findings without a file are left to the other
 * reports: code scanning shows nothing without a place. Results beyond its limit are left out, errors are not
 * preferred: the order is that of files and lines.
 */
function writeSarif(report, tool) {
    const page = `https://github.com/${tool.repository}`;
    const tallies = [...report.findings.byRule.values()];
    const rules = tallies.map(({ rule, level, message }) => ({
        id: rule,
        shortDescription: { text: rule },
        fullDescription: { text: sarifText(message) },
        helpUri: `${page}/blob/${encodeURIComponent(tool.version)}/docs/rules.md#${encodeURIComponent(rule.toWellFormed())}`,
        defaultConfiguration: { level: LEVELS[level] },
    }));
    const driver = { name: 'fine-tune-action', informationUri: page, version: tool.version, rules };
    const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the repository"}}},"results":[`;
    const index = new Map(tallies.map(({ rule }, at) => [rule, at]));
    return (0,json_stream/* streamJson */.f)(head, results(report.findings.all(), index), ']}]}');
}
async function* results(findings, index) {
    let written = 0;
    for await (const finding of findings) {
        if (finding.file === null)
            continue;
        if (written === MAX_SARIF_RESULTS)
            return;
        written += 1;
        yield result(finding, finding.file, index.get(finding.rule));
    }
}
function result({ rule, level, line, message }, file, ruleIndex) {
    const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[level],
        message: { text: sarifText(message) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                    region: { startLine: line ?? 1 },
                },
            },
        ],
    };
}


/***/ })

};
