export const id = 3653;
export const ids = [3653];
export const modules = {

/***/ 30800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDatasetInputs)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _input_values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97930);
/* harmony import */ var _input_values_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6643);
/* harmony import */ var _rules_levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15503);




const MAX_VALIDATION_SPLIT = 0.5;
/**
 * Reads the dataset's slice of the inputs.
 *
 * @throws UserError naming the input, its value and what is allowed
 */
function readDatasetInputs(read) {
    const inputs = {
        trainingFile: (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(read, 'training-file'),
        validationFile: (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(read, 'validation-file'),
        testFile: (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(read, 'test-file'),
        validationSplit: (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(read, 'validation-split', { min: 0, max: MAX_VALIDATION_SPLIT }) ?? 0,
        trainingShare: (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(read, 'training-share', { above: 0, max: 1 }) ?? 1,
        rules: readRules(read('rules')),
        failOn: (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf)(read, 'fail-on', ['error', 'warning'], 'error'),
    };
    if (inputs.validationSplit > 0 && inputs.validationFile.length > 0) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('validation-split', 'not together with `validation-file`. Hold out a share of the training examples, or name a file.');
    }
    return Object.freeze(inputs);
}
function readRules(text) {
    const map = (0,_input_values_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readMap */ .l)('rules', text, 'a map of rule id to error, warning, notice or off, such as blank-line: off');
    // An unknown rule or level is said before anything is read.
    (0,_rules_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveLevels */ .G)(map);
    return Object.freeze({ ...map });
}


/***/ }),

/***/ 15503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ resolveLevels)
});

// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/input-values/values.js
var values = __webpack_require__(97930);
// EXTERNAL MODULE: ./build/js/dataset/rules/provider-demands.js
var provider_demands = __webpack_require__(93285);
;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/examples.js
/** The pieces that the rules' examples are built from, so that each shows only what it is about. */
const SYSTEM = { role: 'system', content: 'You answer in one word.' };
const QUESTION = { role: 'user', content: 'Capital of France?' };
const ANSWER = { role: 'assistant', content: 'Paris' };
const WEATHER_TOOL = {
    type: 'function',
    function: {
        name: 'get_weather',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
};
/** One JSON value a line, as a file. */
function file(...lines) {
    return { text: examples_text(...lines) };
}
function examples_text(...lines) {
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
/** A file of one chat example. */
function chat(...messages) {
    return file({ messages });
}
/** The same under other settings than chat for OpenAI without a model. */
function under(context, example) {
    return { ...example, context };
}
/** `count` different chat examples. */
function many(count) {
    return Array.from({ length: count }, (_, index) => ({
        messages: [
            { role: 'user', content: `How much is ${index} + ${index}?` },
            { role: 'assistant', content: `${index * 2}.` },
        ],
    }));
}
/** Messages that call the weather tool for Paris. */
function call(changes = {}) {
    return {
        role: 'assistant',
        tool_calls: [
            {
                id: 'call_1',
                type: 'function',
                function: { name: 'get_weather', arguments: '{"city":"Paris"}' },
                ...changes,
            },
        ],
    };
}
/** A chat example with tools. */
function withTools(tools, ...messages) {
    return file({ messages, tools });
}
function pair(changes = {}) {
    return under({ format: 'preference', method: 'dpo' }, file({
        input: { messages: [QUESTION] },
        preferred_output: [ANSWER],
        non_preferred_output: [{ role: 'assistant', content: 'No idea.' }],
        ...changes,
    }));
}
function completion(...lines) {
    return under({ format: 'completion' }, file(...lines));
}
function plainText(...lines) {
    return under({ format: 'text', provider: 'nebius' }, file(...lines));
}
const GRADER = {
    type: 'string_check',
    name: 'same',
    input: '{{sample.output_text}}',
    reference: '{{item.answer}}',
    operation: 'eq',
};
function item(fields, grader = GRADER) {
    return under({ format: 'reinforcement', method: 'reinforcement', grader: grader }, file({ messages: [QUESTION], ...fields }));
}
/** A data URL of an image of about `bytes` bytes; the first bytes are a PNG's. */
function png(bytes = 12) {
    const head = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    return `data:image/png;base64,${Buffer.concat([head, Buffer.alloc(Math.max(0, bytes - head.length))]).toString('base64')}`;
}
function examples_image(url, others = {}) {
    return { type: 'image_url', image_url: { url, ...others } };
}
/** A user message of parts, and its answer. */
function seeing(...parts) {
    return chat({ role: 'user', content: parts }, ANSWER);
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/chat-entries.js

const GOOD = chat(SYSTEM, QUESTION, ANSWER);
const CHAT_ENTRIES = {
    'missing-messages': {
        level: 'error',
        title: 'no list of messages',
        why: 'A chat example is `{"messages": […]}`.',
        bad: file({ tools: [] }),
        good: GOOD,
    },
    'empty-messages': {
        level: 'error',
        title: 'the list of messages is empty',
        why: 'There is nothing to learn.',
        bad: chat(),
        good: GOOD,
    },
    'ill-typed-message': {
        level: 'error',
        title: 'a message is no object',
        why: 'A message is `{"role": …, "content": …}`.',
        bad: chat(QUESTION, ANSWER, 'Paris'),
        good: GOOD,
    },
    'unknown-role': {
        level: 'error',
        title: 'a role that does not exist',
        why: 'Roles are system, user, assistant, tool and, in old files, function.',
        bad: chat(QUESTION, { role: 'asistant', content: 'Paris' }),
        good: GOOD,
    },
    'refused-role': {
        level: 'error',
        title: 'a role that this provider refuses',
        why: 'Together AI takes system, user and assistant.',
        bad: under({ provider: 'together' }, chat({ ...SYSTEM, role: 'developer' }, QUESTION, ANSWER)),
        good: under({ provider: 'together' }, GOOD),
    },
    'developer-role': {
        level: 'warning',
        title: 'a developer message',
        why: 'The trainers’ documentation does not list this role; `system` means the same and is taken everywhere.',
        bad: chat({ ...SYSTEM, role: 'developer' }, QUESTION, ANSWER),
        good: GOOD,
    },
    'missing-content': {
        level: 'error',
        title: 'a message without content',
        why: 'Only an assistant message with tool calls or a refusal may be without.',
        bad: chat({ role: 'user' }, ANSWER),
        good: GOOD,
    },
    'ill-typed-content': {
        level: 'error',
        title: 'content that is neither a text nor a list of parts',
        why: 'Numbers and objects are to be written as text.',
        bad: chat(QUESTION, { role: 'assistant', content: 42 }),
        good: chat(QUESTION, { role: 'assistant', content: '42' }),
    },
    'empty-content': {
        level: 'warning',
        title: 'an empty system or user message',
        why: 'The model would learn to answer to nothing.',
        bad: chat({ role: 'user', content: ' ' }, ANSWER),
        good: GOOD,
    },
    'empty-answer': {
        level: 'warning',
        title: 'an empty answer',
        why: 'The model would learn to say nothing. Delete the example or give the message `"weight": 0`.',
        bad: chat(QUESTION, { role: 'assistant', content: '' }),
        good: GOOD,
    },
    'no-assistant': {
        level: 'error',
        title: 'no assistant message',
        why: 'Only assistant messages are learnt from.',
        bad: chat(SYSTEM, QUESTION),
        good: GOOD,
    },
    'nothing-to-learn': {
        level: 'error',
        title: 'every assistant message has weight 0',
        why: 'Only assistant messages of weight 1, which is the default, are learnt from.',
        bad: chat(QUESTION, { ...ANSWER, weight: 0 }),
        good: chat(QUESTION, { ...ANSWER, weight: 0 }, QUESTION, ANSWER),
    },
    'ill-typed-weight': {
        level: 'error',
        title: 'a weight other than 0 or 1',
        why: 'A message is learnt from or not; there is nothing between.',
        bad: chat(QUESTION, { ...ANSWER, weight: 0.5 }),
        good: chat(QUESTION, { ...ANSWER, weight: 1 }),
    },
    'misplaced-weight': {
        level: 'warning',
        title: 'a weight on another message than the assistant’s',
        why: 'Only assistant messages are learnt from, so it has no effect.',
        bad: chat({ ...QUESTION, weight: 1 }, ANSWER),
        good: GOOD,
    },
    'ends-on-user': {
        level: 'warning',
        title: 'the conversation does not end on an answer',
        why: 'What follows the last answer costs tokens and teaches nothing; an answer may be missing.',
        bad: chat(QUESTION, ANSWER, { role: 'user', content: 'And of Italy?' }),
        good: GOOD,
    },
    'no-user-message': {
        level: 'notice',
        title: 'no user message',
        why: 'The model is asked by users; such an example seldom is what was meant.',
        bad: chat(SYSTEM, ANSWER),
        good: GOOD,
    },
    'roles-do-not-alternate': {
        level: 'error',
        title: 'two messages of one role in a row, where the provider wants turns',
        why: 'Together AI refuses it. Join the two messages.',
        bad: under({ provider: 'together' }, chat(QUESTION, QUESTION, ANSWER)),
        good: under({ provider: 'together' }, GOOD),
    },
    'system-not-first': {
        level: 'warning',
        title: 'a system message that is not the first, where the provider wants it so',
        why: 'Fireworks takes a system message as the first only.',
        bad: under({ provider: 'fireworks' }, chat(QUESTION, SYSTEM, ANSWER)),
        good: under({ provider: 'fireworks' }, GOOD),
    },
    'ill-typed-name': {
        level: 'error',
        title: 'a name that is no text, or missing in a function message',
        why: 'A name is a text; a function message needs one.',
        bad: chat({ ...QUESTION, name: 7 }, ANSWER),
        good: chat({ ...QUESTION, name: 'ada' }, ANSWER),
    },
    'odd-name': {
        level: 'warning',
        title: 'a name with characters that the API refuses',
        why: 'At most 64 characters, and none of space < | \\ / >.',
        bad: chat({ ...QUESTION, name: 'Ada Lovelace' }, ANSWER),
        good: chat({ ...QUESTION, name: 'ada_lovelace' }, ANSWER),
    },
};

;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/file-entries.js

const file_entries_GOOD = chat(QUESTION, ANSWER);
const LFS = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`;
const DVC = `outs:
- md5: a304afb96060aad90176268345e10355
  size: 12345
  path: train.jsonl
`;
const FILE_ENTRIES = {
    'lfs-pointer': {
        level: 'error',
        title: 'a Git LFS pointer stands in place of the data',
        why: 'The checkout left the pointer. Set `lfs: true` on actions/checkout.',
        bad: { text: LFS },
        good: file_entries_GOOD,
    },
    'dvc-pointer': {
        level: 'error',
        title: 'a DVC pointer stands in place of the data',
        why: 'Run `dvc pull` before this step and name the data file, not its .dvc file.',
        bad: { text: DVC, name: 'train.jsonl.dvc' },
        good: file_entries_GOOD,
    },
    'not-utf8': {
        level: 'error',
        title: 'the file is not UTF-8',
        why: 'Providers refuse it, or train on replacement characters. Save the file as UTF-8.',
        bad: {
            text: examples_text({ messages: [QUESTION, { role: 'assistant', content: 'Un café' }] }),
            encoding: 'latin1',
        },
        good: chat(QUESTION, { role: 'assistant', content: 'Un café' }),
    },
    'byte-order-mark': {
        level: 'warning',
        title: 'the file begins with a byte order mark',
        why: 'Azure asks for it, others may refuse the first line. Save the file without one.',
        bad: { text: `\ufeff${file_entries_GOOD.text}` },
        good: file_entries_GOOD,
    },
    crlf: {
        level: 'notice',
        title: 'lines end with CR LF',
        why: 'It is JSON all the same, but a checkout that converts line ends changes the file’s digest, and with it the job.',
        bad: { text: file_entries_GOOD.text.replace('\n', '\r\n') },
        good: file_entries_GOOD,
    },
    'blank-line': {
        level: 'warning',
        title: 'a line is blank',
        why: 'Some providers count it as a broken example, and Together AI refuses the file: there it is an error. Delete it.',
        bad: { text: `${file_entries_GOOD.text}\n${examples_text({ messages: [QUESTION, ANSWER] })}` },
        good: file({ messages: [QUESTION, ANSWER] }),
    },
    'truncated-last-line': {
        level: 'error',
        title: 'the last line breaks off',
        why: 'The file was cut while it was written or copied. Write it again.',
        bad: { text: `${file_entries_GOOD.text}{"messages": [{"role": "user", "cont` },
        good: file_entries_GOOD,
    },
    'empty-file': {
        level: 'error',
        title: 'the file holds no example',
        why: 'There is nothing to train on.',
        bad: { text: '' },
        good: file_entries_GOOD,
    },
    'too-few-examples': {
        level: 'error',
        title: 'fewer examples than the provider takes',
        why: 'OpenAI and Azure take 10 or more, Bedrock 100, Fireworks 3.',
        bad: file(...many(9)),
        good: file(...many(10)),
    },
    'too-many-examples': {
        level: 'error',
        title: 'more examples than the provider takes',
        why: 'Reinforcement takes 50,000 training and 1,000 validation examples, Bedrock 20,000, Fireworks 3,000,000.',
        bad: null,
        good: null,
    },
    'file-too-large': {
        level: 'error',
        title: 'the upload is larger than the provider takes',
        why: 'A file of up to 512 MB goes up in one piece, up to 8 GB in parts where the provider can.',
        bad: null,
        good: null,
    },
    'wrong-extension': {
        level: 'warning',
        title: 'the file name does not end in .jsonl',
        why: 'Providers take .jsonl only. The upload gets the right name; rename the file so that others see what it is.',
        bad: { ...file_entries_GOOD, name: 'train.json' },
        good: { ...file_entries_GOOD, name: 'train.jsonl' },
    },
    'line-too-long': {
        level: 'error',
        title: 'a line is too long to be read',
        why: 'A single line of this size is no example that any model takes.',
        bad: null,
        good: null,
    },
};

;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/image-entries.js

const PICTURE = examples_image('https://example.com/paris.png');
const image_entries_GOOD = seeing({ type: 'text', text: 'Which city?' }, PICTURE);
const IMAGE_ENTRIES = {
    'ill-formed-part': {
        level: 'error',
        title: 'a part of another type or shape',
        why: 'User messages take text and image_url, assistant messages text and refusal, all others text.',
        bad: seeing({ type: 'input_audio', input_audio: {} }),
        good: image_entries_GOOD,
    },
    'too-many-images': {
        level: 'error',
        title: 'more than 10 images in an example',
        why: 'At most 10 images an example are taken.',
        bad: seeing(...Array.from({ length: 11 }, () => PICTURE)),
        good: seeing(...Array.from({ length: 10 }, () => PICTURE)),
    },
    'image-too-large': {
        level: 'error',
        title: 'an image larger than 10 MB',
        why: 'At most 10 MB an image are taken; smaller ones also cost fewer tokens. Images behind a URL are not fetched.',
        bad: null,
        good: seeing(examples_image(png())),
    },
    'ill-formed-image': {
        level: 'error',
        title: 'an image part of another shape',
        why: 'An image is `{"type": "image_url", "image_url": {"url": …, "detail": "low", "high" or "auto"}}`; a data URL is base64.',
        bad: seeing({ type: 'image_url', image_url: 'https://example.com/paris.png' }),
        good: image_entries_GOOD,
    },
    'image-scheme': {
        level: 'error',
        title: 'an image behind a URL that the provider cannot fetch',
        why: 'Take https: or data: with base64; Together AI takes data: alone.',
        bad: seeing(examples_image('file:///home/ada/paris.png')),
        good: image_entries_GOOD,
    },
    'image-format': {
        level: 'error',
        title: 'an image that is no JPEG, PNG or WEBP, or declared as another than it is',
        why: 'The provider skips it. Told by the first bytes of a data URL, or the ending of another.',
        bad: seeing(examples_image('https://example.com/paris.gif')),
        good: seeing(examples_image(png())),
    },
    'image-role': {
        level: 'error',
        title: 'an image in another message than the user’s',
        why: 'Only user messages take images.',
        bad: chat(QUESTION, { role: 'assistant', content: [{ type: 'text', text: 'Paris' }, PICTURE] }),
        good: image_entries_GOOD,
    },
    'model-without-vision': {
        level: 'error',
        title: 'images for a model that does not learn from them',
        why: 'At OpenAI that is gpt-4o-2024-08-06; Azure has the gpt-4.1 family besides.',
        bad: under({ model: 'gpt-4.1-mini-2025-04-14' }, seeing(PICTURE)),
        good: under({ model: 'gpt-4o-2024-08-06' }, chat({ role: 'user', content: [PICTURE] }, ANSWER)),
    },
};

;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/line-entries.js

const line_entries_GOOD = chat(QUESTION, ANSWER);
const GENERAL_ENTRIES = {
    'not-json': {
        level: 'error',
        title: 'the line is not JSON',
        why: 'Each line is one JSON object. The message names the column.',
        bad: { text: `{'messages': []}\n` },
        good: line_entries_GOOD,
    },
    'not-an-object': {
        level: 'error',
        title: 'the line is JSON, but no object',
        why: 'Write one object a line, without a list around them.',
        bad: file([QUESTION, ANSWER]),
        good: line_entries_GOOD,
    },
    'duplicate-key': {
        level: 'error',
        title: 'a key stands twice in one object',
        why: 'JSON readers keep one of the two in silence, and not all the same one.',
        bad: {
            text: '{"messages": [{"role": "user", "content": "Capital of France?"}, {"role": "assistant", "content": "Rome", "content": "Paris"}]}\n',
        },
        good: line_entries_GOOD,
    },
    'unknown-key': {
        level: 'warning',
        title: 'a key that the format does not have',
        why: 'The provider ignores or refuses it; often it is a misspelt one.',
        bad: file({ messages: [QUESTION, { ...ANSWER, wieght: 0 }] }),
        good: file({ messages: [QUESTION, ANSWER] }),
    },
    'refused-key': {
        level: 'error',
        title: 'a key that this provider refuses',
        why: 'Together AI refuses a file with any column beside those of the format.',
        bad: under({ provider: 'together' }, file({ messages: [QUESTION, ANSWER], source: 'wiki' })),
        good: under({ provider: 'together' }, line_entries_GOOD),
    },
    'nested-too-deep': {
        level: 'error',
        title: 'objects and lists nested more than 64 deep',
        why: 'No format needs it, and readers fail on it.',
        bad: { text: `{"messages": [], "tools": ${'['.repeat(64)}${']'.repeat(64)}}\n` },
        good: line_entries_GOOD,
    },
};
const KEY = `ghp_${'q7Zk2Lw9Xc4Vb8Nm'.repeat(3).slice(0, 36)}`;
const CONTENT_ENTRIES = {
    'special-token': {
        level: 'error',
        title: 'a text spells a control token',
        why: 'The provider refuses the whole file ("message contains an invalid token"). Take it out or write it otherwise.',
        bad: chat(QUESTION, { role: 'assistant', content: 'Paris<|endoftext|>' }),
        good: line_entries_GOOD,
    },
    'template-token': {
        level: 'warning',
        title: 'a text spells what looks like a control token of a chat template',
        why: 'It is mostly left over from another model’s format; the trainer adds its own.',
        bad: chat(QUESTION, { role: 'assistant', content: 'Paris<|eot_id|>' }),
        good: line_entries_GOOD,
    },
    credential: {
        level: 'error',
        title: 'a key, token, password or private key',
        why: 'The model would learn it and give it to everybody. Revoke it. It is never printed; made-up fillers are let through.',
        bad: chat(QUESTION, { role: 'assistant', content: `Use ${KEY}` }),
        good: chat(QUESTION, { role: 'assistant', content: 'Use <your token>' }),
    },
    'email-address': {
        level: 'notice',
        title: 'e-mail addresses',
        why: 'Personal data needs a reason to be there. Rows with it are never shown in reports. Those of example.com are not counted.',
        bad: chat(QUESTION, { role: 'assistant', content: 'Ask marie.durand@mairie-paris.fr' }),
        good: chat(QUESTION, { role: 'assistant', content: 'Ask someone@example.com' }),
    },
    'phone-number': {
        level: 'notice',
        title: 'phone numbers',
        why: 'Personal data needs a reason to be there. Rows with it are never shown in reports.',
        bad: chat(QUESTION, { role: 'assistant', content: 'Call +33 1 42 76 40 40' }),
        good: chat(QUESTION, { role: 'assistant', content: 'Order 0142764040' }),
    },
    'card-number': {
        level: 'notice',
        title: 'payment card numbers',
        why: 'Personal data needs a reason to be there. Counted where the check digit is right.',
        bad: chat(QUESTION, { role: 'assistant', content: 'Pay with 4539 1488 0343 6467' }),
        good: chat(QUESTION, { role: 'assistant', content: 'Pay with 4539 1488 0343 6468' }),
    },
    'too-long': {
        level: 'warning',
        title: 'longer than the model takes, after the last answer',
        why: 'The end is cut off in silence. Only what follows the last answer is lost.',
        bad: null,
        good: null,
    },
    'answer-cut-off': {
        level: 'error',
        title: 'longer than the model takes, so that the answer is cut off',
        why: 'The model would learn to stop in the middle. Shorten the example or split it.',
        bad: null,
        good: null,
    },
};

;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/method-entries.js

const PREFERENCE_ENTRIES = {
    'ill-formed-preference': {
        level: 'error',
        title: 'a preference pair of another shape',
        why: 'A pair is `{"input": {"messages": […]}, "preferred_output": […], "non_preferred_output": […]}`, each output one assistant message.',
        bad: pair({ preferred_output: 'Paris' }),
        good: pair(),
    },
    'old-preference-names': {
        level: 'error',
        title: 'the old names preferred_completion and non_preferred_completion',
        why: 'They are now preferred_output and non_preferred_output.',
        bad: pair({ preferred_output: undefined, preferred_completion: [ANSWER] }),
        good: pair(),
    },
    'equal-outputs': {
        level: 'error',
        title: 'both answers are the same',
        why: 'There is nothing to prefer.',
        bad: pair({ non_preferred_output: [ANSWER] }),
        good: pair(),
    },
    'input-ends-on-assistant': {
        level: 'error',
        title: 'the input ends on an assistant message',
        why: 'The two outputs are the answers to compare; the input ends before them.',
        bad: pair({ input: { messages: [QUESTION, ANSWER] } }),
        good: pair(),
    },
    'several-outputs': {
        level: 'error',
        title: 'more than one message as an output',
        why: 'Each side is exactly one assistant message.',
        bad: pair({ preferred_output: [ANSWER, ANSWER] }),
        good: pair(),
    },
    'preference-not-text': {
        level: 'error',
        title: 'a preference pair with images',
        why: 'Preference pairs are text only.',
        bad: pair({ input: { messages: [{ role: 'user', content: [examples_image('https://example.com/a.png')] }] } }),
        good: pair(),
    },
};
const BEDROCK = { format: 'reinforcement', method: 'reinforcement', provider: 'bedrock' };
const REINFORCEMENT_ENTRIES = {
    'does-not-end-on-user': {
        level: 'error',
        title: 'a reinforcement prompt that does not end on a user message',
        why: 'The model is to answer it; what the grader compares with goes into fields of their own.',
        bad: item({ messages: [QUESTION, ANSWER], answer: 'Paris' }),
        good: item({ answer: 'Paris' }),
    },
    'missing-grader-field': {
        level: 'error',
        title: 'a field that the grader reads is missing',
        why: 'Every `{{item.…}}` of the grader must stand in every line.',
        bad: item({ anwser: 'Paris' }),
        good: item({ answer: 'Paris' }),
    },
    'missing-reference-answer': {
        level: 'warning',
        title: 'a line without the field that the provider names for the expected answer',
        why: 'Amazon Bedrock documents that each example holds `messages` and `reference_answer`, which takes any value that the grader reads; only further fields are optional.',
        bad: under(BEDROCK, item({ answer: 'Paris' })),
        good: under(BEDROCK, item({ reference_answer: 'Paris' })),
    },
};
const COMPLETION_ENTRIES = {
    'ill-typed-completion': {
        level: 'error',
        title: 'a prompt or completion that is no text',
        why: 'An example is `{"prompt": "…", "completion": "…"}`; the prompt may be empty, not missing.',
        bad: completion({ prompt: 'Capital of France ->', completion: ['Paris'] }),
        good: completion({ prompt: 'Capital of France ->', completion: ' Paris\n' }),
    },
    'empty-completion': {
        level: 'error',
        title: 'an empty completion',
        why: 'There is nothing to learn.',
        bad: completion({ prompt: 'Capital of France ->', completion: '' }),
        good: completion({ prompt: 'Capital of France ->', completion: ' Paris\n' }),
    },
};
const TEXT_ENTRIES = {
    'ill-typed-text': {
        level: 'error',
        title: 'a plain text that is no text',
        why: 'An example of plain text is `{"text": "…"}` and nothing else.',
        bad: plainText({ text: ['Paris is the capital of France.'] }),
        good: plainText({ text: 'Paris is the capital of France.' }),
    },
    'empty-text': {
        level: 'error',
        title: 'an empty plain text',
        why: 'There is nothing to learn.',
        bad: plainText({ text: ' ' }),
        good: plainText({ text: 'Paris is the capital of France.' }),
    },
};

;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/set-entries.js

const QUESTIONS = [
    'Capital of Italy?',
    'Capital of Spain?',
    'Capital of Peru?',
    'Capital of Chad?',
    'Capital of Iran?',
];
const ANSWERS = ['Rome', 'Madrid', 'Lima', "N'Djamena", 'Tehran'];
function ask(question, answer, ...before) {
    return {
        messages: [...before, { role: 'user', content: question }, { role: 'assistant', content: answer }],
    };
}
/** Twenty different questions, answered as `answer` says. */
function twenty(answer) {
    return file(...Array.from({ length: 20 }, (_, index) => ask(`Question ${index}: what is ${index} squared?`, answer(index))));
}
const CAPITALS = QUESTIONS.map((question, index) => ask(question, ANSWERS[index] ?? ''));
const set_entries_GOOD = file(...CAPITALS);
const FRANCE = ask('Capital of France?', 'Paris');
function against(other, example) {
    return { text: examples_text(...CAPITALS), [other]: examples_text(example, ask('Capital of Norway?', 'Oslo')) };
}
const SET_ENTRIES = {
    'wrong-format': {
        level: 'error',
        title: 'the file is in another method’s format',
        why: 'One finding for the whole file, as each of its lines would be wrong for the same reason.',
        bad: { text: pair().text },
        good: chat(QUESTION, ANSWER),
    },
    'mixed-format': {
        level: 'error',
        title: 'lines of different formats in one set',
        why: 'A set has one format; Together AI says so of each file.',
        bad: file(FRANCE, { prompt: 'Capital of Italy ->', completion: ' Rome' }),
        good: set_entries_GOOD,
    },
    'duplicate-example': {
        level: 'warning',
        title: 'the same example twice',
        why: 'It weighs double. Delete one, or set the level to `off` where it is meant.',
        bad: file(FRANCE, FRANCE),
        good: set_entries_GOOD,
    },
    'near-duplicate': {
        level: 'notice',
        title: 'the same example twice but for case and white space',
        why: 'It weighs double, and was mostly not meant.',
        bad: file(FRANCE, ask('capital of  France?', 'Paris')),
        good: set_entries_GOOD,
    },
    'conflicting-answers': {
        level: 'warning',
        title: 'the same prompt with different answers',
        why: 'The model learns neither. Meant for creative tasks, a mistake for the rest.',
        bad: file(FRANCE, ask('Capital of France?', 'Lyon')),
        good: set_entries_GOOD,
    },
    'training-in-validation': {
        level: 'warning',
        title: 'a training example that also stands in the validation file',
        why: 'The validation loss then says how well the model remembers, not how well it has learnt.',
        bad: against('validation', CAPITALS[0] ?? {}),
        good: against('validation', FRANCE),
    },
    'prompt-in-validation': {
        level: 'warning',
        title: 'a training prompt that also stands in the validation file',
        why: 'As with a whole example, only weaker. `validation-split` keeps a prompt on one side.',
        bad: against('validation', ask('Capital of Italy?', 'It is Rome.')),
        good: against('validation', FRANCE),
    },
    'training-in-test': {
        level: 'warning',
        title: 'a training example that also stands in the test file',
        why: 'The score would be a lie; an error where the test file is evaluated.',
        bad: against('test', CAPITALS[0] ?? {}),
        good: against('test', FRANCE),
    },
    'prompt-in-test': {
        level: 'warning',
        title: 'a training prompt that also stands in the test file',
        why: 'The score would be too good; an error where the test file is evaluated.',
        bad: against('test', ask('Capital of Italy?', 'It is Rome.')),
        good: against('test', FRANCE),
    },
    'dominant-answer': {
        level: 'warning',
        title: 'one answer makes up over half of the set',
        why: 'The model may learn to give it always.',
        bad: twenty((index) => (index < 15 ? 'It depends.' : `${index * index}`)),
        good: twenty((index) => `${index * index}`),
    },
    'mostly-refusals': {
        level: 'warning',
        title: 'refusals make up over half of the set',
        why: 'The model will refuse more than it should.',
        bad: twenty((index) => index < 15 ? `I'm sorry, but I can't help with question ${index}.` : `${index * index}`),
        good: twenty((index) => `${index * index}`),
    },
    'system-prompt-missing': {
        level: 'warning',
        title: 'a system prompt in some examples and none in others',
        why: 'The model is asked with one or without; train it as it will be asked.',
        bad: file(ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM), ask(QUESTIONS[1] ?? '', 'Madrid')),
        good: file(ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM), ask(QUESTIONS[1] ?? '', 'Madrid', SYSTEM)),
    },
    'system-prompt-differs': {
        level: 'notice',
        title: 'different system prompts',
        why: 'Fine for several tasks, a leftover of editing for one.',
        bad: file(ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM), ask(QUESTIONS[1] ?? '', 'Madrid', { role: 'system', content: 'You answer briefly.' })),
        good: file(ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM), ask(QUESTIONS[1] ?? '', 'Madrid', SYSTEM)),
    },
    'tools-differ': {
        level: 'notice',
        title: 'different tool definitions',
        why: 'Fine where the tools depend on the task; else the model is trained on an outdated definition.',
        bad: file({ ...ask(QUESTIONS[0] ?? '', 'Rome'), tools: [WEATHER_TOOL] }, { ...ask(QUESTIONS[1] ?? '', 'Madrid'), tools: [{ ...WEATHER_TOOL, function: { name: 'get_time' } }] }),
        good: file({ ...ask(QUESTIONS[0] ?? '', 'Rome'), tools: [WEATHER_TOOL] }, { ...ask(QUESTIONS[1] ?? '', 'Madrid'), tools: [WEATHER_TOOL] }),
    },
    'mixed-answer-style': {
        level: 'warning',
        title: 'answers that are JSON in some examples and prose in others',
        why: 'The model will mix them too.',
        bad: twenty((index) => index % 2 === 0 ? `{"result":${index * index}}` : `The result is ${index * index}.`),
        good: twenty((index) => `{"result":${index * index}}`),
    },
    'few-examples': {
        level: 'notice',
        title: 'fewer than 50 examples',
        why: 'A clear effect mostly begins at 50 to 100 good examples.',
        bad: file(...many(49)),
        good: file(...many(50)),
    },
    'small-validation': {
        level: 'notice',
        title: 'few validation examples for the training set',
        why: 'The validation loss will be noisy.',
        bad: { text: examples_text(...many(200)), validation: examples_text(FRANCE) },
        good: { text: examples_text(...many(200)), validation: examples_text(...many(240).slice(200)) },
    },
    'large-validation': {
        level: 'notice',
        title: 'much of the data is held out for validation',
        why: 'What is held out teaches nothing.',
        bad: { text: examples_text(...many(20)), validation: examples_text(...many(60).slice(20)) },
        good: { text: examples_text(...many(200)), validation: examples_text(...many(240).slice(200)) },
    },
    'validation-required': {
        level: 'error',
        title: 'no validation file, where the method needs one',
        why: 'Reinforcement needs a validation file.',
        bad: item({ answer: 'Paris' }),
        good: {
            ...item({ answer: 'Paris' }),
            validation: examples_text({ messages: [{ role: 'user', content: 'Capital of Italy?' }], answer: 'Rome' }),
        },
    },
    'format-not-accepted': {
        level: 'error',
        title: 'a format that this provider does not train on',
        why: 'The formats of each provider stand in its page.',
        bad: { ...chat(QUESTION, ANSWER), context: { provider: 'bedrock' } },
        good: chat(QUESTION, ANSWER),
    },
    'ill-formed-grader': {
        level: 'error',
        title: 'a grader of another shape',
        why: 'The provider refuses the job. Graders are string_check, text_similarity, python, score_model and multi; lambda on Bedrock.',
        bad: item({ answer: 'Paris' }, { ...GRADER, operation: 'equals' }),
        good: item({ answer: 'Paris' }),
    },
    'completion-separator': {
        level: 'notice',
        title: 'prompts without a common ending',
        why: 'A fixed separator shows the model where the prompt ends.',
        bad: completion({ prompt: 'France', completion: ' Paris\n' }, { prompt: 'Italy', completion: ' Rome\n' }),
        good: completion({ prompt: 'France ->', completion: ' Paris\n' }, { prompt: 'Italy ->', completion: ' Rome\n' }),
    },
    'completion-stop-sequence': {
        level: 'notice',
        title: 'completions without a common ending',
        why: 'A fixed stop sequence shows the model, and the caller, where the answer ends.',
        bad: completion({ prompt: 'France ->', completion: ' Paris' }, { prompt: 'Italy ->', completion: ' Rome' }),
        good: completion({ prompt: 'France ->', completion: ' Paris\n' }, { prompt: 'Italy ->', completion: ' Rome\n' }),
    },
    'completion-leading-space': {
        level: 'notice',
        title: 'completions that do not begin with a space',
        why: 'In the encodings a word carries the space before it.',
        bad: completion({ prompt: 'France ->', completion: 'Paris\n' }, { prompt: 'Italy ->', completion: 'Rome\n' }),
        good: completion({ prompt: 'France ->', completion: ' Paris\n' }, { prompt: 'Italy ->', completion: ' Rome\n' }),
    },
    'completion-shared-prefix': {
        level: 'notice',
        title: 'a long common beginning of all prompts or completions',
        why: 'It costs tokens in every example and teaches nothing.',
        bad: completion({ prompt: 'Name the capital: France ->', completion: ' Paris\n' }, { prompt: 'Name the capital: Italy ->', completion: ' Rome\n' }),
        good: completion({ prompt: 'France ->', completion: ' Paris\n' }, { prompt: 'Italy ->', completion: ' Rome\n' }),
    },
};

;// CONCATENATED MODULE: ./build/js/dataset/rules/entries/tool-entries.js

const TOOLS = [WEATHER_TOOL];
const RESULT = { role: 'tool', tool_call_id: 'call_1', content: '21 °C' };
const tool_entries_GOOD = withTools(TOOLS, QUESTION, call(), RESULT, ANSWER);
function calling(argumentsOfCall) {
    return withTools(TOOLS, QUESTION, call({ function: { name: 'get_weather', arguments: argumentsOfCall } }));
}
const TOOL_ENTRIES = {
    'ill-formed-tool-call': {
        level: 'error',
        title: 'a tool call without id, type, name or arguments',
        why: 'A call is `{"id": …, "type": "function", "function": {"name": …, "arguments": "…"}}`.',
        bad: withTools(TOOLS, QUESTION, call({ id: undefined })),
        good: tool_entries_GOOD,
    },
    'arguments-not-json': {
        level: 'error',
        title: 'arguments that are not JSON written as text',
        why: 'The API gives and takes arguments as a text that holds a JSON object.',
        bad: calling({ city: 'Paris' }),
        good: calling('{"city":"Paris"}'),
    },
    'arguments-do-not-fit': {
        level: 'warning',
        title: 'arguments that do not fit the tool’s own schema',
        why: 'The model would learn to call the tool wrongly. Checked without `pattern`, `format`, `uniqueItems` and remote references.',
        bad: calling('{"town":"Paris"}'),
        good: calling('{"city":"Paris"}'),
    },
    'undefined-tool': {
        level: 'warning',
        title: 'a call of a tool that the line does not define',
        why: 'The model would learn to call what it was not offered.',
        bad: withTools(TOOLS, QUESTION, call({ function: { name: 'get_wether', arguments: '{}' } })),
        good: tool_entries_GOOD,
    },
    'unknown-tool-call-id': {
        level: 'error',
        title: 'a tool result without its call',
        why: 'A tool message answers one call of the assistant message before it, by its id.',
        bad: withTools(TOOLS, QUESTION, RESULT, ANSWER),
        good: tool_entries_GOOD,
    },
    'duplicate-tool-call-id': {
        level: 'error',
        title: 'two open calls with the same id',
        why: 'Their results cannot be told apart.',
        bad: withTools(TOOLS, QUESTION, {
            role: 'assistant',
            tool_calls: [1, 2].map(() => ({
                id: 'call_1',
                type: 'function',
                function: { name: 'get_weather', arguments: '{"city":"Paris"}' },
            })),
        }),
        good: tool_entries_GOOD,
    },
    'unanswered-tool-call': {
        level: 'error',
        title: 'a call without its result',
        why: 'Every call is answered by a tool message before the conversation goes on; only a call that ends the example needs none.',
        bad: withTools(TOOLS, QUESTION, call(), ANSWER),
        good: withTools(TOOLS, QUESTION, call()),
    },
    'ill-formed-tool': {
        level: 'error',
        title: 'a tool definition of another shape',
        why: 'A tool is `{"type": "function", "function": {"name": …, "parameters": {…}}}`.',
        bad: withTools([WEATHER_TOOL.function], QUESTION, ANSWER),
        good: withTools(TOOLS, QUESTION, ANSWER),
    },
    'duplicate-tool': {
        level: 'error',
        title: 'two tools of the same name',
        why: 'A call could mean either.',
        bad: withTools([WEATHER_TOOL, WEATHER_TOOL], QUESTION, ANSWER),
        good: withTools(TOOLS, QUESTION, ANSWER),
    },
    'unusable-tool-schema': {
        level: 'warning',
        title: 'a tool’s schema that cannot be used, in whole or in part',
        why: 'The API refuses an invalid schema; references to elsewhere are not followed. The rest is still checked.',
        bad: withTools([{ type: 'function', function: { name: 'get_weather', parameters: { type: 'dict' } } }], QUESTION, ANSWER),
        good: withTools(TOOLS, QUESTION, ANSWER),
    },
    'legacy-functions': {
        level: 'notice',
        title: 'functions and function calls of the old form',
        why: 'They are deprecated; write `tools`, `tool_calls` and tool messages.',
        bad: file({
            messages: [QUESTION, ANSWER],
            functions: [{ name: 'get_weather', parameters: { type: 'object' } }],
        }),
        good: withTools(TOOLS, QUESTION, ANSWER),
    },
};

// EXTERNAL MODULE: ./build/js/dataset/rules/rule-ids.js
var rule_ids = __webpack_require__(32940);
;// CONCATENATED MODULE: ./build/js/dataset/rules/registry.js








const LINE_ENTRIES = {
    ...GENERAL_ENTRIES,
    ...CHAT_ENTRIES,
    ...TOOL_ENTRIES,
    ...IMAGE_ENTRIES,
    ...PREFERENCE_ENTRIES,
    ...REINFORCEMENT_ENTRIES,
    ...COMPLETION_ENTRIES,
    ...TEXT_ENTRIES,
    ...CONTENT_ENTRIES,
};
const SET_RULES = SET_ENTRIES;
/** Every rule, file rules first, in the order of their ids. */
const RULES = [
    ...rule_ids/* FILE_RULE_IDS */.ht.map((id) => ({ id, scope: 'file', ...FILE_ENTRIES[id] })),
    ...rule_ids/* LINE_RULE_IDS */.HY.map((id) => ({ id, scope: 'line', ...LINE_ENTRIES[id] })),
    ...rule_ids/* SET_RULE_IDS */.b8.map((id) => ({ id, scope: 'set', ...SET_RULES[id] })),
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function ruleOf(id) {
    const rule = BY_ID.get(id);
    if (rule === undefined)
        throw new Error(`no rule ${id}`);
    return rule;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/levels.js





const LEVELS = ['error', 'warning', 'notice', 'off'];
/** Overlap with the test file makes an evaluation's score a lie, and only that. */
const WHEN_EVALUATED = ['training-in-test', 'prompt-in-test'];
/**
 * Every rule's level: the registry's, raised where the test file is evaluated or the provider refuses the file, then as the input `rules` says.
 *
 * @param userRules rule ids to `error`, `warning`, `notice` or `off`
 * @throws UserError naming an unknown rule with the nearest known one, or an unknown level
 */
function resolveLevels(userRules, options = {}) {
    const levels = Object.fromEntries(RULES.map((rule) => [rule.id, rule.level]));
    if (options.testIsEvaluated === true)
        for (const id of WHEN_EVALUATED)
            levels[id] = 'error';
    if ((0,provider_demands/* demandsOf */.w)(options.provider ?? '').refusesBlankLines)
        levels['blank-line'] = 'error';
    for (const [id, level] of Object.entries(userRules)) {
        if (!isRuleId(id)) {
            const advice = `${(0,values/* suggest */.ZA)(id, rule_ids/* RULE_IDS */.Iu)} All rules stand in docs/rules.md.`.trimStart();
            throw (0,refused/* refusedInput */.v1)('rules', `there is no rule ${(0,refused/* showFound */.q4)(id)}. ${advice}`);
        }
        levels[id] = readLevel(id, level);
    }
    return levels;
}
function isRuleId(id) {
    return rule_ids/* RULE_IDS */.Iu.includes(id);
}
function readLevel(id, level) {
    // YAML reads a bare `off` as text, but older readers make it false.
    if (level === false)
        return 'off';
    const known = LEVELS.find((name) => name === level);
    if (known !== undefined)
        return known;
    throw (0,refused/* refusedValue */.u6)(`rules.${id}`, level, (0,values/* listChoices */.ZH)(LEVELS));
}


/***/ }),

/***/ 93285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ exampleLimits),
/* harmony export */   w: () => (/* binding */ demandsOf)
/* harmony export */ });
const MEGABYTE = 1024 * 1024;
const OPENAI_FORMATS = ['chat', 'completion', 'preference', 'reinforcement'];
const COMPATIBLE = {
    title: 'the provider',
    formats: [...OPENAI_FORMATS, 'text'],
    minExamples: 1,
    maxExamples: null,
    maxReinforcement: null,
    roles: null,
    refusesExtraKeys: false,
    refusesNullWeight: false,
    refusesBlankLines: false,
    chatKeys: null,
    answerField: null,
    alternation: false,
    systemFirst: false,
    outputsAsText: false,
    maxImages: 10,
    maxImageBytes: 10 * MEGABYTE,
    imageSchemes: ['http', 'https', 'data'],
    textOnlyModels: null,
    byteOrderMark: false,
};
// Vision: "gpt-4o-2024-08-06 only" in OpenAI's guide of July 2026; Azure lists the gpt-4.1 family besides.
const OPENAI = {
    ...COMPATIBLE,
    title: 'OpenAI',
    formats: OPENAI_FORMATS,
    minExamples: 10,
    maxReinforcement: { training: 50_000, validation: 1_000 },
    textOnlyModels: /^(?:gpt-3|gpt-4-|gpt-4o-mini|gpt-4o-2024-11-20|gpt-4\.1|babbage|davinci|o4-mini)/,
};
const DEMANDS = {
    openai: OPENAI,
    simulator: { ...OPENAI, title: 'the simulator' },
    azure: {
        ...OPENAI,
        title: 'Azure OpenAI',
        textOnlyModels: /^(?:gpt-3|gpt-4-|gpt-4o-mini|babbage|davinci|o4-mini)/,
        byteOrderMark: true,
    },
    nebius: { ...COMPATIBLE, title: 'Nebius', formats: ['chat', 'completion', 'text'] },
    // The checks of Together's own client (the Python one, which knows tools as its guide to function calling has them);
    // images as its guide has them.
    together: {
        ...COMPATIBLE,
        title: 'Together AI',
        formats: ['chat', 'completion', 'text', 'preference'],
        roles: ['system', 'user', 'assistant', 'tool'],
        refusesExtraKeys: true,
        refusesNullWeight: true,
        refusesBlankLines: true,
        chatKeys: ['messages', 'tools'],
        alternation: true,
        outputsAsText: true,
        imageSchemes: ['data'],
    },
    fireworks: {
        ...COMPATIBLE,
        title: 'Fireworks',
        formats: ['chat', 'preference', 'reinforcement'],
        minExamples: 3,
        maxExamples: 3_000_000,
        systemFirst: true,
    },
    bedrock: {
        ...COMPATIBLE,
        title: 'Amazon Bedrock',
        answerField: 'reference_answer',
        formats: ['reinforcement'],
        minExamples: 100,
        maxExamples: 20_000,
    },
};
function demandsOf(provider) {
    return (Object.hasOwn(DEMANDS, provider) ? DEMANDS[provider] : undefined) ?? COMPATIBLE;
}
/** Fewest and most examples that the provider takes of a set; test files are bound by neither. */
function exampleLimits(context) {
    const demands = demandsOf(context.provider);
    if (context.role === 'test')
        return { min: 1, max: null };
    const min = context.role === 'training' ? demands.minExamples : 1;
    if (context.method === 'reinforcement' && demands.maxReinforcement !== null) {
        return { min, max: demands.maxReinforcement[context.role] };
    }
    return { min, max: context.role === 'training' ? demands.maxExamples : null };
}


/***/ }),

/***/ 32940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ LINE_RULE_IDS),
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   b8: () => (/* binding */ SET_RULE_IDS),
/* harmony export */   ht: () => (/* binding */ FILE_RULE_IDS),
/* harmony export */   rg: () => (/* binding */ SENSITIVE_RULES)
/* harmony export */ });
/** Every rule by scope. An id is public: it stands in workflows (`rules`), reports and docs, and is never renamed. */
const FILE_RULE_IDS = [
    'lfs-pointer',
    'dvc-pointer',
    'not-utf8',
    'byte-order-mark',
    'crlf',
    'blank-line',
    'truncated-last-line',
    'empty-file',
    'too-few-examples',
    'too-many-examples',
    'file-too-large',
    'wrong-extension',
    'line-too-long',
];
const LINE_RULE_IDS = [
    'not-json',
    'not-an-object',
    'duplicate-key',
    'unknown-key',
    'refused-key',
    'nested-too-deep',
    // Chat
    'missing-messages',
    'empty-messages',
    'ill-typed-message',
    'unknown-role',
    'refused-role',
    'developer-role',
    'missing-content',
    'ill-typed-content',
    'empty-content',
    'empty-answer',
    'no-assistant',
    'nothing-to-learn',
    'ill-typed-weight',
    'misplaced-weight',
    'no-user-message',
    'ends-on-user',
    'roles-do-not-alternate',
    'system-not-first',
    'ill-typed-name',
    'odd-name',
    'ill-formed-tool-call',
    'arguments-not-json',
    'arguments-do-not-fit',
    'undefined-tool',
    'unknown-tool-call-id',
    'duplicate-tool-call-id',
    'unanswered-tool-call',
    'ill-formed-tool',
    'duplicate-tool',
    'unusable-tool-schema',
    'legacy-functions',
    'ill-formed-part',
    'too-many-images',
    'image-too-large',
    'ill-formed-image',
    'image-scheme',
    'image-format',
    'image-role',
    'model-without-vision',
    // Preference
    'ill-formed-preference',
    'old-preference-names',
    'equal-outputs',
    'input-ends-on-assistant',
    'several-outputs',
    'preference-not-text',
    // Reinforcement
    'does-not-end-on-user',
    'missing-grader-field',
    'missing-reference-answer',
    // Completion
    'ill-typed-completion',
    'empty-completion',
    // Plain text
    'ill-typed-text',
    'empty-text',
    // Content
    'special-token',
    'template-token',
    'credential',
    'email-address',
    'phone-number',
    'card-number',
    'too-long',
    'answer-cut-off',
];
const SET_RULE_IDS = [
    'wrong-format',
    'mixed-format',
    'duplicate-example',
    'near-duplicate',
    'conflicting-answers',
    'training-in-validation',
    'prompt-in-validation',
    'training-in-test',
    'prompt-in-test',
    'dominant-answer',
    'mostly-refusals',
    'system-prompt-missing',
    'system-prompt-differs',
    'tools-differ',
    'mixed-answer-style',
    'few-examples',
    'small-validation',
    'large-validation',
    'validation-required',
    'format-not-accepted',
    'ill-formed-grader',
    'completion-separator',
    'completion-stop-sequence',
    'completion-leading-space',
    'completion-shared-prefix',
];
const RULE_IDS = [...FILE_RULE_IDS, ...LINE_RULE_IDS, ...SET_RULE_IDS];
/** A row with one of these findings is never shown to anybody, whatever the rule's level was set to. */
const SENSITIVE_RULES = new Set([
    'credential',
    'email-address',
    'phone-number',
    'card-number',
]);


/***/ }),

/***/ 64540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ID_ALLOWED),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   Z: () => (/* binding */ readIds)
/* harmony export */ });
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97930);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6643);



/** An id goes into the path of a request: whatever would lead elsewhere is refused. */
const ID = /^[\w.:@/-]{1,256}$/;
const ID_ALLOWED = 'letters, digits, and . _ : @ / - alone';
/** Ids on lines, between commas, or as a list in YAML or JSON, which the action's own outputs are; empty where not given. */
function readIds(read, name) {
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(read, name);
    if (text === null)
        return [];
    const isList = /^(?:\[|-\s)/.test(text);
    const value = isList ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(name, text) : text.split(/[\s,]+/).filter((id) => id !== '');
    const ids = Array.isArray(value) ? value : [value];
    if (ids.length === 0)
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedValue */ .u6)(name, text, 'ids, on lines, between commas or as a list');
    return ids.map((id) => {
        if (typeof id !== 'string' || !ID.test(id))
            throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedValue */ .u6)(name, id, `ids: ${ID_ALLOWED}`);
        return id;
    });
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

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   l: () => (/* binding */ readMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58811);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);



/** Aliases that may be written out, counted with those inside of them: documents must not grow without end. */
const MAX_ALIASES = 100;
/**
 * The value of an input in YAML, and so in JSON; null where it holds nothing. Keys are unique, so that no value hides
 * behind a second one.
 * @throws UserError with the first mistake and its place
 */
function readYaml(name, text, options = {}) {
    const { schema = 'core', secret = false, file } = options;
    const refuse = (problem) => (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)(name, `${file === undefined ? '' : `${file}: `}${problem}`);
    // The library's own warnings go to the process and quote what they warn of.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema, uniqueKeys: true, logLevel: 'silent' });
    const [mistake] = document.errors;
    if (mistake !== undefined) {
        const at = mistake.linePos?.[0];
        const place = at === undefined ? '' : ` (line ${at.line}, column ${at.col})`;
        const [reason = ''] = mistake.message.split(/ at line \d+, column \d+|\n/);
        throw refuse(`not YAML${place}${secret ? '' : `: ${reason}`}.`);
    }
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        // Only an alias inside of what it stands for cannot be written as JSON.
        JSON.stringify(value);
        return value;
    }
    catch {
        throw refuse('its aliases lead nowhere, to themselves, or grow without end. Write the values out.');
    }
}
/** The same where a map is needed; empty where nothing is given. `allowed` is what the sentence calls for. */
function readMap(name, text, allowed, options = {}) {
    const value = readYaml(name, text, options) ?? {};
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, value, allowed, options);
    return value;
}


/***/ }),

/***/ 88385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ CATALOG),
/* harmony export */   lF: () => (/* binding */ needsCredential),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
const PROVIDERS = [
    'openai',
    'azure',
    'nebius',
    'together',
    'fireworks',
    'bedrock',
    'openai-compatible',
    'simulator',
];
const usual = { ownHosts: null, auth: 'bearer', needsKey: true, keyless: null };
const CATALOG = {
    openai: {
        ...usual,
        title: 'OpenAI',
        baseUrl: 'https://api.openai.com/v1',
        keyVariable: 'OPENAI_API_KEY',
        keyless: 'openai',
    },
    azure: {
        ...usual,
        title: 'Azure OpenAI',
        baseUrl: null,
        keyVariable: 'AZURE_OPENAI_API_KEY',
        // base-url is required here, so the rule "never with a base-url" would forbid the variable altogether:
        // it is allowed where the address is Microsoft's own.
        ownHosts: /\.(openai\.azure\.com|services\.ai\.azure\.com|cognitiveservices\.azure\.com)$/i,
        auth: 'api-key',
        keyless: 'entra',
    },
    nebius: {
        ...usual,
        title: 'Nebius Token Factory',
        baseUrl: 'https://api.tokenfactory.nebius.com/v1',
        keyVariable: 'NEBIUS_API_KEY',
    },
    together: {
        ...usual,
        title: 'Together AI',
        baseUrl: 'https://api.together.ai/v1',
        keyVariable: 'TOGETHER_API_KEY',
    },
    fireworks: {
        ...usual,
        title: 'Fireworks AI',
        baseUrl: 'https://api.fireworks.ai/v1',
        keyVariable: 'FIREWORKS_API_KEY',
    },
    bedrock: {
        ...usual,
        title: 'Amazon Bedrock',
        baseUrl: 'https://bedrock-mantle.{region}.api.aws/v1',
        keyVariable: 'AWS_BEARER_TOKEN_BEDROCK',
    },
    'openai-compatible': { ...usual, title: 'The provider', baseUrl: null, keyVariable: null, needsKey: false },
    simulator: { ...usual, title: 'the simulator', baseUrl: null, keyVariable: null, needsKey: false },
};
/** True where a run cannot do without a key or a keyless sign-in. */
function needsCredential(id) {
    return CATALOG[id].needsKey;
}


/***/ }),

/***/ 36068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readMethod),
  M: () => (/* binding */ readTrainingInputs)
});

// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/input-values/ids.js
var ids = __webpack_require__(64540);
// EXTERNAL MODULE: ./build/js/input-values/values.js
var values = __webpack_require__(97930);
// EXTERNAL MODULE: ./build/js/training/inputs/maps.js
var maps = __webpack_require__(81060);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/input-values/yaml.js
var yaml = __webpack_require__(6643);
;// CONCATENATED MODULE: ./build/js/training/inputs/integrations.js



/** OpenAI's specification of its Weights & Biases integration. */
const MAX_TAGS = 50;
const MAX_TAG_LENGTH = 64;
const MAX_INTEGRATIONS = 5;
const SHAPE = 'a list such as [{type: wandb, wandb: {project: my-project}}]';
/** The list as the API takes it. Only what is known of `wandb` is checked; another type is the provider's to judge. */
function readIntegrations(text) {
    const value = (0,yaml/* readYaml */.g)('integrations', text, { secret: true }) ?? [];
    const list = (0,json/* asArray */._j)(value);
    if (list === undefined || !list.every(json/* isObject */.Gv)) {
        throw (0,refused/* refusedValue */.u6)('integrations', value, SHAPE, { secret: true });
    }
    if (list.length > MAX_INTEGRATIONS) {
        throw (0,refused/* refusedInput */.v1)('integrations', `${list.length} entries; allowed are ${MAX_INTEGRATIONS}.`);
    }
    list.forEach(checkIntegration);
    return list;
}
function checkIntegration(integration, index) {
    const name = `integrations[${index}]`;
    const type = (0,json/* asString */.oJ)(integration.type);
    if (type === undefined)
        throw (0,refused/* refusedValue */.u6)(`${name}.type`, integration.type, 'a type such as wandb');
    if (type !== 'wandb')
        return;
    const wandb = (0,json/* asObject */.eB)(integration.wandb);
    if (wandb === undefined || ((0,json/* asString */.oJ)(wandb.project) ?? '').trim() === '') {
        throw (0,refused/* missingInput */.fV)(`${name}.wandb.project`, 'name the Weights & Biases project that the run goes to');
    }
    const tags = wandb.tags === undefined ? [] : (0,json/* asArray */._j)(wandb.tags);
    if (tags === undefined)
        throw (0,refused/* refusedValue */.u6)(`${name}.wandb.tags`, wandb.tags, 'a list of texts');
    if (tags.length > MAX_TAGS) {
        throw (0,refused/* refusedInput */.v1)(`${name}.wandb.tags`, `${tags.length} tags; allowed are ${MAX_TAGS}.`);
    }
    for (const tag of tags) {
        if (typeof tag !== 'string' || tag === '' || tag.length > MAX_TAG_LENGTH) {
            throw (0,refused/* refusedValue */.u6)(`${name}.wandb.tags`, tag, `texts of 1 to ${MAX_TAG_LENGTH} characters`);
        }
    }
}

// EXTERNAL MODULE: ./build/js/training/inputs/metadata.js
var metadata = __webpack_require__(68606);
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
        model: (0,values/* readText */.yR)(read, 'model'),
        suffix: readSuffix(read),
        method: readMethod(read),
        hyperparameters: (0,maps/* readHyperparameters */.h)(read('hyperparameters')),
        grader: (0,maps/* readGrader */.G)(read('grader')),
        seed: (0,values/* readNumber */.kz)(read, 'seed', { min: 0, max: MAX_SEED, integer: true }),
        integrations: readIntegrations(read('integrations')),
        metadata: (0,metadata/* readMetadata */._)(read('metadata')),
        reuse: (0,values/* readSwitch */.hc)(read, 'reuse', true),
        wait: (0,values/* readSwitch */.hc)(read, 'wait', true),
        timeoutMinutes: (0,values/* readNumber */.kz)(read, 'timeout-minutes', { above: 0 }) ?? DEFAULT_TIMEOUT_MINUTES,
        onTimeout: (0,values/* readChoice */.Kf)(read, 'on-timeout', ['fail', 'detach', 'cancel'], 'fail'),
        onCancel: (0,values/* readChoice */.Kf)(read, 'on-cancel', ['cancel', 'detach'], 'cancel'),
        pollIntervalSeconds: (0,values/* readNumber */.kz)(read, 'poll-interval-seconds', { above: 0 }),
        maxCostUsd: (0,values/* readNumber */.kz)(read, 'max-cost-usd', { min: 0 }),
        selectCheckpoint: (0,values/* readChoice */.Kf)(read, 'select-checkpoint', ['last', 'best'], 'last'),
        keepFiles: (0,values/* readSwitch */.hc)(read, 'keep-files', true),
        fileExpiresDays: (0,values/* readNumber */.kz)(read, 'file-expires-days', { min: 1, max: 30, integer: true }),
        jobId: (0,values/* readMatch */.iV)(read, 'job-id', ids.ID, ids/* ID_ALLOWED */.H),
    });
}
/** Also for the command line. */
function readMethod(read) {
    return (0,values/* readChoice */.Kf)(read, 'method', ['supervised', 'dpo', 'reinforcement'], 'supervised');
}
function readSuffix(read) {
    const suffix = (0,values/* readText */.yR)(read, 'suffix');
    if (suffix !== null && suffix.length > MAX_SUFFIX_LENGTH) {
        throw (0,refused/* refusedValue */.u6)('suffix', suffix, `at most ${MAX_SUFFIX_LENGTH} characters, this has ${suffix.length}`);
    }
    return suffix;
}


/***/ }),

/***/ 81060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readGrader),
/* harmony export */   h: () => (/* binding */ readHyperparameters)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58811);
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _input_values_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);



/** The map as given. Each value is a number, a truth value or a text. */
function readHyperparameters(text) {
    const map = (0,_input_values_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readMap */ .l)('hyperparameters', text, 'a map, such as n_epochs: 3');
    for (const [name, value] of Object.entries(map)) {
        const isPlain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
        if (!isPlain) {
            throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedValue */ .u6)(`hyperparameters.${name}`, value, 'auto, a number, true, false or a word');
        }
    }
    return map;
}
/** null where not given. */
function readGrader(text) {
    const value = (0,_input_values_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)('grader', text, { secret: true });
    if (value === null)
        return null;
    if ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return { inline: value };
    if (typeof value === 'string' && !value.includes('\n'))
        return { path: value };
    const allowed = 'a map with type and the members of that grader, or the path of a file with one';
    throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedValue */ .u6)('grader', value, allowed, { secret: true });
}


/***/ }),

/***/ 68606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMetadata),
/* harmony export */   t: () => (/* binding */ refuseReserved)
/* harmony export */ });
/* harmony import */ var _input_values_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6643);
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);
/* harmony import */ var _job_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7774);



/** The user's own pairs; values are always text. */
function readMetadata(text) {
    const map = (0,_input_values_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readMap */ .l)('metadata', text, 'a map, such as team: search', { schema: 'failsafe' });
    const pairs = Object.entries(map);
    if (pairs.length > _job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_USER_PAIRS */ .n8) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)('metadata', `${pairs.length} pairs; allowed are ${_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_USER_PAIRS */ .n8}, six more are the action's own.`);
    }
    return Object.fromEntries(pairs.map(([key, value]) => [checkKey(key), checkValue(key, value)]));
}
/**
 * A job's own metadata may not be named like the action's; a filter may.
 * @throws UserError naming the key
 */
function refuseReserved(metadata) {
    const taken = _job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .RESERVED_METADATA */ .Xu.find((key) => Object.hasOwn(metadata, key));
    if (taken === undefined)
        return;
    throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)('metadata', `"${taken}" is written by the action, as are ${_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .RESERVED_METADATA */ .Xu.join(', ')}; take another name.`);
}
function checkKey(key) {
    if (key === '' || key.length > _job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_LENGTH */ .uf) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)('metadata', `the key ${(0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .showFound */ .q4)(key)} has ${key.length} characters; allowed are 1 to ${_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_LENGTH */ .uf}.`);
    }
    return key;
}
function checkValue(key, value) {
    // An empty YAML value and a nested one are both mistakes more often than meant.
    if (typeof value !== 'string' || value === '')
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(`metadata.${key}`, value, 'a text, not a list or map');
    if (value.length > _job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUE_LENGTH */ .CU) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(`metadata.${key}`, value, `at most ${_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUE_LENGTH */ .CU} characters, this has ${value.length}`);
    }
    return value;
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
