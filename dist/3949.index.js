export const id = 3949;
export const ids = [3949];
export const modules = {

/***/ 43949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FAMILY: () => (/* binding */ FAMILY)
});

;// CONCATENATED MODULE: ./build/js/provider/wind-down.js
/** Announced on OpenAI's deprecations page (developers.openai.com/api/docs/deprecations), read July and October 2026. */
const OPENAI_WIND_DOWN = {
    jobsClose: '2027-01-06',
    models: [
        { name: 'gpt-4o-2024-08-06', shutdown: '2027-01-14' },
        { name: 'gpt-4o-2024-11-20', shutdown: '2027-01-14' },
        { name: 'gpt-4o-mini-2024-07-18', shutdown: '2027-01-14' },
        { name: 'gpt-4.1-2025-04-14', shutdown: '2027-01-14' },
        { name: 'gpt-4.1-mini-2025-04-14', shutdown: '2027-01-14' },
        { name: 'gpt-4.1-nano-2025-04-14', shutdown: '2026-10-23' },
        { name: 'gpt-3.5-turbo-0125', shutdown: '2026-10-23' },
        { name: 'gpt-3.5-turbo-1106', shutdown: '2026-09-28' },
        { name: 'gpt-4-0613', shutdown: '2026-10-23' },
        { name: 'o4-mini-2025-04-16', shutdown: '2026-10-23' },
        { name: 'babbage-002', shutdown: '2026-09-28' },
        { name: 'davinci-002', shutdown: '2026-09-28' },
    ],
    sentence: 'OpenAI is closing fine-tuning: since 2026-05-07 organizations that never used it, since 2026-07-02 those without recent use of a fine-tuned model, and from 2027-01-06 everybody can create no new jobs.',
};

;// CONCATENATED MODULE: ./build/js/provider/family/profile-openai.js

const ALL = ['supervised', 'dpo', 'reinforcement'];
/** Ranges of OpenAI's OpenAPI document 2.3.0 (August 2026). */
const OPENAI_HYPERPARAMETERS = [
    { name: 'n_epochs', methods: ALL, kind: 'integer', min: 1, max: 50, auto: true },
    { name: 'batch_size', methods: ALL, kind: 'integer', min: 1, max: 256, auto: true },
    { name: 'learning_rate_multiplier', methods: ALL, kind: 'number', above: 0, auto: true },
    { name: 'beta', methods: ['dpo'], kind: 'number', above: 0, max: 2, auto: true },
    {
        name: 'compute_multiplier',
        methods: ['reinforcement'],
        kind: 'number',
        above: 0.00001,
        max: 10,
        auto: true,
    },
    { name: 'eval_interval', methods: ['reinforcement'], kind: 'integer', min: 1, auto: true },
    { name: 'eval_samples', methods: ['reinforcement'], kind: 'integer', min: 1, auto: true },
    {
        name: 'reasoning_effort',
        methods: ['reinforcement'],
        kind: 'text',
        values: ['default', 'low', 'medium', 'high'],
        auto: false,
    },
];
const OPENAI_CAPABILITIES = {
    methods: ALL,
    formats: ['chat', 'completion', 'preference', 'reinforcement'],
    suffix: { maxLength: 64, pattern: /^[^\p{Cc}]+$/u, allowed: 'any but control characters' },
    metadata: true,
    seed: true,
    integrations: true,
    pause: true,
    resume: true,
    cancel: true,
    events: true,
    checkpoints: true,
    resultFiles: true,
    fileExpiry: true,
    fileContent: true,
    inference: true,
    embeddings: true,
    deleteModel: true,
    modelLookup: true,
    // 512 MB in one request; up to 8 GB in parts (Uploads API).
    maxFileBytes: 512_000_000,
    maxPartedBytes: 8_000_000_000,
    minExamples: 10,
    maxExamples: null,
    hyperparameters: OPENAI_HYPERPARAMETERS,
    strictHyperparameters: true,
};
/** A model that answers by its name as soon as it is trained. */
function callByName(baseUrl, keyVariable) {
    return { deployment: null, baseUrl, keyVariable, authHeader: 'Authorization: Bearer' };
}
const OPENAI = {
    id: 'openai',
    title: 'OpenAI',
    // "Workload identity access tokens aren't accepted by … DELETE /v1/models/{id}": OpenAI's token-exchange reference, 2026-06.
    capabilities: { ...OPENAI_CAPABILITIES, deleteModelNeedsKey: true },
    statuses: {},
    hyperparameters: 'method',
    permissionAdvice: 'The key needs write permission for Fine-tuning and Files and read permission for Models, in the right project; deleting a model needs the Owner role.',
    windDown: OPENAI_WIND_DOWN,
    modelLimits: true,
    usage: (_model, baseUrl) => callByName(baseUrl, 'OPENAI_API_KEY'),
    jobUrl: (id, baseUrl) => new URL(baseUrl).hostname.endsWith('api.openai.com')
        ? `https://platform.openai.com/finetune/${encodeURIComponent(id)}`
        : null,
};
const SIMULATOR = {
    ...OPENAI,
    id: 'simulator',
    title: 'the simulator',
    windDown: null,
    permissionAdvice: 'The simulator takes only the key it was started with.',
    jobUrl: () => null,
};
/** Nothing is sent that a small server may not know, unless the user asks for it. */
const OPENAI_COMPATIBLE = {
    id: 'openai-compatible',
    title: 'The provider',
    capabilities: {
        ...OPENAI_CAPABILITIES,
        metadata: false,
        modelLookup: false,
        maxFileBytes: 8_000_000_000,
        maxPartedBytes: null,
        minExamples: 1,
        strictHyperparameters: false,
    },
    statuses: {},
    hyperparameters: 'top-level-unless-needed',
    permissionAdvice: 'The key needs permission to create fine-tuning jobs and to upload files.',
    windDown: null,
    modelLimits: false,
    usage: (_model, baseUrl) => callByName(baseUrl, 'API_KEY'),
    jobUrl: () => null,
};

// EXTERNAL MODULE: ./build/js/provider/shell-word.js
var shell_word = __webpack_require__(85605);
;// CONCATENATED MODULE: ./build/js/provider/family/profile-azure.js


/** Azure OpenAI / Microsoft Foundry, v1 path. Limits: Microsoft's quotas page, 2026-02. */
const AZURE = {
    id: 'azure',
    title: 'Azure OpenAI',
    capabilities: {
        ...OPENAI_CAPABILITIES,
        formats: ['chat', 'preference', 'reinforcement'],
        suffix: {
            maxLength: 40,
            pattern: /^[A-Za-z0-9_-]+$/,
            allowed: 'letters, digits, - and _ (no dots)',
        },
        // No page says that jobs keep metadata here: files by digest and the job's own fields tell jobs apart instead.
        metadata: false,
        fileExpiry: false,
        inference: false,
        maxPartedBytes: null,
        hyperparameters: [
            ...OPENAI_HYPERPARAMETERS,
            { name: 'prompt_loss_weight', methods: ['supervised'], kind: 'number', min: 0, max: 1, auto: true },
            { name: 'l2_multiplier', methods: ['dpo'], kind: 'number', min: 0, auto: true },
        ],
    },
    statuses: {},
    hyperparameters: 'method',
    permissionAdvice: 'The identity needs the role Foundry User (formerly Azure AI User) or Cognitive Services OpenAI Contributor on the resource.',
    windDown: null,
    modelLimits: false,
    usage: (model, baseUrl) => ({
        deployment: 'az cognitiveservices account deployment create --resource-group <group> --name <resource> ' +
            `--deployment-name <deployment> --model-name ${(0,shell_word/* shellWord */.r)(model)} --model-version 1 --model-format OpenAI --sku-name standard --sku-capacity 1`,
        baseUrl,
        keyVariable: 'AZURE_OPENAI_API_KEY',
        authHeader: 'api-key:',
    }),
    jobUrl: () => null,
};

;// CONCATENATED MODULE: ./build/js/provider/family/profile-bedrock.js

const REINFORCEMENT = ['reinforcement'];
/** Amazon Bedrock's OpenAI-shaped endpoint: reinforcement fine-tuning of open-weight models with a Lambda function as grader. */
const BEDROCK = {
    id: 'bedrock',
    title: 'Amazon Bedrock',
    capabilities: {
        ...OPENAI_CAPABILITIES,
        methods: REINFORCEMENT,
        formats: ['reinforcement'],
        suffix: null,
        metadata: false,
        integrations: false,
        pause: false,
        resume: false,
        resultFiles: false,
        fileExpiry: false,
        embeddings: false,
        deleteModel: false,
        modelLookup: false,
        maxPartedBytes: null,
        minExamples: 100,
        maxExamples: 20_000,
        hyperparameters: OPENAI_HYPERPARAMETERS.filter((rule) => rule.methods.includes('reinforcement')).map((rule) => ({ ...rule, methods: REINFORCEMENT })),
    },
    statuses: {},
    hyperparameters: 'method',
    permissionAdvice: 'The key needs AmazonBedrockMantleFullAccess, and its role may invoke the grader’s Lambda function.',
    windDown: null,
    modelLimits: false,
    usage: (_model, baseUrl) => callByName(baseUrl, 'AWS_BEARER_TOKEN_BEDROCK'),
    jobUrl: () => null,
};

;// CONCATENATED MODULE: ./build/js/provider/family/profile-nebius.js

const SUPERVISED = ['supervised'];
/** Names and defaults of Nebius Token Factory's fine-tuning reference; it states no upper bounds. `auto` is not known there. */
const HYPERPARAMETERS = [
    { name: 'n_epochs', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
    { name: 'batch_size', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
    {
        name: 'learning_rate',
        methods: SUPERVISED,
        kind: 'number',
        above: 0,
        max: 1,
        auto: true,
    },
    { name: 'warmup_ratio', methods: SUPERVISED, kind: 'number', min: 0, max: 1, auto: true },
    { name: 'weight_decay', methods: SUPERVISED, kind: 'number', min: 0, auto: true },
    { name: 'packing', methods: SUPERVISED, kind: 'boolean', auto: true },
    { name: 'max_grad_norm', methods: SUPERVISED, kind: 'number', min: 0, auto: true },
    { name: 'context_length', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
    { name: 'lora', methods: SUPERVISED, kind: 'boolean', auto: true },
    { name: 'lora_r', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
    { name: 'lora_alpha', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
    { name: 'lora_dropout', methods: SUPERVISED, kind: 'number', min: 0, max: 1, auto: true },
];
/** No file status, no result file, no metadata: metrics and weights come from the checkpoints. */
const NEBIUS = {
    id: 'nebius',
    title: 'Nebius Token Factory',
    capabilities: {
        ...OPENAI_CAPABILITIES,
        methods: SUPERVISED,
        formats: ['chat', 'completion', 'text'],
        metadata: false,
        pause: false,
        resume: false,
        resultFiles: false,
        fileExpiry: false,
        inference: false,
        deleteModel: false,
        modelLookup: false,
        maxFileBytes: 5_000_000_000,
        maxPartedBytes: null,
        minExamples: 1,
        hyperparameters: HYPERPARAMETERS,
    },
    statuses: {},
    hyperparameters: 'method',
    permissionAdvice: 'The key needs access to fine-tuning in its project.',
    windDown: null,
    modelIsCheckpoint: true,
    modelLimits: false,
    usage: (model, baseUrl) => ({
        deployment: `curl -X POST ${new URL(baseUrl).origin}/v0/models -H "Authorization: Bearer $NEBIUS_API_KEY" -H 'Content-Type: application/json' ` +
            `-d '{"name": "<name>", "base_model": "<base model>", "source": "${/^[\w.:-]+$/.test(model) ? model : '<job id>:<checkpoint id>'}"}'`,
        baseUrl,
        keyVariable: 'NEBIUS_API_KEY',
        authHeader: 'Authorization: Bearer',
    }),
    jobUrl: () => null,
};

;// CONCATENATED MODULE: ./build/js/provider/family/profiles.js




/** Every provider of the OpenAI shape, by the name the input `provider` uses. */
const FAMILY = {
    openai: OPENAI,
    azure: AZURE,
    nebius: NEBIUS,
    bedrock: BEDROCK,
    'openai-compatible': OPENAI_COMPATIBLE,
    simulator: SIMULATOR,
};


/***/ }),

/***/ 85605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A model name inside a shell command: a stranger's text must not become a second command. */
function shellWord(text) {
    return /^[\w.:/@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};
