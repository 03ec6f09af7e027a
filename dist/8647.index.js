export const id = 8647;
export const ids = [8647];
export const modules = {

/***/ 10598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireJob)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _provider_provider_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69426);
/* harmony import */ var _end_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40169);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74936);




/**
 * The job that `job-id` names, noted in outputs and record.
 * @throws UserError with status `not-found`
 */
async function requireJob(step, provider) {
    const { jobId } = step.inputs.training;
    const job = jobId === null ? null : await provider.retrieveJob(jobId, step.signal);
    if (job) {
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .noteJob */ .kR)(step, job);
        return job;
    }
    throw (0,_end_status_js__WEBPACK_IMPORTED_MODULE_1__/* .endAs */ .M)(step, 'not-found', (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('job-id', `${(0,_provider_provider_title_js__WEBPACK_IMPORTED_MODULE_3__/* .midSentence */ .k)(provider.title)} knows no job ${(0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .showFound */ .q4)(jobId)}. Check the id, and that the key belongs to the project that created it.`).message);
}


/***/ }),

/***/ 41749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withProvider)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89599);

/** Opens the provider, tells a part of the story with it, and closes it whatever happens. */
async function withProvider(step, story) {
    const provider = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(step);
    try {
        return await story(provider);
    }
    finally {
        await provider.close();
    }
}


/***/ }),

/***/ 28647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showStatus: () => (/* binding */ showStatus)
/* harmony export */ });
/* harmony import */ var _training_follow_event_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40014);
/* harmony import */ var _stations_require_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10598);
/* harmony import */ var _stations_tell_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71548);
/* harmony import */ var _stations_with_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41749);




/** As many as fit a screen. */
const newestEvents = 10;
/** One look at the job, its newest events and its checkpoints: outputs and summary, never waits. */
async function showStatus(step) {
    await (0,_stations_with_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .withProvider */ .w)(step, async (provider) => {
        const job = await (0,_stations_require_job_js__WEBPACK_IMPORTED_MODULE_1__/* .requireJob */ .b)(step, provider);
        step.log.info(`Job ${job.id}: ${job.status}, base model ${job.model}`);
        if (job.error !== null)
            step.log.info(`It says: ${job.error.message}`);
        const page = await provider.listEvents(job.id, { limit: newestEvents }, step.signal);
        const events = oldestFirst(page.items).slice(-newestEvents);
        for (const event of events)
            step.log.info((0,_training_follow_event_line_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEvent */ .q)(event, null));
        step.record.update({ events });
        if (provider.capabilities.checkpoints && job.status === 'succeeded') {
            (0,_stations_tell_result_js__WEBPACK_IMPORTED_MODULE_3__/* .tellCheckpoints */ .p)(step, await provider.listCheckpoints(job.id, step.signal), []);
        }
        (0,_stations_tell_result_js__WEBPACK_IMPORTED_MODULE_3__/* .tellModel */ .P)(step, provider, job);
    });
}
/** Most providers list newest first; where times cannot tell, their order is taken as that. */
function oldestFirst(events) {
    const [first, last] = [events[0]?.createdAt ?? null, events.at(-1)?.createdAt ?? null];
    return first !== null && last !== null && first < last ? events : events.toReversed();
}


/***/ }),

/***/ 55817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration)
/* harmony export */ });
/** `4 h 12 min`, `12 min`, `45 s`: two units at most, none of them zero. */
function describeDuration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1_000));
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const rest = minutes % 60;
    return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}


/***/ }),

/***/ 40014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatEvent)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55817);
/* harmony import */ var _metrics_from_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45508);



const MAX_MESSAGE_LENGTH = 300;
/**
 * One event as one line: the time of day (UTC), then for a step its number, losses and the time left in columns
 * that stand under each other, for anything else the provider's words. `remainingMs` is null while unknown.
 */
function formatEvent(event, remainingMs) {
    const time = event.createdAt === null ? '        ' : new Date(event.createdAt * 1_000).toISOString().slice(11, 19);
    const row = (0,_metrics_from_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rowFromMetrics */ .s)(event.data);
    if (row === null || event.type !== 'metrics') {
        const level = event.level === 'info' || event.level === '' ? '' : `${event.level}: `;
        return `${time}  ${level}${event.message.replace(/\s+/g, ' ').trim().slice(0, MAX_MESSAGE_LENGTH)}`;
    }
    const total = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asFiniteNumber */ .ju)(event.data.total_steps);
    const width = String(total ?? row.step).length;
    const cells = [
        `step ${String(row.step).padStart(width)}${total === undefined ? '' : `/${total}`}`,
        column('loss', row.trainLoss),
        column('valid', row.validLoss),
        column('full valid', row.fullValidLoss),
        remainingMs === null || remainingMs <= 0 ? '' : `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .M)(remainingMs)} left`,
    ];
    return `${time}  ${cells.filter((cell) => cell !== '').join('  ')}`;
}
function column(name, value) {
    return value === null ? '' : `${name} ${value.toFixed(4)}`;
}


/***/ }),

/***/ 45508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hasValues),
/* harmony export */   s: () => (/* binding */ rowFromMetrics)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58811);

/** Every name under which a provider was seen to write the column, in result files, events and checkpoints. */
const NAMES = {
    trainLoss: ['train_loss', 'training_loss', 'loss'],
    trainAccuracy: [
        'train_accuracy',
        'train_mean_token_accuracy',
        'training_token_accuracy',
        'training_accuracy',
        'token_accuracy',
    ],
    validLoss: ['valid_loss', 'validation_loss', 'eval_loss'],
    validAccuracy: [
        'valid_accuracy',
        'valid_mean_token_accuracy',
        'validation_mean_token_accuracy',
        'validation_token_accuracy',
        'validation_accuracy',
    ],
    fullValidLoss: ['full_valid_loss', 'full_validation_loss'],
    fullValidAccuracy: [
        'full_valid_accuracy',
        'full_valid_mean_token_accuracy',
        'full_validation_mean_token_accuracy',
        'full_validation_accuracy',
    ],
};
const STEP_NAMES = ['step', 'steps', 'global_step', 'step_number'];
/**
 * A row from numbers under the provider's names; null where no step stands among them. -1 is how Azure and the
 * legacy API write a missing value: no loss and no accuracy is ever negative.
 */
function rowFromMetrics(values) {
    const step = first(values, STEP_NAMES);
    if (step === null || step < 0)
        return null;
    const value = (name) => {
        const found = first(values, NAMES[name]);
        return found === -1 ? null : found;
    };
    return {
        step,
        trainLoss: value('trainLoss'),
        trainAccuracy: value('trainAccuracy'),
        validLoss: value('validLoss'),
        validAccuracy: value('validAccuracy'),
        fullValidLoss: value('fullValidLoss'),
        fullValidAccuracy: value('fullValidAccuracy'),
    };
}
/** Whether a row says anything beyond its step. */
function hasValues(row) {
    return Object.entries(row).some(([name, value]) => name !== 'step' && value !== null);
}
function first(values, names) {
    for (const name of names) {
        const value = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asFiniteNumber */ .ju)(values[name]);
        if (value !== undefined)
            return value;
    }
    return null;
}


/***/ })

};
