export const id = 6099;
export const ids = [6099];
export const modules = {

/***/ 76099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOGETHER_CAPABILITIES: () => (/* binding */ TOGETHER_CAPABILITIES)
/* harmony export */ });
const BOTH = ['supervised', 'dpo'];
const SFT = ['supervised'];
const DPO = ['dpo'];
/** The members of together-ai's FineTuningCreateParams that steer training, flattened: `lora_r` stands in `training_type` there, `dpo_beta` in `training_method`. */
const HYPERPARAMETERS = [
    { name: 'n_epochs', methods: BOTH, kind: 'integer', min: 1, max: 20, auto: true },
    { name: 'n_checkpoints', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'n_evals', methods: BOTH, kind: 'integer', min: 0, max: 100, auto: true },
    { name: 'batch_size', methods: BOTH, kind: 'integer', min: 1, values: ['max'], auto: true },
    { name: 'gradient_accumulation_steps', methods: BOTH, kind: 'integer', min: 0, auto: true },
    { name: 'learning_rate', methods: BOTH, kind: 'number', above: 0, max: 1, auto: true },
    { name: 'warmup_ratio', methods: BOTH, kind: 'number', min: 0, max: 1, auto: true },
    { name: 'weight_decay', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'max_grad_norm', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'max_seq_length', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'packing', methods: BOTH, kind: 'boolean', auto: true },
    { name: 'lora', methods: BOTH, kind: 'boolean', auto: true },
    { name: 'lora_r', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'lora_alpha', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'lora_dropout', methods: BOTH, kind: 'number', min: 0, max: 1, auto: true },
    { name: 'lora_trainable_modules', methods: BOTH, kind: 'text', auto: true },
    { name: 'train_on_inputs', methods: SFT, kind: 'boolean', auto: true },
    { name: 'dpo_beta', methods: DPO, kind: 'number', above: 0, auto: true },
    { name: 'dpo_normalize_logratios_by_length', methods: DPO, kind: 'boolean', auto: true },
    { name: 'dpo_reference_free', methods: DPO, kind: 'boolean', auto: true },
    { name: 'rpo_alpha', methods: DPO, kind: 'number', min: 0, auto: true },
    { name: 'simpo_gamma', methods: DPO, kind: 'number', min: 0, auto: true },
    { name: 'early_stopping_enabled', methods: BOTH, kind: 'boolean', auto: true },
    { name: 'early_stopping_patience', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'early_stopping_min_delta', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'early_stopping_warmup_evals', methods: BOTH, kind: 'integer', min: 0, auto: true },
];
const TOGETHER_CAPABILITIES = {
    methods: BOTH,
    formats: ['chat', 'completion', 'text', 'preference'],
    suffix: { maxLength: 64, pattern: /^[\w.-]+$/, allowed: 'letters, digits, . _ and -' },
    metadata: false,
    seed: true,
    integrations: true,
    pause: false,
    resume: false,
    cancel: true,
    events: true,
    checkpoints: true,
    resultFiles: false,
    fileExpiry: false,
    fileContent: true,
    estimatesPrice: true,
    // A trained model answers on a dedicated endpoint only (docs.together.ai/docs/fine-tuning/deployment).
    inference: false,
    embeddings: true,
    deleteModel: false,
    modelLookup: false,
    // In one request; what is larger goes through signed URLs that only their own client speaks.
    maxFileBytes: 5_000_000_000,
    maxPartedBytes: null,
    minExamples: 1,
    maxExamples: null,
    hyperparameters: HYPERPARAMETERS,
    strictHyperparameters: true,
};


/***/ })

};
