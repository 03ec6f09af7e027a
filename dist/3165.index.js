export const id = 3165;
export const ids = [3165];
export const modules = {

/***/ 13165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PLAIN_UPLOAD_BYTES),
/* harmony export */   FIREWORKS_CAPABILITIES: () => (/* binding */ FIREWORKS_CAPABILITIES)
/* harmony export */ });
const BOTH = ['supervised', 'dpo'];
const SFT = ['supervised'];
const DPO = ['dpo'];
/** Members of Fireworks' create requests (docs.fireworks.ai/api-reference), written as its API does. */
const HYPERPARAMETERS = [
    { name: 'epochs', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'learningRate', methods: BOTH, kind: 'number', above: 0, max: 1, auto: true },
    { name: 'loraRank', methods: BOTH, kind: 'integer', min: 0, auto: true },
    { name: 'maxContextLength', methods: BOTH, kind: 'integer', min: 1, auto: true },
    // A budget of packed tokens, which its newer trainers refuse; a batch of examples has the other name.
    { name: 'batchSize', methods: BOTH, kind: 'integer', min: 1, unit: 'tokens', auto: true },
    { name: 'batchSizeSamples', methods: BOTH, kind: 'integer', min: 1, unit: 'examples', auto: true },
    { name: 'gradientAccumulationSteps', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'learningRateWarmupSteps', methods: BOTH, kind: 'integer', min: 0, auto: true },
    { name: 'optimizerWeightDecay', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'earlyStop', methods: SFT, kind: 'boolean', auto: true },
    { name: 'evalAutoCarveout', methods: SFT, kind: 'boolean', auto: true },
    { name: 'loraAlpha', methods: DPO, kind: 'integer', min: 0, auto: true },
    { name: 'loraDropout', methods: DPO, kind: 'number', min: 0, max: 1, auto: true },
    { name: 'klBeta', methods: DPO, kind: 'number', above: 0, auto: true },
];
/** Above this a dataset goes through a signed URL. */
const PLAIN_UPLOAD_BYTES = 150_000_000;
const FIREWORKS_CAPABILITIES = {
    methods: BOTH,
    formats: ['chat', 'preference'],
    suffix: {
        maxLength: 40,
        pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
        allowed: 'small letters and digits, and - between them',
    },
    metadata: false,
    seed: false,
    integrations: true,
    pause: false,
    resume: true,
    cancel: true,
    events: false,
    checkpoints: false,
    resultFiles: false,
    fileExpiry: false,
    fileContent: false,
    inference: false,
    embeddings: true,
    deleteModel: true,
    modelLookup: true,
    maxFileBytes: PLAIN_UPLOAD_BYTES,
    maxPartedBytes: 5_000_000_000,
    minExamples: 3,
    maxExamples: 3_000_000,
    hyperparameters: HYPERPARAMETERS,
    strictHyperparameters: true,
};


/***/ })

};
