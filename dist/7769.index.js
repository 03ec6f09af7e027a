export const id = 7769;
export const ids = [7769];
export const modules = {

/***/ 91274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ buffersOf),
/* harmony export */   Sq: () => (/* binding */ newRows),
/* harmony export */   uY: () => (/* binding */ addRow)
/* harmony export */ });
/** @param lines the most rows there can be */
function newRows(lines, withSpans) {
    return {
        count: 0,
        line: new Uint32Array(lines),
        span: withSpans ? new Uint32Array(lines * 2) : null,
        content: new Uint32Array(lines * 2),
        prompt: new Uint32Array(lines * 2),
        folded: new Uint32Array(lines * 2),
        answer: new Uint32Array(lines),
        system: new Uint32Array(lines),
        tools: new Uint32Array(lines),
        tokens: new Uint32Array(lines),
        assistantTokens: new Uint32Array(lines),
        flags: new Uint16Array(lines),
        side: new Uint8Array(lines),
    };
}
/** Appends an example's hashes and flags; the caller fills line, span, tokens and side. Returns the row's index. */
function addRow(rows, features) {
    const row = rows.count++;
    rows.content[row * 2] = features.content.a;
    rows.content[row * 2 + 1] = features.content.b;
    rows.folded[row * 2] = features.content.c;
    rows.folded[row * 2 + 1] = features.content.d;
    rows.prompt[row * 2] = features.prompt.a;
    rows.prompt[row * 2 + 1] = features.prompt.b;
    rows.answer[row] = features.answer;
    rows.system[row] = features.system;
    rows.tools[row] = features.tools;
    rows.flags[row] = features.flags;
    return row;
}
/** What can be moved to another thread without a copy. */
function buffersOf(rows) {
    return Object.values(rows).flatMap((column) => ArrayBuffer.isView(column) ? [column.buffer] : []);
}


/***/ }),

/***/ 97769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ createBlockExaminer)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/dataset/rules/content.js + 2 modules
var content = __webpack_require__(75397);
// EXTERNAL MODULE: ./build/js/dataset/rules/detect-format.js
var detect_format = __webpack_require__(30272);
// EXTERNAL MODULE: ./build/js/dataset/types.js
var types = __webpack_require__(77388);
;// CONCATENATED MODULE: ./build/js/dataset/pass/bad-utf8.js

/**
 * Offset of the first byte that is not UTF-8 from `start`; -1 where all are. Halving asks the fast native check about
 * ever shorter prefixes instead of decoding by hand.
 */
function badUtf8(bytes, start, end) {
    if ((0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
        return -1;
    let good = start;
    let bad = end;
    while (bad - good > 8) {
        // A prefix must not end within a character: step back over continuation bytes.
        let middle = (good + bad) >> 1;
        while (middle > good && (bytes[middle] & 0xc0) === 0x80)
            middle--;
        if (middle === good)
            break;
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(good, middle)))
            good = middle;
        else
            bad = middle;
    }
    let at = good;
    while (at < bad) {
        let length = 1;
        while (length < 4 && at + length <= end && !(0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)))
            length++;
        if (at + length > end || !(0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)))
            return at - start;
        at += length;
    }
    return at - start;
}

// EXTERNAL MODULE: ./build/js/dataset/rules/rule-ids.js
var rule_ids = __webpack_require__(32940);
;// CONCATENATED MODULE: ./build/js/dataset/pass/block-findings.js

/** The findings of one block's lines. */
class BlockFindings {
    found = [];
    /** The line holds what nobody may be shown, whatever the level of that rule. */
    sensitive = false;
    /** Takes a finding of the current line. */
    sink;
    #line = 0;
    /** @param off rules whose findings are dropped */
    constructor(off) {
        this.sink = (rule, message, detail) => {
            if (rule_ids/* SENSITIVE_RULES */.rg.has(rule))
                this.sensitive = true;
            if (!off.has(rule))
                this.found.push({ rule, line: this.#line, message, count: detail?.count ?? 1 });
        };
    }
    startLine(line) {
        this.#line = line;
        this.sensitive = false;
    }
}

// EXTERNAL MODULE: ./build/js/dataset/pass/block-rows.js
var block_rows = __webpack_require__(91274);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
;// CONCATENATED MODULE: ./build/js/dataset/pass/text-hash.js
function newLanes() {
    return { a: 0, b: 0, c: 0, d: 0 };
}
// Reading from a buffer is several times faster than from a string, and several bytes a step again.
let bytes = Buffer.alloc(1 << 16);
let pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
let words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
const FACTOR = 0x5bd1e995;
/** Of each pair of bytes: the factor of both folded lanes, and the term of either. */
const FOLDED = buildFolding();
const WIDE_SPACE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;
/** The engine keeps one copy of so short a text, so that it is found again by its address. */
const SHORT = 10;
/** Short texts come from strangers: the table must not grow without end. */
const MAX_KNOWN = 4096;
const known = new Map();
/** Hashes a text into `out`. */
function hashText(text, out) {
    const lanes = text.length > SHORT ? undefined : known.get(text);
    if (lanes !== undefined) {
        copyLanes(lanes, out);
        return;
    }
    const length = write(text);
    hashExact(length, out);
    if (length === text.length)
        hashFolded(length, out);
    else
        hashFolded(write(text.toLowerCase().replace(WIDE_SPACE, '')), out);
    if (text.length <= SHORT && known.size < MAX_KNOWN)
        known.set(text, { ...out });
}
function copyLanes(from, to) {
    to.a = from.a;
    to.b = from.b;
    to.c = from.c;
    to.d = from.d;
}
function hashExact(length, out) {
    // A local name lets the compiler keep the array's address over the loop.
    const view = words;
    const end = (length + 3) >> 2;
    let a = 0x9e3779b9 ^ length;
    let b = 0x41c6ce57 ^ length;
    for (let at = 0; at < end; at++) {
        const word = view[at];
        a = Math.imul(a ^ word, 0x9e3779b1);
        a ^= a >>> 15;
        b = Math.imul(b ^ word, 0x5f356495);
        b ^= b >>> 13;
    }
    out.a = finish(a, b);
    out.b = finish(b, a);
}
function hashFolded(length, out) {
    const view = pairs;
    const table = FOLDED;
    const end = (length + 1) >> 1;
    let c = 0x2545f491;
    let d = 0x3c6ef372;
    for (let at = 0; at < end; at++) {
        const pair = view[at];
        const entry = (pair + ((pair >>> 8) << 2)) << 2;
        const factor = table[entry];
        c = (Math.imul(c, factor) + table[entry + 1]) | 0;
        d = (Math.imul(d, factor) + table[entry + 2]) | 0;
    }
    out.c = finish(c, d);
    out.d = finish(d, c);
}
/**
 * A folded byte multiplies the hash and adds to it, so that two of them can do so in one step. White space and NUL
 * multiply by one and add nothing: the spaces of a text, which no processor foresees, cost no branch.
 */
function buildFolding() {
    const factors = new Int32Array(256);
    const terms = [new Int32Array(256), new Int32Array(256)];
    for (let byte = 0; byte < 256; byte++) {
        const isSpace = byte === 0 || byte === 32 || (byte > 8 && byte < 14);
        const folded = byte >= 65 && byte <= 90 ? byte + 32 : byte;
        factors[byte] = isSpace ? 1 : FACTOR;
        terms[0][byte] = isSpace ? 0 : finish(folded + 1, 0x9e3779b9);
        terms[1][byte] = isSpace ? 0 : finish(folded + 1, 0x7f4a7c15);
    }
    const [termsC, termsD] = terms;
    // Four entries more a row: at distances of 4 kB the common letters would drive each other out of the processor's cache.
    const table = new Int32Array(256 * (256 + 4) * 4);
    // The first byte of a pair is the low one on every machine that Node runs on.
    for (let second = 0; second < 256; second++) {
        const factor = factors[second];
        const termC = termsC[second];
        const termD = termsD[second];
        for (let first = 0; first < 256; first++) {
            const entry = (second * (256 + 4) + first) << 2;
            table[entry] = Math.imul(factors[first], factor);
            table[entry + 1] = Math.imul(termsC[first], factor) + termC;
            table[entry + 2] = Math.imul(termsD[first], factor) + termD;
        }
    }
    return table;
}
/** Puts a text's UTF-8 into the buffer, and zeroes behind it to fill its last word. Returns its length. */
function write(text) {
    if (text.length * 3 + 4 > bytes.length) {
        bytes = Buffer.alloc((text.length * 3 + 7) & ~3);
        pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
        words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    }
    const length = bytes.write(text);
    bytes[length] = 0;
    bytes[length + 1] = 0;
    bytes[length + 2] = 0;
    return length;
}
function finish(own, other) {
    const hash = Math.imul(own ^ (own >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./build/js/dataset/pass/content-hash.js

// Hashes of JSON values, exact and folded. The order of an object's keys does not matter.
/** Deeper values are taken as equal: the line rules refuse such nesting, and the stack has an end. */
const MAX_DEPTH = 100;
/** Hashes any JSON value into `out`. */
function hashValue(value, out, depth = 0) {
    if (typeof value === 'string') {
        hashText(value, out);
    }
    else if (typeof value !== 'object' || value === null) {
        // A number, boolean or null must not equal the text that spells it.
        hashText(`\u0001${String(value)}`, out);
    }
    else if (depth > MAX_DEPTH) {
        hashText('\u0002', out);
    }
    else if (Array.isArray(value)) {
        const item = newLanes();
        const all = startSequence();
        for (const element of value) {
            hashValue(element, item, depth + 1);
            append(all, item);
        }
        copyLanes(all, out);
    }
    else {
        hashMembers(value, null, out, depth);
    }
}
/** Hashes an object into `out`, leaving one key aside. */
function hashMembers(value, without, out, depth = 0) {
    const member = newLanes();
    const name = newLanes();
    let a = 0x1b873593;
    let b = 0x38b34ae5;
    let c = 0x239b961b;
    let d = 0x0e6546b6;
    for (const key in value) {
        if (key === without)
            continue;
        hashText(key, name);
        hashValue(value[key], member, depth + 1);
        a = (a + mix(name.a, member.a)) | 0;
        b = (b + mix(name.b, member.b)) | 0;
        c = (c + mix(name.a, member.c)) | 0;
        d = (d + mix(name.b, member.d)) | 0;
    }
    out.a = a;
    out.b = b;
    out.c = c;
    out.d = d;
}
/** The hash of an empty sequence, to be extended by `append`. */
function startSequence() {
    return { a: 0x2c1b3c6d, b: 0x297a2d39, c: 0x7feb352d, d: 0x46a7ca6b };
}
function append(sequence, item) {
    sequence.a = mix(sequence.a, item.a);
    sequence.b = mix(sequence.b, item.b);
    sequence.c = mix(sequence.c, item.c);
    sequence.d = mix(sequence.d, item.d);
}
function mix(left, right) {
    let hash = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) + Math.imul(right ^ (right >>> 13), 0x297a2d39);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
}

;// CONCATENATED MODULE: ./build/js/dataset/pass/answer-style.js


/** How models decline, at the start of an answer. A hint for the set rules, never a verdict on one line. */
const REFUSAL = /^\W{0,3}(?:(?:i['’]?m|i am|we['’]?re|we are) (?:(?:very|so|really|truly|deeply) )?(?:sorry|afraid|unable|not able)|i (?:can['’]?t|cannot|can not|won['’]?t|will not|must decline|have to decline|do not feel comfortable|don['’]?t feel comfortable)|sorry,? (?:but )?i|(?:i )?apologi[sz]e|my apologies|unfortunately,? i|as an ai\b|as a (?:large )?language model)/i;
/** What kind of answer an assistant message is, as flags. */
function answerFlags(message) {
    if ((0,json/* asString */.oJ)(message['refusal']))
        return types/* FLAG */.l.REFUSAL;
    const text = textOf(message['content']);
    if (text === '')
        return 0;
    const refusal = REFUSAL.test(text.slice(0, 80)) ? types/* FLAG */.l.REFUSAL : 0;
    return refusal | (isJson(text) ? types/* FLAG */.l.ANSWER_JSON : types/* FLAG */.l.ANSWER_PROSE);
}
/** The text of a message's content, its text parts joined; empty where there is none. */
function textOf(content) {
    if (typeof content === 'string')
        return content;
    const parts = (0,json/* asArray */._j)(content) ?? [];
    return parts.map((part) => (0,json/* asString */.oJ)((0,json/* asObject */.eB)(part)?.['text']) ?? '').join('');
}
/** Objects, and lists of texts or objects: `3`, `true` and `[2010, 2011]` are prose to whoever reads the answers. */
function isJson(text) {
    if (!/^\s*(?:\{|\[\s*["[{])/.test(text) || !/[\]}]\s*$/.test(text.slice(-16)))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/pass/describe-example.js





const item = newLanes();
const bare = newLanes();
/** Hashes and describes one parsed line; what is missing or ill-typed is left to the rules to report. */
function describeExample(example, format, out) {
    out.answer = 0;
    out.system = 0;
    out.tools = 0;
    out.flags = 0;
    out.roles.length = 0;
    out.calls.length = 0;
    if (format === 'completion')
        describeCompletion(example, out);
    else if (format === 'text')
        describeText(example, out);
    else if (format === 'preference')
        describePreference(example, out);
    else
        describeChat(example, format, out);
}
/** An example that could not be parsed is told apart by its text. */
function describeInvalid(raw, out) {
    out.answer = 0;
    out.system = 0;
    out.tools = 0;
    out.flags = types/* FLAG */.l.INVALID;
    out.roles.length = 0;
    out.calls.length = 0;
    hashText(raw, out.content);
    copyLanes(out.content, out.prompt);
}
function describeChat(example, format, out) {
    const messages = (0,json/* asArray */._j)(example['messages']);
    describeTools(example, out);
    if (messages === undefined) {
        hashValue(example, out.content);
        copyLanes(out.content, out.prompt);
        return;
    }
    const all = startSequence();
    const prompt = startSequence();
    copyLanes(prompt, out.prompt);
    let last;
    let before = 0;
    for (const [index, value] of messages.entries()) {
        const message = (0,json/* asObject */.eB)(value);
        const isAnswer = message?.['role'] === 'assistant' && format === 'chat';
        if (message === undefined)
            hashValue(value, bare);
        else
            hashMembers(message, 'weight', bare);
        if (isAnswer) {
            copyLanes(prompt, out.prompt);
            before = index;
            out.answer = bare.a;
            last = message;
        }
        append(prompt, bare);
        copyLanes(bare, item);
        if (message?.['weight'] !== undefined) {
            hashValue(message['weight'], bare);
            append(item, bare);
        }
        append(all, item);
        if (message !== undefined)
            describeMessage(message, out);
    }
    if (last === undefined)
        copyLanes(prompt, out.prompt);
    else
        out.flags |= types/* FLAG */.l.ANSWER | answerFlags(last);
    if (last !== undefined && before === 0)
        clear(out.prompt);
    finishContent(example, 'messages', all, out);
}
function describeCompletion(example, out) {
    hashValue(example, out.content);
    hashValue(example['prompt'] ?? null, out.prompt);
    if (example['prompt'] === '')
        clear(out.prompt);
    const completion = (0,json/* asString */.oJ)(example['completion']);
    if (completion === undefined)
        return;
    hashText(completion, bare);
    out.answer = bare.a;
    out.flags |= types/* FLAG */.l.ANSWER | answerFlags({ content: completion });
}
/** No part of a plain text is its prompt or its answer. */
function describeText(example, out) {
    hashValue(example, out.content);
    clear(out.prompt);
}
function describePreference(example, out) {
    const input = (0,json/* asObject */.eB)(example['input']);
    hashValue(example, out.content);
    hashValue(input?.['messages'] ?? example['input'] ?? null, out.prompt);
    describeTools(input ?? {}, out);
    for (const value of (0,json/* asArray */._j)(input?.['messages']) ?? []) {
        const message = (0,json/* asObject */.eB)(value);
        if (message === undefined)
            continue;
        describeMessage(message, out);
    }
    const answers = (0,json/* asArray */._j)(example['preferred_output']);
    const answer = (0,json/* asObject */.eB)(answers?.[0]);
    if (answer === undefined)
        return;
    hashValue(answers, bare);
    out.answer = bare.a;
    out.flags |= types/* FLAG */.l.ANSWER | answerFlags(answer);
    out.roles.push('assistant');
}
function describeMessage(message, out) {
    const role = (0,json/* asString */.oJ)(message['role']);
    if (role !== undefined)
        out.roles.push(role);
    if (role === 'system' || role === 'developer') {
        out.flags |= types/* FLAG */.l.SYSTEM;
        hashText(textOf(message['content']), bare);
        out.system = Math.imul(out.system, 31) ^ (bare.a | 1);
    }
    const content = message['content'];
    if (Array.isArray(content) && content.some((part) => (0,json/* asObject */.eB)(part)?.['type'] === 'image_url')) {
        out.flags |= types/* FLAG */.l.IMAGES;
    }
    for (const call of (0,json/* asArray */._j)(message['tool_calls']) ?? []) {
        const name = (0,json/* asString */.oJ)((0,json/* asObject */.eB)((0,json/* asObject */.eB)(call)?.['function'])?.['name']);
        if (name !== undefined)
            out.calls.push(name);
    }
    const legacy = (0,json/* asString */.oJ)((0,json/* asObject */.eB)(message['function_call'])?.['name']);
    if (legacy !== undefined)
        out.calls.push(legacy);
}
function describeTools(holder, out) {
    const tools = holder['tools'] ?? holder['functions'];
    if (!Array.isArray(tools) || tools.length === 0)
        return;
    hashValue(tools, bare);
    out.tools = bare.a | 1;
    out.flags |= types/* FLAG */.l.TOOLS;
}
/** An example without anything before its answer has no prompt that others could share. */
function clear(prompt) {
    prompt.a = 0;
    prompt.b = 0;
}
/** Joins the messages' hash with those of the other keys. */
function finishContent(example, without, messages, out) {
    hashMembers(example, without, out.content);
    append(out.content, messages);
}

;// CONCATENATED MODULE: ./build/js/dataset/pass/example-features.js

function newFeatures() {
    return {
        content: newLanes(),
        prompt: newLanes(),
        answer: 0,
        system: 0,
        tools: 0,
        flags: 0,
        roles: [],
        calls: [],
    };
}

;// CONCATENATED MODULE: ./build/js/dataset/bill/count-image.js

/** `detail: low`, whatever the size (OpenAI's vision fine-tuning guide). */
const LOW_DETAIL = 85;
/** A picture of 1024 × 1024 in high detail: 85 + 4 tiles of 170. Its real size is not known here. */
const HIGH_DETAIL = 765;
/** Tokens of an image part's `image_url`: an estimate, since what is trained depends on the picture's size. */
function countImage(image) {
    return (0,json/* asObject */.eB)(image)?.['detail'] === 'low' ? LOW_DETAIL : HIGH_DETAIL;
}

;// CONCATENATED MODULE: ./build/js/dataset/bill/count-message.js


/** Proven: 3 for each message beside its role and content. */
const PER_MESSAGE = 3;
/** From OpenAI's cookbook. */
const PER_NAME = 1;
/** A call frames its name and arguments much as a message frames its content; nothing is published. */
const PER_CALL = 3;
/** Billed tokens of a message: role and content, 3 more, and what names, calls and refusals are estimated to add. */
function countMessage(message, counter) {
    let tokens = PER_MESSAGE + countRole(message['role'], counter) + countContent(message['content'], counter);
    const name = message['name'];
    if (typeof name === 'string')
        tokens += PER_NAME + counter.count(name);
    const refusal = message['refusal'];
    if (typeof refusal === 'string')
        tokens += counter.count(refusal);
    if (message['tool_calls'] !== undefined) {
        for (const call of (0,json/* asArray */._j)(message['tool_calls']) ?? [])
            tokens += countCall((0,json/* asObject */.eB)(call)?.['function'], counter);
    }
    if (message['function_call'] !== undefined)
        tokens += countCall(message['function_call'], counter);
    return tokens;
}
/** Whether the message has members for which no billing rule is proven. */
function hasEstimate(message) {
    const content = message['content'] ?? null;
    return ((0,json/* isGiven */.qR)(message['tool_calls']) ||
        (0,json/* isGiven */.qR)(message['function_call']) ||
        (0,json/* isGiven */.qR)(message['tool_call_id']) ||
        (0,json/* isGiven */.qR)(message['name']) ||
        typeof message['refusal'] === 'string' ||
        (content !== null && typeof content !== 'string'));
}
/** Text, or the sum over text, refusal and image parts. */
function countContent(content, counter) {
    if (typeof content === 'string')
        return counter.count(content);
    let tokens = 0;
    for (const entry of (0,json/* asArray */._j)(content) ?? []) {
        const part = (0,json/* asObject */.eB)(entry);
        if (part === undefined)
            continue;
        const text = part['text'] ?? part['refusal'];
        if (typeof text === 'string')
            tokens += counter.count(text);
        else if (part['type'] === 'image_url')
            tokens += countImage(part['image_url']);
    }
    return tokens;
}
/** Every role is one token in both encodings, which a test proves. */
function countRole(role, counter) {
    switch (role) {
        case 'system':
        case 'developer':
        case 'user':
        case 'assistant':
        case 'tool':
        case 'function':
            return 1;
        default:
            return typeof role === 'string' ? counter.count(role) : 0;
    }
}
function countCall(call, counter) {
    const called = (0,json/* asObject */.eB)(call);
    if (called === undefined)
        return 0;
    const name = called['name'];
    const given = called['arguments'];
    return (PER_CALL +
        (typeof name === 'string' ? counter.count(name) : 0) +
        (typeof given === 'string' ? counter.count(given) : 0));
}

;// CONCATENATED MODULE: ./build/js/dataset/bill/count-tools.js

/** Constants of OpenAI's cookbook, "How to count tokens with tiktoken", for tools in a request. */
const PER_TOOL = { o200k_base: 7, cl100k_base: 10 };
const PROPERTIES = 3;
const PER_PROPERTY = 3;
const ENUM = -3;
const PER_ENUM_ITEM = 3;
const ALL_TOOLS = 12;
/** Schemas come from strangers; what nests deeper counts nothing. */
const count_tools_MAX_DEPTH = 8;
/** Tokens that `tools` (or the old `functions`) of an example are estimated to take. */
function countTools(example, counter) {
    let tokens = 0;
    for (const tool of (0,json/* asArray */._j)(example['tools']) ?? [])
        tokens += countTool((0,json/* asObject */.eB)(tool)?.['function'], counter);
    for (const tool of (0,json/* asArray */._j)(example['functions']) ?? [])
        tokens += countTool(tool, counter);
    return tokens === 0 ? 0 : tokens + ALL_TOOLS;
}
function countTool(definition, counter) {
    const tool = (0,json/* asObject */.eB)(definition);
    if (tool === undefined)
        return 0;
    const line = `${count_tools_textOf(tool['name'])}:${describe(tool['description'])}`;
    return (PER_TOOL[counter.encoding] + counter.count(line) + countProperties(tool['parameters'], counter, count_tools_MAX_DEPTH));
}
/** The cookbook looks at the first level alone; objects within objects are counted the same way here. */
function countProperties(schema, counter, depth) {
    const properties = (0,json/* asObject */.eB)((0,json/* asObject */.eB)(schema)?.['properties']);
    if (properties === undefined || depth === 0)
        return 0;
    let tokens = 0;
    for (const name in properties) {
        const property = (0,json/* asObject */.eB)(properties[name]) ?? {};
        tokens += PER_PROPERTY + countEnum((0,json/* asArray */._j)(property['enum']), counter);
        tokens += counter.count(`${name}:${count_tools_textOf(property['type'])}:${describe(property['description'])}`);
        tokens +=
            countProperties(property, counter, depth - 1) + countProperties(property['items'], counter, depth - 1);
    }
    return tokens === 0 ? 0 : tokens + PROPERTIES;
}
function countEnum(items, counter) {
    if (items === undefined)
        return 0;
    let tokens = ENUM;
    for (const item of items)
        tokens += PER_ENUM_ITEM + counter.count(count_tools_textOf(item));
    return tokens;
}
function describe(description) {
    const text = count_tools_textOf(description);
    return text.endsWith('.') ? text.slice(0, -1) : text;
}
function count_tools_textOf(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    const first = (0,json/* asArray */._j)(value)?.[0];
    return typeof first === 'string' ? first : '';
}

;// CONCATENATED MODULE: ./build/js/dataset/bill/count-example.js



/** A real job billed one more token for each example; the cookbook's 3 are wrong (see the recorded 5,070 and 5,830). */
const PER_EXAMPLE = 1;
/** Billed tokens of one example in the shape of its format; members of an unexpected type count nothing. */
function countExample(example, format, counter) {
    if (format === 'completion')
        return countCompletion(example, counter);
    if (format === 'text')
        return countText(example, counter);
    if (format === 'preference')
        return countPreference(example, counter);
    return countChat(example, counter, PER_EXAMPLE);
}
function countChat(example, counter, start) {
    let estimated = (0,json/* isGiven */.qR)(example['tools']) || (0,json/* isGiven */.qR)(example['functions']);
    let tokens = start + (estimated ? countTools(example, counter) : 0);
    let assistantTokens = 0;
    let answerStart = null;
    let answerEnd = null;
    const messages = (0,json/* asArray */._j)(example['messages']);
    for (let at = 0; messages !== undefined && at < messages.length; at++) {
        const message = (0,json/* asObject */.eB)(messages[at]);
        if (message === undefined)
            continue;
        const count = countMessage(message, counter);
        estimated ||= hasEstimate(message);
        if (message['role'] === 'assistant') {
            assistantTokens += count;
            if (message['weight'] !== 0) {
                answerStart = tokens;
                answerEnd = tokens + count;
            }
        }
        tokens += count;
    }
    return { tokens, assistantTokens, estimated, answerStart, answerEnd };
}
/** No rule is published for the preference format; Azure bills "the tokens in your training file", so both answers count. */
function countPreference(example, counter) {
    const input = countChat((0,json/* asObject */.eB)(example['input']) ?? {}, counter, PER_EXAMPLE);
    const answers = countOutput(example['preferred_output'] ?? example['preferred_completion'], counter) +
        countOutput(example['non_preferred_output'] ?? example['non_preferred_completion'], counter);
    const tokens = input.tokens + answers;
    return { tokens, assistantTokens: answers, estimated: true, answerStart: input.tokens, answerEnd: tokens };
}
function countOutput(output, counter) {
    let tokens = 0;
    for (const message of (0,json/* asArray */._j)(output) ?? []) {
        const object = (0,json/* asObject */.eB)(message);
        if (object !== undefined)
            tokens += countMessage(object, counter);
    }
    return tokens;
}
function countCompletion(example, counter) {
    const prompt = countContent(example['prompt'], counter);
    const completion = countContent(example['completion'], counter);
    const tokens = prompt + completion + PER_EXAMPLE;
    return { tokens, assistantTokens: completion, estimated: true, answerStart: prompt, answerEnd: tokens };
}
/** All of a plain text is learned: it has no answer that could be cut off, only an end. */
function countText(example, counter) {
    const text = countContent(example['text'], counter);
    return {
        tokens: text + PER_EXAMPLE,
        assistantTokens: text,
        estimated: true,
        answerStart: null,
        answerEnd: null,
    };
}

// EXTERNAL MODULE: ./build/js/dataset/rules/checker.js + 15 modules
var rules_checker = __webpack_require__(73676);
// EXTERNAL MODULE: ./build/js/dataset/rules/walk.js
var walk = __webpack_require__(87512);
// EXTERNAL MODULE: ./build/js/dataset/tokens/counter.js + 14 modules
var tokens_counter = __webpack_require__(30127);
;// CONCATENATED MODULE: ./build/js/dataset/pass/line-rules.js




const NOTHING = { tokens: 0, assistantTokens: 0, estimated: false };
function createLineRules(settings, role) {
    const context = settings.contexts[role];
    const checker = (0,rules_checker/* createLineChecker */.G9)(context);
    const counter = (0,tokens_counter/* counterFromTables */.y)(settings.tables);
    const limit = settings.maxExampleTokens;
    return {
        summary: () => checker.summary(),
        check(example, raw, signs, sink) {
            let tooDeep = signs === null && (0,walk/* countKeys */.GO)(example) < 0;
            const watch = (rule, message, detail) => {
                tooDeep ||= rule === 'nested-too-deep';
                sink(rule, message, detail);
            };
            if (signs !== null)
                checker.check(example, raw, watch, signs);
            // Counting walks into the line as well, and the stack has an end.
            if (tooDeep)
                return NOTHING;
            const count = countExample(example, context.format, counter);
            if (signs !== null && limit !== null && count.tokens > limit) {
                checker.checkLength({ tokens: count.tokens, limit, answerEnd: count.answerEnd ?? count.tokens }, sink);
            }
            // A longer example is cut off, and only what is left is billed.
            return limit === null || count.tokens <= limit ? count : { ...count, tokens: limit };
        },
    };
}

// EXTERNAL MODULE: ./build/js/dataset/pass/line-spans.js
var line_spans = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/js/dataset/pass/name-tally.js
var name_tally = __webpack_require__(79983);
// EXTERNAL MODULE: ./build/js/dataset/rules/credentials.js + 1 modules
var credentials = __webpack_require__(60219);
// EXTERNAL MODULE: ./build/js/dataset/rules/quote.js
var quote = __webpack_require__(11833);
;// CONCATENATED MODULE: ./build/js/dataset/pass/json-error.js


/** Characters quoted on each side of the spot. */
const AROUND = 16;
/** Half a sentence: where and why a line is not JSON. Quotes at most 40 characters. */
function describeJsonError(raw) {
    const at = findJsonError(raw);
    if (at >= raw.trimEnd().length) {
        return `ends in the middle of its JSON (column ${at + 1})`;
    }
    if (/[\]}]\s*\r\s*$/.test(raw.slice(Math.max(0, at - 16), at))) {
        return `is not JSON: a carriage return alone stands for a line break at column ${at}; save the file with line feeds`;
    }
    const found = (0,quote/* quote */.hD)(String.fromCodePoint(raw.codePointAt(at) ?? 0xfffd));
    // Cut out of its line, a credential might no longer be recognised as one; and what begins like no object may be a line
    // of a key that an exporter broke into many.
    const isShown = raw.trimStart().startsWith('{') && !(0,credentials/* holdsCredential */.KK)(raw);
    const spot = !isShown ? '' : `, near ${(0,quote/* quote */.hD)(raw.slice(Math.max(0, at - AROUND), at + AROUND))}`;
    return `is not JSON: unexpected ${found} at column ${at + 1}${spot}`;
}
/**
 * Offset of the first character that cannot be part of JSON; the text's length where it merely ends too early.
 * Engines word and place their messages differently, so the place is found here: only bad lines pay for it.
 */
function findJsonError(text) {
    const closers = [];
    let at = 0;
    // What may come next: a value, a key, the colon behind it, or what follows a value.
    let expects = 'value';
    for (;;) {
        while (/[ \t\n\r]/.test(text[at] ?? ''))
            at++;
        const char = text[at];
        if (char === undefined)
            return at;
        if (expects === 'after') {
            const closer = closers.at(-1);
            if (closer === undefined)
                return at;
            if (char === closer)
                closers.pop();
            else if (char === ',')
                expects = closer === '}' ? 'key' : 'value';
            else
                return at;
            at++;
        }
        else if (expects === 'colon') {
            if (char !== ':')
                return at;
            expects = 'value';
            at++;
        }
        else if (char === '"') {
            const end = endOfString(text, at);
            if (end.bad)
                return end.at;
            at = end.at;
            const isKey = expects === 'key' || (expects === 'first' && closers.at(-1) === '}');
            expects = isKey ? 'colon' : 'after';
        }
        else if (expects === 'first' && char === closers.at(-1)) {
            closers.pop();
            expects = 'after';
            at++;
        }
        else if (expects === 'key' || (expects === 'first' && closers.at(-1) === '}')) {
            return at;
        }
        else if (char === '{' || char === '[') {
            closers.push(char === '{' ? '}' : ']');
            expects = 'first';
            at++;
        }
        else {
            const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(text.slice(at, at + 400));
            if (literal === null)
                return at;
            at += literal[0].length;
            expects = 'after';
        }
    }
}
/** The offset behind a string's closing quote, or of the character that must not stand in it. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 34)
            return { at: at + 1, bad: false };
        if (code < 32)
            return { at, bad: true };
        if (code !== 92)
            continue;
        const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
        if (escape === null)
            return { at: at + 1, bad: true };
        at += escape[0].length;
    }
    return { at: text.length, bad: true };
}

;// CONCATENATED MODULE: ./build/js/dataset/pass/parse-line.js



/** Where an exporter left the line breaks of a key in, its body stands on the lines behind this one. */
const OPENED_KEY = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----\s{0,8}$/;
/**
 * The object that a line is; null where it is none, which is reported.
 *
 * @param isCut the line stands last and without a line break
 */
function parseLine(raw, isCut, sink) {
    let value;
    try {
        value = JSON.parse(raw);
    }
    catch {
        // The line rules see parsed lines only, but a secret must be found wherever it stands.
        const credential = (0,credentials/* findCredential */.L4)(raw) ?? (OPENED_KEY.test(raw) ? 'the beginning of a private key' : null);
        if (credential !== null)
            sink('credential', `the line holds ${credential}`);
        if (isCut)
            sink('truncated-last-line', `the last line has no line break and ${describeJsonError(raw)}`);
        else
            sink('not-json', `the line ${describeJsonError(raw)}`);
        return null;
    }
    if ((0,json/* isObject */.Gv)(value))
        return value;
    const kind = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
    sink('not-an-object', `the line is ${kind}; each line must be a JSON object`);
    return null;
}

// EXTERNAL MODULE: ./build/js/dataset/pass/side.js
var pass_side = __webpack_require__(49616);
;// CONCATENATED MODULE: ./build/js/dataset/pass/examine-block.js














/** Of usual lines so many stay in a core's own cache while they are searched for one mark after the other. */
const LINES_A_SURVEY = 16;
/** Prepares the checks of one thread. */
function createBlockExaminer(settings) {
    const spans = (0,line_spans/* newSpans */.m3)();
    const features = newFeatures();
    const off = new Set(settings.off);
    const rules = new Map();
    const rulesFor = (role) => {
        const known = rules.get(role) ?? createLineRules(settings, role);
        rules.set(role, known);
        return known;
    };
    return {
        summary: (role) => rules.get(role)?.summary() ?? null,
        examine(job) {
            const bytes = Buffer.from(job.buffer, 0, job.end);
            (0,line_spans/* findLines */.L1)(bytes, job.start, job.end, spans);
            const { format } = settings.contexts[job.role];
            const lineRules = rulesFor(job.role);
            const dividing = job.role === 'training' && (0,pass_side/* divides */.r3)(settings.split);
            const rows = (0,block_rows/* newRows */.Sq)(spans.count, dividing);
            const names = [new name_tally/* NameTally */.g(), new name_tally/* NameTally */.g()];
            const findings = new BlockFindings(off);
            const allUtf8 = (0,external_node_buffer_.isUtf8)(bytes.subarray(job.start));
            let signs = null;
            for (let line = 0; line < spans.count; line++) {
                if (job.holdToRules && line % LINES_A_SURVEY === 0)
                    signs = surveyLines(bytes, spans, line);
                const start = spans.starts[line];
                const end = spans.ends[line];
                findings.startLine(line);
                if ((0,line_spans/* isBlank */.z3)(bytes, start, end)) {
                    findings.sink('blank-line', 'the line is blank');
                    continue;
                }
                const faulty = allUtf8 ? -1 : badUtf8(bytes, start, end);
                if (faulty >= 0)
                    findings.sink('not-utf8', `byte ${faulty + 1} of the line is not UTF-8`);
                const raw = bytes.toString('utf8', start, end);
                const isCut = line === spans.count - 1 && bytes[job.end - 1] !== 10;
                const example = parseLine(raw, isCut, findings.sink);
                let count = NOTHING;
                if (example === null) {
                    describeInvalid(raw, features);
                }
                else {
                    describeExample(example, format, features);
                    count = lineRules.check(example, raw, signs, findings.sink);
                    if (job.holdToRules && isOtherFormat(example, format))
                        features.flags |= types/* FLAG */.l.OTHER_FORMAT;
                    if (count.estimated)
                        features.flags |= types/* FLAG */.l.ESTIMATED;
                }
                if (findings.sensitive)
                    features.flags |= types/* FLAG */.l.SENSITIVE;
                const side = dividing ? (0,pass_side/* sideOf */.Jh)(features.prompt.a, features.content.a, settings.split) : pass_side/* SIDE */.g2.TRAINING;
                const row = (0,block_rows/* addRow */.uY)(rows, features);
                rows.line[row] = line;
                rows.tokens[row] = count.tokens;
                rows.assistantTokens[row] = count.assistantTokens;
                rows.side[row] = side;
                if (rows.span !== null) {
                    rows.span[row * 2] = start;
                    rows.span[row * 2 + 1] = end;
                }
                names[side]?.add(features.roles, features.calls);
            }
            return {
                buffer: job.buffer,
                lines: spans.count,
                rows,
                findings: findings.found,
                crlf: spans.crlf === 0 ? null : { line: spans.firstCrlf, count: spans.crlf },
                names: [names[0].counts(), names[1].counts()],
            };
        },
    };
}
/** The signs of content in the lines from `first` on. */
function surveyLines(bytes, spans, first) {
    const last = Math.min(first + LINES_A_SURVEY, spans.count) - 1;
    return (0,content/* readContentSigns */.g)(bytes.toString('latin1', spans.starts[first], spans.ends[last]));
}
function isOtherFormat(example, format) {
    const found = (0,detect_format/* formatOfLine */.NM)(example);
    return found !== null && found !== format;
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ findLines),
/* harmony export */   m3: () => (/* binding */ newSpans),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
function newSpans() {
    return { count: 0, starts: new Uint32Array(1024), ends: new Uint32Array(1024), firstCrlf: -1, crlf: 0 };
}
const NEWLINE = 10;
const RETURN = 13;
/** Finds the lines in [start, end) of the bytes; a carriage return before the line break is not part of the line. */
function findLines(bytes, start, end, spans) {
    spans.count = 0;
    spans.firstCrlf = -1;
    spans.crlf = 0;
    for (let at = start; at < end;) {
        const found = bytes.indexOf(NEWLINE, at);
        const stop = found < 0 || found >= end ? end : found;
        const returns = stop > at && bytes[stop - 1] === RETURN;
        // At the end of a file whose lines end in a carriage return alone there is no pair of them.
        if (returns && stop < end) {
            if (spans.crlf === 0)
                spans.firstCrlf = spans.count;
            spans.crlf++;
        }
        if (spans.count === spans.starts.length) {
            spans.starts = doubled(spans.starts);
            spans.ends = doubled(spans.ends);
        }
        spans.starts[spans.count] = at;
        spans.ends[spans.count] = returns ? stop - 1 : stop;
        spans.count++;
        at = stop + 1;
    }
}
/** Whether a line holds nothing but spaces and tabs. */
function isBlank(bytes, start, end) {
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte !== 32 && byte !== 9 && byte !== RETURN)
            return false;
    }
    return true;
}
function doubled(array) {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 79983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NameTally)
/* harmony export */ });
/** Names come from strangers: only so many are told apart, and only short ones. */
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 64;
/** Counts messages by role and calls by function. */
class NameTally {
    #roles = new Map();
    #calls = new Map();
    add(roles, calls) {
        for (const role of roles)
            count(this.#roles, role, 1);
        for (const call of calls)
            count(this.#calls, call, 1);
    }
    merge(counts) {
        for (const [role, times] of Object.entries(counts.roles))
            count(this.#roles, role, times);
        for (const [call, times] of Object.entries(counts.calls))
            count(this.#calls, call, times);
    }
    counts() {
        return { roles: toRecord(this.#roles), calls: toRecord(this.#calls) };
    }
}
function count(names, name, times) {
    const known = names.get(name);
    if (known === undefined && (names.size >= MAX_NAMES || name.length > MAX_NAME_LENGTH))
        return;
    names.set(name, (known ?? 0) + times);
}
/** Without a prototype, so that a role called `__proto__` is a name like any other. */
function toRecord(names) {
    const record = Object.create(null);
    for (const [name, times] of names)
        record[name] = times;
    return record;
}


/***/ }),

/***/ 49616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   g2: () => (/* binding */ SIDE),
/* harmony export */   r3: () => (/* binding */ divides)
/* harmony export */ });
/** Where an example of the training files goes. */
const SIDE = { TRAINING: 0, VALIDATION: 1, DROPPED: 2 };
function divides(split) {
    return split.validationSplit > 0 || split.trainingShare < 1;
}
/**
 * The side of an example, by its hashes alone: the same content falls on the same side in every run and on every machine.
 *
 * The split looks at the prompt, so that a prompt never stands on both sides. The share looks at the whole example
 * (a set with one prompt must still be divisible) and keeps what lies under a bound, so that a half contains the quarter.
 *
 * @param prompt 32 bits of the prompt's hash
 * @param content 32 bits of the content's hash
 */
function sideOf(prompt, content, split) {
    // Without a prompt (0) each example stands for itself.
    if (split.validationSplit > 0 && unit(prompt === 0 ? content : prompt) < split.validationSplit)
        return SIDE.VALIDATION;
    if (split.trainingShare < 1 && unit(content) >= split.trainingShare)
        return SIDE.DROPPED;
    return SIDE.TRAINING;
}
/** Spreads 32 bits evenly over 0–1. */
function unit(hash) {
    let bits = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
    return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
}


/***/ }),

/***/ 73676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ checkSummary),
  G9: () => (/* binding */ createLineChecker),
  TF: () => (/* binding */ mergeSummaries)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/dataset/rules/keys.js
var rules_keys = __webpack_require__(3193);
// EXTERNAL MODULE: ./build/js/dataset/rules/provider-demands.js
var provider_demands = __webpack_require__(93285);
// EXTERNAL MODULE: ./build/js/dataset/rules/quote.js
var quote = __webpack_require__(11833);
;// CONCATENATED MODULE: ./build/js/dataset/rules/images.js



const FORMATS = 'JPEG, PNG or WEBP';
const DATA_URL = /^data:([\w.+-]{1,60}\/[\w.+-]{1,60})?((?:;[\w=-]{1,60}){0,3}),/i;
const OTHER_EXTENSION = /^[a-z]+:\/\/[^/?#]*\/[^?#]*\.(gif|svg|bmp|tiff?|heic|avif|pdf|ico)(?:[?#]|$)/i;
/** Rules for image parts, with what they add up to in a line. */
function createImageRules(context) {
    const demands = (0,provider_demands/* demandsOf */.w)(context.provider);
    const isTextOnly = context.model !== null && (demands.textOnlyModels?.test(baseModel(context.model)) ?? false);
    let count = 0;
    function begin() {
        count = 0;
    }
    function check(part, role, where, sink) {
        count++;
        if (role !== 'user')
            sink('image-role', `${where} is an image in a ${role} message, only user messages take one`);
        const image = part['image_url'];
        if (!(0,json/* isObject */.Gv)(image)) {
            sink('ill-formed-image', `${where}.image_url is ${(0,quote/* describe */.q0)(image)}, it must be an object with a url`);
            return;
        }
        const detail = image['detail'];
        if (detail !== undefined &&
            detail !== null &&
            detail !== 'low' &&
            detail !== 'high' &&
            detail !== 'auto') {
            sink('ill-formed-image', `${where}.image_url.detail is ${(0,quote/* describe */.q0)(detail)}, it must be low, high or auto`);
        }
        const url = image['url'];
        if (typeof url !== 'string' || url === '') {
            sink('ill-formed-image', `${where}.image_url.url is ${(0,quote/* describe */.q0)(url)}, it must be a text`);
        }
        else
            checkUrl(url, `${where}.image_url.url`, sink);
    }
    function checkUrl(url, where, sink) {
        const scheme = /^([a-z][a-z0-9+.-]{0,20}):/i.exec(url.slice(0, 24))?.[1]?.toLowerCase();
        const allowed = demands.imageSchemes;
        if (scheme === undefined || !allowed.includes(scheme)) {
            const found = scheme === undefined ? `${(0,quote/* quote */.hD)(url)}, which is no URL` : `a URL with the scheme "${scheme}:"`;
            sink('image-scheme', `${where} is ${found}; ${demands.title} takes ${allowed.map((name) => `${name}:`).join(', ')}`);
        }
        else if (scheme === 'data')
            checkDataUrl(url, where, sink);
        else {
            const extension = OTHER_EXTENSION.exec(url.slice(0, 4000))?.[1];
            if (extension !== undefined)
                sink('image-format', `${where} ends in .${extension}, allowed are ${FORMATS}`);
        }
    }
    function checkDataUrl(url, where, sink) {
        const head = DATA_URL.exec(url.slice(0, 300));
        if (head === null || !/;base64$/i.test(head.at(2) ?? '')) {
            sink('ill-formed-image', `${where} is a data URL that is not base64`);
            return;
        }
        const start = head[0].length;
        const bytes = decodedLength(url, start);
        if (bytes > demands.maxImageBytes) {
            const size = (bytes / 1024 / 1024).toFixed(1);
            sink('image-too-large', `${where} is an image of ${size} MB, at most ${demands.maxImageBytes / 1024 / 1024} MB are taken`);
        }
        const declared = (head.at(1) ?? '').toLowerCase().replace('image/jpg', 'image/jpeg');
        const found = imageType(Buffer.from(url.slice(start, start + 24), 'base64'));
        if (found === null)
            sink('image-format', `${where} is no ${FORMATS} image (declared as ${(0,quote/* quote */.hD)(declared)})`);
        else if (declared !== found)
            sink('image-format', `${where} is declared as ${(0,quote/* quote */.hD)(declared)} but holds ${found}`);
    }
    function end(list, sink) {
        if (count === 0)
            return;
        if (count > demands.maxImages) {
            sink('too-many-images', `${list} hold ${count} images, at most ${demands.maxImages} are taken`);
        }
        if (isTextOnly && context.method === 'supervised') {
            sink('model-without-vision', `${list} hold ${count} ${count === 1 ? 'image' : 'images'}, ${(0,quote/* quote */.hD)(context.model)} does not learn from images`);
        }
    }
    return { begin, check, end };
}
/** `ft:gpt-4o-2024-08-06:org:name:id` is trained further as its base model. */
function baseModel(model) {
    return /^ft:([^:]+)/.exec(model)?.at(1) ?? model;
}
/** Bytes that base64 text from `start` on stands for. */
function decodedLength(url, start) {
    const padding = url.endsWith('==') ? 2 : url.endsWith('=') ? 1 : 0;
    return Math.floor(((url.length - start) * 3) / 4) - padding;
}
/** By the first bytes, as the trainers tell them. */
function imageType(head) {
    if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff)
        return 'image/jpeg';
    if (head.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n')
        return 'image/png';
    if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP')
        return 'image/webp';
    return null;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/message-content.js





const TEXT_KEYS = new Set(['type', 'text']);
const REFUSAL_KEYS = new Set(['type', 'refusal']);
const IMAGE_KEYS = new Set(['type', 'image_url']);
/** Rules for `content`, as a text or as parts. Where it stands is spelt out only for a finding. */
function createContentRules(context) {
    const images = createImageRules(context);
    function answer(message, index, list, isTrained, sink) {
        const content = message['content'];
        const refusal = message['refusal'];
        const at = `[${index}]`;
        const hasCalls = (0,json/* isGiven */.qR)(message['tool_calls']) || (0,json/* isGiven */.qR)(message['function_call']);
        if ((0,json/* isGiven */.qR)(refusal) && typeof refusal !== 'string') {
            sink('ill-typed-content', `${list}${at}.refusal is ${(0,quote/* describe */.q0)(refusal)}, it must be a text`);
        }
        if (!(0,json/* isGiven */.qR)(content)) {
            if (!hasCalls && !(0,json/* isGiven */.qR)(refusal)) {
                sink('missing-content', `${list}${at} is an assistant message without content, refusal or tool calls`);
            }
        }
        else if (typeof content === 'string') {
            if (isTrained && !hasCalls && !(0,json/* isGiven */.qR)(refusal) && isBlank(content)) {
                sink('empty-answer', `${list}${at}.content is empty: the model would learn to say nothing`);
            }
        }
        else
            checkParts(content, 'assistant', index, list, sink);
    }
    function other(role, message, index, list, sink) {
        const content = message['content'];
        // A function may return nothing.
        if (content === null && role === 'function')
            return;
        if (!(0,json/* isGiven */.qR)(content)) {
            const found = content === null ? 'content is null' : 'no content';
            sink('missing-content', `${list}[${index}] is a ${role} message, ${found}`);
        }
        else if (typeof content !== 'string')
            checkParts(content, role, index, list, sink);
        else if ((role === 'user' || role === 'system' || role === 'developer') && isBlank(content)) {
            sink('empty-content', `${list}[${index}] is a ${role} message with an empty content`);
        }
    }
    function checkParts(content, role, index, list, sink) {
        const where = `${list}[${index}].content`;
        if (!Array.isArray(content)) {
            sink('ill-typed-content', `${where} is ${(0,quote/* describe */.q0)(content)}, it must be a text or a list of parts`);
            return;
        }
        if (content.length === 0)
            sink('ill-typed-content', `${where} is an empty list`);
        for (let part = 0; part < content.length; part++)
            checkPart(content[part], role, `${where}[${part}]`, sink);
    }
    function checkPart(part, role, where, sink) {
        if (!(0,json/* isObject */.Gv)(part)) {
            sink('ill-formed-part', `${where} is ${(0,quote/* describe */.q0)(part)}, it must be an object`);
            return;
        }
        const type = part['type'];
        if (type === 'text') {
            if (typeof part['text'] !== 'string')
                sink('ill-formed-part', `${where}.text is ${(0,quote/* describe */.q0)(part['text'])}, it must be a text`);
            (0,rules_keys/* checkKeys */.L)(part, TEXT_KEYS, where, false, sink);
        }
        else if (type === 'refusal' && role === 'assistant') {
            if (typeof part['refusal'] !== 'string') {
                sink('ill-formed-part', `${where}.refusal is ${(0,quote/* describe */.q0)(part['refusal'])}, it must be a text`);
            }
            (0,rules_keys/* checkKeys */.L)(part, REFUSAL_KEYS, where, false, sink);
        }
        else if (type === 'image_url') {
            images.check(part, role, where, sink);
            (0,rules_keys/* checkKeys */.L)(part, IMAGE_KEYS, where, false, sink);
        }
        else {
            const allowed = role === 'assistant' ? 'text or refusal' : role === 'user' ? 'text or image_url' : 'text';
            const found = typeof type === 'string' ? `has the type ${(0,quote/* quote */.hD)(type)}` : `has no type`;
            sink('ill-formed-part', `${where} ${found}, a ${role} message takes ${allowed}`);
        }
    }
    return { begin: images.begin, end: images.end, answer, other };
}
/** Nothing but white space; reads only as far as the first other character. */
function isBlank(text) {
    return text === '' || !/\S/.test(text);
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/message.js




/** Keys that a message of each role may have. */
const KEYS = new Map(Object.entries({
    system: ['role', 'content', 'name', 'weight'],
    developer: ['role', 'content', 'name', 'weight'],
    user: ['role', 'content', 'name', 'weight'],
    assistant: ['role', 'content', 'refusal', 'name', 'tool_calls', 'function_call', 'weight'],
    tool: ['role', 'content', 'tool_call_id', 'name', 'weight'],
    function: ['role', 'content', 'name', 'weight'],
}).map(([role, keys]) => [role, new Set(keys)]));
const ROLES = [...KEYS.keys()];
function createMessageRules(context, purpose, calls) {
    const demands = (0,provider_demands/* demandsOf */.w)(context.provider);
    const content = createContentRules(context);
    const tally = { assistants: 0, trained: 0, users: 0, broken: 0, lastRole: '', count: 0 };
    function begin(tools) {
        tally.assistants = tally.trained = tally.users = tally.broken = tally.count = 0;
        tally.lastRole = '';
        calls.begin(tools);
        content.begin();
        return tally;
    }
    function next(message, index, list, sink) {
        tally.count++;
        const role = message['role'];
        const known = typeof role === 'string' ? KEYS.get(role) : undefined;
        if (typeof role !== 'string' || known === undefined) {
            tally.broken++;
            tellUnknownRole(role, `${list}[${index}]`, sink);
            return;
        }
        checkRole(role, index, list, sink);
        checkMessageKeys(message, known, index, list, sink);
        if (role === 'assistant') {
            tally.assistants++;
            const weight = message['weight'];
            const isTrained = weight !== 0 && purpose !== 'non-preferred';
            if (isTrained)
                tally.trained++;
            if (weight !== undefined && weight !== 0 && weight !== 1)
                checkWeight(weight, index, list, sink);
            calls.assistant(message, index, list, sink);
            content.answer(message, index, list, isTrained, sink);
        }
        else {
            if (role === 'user')
                tally.users++;
            if (message['weight'] === null)
                checkWeight(null, index, list, sink);
            else if (message['weight'] !== undefined) {
                sink('misplaced-weight', `${list}[${index}] is a ${role} message with a weight: only assistant messages have one`);
            }
            calls.other(role, message, index, list, sink);
            content.other(role, message, index, list, sink);
        }
        if (message['name'] !== undefined || role === 'function')
            checkName(message['name'], role, index, list, sink);
        tally.lastRole = role;
    }
    function checkWeight(weight, index, list, sink) {
        if (weight === null && !demands.refusesNullWeight)
            return;
        sink('ill-typed-weight', `${list}[${index}].weight is ${(0,quote/* describe */.q0)(weight)}, it must be 0 or 1`);
    }
    function checkRole(role, index, list, sink) {
        if (demands.roles !== null && !demands.roles.includes(role)) {
            sink('refused-role', `${list}[${index}] has the role "${role}", ${demands.title} takes ${listOf(demands.roles)} only`);
        }
        else if (role === 'developer' && purpose !== 'prompt') {
            sink('developer-role', `${list}[${index}] has the role "developer"; write "system", which every trainer takes`);
        }
        if (demands.alternation && role === tally.lastRole && role !== 'tool') {
            sink('roles-do-not-alternate', `${list}[${index}] follows another ${role} message, ${demands.title} wants user and assistant in turn`);
        }
        if (demands.systemFirst && role === 'system' && index > 0) {
            sink('system-not-first', `${list}[${index}] is a system message, ${demands.title} takes it as the first only`);
        }
    }
    function end(list, sink) {
        calls.end(list, sink);
        content.end(list, sink);
        if (tally.broken > 0)
            return;
        if (purpose === 'prompt') {
            if (tally.lastRole !== 'user') {
                sink('does-not-end-on-user', `${list} ends on ${article(tally.lastRole)} message, the model is to answer a user message`);
            }
        }
        else if (purpose === 'preference-input') {
            if (tally.lastRole === 'assistant') {
                sink('input-ends-on-assistant', `${list} ends on an assistant message, the answers belong into preferred_output and non_preferred_output`);
            }
        }
        else if (tally.assistants === 0) {
            sink('no-assistant', `${list} has no assistant message, so there is nothing to learn`);
        }
        else if (tally.trained === 0) {
            sink('nothing-to-learn', 'every assistant message has weight 0, so there is nothing to learn');
        }
        else if (tally.lastRole !== 'assistant') {
            sink('ends-on-user', `${list} ends on ${article(tally.lastRole)} message: what follows the last answer teaches nothing`);
        }
        if (tally.users === 0 && tally.assistants > 0)
            sink('no-user-message', `${list} has no user message`);
    }
    return { begin, next, end };
}
function checkMessageKeys(message, known, index, list, sink) {
    for (const key in message) {
        if (!known.has(key)) {
            (0,rules_keys/* checkKeys */.L)(message, known, `${list}[${index}]`, false, sink);
            return;
        }
    }
}
function tellUnknownRole(role, where, sink) {
    if (role === undefined || role === null)
        sink('unknown-role', `${where} has no role`);
    else if (typeof role !== 'string')
        sink('unknown-role', `${where}.role is ${(0,quote/* describe */.q0)(role)}, it must be one of ${listOf(ROLES)}`);
    else {
        const hint = (0,rules_keys/* suggest */.Z)(role, ROLES) || `, it must be one of ${listOf(ROLES)}`;
        sink('unknown-role', `${where} has the unknown role ${(0,quote/* quote */.hD)(role)}${hint}`);
    }
}
// As the API documents it; spaces and these marks are what it refuses in a name.
const NAME = /^[^\s<|\\/>]{1,64}$/;
function checkName(name, role, index, list, sink) {
    if (name === null && role !== 'function')
        return;
    const where = `${list}[${index}].name`;
    if (typeof name !== 'string' || name === '')
        sink('ill-typed-name', `${where} is ${(0,quote/* describe */.q0)(name)}, it must be a text`);
    else if (!NAME.test(name)) {
        sink('odd-name', `${where} is ${(0,quote/* quote */.hD)(name)}, a name has at most 64 characters and none of space < | \\ / >`);
    }
}
function listOf(names) {
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
function article(role) {
    return `${/^[aeio]/.test(role) ? 'an' : 'a'} ${role}`;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/tool-calls.js



/** Follows the calls of one conversation to their results. */
function createToolCallRules() {
    let tools = { functions: new Map(), given: false };
    /** Ids that wait for their result, and the message that made the calls. */
    const open = new Set();
    let caller = -1;
    /** Whether a result of the open calls has been seen: calls that end an example need none. */
    let answered = false;
    /** Of the older form: the message that calls and waits for its result; -1 where none does. */
    let functionCaller = -1;
    function begin(defined) {
        tools = defined;
        open.clear();
        caller = -1;
        answered = false;
        functionCaller = -1;
    }
    function closeCalls(list, sink) {
        if (functionCaller >= 0) {
            const where = `${list}[${functionCaller}].function_call`;
            sink('unanswered-tool-call', `${where} has no result, no function message answers`);
            functionCaller = -1;
        }
        if (open.size === 0)
            return;
        const [first = ''] = open;
        const more = open.size > 1 ? ` and ${open.size - 1} more` : '';
        sink('unanswered-tool-call', `${list}[${caller}] calls ${(0,quote/* quote */.hD)(first)}${more}, no tool message answers`);
        open.clear();
    }
    function assistant(message, index, list, sink) {
        closeCalls(list, sink);
        answered = false;
        const legacy = message['function_call'];
        if (legacy !== undefined && legacy !== null) {
            functionCaller = index;
            const where = `${list}[${index}].function_call`;
            sink('legacy-functions', `${where} is the old form, write tool_calls`);
            if ((0,json/* isObject */.Gv)(legacy))
                checkFunction(legacy, where, sink);
            else
                sink('ill-formed-tool-call', `${where} is ${(0,quote/* describe */.q0)(legacy)}, it must be an object`);
        }
        const calls = message['tool_calls'];
        if (calls === undefined || calls === null)
            return;
        const where = `${list}[${index}].tool_calls`;
        if (!Array.isArray(calls) || calls.length === 0) {
            sink('ill-formed-tool-call', `${where} is ${(0,quote/* describe */.q0)(calls)}, it must be a list of calls`);
            return;
        }
        caller = index;
        for (let call = 0; call < calls.length; call++)
            checkCall(calls[call], `${where}[${call}]`, sink);
    }
    function checkCall(call, where, sink) {
        if (!(0,json/* isObject */.Gv)(call)) {
            sink('ill-formed-tool-call', `${where} is ${(0,quote/* describe */.q0)(call)}, it must be an object`);
            return;
        }
        const id = call['id'];
        if (typeof id !== 'string' || id === '') {
            sink('ill-formed-tool-call', `${where}.id is ${(0,quote/* describe */.q0)(id)}, it must be a text`);
        }
        else if (open.has(id))
            sink('duplicate-tool-call-id', `${where}.id is ${(0,quote/* quote */.hD)(id)}, as that of an earlier call`);
        else
            open.add(id);
        if (call['type'] !== 'function') {
            sink('ill-formed-tool-call', `${where}.type is ${(0,quote/* describe */.q0)(call['type'])}, it must be "function"`);
        }
        const target = call['function'];
        if ((0,json/* isObject */.Gv)(target))
            checkFunction(target, `${where}.function`, sink);
        else
            sink('ill-formed-tool-call', `${where}.function is ${(0,quote/* describe */.q0)(target)}, it must be an object`);
    }
    function checkFunction(target, where, sink) {
        const name = target['name'];
        const text = target['arguments'];
        const hasName = typeof name === 'string' && name !== '';
        if (!hasName)
            sink('ill-formed-tool-call', `${where}.name is ${(0,quote/* describe */.q0)(name)}, it must be a text`);
        const values = readArguments(text, where, sink);
        if (!hasName)
            return;
        const check = tools.functions.get(name);
        if (check === undefined) {
            const hint = (0,rules_keys/* suggest */.Z)(name, tools.functions.keys());
            sink('undefined-tool', `${where}.name is ${(0,quote/* quote */.hD)(name)}, the line ${tools.given ? 'defines no such tool' : 'has no tools'}${hint}`);
        }
        else if (check !== null && values !== null) {
            const problem = check(values);
            if (problem !== null)
                sink('arguments-do-not-fit', `${where}: ${problem} (tool ${(0,quote/* quote */.hD)(name)})`);
        }
    }
    function other(role, message, index, list, sink) {
        if (role === 'function') {
            if (functionCaller < 0)
                sink('unknown-tool-call-id', `${list}[${index}] is a function's result without its call`);
            functionCaller = -1;
            return;
        }
        if (role !== 'tool') {
            closeCalls(list, sink);
            return;
        }
        answered = true;
        const id = message['tool_call_id'];
        const where = `${list}[${index}].tool_call_id`;
        if (typeof id !== 'string' || id === '') {
            sink('unknown-tool-call-id', `${where} is ${(0,quote/* describe */.q0)(id)}, it must be the id of the call that it answers`);
        }
        else if (!open.delete(id))
            sink('unknown-tool-call-id', `${where} is ${(0,quote/* quote */.hD)(id)}, no open call has this id`);
    }
    function end(list, sink) {
        if (answered)
            closeCalls(list, sink);
    }
    return { begin, assistant, other, end };
}
/** Longest arguments that are parsed, in characters. */
const ARGUMENTS_LIMIT = 1_000_000;
function readArguments(text, where, sink) {
    if (text === undefined)
        sink('ill-formed-tool-call', `${where}.arguments is missing`);
    else if (typeof text !== 'string') {
        const hint = (0,json/* isObject */.Gv)(text) ? 'an object' : (0,quote/* describe */.q0)(text);
        sink('arguments-not-json', `${where}.arguments is ${hint}, it must be a text that holds JSON`);
    }
    else if (text.length <= ARGUMENTS_LIMIT) {
        try {
            const values = JSON.parse(text);
            if ((0,json/* isObject */.Gv)(values))
                return values;
            sink('arguments-not-json', `${where}.arguments holds ${(0,quote/* describe */.q0)(values)}, it must hold a JSON object`);
        }
        catch {
            sink('arguments-not-json', `${where}.arguments is ${(0,quote/* quote */.hD)(text)}, which is not JSON`);
        }
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var esm_validator = __webpack_require__(60207);
;// CONCATENATED MODULE: ./build/js/dataset/rules/schema-losses.js

// Keywords that a copy leaves out and that can refuse a value, and references, which may lead to such.
const LOST = new Set('pattern patternProperties format uniqueItems dependencies $ref $dynamicRef $recursiveRef'.split(' '));
/** Keywords that hold values, not schemas. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required']);
/** Keywords that hold names with a schema each. */
const MAPS = new Set(['properties', '$defs', 'definitions', 'dependentSchemas']);
/**
 * Whether the copy of a schema may take more values than the schema does. Where one stands that turns this round
 * (`not`, `if`, …), the copy would refuse what fits.
 */
function losesSomething(schema) {
    if (Array.isArray(schema))
        return schema.some(losesSomething);
    if (!(0,json/* isObject */.Gv)(schema))
        return false;
    for (const [key, item] of Object.entries(schema)) {
        if (LOST.has(key) || isOldLimit(key, item) || isNullableChoice(schema, key))
            return true;
        if (DATA.has(key))
            continue;
        if (MAPS.has(key) ? (0,json/* isObject */.Gv)(item) && Object.values(item).some(losesSomething) : losesSomething(item))
            return true;
    }
    return false;
}
/** Draft 4 says `exclusiveMinimum: true` beside `minimum`. */
function isOldLimit(key, item) {
    return (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') && typeof item === 'boolean';
}
const CHOICES = new Set(['allOf', 'anyOf', 'oneOf', 'not', '$ref', 'const']);
/** OpenAPI's `nullable: true` allows null beside what the schema says; what that is cannot be told of these. */
function isNullableChoice(schema, key) {
    return schema['nullable'] === true && CHOICES.has(key);
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/schema-copy.js


/**
 * A stranger's schema, copied so far as it can be run without danger: known keywords only, references only inside
 * itself. Left out: `pattern`, `patternProperties` and `format` (a regular expression can hang), `uniqueItems` (grows
 * with the square), `$id` and `$anchor` (they redirect references), and everything unknown. A copy may take more than
 * the schema, never less: what would turn that round is left out with them.
 */
const VALUES = new Set('minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains'.split(' '));
const SCHEMAS = new Set('additionalItems additionalProperties contains propertyNames not if then else unevaluatedItems unevaluatedProperties'.split(' '));
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SCHEMA_MAPS = new Set(['properties', '$defs', 'definitions', 'dependentSchemas']);
const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);
const DEPTH_LIMIT = 40;
const NODE_LIMIT = 3000;
/** Subschemas that one check may look at; a schema whose branches multiply would otherwise run for hours. */
const STEP_LIMIT = 20_000;
/** Thrown out of the library once a check has taken too many steps. */
class StepsSpent extends Error {
}
let steps = 0;
function startBudget() {
    steps = 0;
}
/**
 * The library reads `$recursiveRef` of each subschema once each time it looks at it. No copy has that keyword, so it
 * falls through to this prototype, which counts.
 */
const COUNTING = Object.defineProperty({}, '$recursiveRef', {
    enumerable: false,
    get: () => {
        if (++steps > STEP_LIMIT)
            throw new StepsSpent('the schema takes too many steps');
        return undefined;
    },
});
/** null where nothing of it can be used; `problems` takes half sentences about what is wrong. */
function copySchema(schema, problems) {
    let nodes = 0;
    function copy(value, depth) {
        if (typeof value === 'boolean')
            return value;
        if (!(0,json/* isObject */.Gv)(value)) {
            problems.add('has something else where a schema must stand');
            return true;
        }
        if (depth > DEPTH_LIMIT || ++nodes > NODE_LIMIT)
            throw new StepsSpent('too large');
        const result = Object.create(COUNTING);
        for (const [key, item] of Object.entries(value)) {
            if (isNullableChoice(value, key) || turnsRound(value, key, item))
                continue;
            // Of branches that take more than they should, several may fit where one would.
            const name = key === 'oneOf' && losesSomething(item) ? 'anyOf' : key;
            copyKeyword(result, name, item, depth);
        }
        if (value['nullable'] === true)
            allowNull(result);
        return result;
    }
    function copyKeyword(result, key, item, depth) {
        if (VALUES.has(key)) {
            if (typeof item === 'number')
                result[key] = item;
        }
        else if (SCHEMAS.has(key))
            result[key] = copy(item, depth + 1);
        else if (SCHEMA_LISTS.has(key)) {
            if (Array.isArray(item) && item.length > 0)
                result[key] = item.map((entry) => copy(entry, depth + 1));
        }
        else if (SCHEMA_MAPS.has(key)) {
            if ((0,json/* isObject */.Gv)(item))
                result[key] = copyMap(item, depth);
            else
                problems.add(`has "${key}" that is no object`);
        }
        else if (key === 'items') {
            result[key] = Array.isArray(item) ? item.map((entry) => copy(entry, depth + 1)) : copy(item, depth + 1);
        }
        else if (key === 'type')
            copyType(result, item);
        else if (key === 'enum') {
            if (Array.isArray(item))
                result[key] = item;
        }
        else if (key === 'const')
            result[key] = item;
        else if (key === 'required')
            copyRequired(result, item);
        else if (key === '$ref')
            copyReference(result, item);
    }
    function copyMap(map, depth) {
        const result = Object.create(null);
        for (const [name, entry] of Object.entries(map))
            result[name] = copy(entry, depth + 1);
        return result;
    }
    function copyType(result, type) {
        const types = Array.isArray(type) ? type : [type];
        if (types.every((name) => typeof name === 'string' && TYPES.has(name)))
            result['type'] = type;
        else
            problems.add('has a "type" that JSON Schema does not know');
    }
    function copyRequired(result, required) {
        if (Array.isArray(required) && required.every((name) => typeof name === 'string'))
            result['required'] = required;
        else
            problems.add('has a "required" that is no list of names');
    }
    function copyReference(result, reference) {
        if (typeof reference === 'string' &&
            /^#(?:\/[\w$%~/.-]{0,200})?$/.test(reference) &&
            reaches(schema, reference)) {
            result['$ref'] = reference;
        }
        else
            problems.add('refers to something outside itself, which is not followed');
    }
    try {
        return copy(schema, 0);
    }
    catch (error) {
        if (!(error instanceof StepsSpent))
            throw error;
        problems.add('is too large to be checked against');
        return null;
    }
}
/** Whether the keyword would refuse the more, the more the copies of its own or its neighbours' schemas take. */
function turnsRound(schema, key, item) {
    switch (key) {
        case 'not':
        case 'if':
        case 'contains':
            return losesSomething(item);
        case 'oneOf':
            return Object.hasOwn(schema, 'anyOf') && losesSomething(item);
        case 'additionalProperties':
            return Object.hasOwn(schema, 'patternProperties');
        case 'unevaluatedItems':
        case 'unevaluatedProperties':
            return losesSomething(schema);
        default:
            return false;
    }
}
function allowNull(copy) {
    const { type } = copy;
    if (type !== undefined)
        copy['type'] = [...(Array.isArray(type) ? type : [type]), 'null'];
    if (Array.isArray(copy['enum']))
        copy['enum'] = [...copy['enum'], null];
}
/** Whether a local reference leads to a schema that the copy holds as well. */
function reaches(schema, reference) {
    let place = schema;
    for (const part of reference.split('/').slice(1)) {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(place))
            place = place[Number(name)];
        else if ((0,json/* isObject */.Gv)(place) && Object.hasOwn(place, name))
            place = place[name];
        else
            return false;
    }
    return (0,json/* isObject */.Gv)(place) || typeof place === 'boolean';
}

// EXTERNAL MODULE: ./build/js/dataset/rules/walk.js
var walk = __webpack_require__(87512);
;// CONCATENATED MODULE: ./build/js/dataset/rules/tool-schema.js




/** Distinct schemas kept; the oldest goes first. */
const CACHE_SIZE = 256;
/** Longest text of one schema, in characters. */
const SCHEMA_LIMIT = 100_000;
/** Checks of one schema that may run out of steps. */
const FAILURES_ALLOWED = 20;
/** Compiles each distinct schema once. */
function createSchemaCache() {
    const compiled = new Map();
    return (schema) => {
        const text = JSON.stringify(schema);
        const known = compiled.get(text);
        if (known !== undefined)
            return known;
        const fresh = text.length > SCHEMA_LIMIT ? unusable('is too large to be checked against') : compile(schema);
        if (compiled.size >= CACHE_SIZE)
            compiled.delete(compiled.keys().next().value ?? '');
        compiled.set(text, fresh);
        return fresh;
    };
}
function unusable(problem) {
    return { check: null, problems: [problem] };
}
function compile(schema) {
    const problems = new Set();
    const copy = copySchema(schema, problems);
    if (copy === null)
        return { check: null, problems: [...problems] };
    let validator;
    try {
        validator = new esm_validator/* Validator */.D(copy, '2019-09');
    }
    catch {
        return unusable('is no JSON Schema that can be checked against');
    }
    let failures = 0;
    const check = (argumentsOfCall) => {
        if (failures === FAILURES_ALLOWED || (0,walk/* countKeys */.GO)(argumentsOfCall) < 0)
            return null;
        startBudget();
        try {
            const result = validator.validate(argumentsOfCall);
            return result.valid ? null : explain(result.errors);
        }
        catch (error) {
            if (!(error instanceof StepsSpent || error instanceof RangeError || isLostReference(error)))
                throw error;
            // A schema that runs in circles, or refers to what was left out of its copy, says nothing about the arguments.
            failures++;
            return null;
        }
    };
    return { check, problems: [...problems].slice(0, 4) };
}
function isLostReference(error) {
    return error instanceof Error && error.message.startsWith('Unresolved $ref');
}
/** The innermost error, in words that name the argument. The library's own text may quote the whole value. */
function explain(errors) {
    const innermost = errors.at(-1) ?? { instanceLocation: '#', keyword: '', error: '' };
    const name = innermost.instanceLocation.replace(/^#\/?/, '').replaceAll('~1', '/').replaceAll('~0', '~');
    const where = name === '' ? 'the arguments' : `the argument ${(0,quote/* quote */.hD)(name)}`;
    const [is, breaks] = name === '' ? ['are', 'break'] : ['is', 'breaks'];
    const quoted = /"([^"]{1,200})"/.exec(innermost.error)?.[1] ?? '';
    switch (innermost.keyword) {
        case 'required':
            return `the argument ${(0,quote/* quote */.hD)(quoted)} is missing${name === '' ? '' : ` in ${(0,quote/* quote */.hD)(name)}`}`;
        case 'type':
            return `${where} ${is} ${typeWord(quoted)}, it must be ${(0,quote/* quote */.hD)(/Expected "(.{1,200})"\./.exec(innermost.error)?.[1]?.replaceAll('", "', ' or ') ?? '').slice(1, -1)}`;
        case 'enum':
        case 'const':
            return `${where} ${is} none of the allowed values`;
        case 'false':
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return `${where} ${is} not in the schema`;
        default:
            return `${where} ${breaks} "${innermost.keyword}"`;
    }
}
function typeWord(type) {
    if (type === 'null')
        return 'null';
    return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/tools.js




const NO_TOOLS = { functions: new Map(), given: false };
// What the API takes as a function's name, and as the number of functions.
const tools_NAME = /^[A-Za-z0-9_-]{1,64}$/;
const MOST_TOOLS = 128;
/** Reads `tools` and the older `functions` of a line, and tells what is wrong with them. */
function createToolRules() {
    const schemas = createSchemaCache();
    const last = { tools: null, functions: null };
    function read(kind, value, path) {
        const known = last[kind];
        if (known !== null && (0,walk/* sameJson */.Vk)(known.source, value))
            return known;
        const findings = [];
        const tools = readList(kind, value, path, schemas, (rule, message) => findings.push({ rule, message }));
        return (last[kind] = { source: value, tools, findings });
    }
    return (holder, path, sink) => {
        let found = NO_TOOLS;
        for (const kind of ['tools', 'functions']) {
            const value = holder[kind];
            if (value === undefined || value === null)
                continue;
            const reading = read(kind, value, path);
            for (const { rule, message } of reading.findings)
                sink(rule, message);
            if (kind === 'functions')
                sink('legacy-functions', `${path}functions is the old form, write tools`);
            found = found.given
                ? { given: true, functions: new Map([...found.functions, ...reading.tools.functions]) }
                : reading.tools;
        }
        return found;
    };
}
function readList(kind, value, path, schemas, sink) {
    const functions = new Map();
    if (!Array.isArray(value)) {
        sink('ill-formed-tool', `${path}${kind} is ${(0,quote/* describe */.q0)(value)}, it must be a list`);
        return { functions, given: false };
    }
    if (value.length > MOST_TOOLS)
        sink('ill-formed-tool', `${path}${kind} has ${value.length} entries, at most ${MOST_TOOLS} are taken`);
    for (let index = 0; index < Math.min(value.length, MOST_TOOLS); index++) {
        const where = `${path}${kind}[${index}]`;
        const definition = kind === 'tools' ? unwrap(value[index], where, sink) : value[index];
        if (definition === null)
            continue;
        readFunction(definition, kind === 'tools' ? `${where}.function` : where, functions, schemas, sink);
    }
    return { functions, given: value.length > 0 };
}
/** The `function` of a tool; null where the shape around it is wrong. */
function unwrap(tool, where, sink) {
    if (!(0,json/* isObject */.Gv)(tool)) {
        sink('ill-formed-tool', `${where} is ${(0,quote/* describe */.q0)(tool)}, it must be an object`);
        return null;
    }
    if (tool['type'] !== 'function') {
        const hint = typeof tool['name'] === 'string' ? ': wrap it as {"type": "function", "function": {…}}' : '';
        sink('ill-formed-tool', `${where}.type is ${(0,quote/* describe */.q0)(tool['type'])}, it must be "function"${hint}`);
        return null;
    }
    return tool['function'];
}
function readFunction(definition, where, functions, schemas, sink) {
    if (!(0,json/* isObject */.Gv)(definition)) {
        sink('ill-formed-tool', `${where} is ${(0,quote/* describe */.q0)(definition)}, it must be an object`);
        return;
    }
    const { name, description, parameters } = definition;
    if (typeof name !== 'string' || !tools_NAME.test(name)) {
        sink('ill-formed-tool', `${where}.name is ${(0,quote/* describe */.q0)(name)}, it must be 1 to 64 of a–z, A–Z, 0–9, _ and -`);
        return;
    }
    if (description !== undefined && description !== null && typeof description !== 'string') {
        sink('ill-formed-tool', `${where}.description is ${(0,quote/* describe */.q0)(description)}, it must be a text`);
    }
    if (functions.has(name)) {
        sink('duplicate-tool', `${where} defines ${(0,quote/* quote */.hD)(name)} a second time`);
        return;
    }
    if (parameters === undefined || parameters === null) {
        functions.set(name, null);
    }
    else if (!(0,json/* isObject */.Gv)(parameters)) {
        functions.set(name, null);
        sink('ill-formed-tool', `${where}.parameters is ${(0,quote/* describe */.q0)(parameters)}, it must be a JSON Schema object`);
    }
    else {
        const compiled = schemas(parameters);
        functions.set(name, compiled.check);
        for (const problem of compiled.problems)
            sink('unusable-tool-schema', `${where}.parameters ${problem}`);
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/chat.js






const CHAT_KEYS = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);
function createChatCheck(context, refusesKeys, keys) {
    const checkConversation = createConversationCheck(context, 'example');
    const known = keys === null ? CHAT_KEYS : new Set(keys);
    return (line, sink) => {
        (0,rules_keys/* checkKeys */.L)(line, known, '', refusesKeys, sink);
        checkConversation(line, '', sink);
    };
}
function createConversationCheck(context, purpose) {
    const readTools = createToolRules();
    const calls = createToolCallRules();
    const checkMessage = createMessageRules(context, purpose, calls);
    return (holder, path, sink) => {
        const tools = readTools(holder, path, sink);
        const flag = holder['parallel_tool_calls'];
        if (flag !== undefined && flag !== null && typeof flag !== 'boolean') {
            sink('ill-formed-tool', `${path}parallel_tool_calls is ${(0,quote/* describe */.q0)(flag)}, it must be true or false`);
        }
        const messages = holder['messages'];
        const list = path === '' ? 'messages' : 'input.messages';
        if (!Array.isArray(messages)) {
            sink('missing-messages', missingMessages(holder, path));
            return tools;
        }
        if (messages.length === 0) {
            sink('empty-messages', `${list} is an empty list`);
            return tools;
        }
        const tally = checkMessage.begin(tools);
        for (let index = 0; index < messages.length; index++) {
            const message = messages[index];
            if ((0,json/* isObject */.Gv)(message))
                checkMessage.next(message, index, list, sink);
            else {
                tally.broken++;
                sink('ill-typed-message', `${list}[${index}] is ${(0,quote/* describe */.q0)(message)}, it must be an object`);
            }
        }
        checkMessage.end(list, sink);
        return tools;
    };
}
function missingMessages(holder, path) {
    const messages = holder['messages'];
    if (messages !== undefined)
        return `${path}messages is ${(0,quote/* describe */.q0)(messages)}, it must be a list`;
    for (const key in holder) {
        const hint = (0,rules_keys/* suggest */.Z)(key, ['messages']);
        if (hint !== '')
            return `${path}messages is missing (there is ${(0,quote/* quote */.hD)(key)})`;
    }
    return `${path}messages is missing`;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/completion-advice.js

/** Characters of a shared beginning or end that are kept. */
const AFFIX_LIMIT = 64;
// The lengths from which the old preparation tool (openai tools fine_tunes.prepare_data) gave its advice.
const LONG_PROMPT_PREFIX = 12;
const LONG_COMPLETION_PREFIX = 5;
const NOTHING = {
    lines: 0,
    emptyPrompts: 0,
    promptPrefix: '',
    promptSuffix: '',
    completionPrefix: '',
    completionSuffix: '',
    leadingSpaces: 0,
};
/** Adds up what prompts and completions share. After some dozens of lines a comparison ends at its first character. */
function createAdviceTally() {
    const sum = { ...NOTHING };
    function add(prompt, completion) {
        if (sum.lines === 0) {
            sum.promptPrefix = prompt.slice(0, AFFIX_LIMIT);
            sum.promptSuffix = prompt.slice(-AFFIX_LIMIT);
            sum.completionPrefix = completion.slice(0, AFFIX_LIMIT);
            sum.completionSuffix = completion.slice(-AFFIX_LIMIT);
        }
        else {
            sum.promptPrefix = sharedPrefix(sum.promptPrefix, prompt);
            sum.promptSuffix = sharedSuffix(sum.promptSuffix, prompt);
            sum.completionPrefix = sharedPrefix(sum.completionPrefix, completion);
            sum.completionSuffix = sharedSuffix(sum.completionSuffix, completion);
        }
        sum.lines++;
        if (prompt === '')
            sum.emptyPrompts++;
        const first = completion.charCodeAt(0);
        if (first === 32 || first === 10)
            sum.leadingSpaces++;
    }
    return { add, summary: () => ({ ...sum }) };
}
/** One tally over the parts that several workers read. */
function mergeCompletion(parts) {
    return parts
        .filter((part) => part.lines > 0)
        .reduce((a, b) => a.lines === 0
        ? b
        : {
            lines: a.lines + b.lines,
            emptyPrompts: a.emptyPrompts + b.emptyPrompts,
            promptPrefix: sharedPrefix(a.promptPrefix, b.promptPrefix),
            promptSuffix: sharedSuffix(a.promptSuffix, b.promptSuffix),
            completionPrefix: sharedPrefix(a.completionPrefix, b.completionPrefix),
            completionSuffix: sharedSuffix(a.completionSuffix, b.completionSuffix),
            leadingSpaces: a.leadingSpaces + b.leadingSpaces,
        }, NOTHING);
}
/** The old tool's advice, as notices about the set. One example shares everything with itself: no advice. */
function adviseOnCompletions(sum, sink) {
    if (sum.lines < 2)
        return;
    const openEnded = sum.emptyPrompts === sum.lines;
    if (!openEnded && sum.promptSuffix === '') {
        sink('completion-separator', 'the prompts share no ending: end each with the same separator, such as "\\n\\n###\\n\\n" or " ->"');
    }
    if (sum.completionSuffix === '') {
        sink('completion-stop-sequence', 'the completions share no ending: end each with the same stop sequence, such as " END" or "\\n"');
    }
    if (sum.leadingSpaces < sum.lines && !openEnded) {
        const count = sum.lines - sum.leadingSpaces;
        sink('completion-leading-space', `${count} of ${sum.lines} completions do not begin with a space, as whole words in the encoding do`);
    }
    if (sum.promptPrefix.length > LONG_PROMPT_PREFIX) {
        sink('completion-shared-prefix', `every prompt begins with ${(0,quote/* quote */.hD)(sum.promptPrefix)}: it costs tokens and teaches nothing`);
    }
    if (sum.completionPrefix.length >= LONG_COMPLETION_PREFIX) {
        sink('completion-shared-prefix', `every completion begins with ${(0,quote/* quote */.hD)(sum.completionPrefix)}: put it into the prompt instead`);
    }
}
function sharedPrefix(known, text) {
    if (text.startsWith(known))
        return known;
    let length = 0;
    while (length < known.length && known.charCodeAt(length) === text.charCodeAt(length))
        length++;
    return known.slice(0, length);
}
function sharedSuffix(known, text) {
    if (text.endsWith(known))
        return known;
    let length = 0;
    while (length < known.length &&
        known.charCodeAt(known.length - 1 - length) === text.charCodeAt(text.length - 1 - length))
        length++;
    return known.slice(known.length - length);
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/completion.js




const completion_KEYS = new Set(['prompt', 'completion']);
/** Rules for `{"prompt": "…", "completion": "…"}`. */
function createCompletionCheck(context) {
    const demands = (0,provider_demands/* demandsOf */.w)(context.provider);
    const tally = createAdviceTally();
    function check(line, sink) {
        (0,rules_keys/* checkKeys */.L)(line, completion_KEYS, '', demands.refusesExtraKeys, sink);
        const { prompt, completion } = line;
        if (typeof prompt !== 'string')
            sink('ill-typed-completion', `prompt is ${(0,quote/* describe */.q0)(prompt)}, it must be a text`);
        if (typeof completion !== 'string') {
            sink('ill-typed-completion', `completion is ${(0,quote/* describe */.q0)(completion)}, it must be a text`);
        }
        else if (completion === '' || !/\S/.test(completion)) {
            sink('empty-completion', 'completion is empty: there is nothing to learn');
        }
        else if (typeof prompt === 'string')
            tally.add(prompt, completion);
    }
    return { check, summary: tally.summary };
}

// EXTERNAL MODULE: ./build/js/dataset/rules/content.js + 2 modules
var content = __webpack_require__(75397);
;// CONCATENATED MODULE: ./build/js/dataset/rules/duplicate-keys.js
/**
 * The first key that stands twice in one object of the line; null where there is none.
 *
 * `JSON.parse` keeps the last of two equal keys in silence, so the text itself has to be read. That is slow, and nearly
 * always needless: where the text has as many `":` as the parsed value has keys, none was lost.
 *
 * @param raw a line that `JSON.parse` accepted
 * @param keys number of keys of the parsed value, as `countKeys` says
 */
function findDuplicateKey(raw, keys) {
    return countColons(raw) === keys && !hasSpacedColon(raw) ? null : readKeys(raw);
}
/** Whether white space stands between a quote and a colon, as few writers put it; it may be in a text. */
function hasSpacedColon(raw) {
    return hasColonBehind(raw, '" ') || (raw.includes('\t') && hasColonBehind(raw, '"\t'));
}
function hasColonBehind(raw, mark) {
    for (let at = raw.indexOf(mark); at >= 0; at = raw.indexOf(mark, at + 2)) {
        if (isFollowedByColon(raw, at + 2) && !isEscaped(raw, at))
            return true;
    }
    return false;
}
/** Quotes followed at once by a colon, as every usual JSON writer puts them; an escaped quote is part of a text. */
function countColons(raw) {
    let count = 0;
    for (let at = raw.indexOf('":'); at >= 0; at = raw.indexOf('":', at + 2)) {
        if (!isEscaped(raw, at))
            count++;
    }
    return count;
}
/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(raw, at) {
    let start = at;
    while (start > 0 && raw.charCodeAt(start - 1) === 92)
        start--;
    return (at - start) % 2 === 1;
}
/** Follows the structure of valid JSON; the open objects' keys lie on a stack, so that depth costs no recursion. */
function readKeys(raw) {
    const open = [];
    for (let at = 0; at < raw.length; at++) {
        const code = raw.charCodeAt(at);
        if (code === 123)
            open.push(new Set());
        else if (code === 91)
            open.push(null);
        else if (code === 125 || code === 93)
            open.pop();
        else if (code === 34) {
            const end = endOfText(raw, at);
            const seen = open.at(-1);
            if (seen && isFollowedByColon(raw, end + 1)) {
                const key = JSON.parse(raw.slice(at, end + 1));
                if (seen.has(key))
                    return key;
                seen.add(key);
            }
            at = end;
        }
    }
    return null;
}
/** Index of the quote that closes the text opened at `start`. */
function endOfText(raw, start) {
    let end = raw.indexOf('"', start + 1);
    while (end >= 0 && isEscaped(raw, end))
        end = raw.indexOf('"', end + 1);
    return end < 0 ? raw.length : end;
}
function isFollowedByColon(raw, from) {
    for (let at = from; at < raw.length; at++) {
        const code = raw.charCodeAt(at);
        if (code === 58)
            return true;
        if (code !== 32 && code !== 9 && code !== 10 && code !== 13)
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/preference.js










const SIDES = ['preferred_output', 'non_preferred_output'];
const LINE_KEYS = new Set(['input', ...SIDES]);
const OLD_LINE_KEYS = new Set([
    ...LINE_KEYS,
    'preferred_completion',
    'non_preferred_completion',
]);
const INPUT_KEYS = new Set(['messages', 'tools', 'parallel_tool_calls']);
/** Rules for a preference pair: `{"input": {"messages": […]}, "preferred_output": […], "non_preferred_output": […]}`. */
function createPreferenceCheck(context) {
    const checkConversation = createConversationCheck(context, 'preference-input');
    const answers = {
        preferred_output: createMessageRules(context, 'preferred', createToolCallRules()),
        non_preferred_output: createMessageRules(context, 'non-preferred', createToolCallRules()),
    };
    const demands = (0,provider_demands/* demandsOf */.w)(context.provider);
    return (line, sink) => {
        // An old name in place of the new one is told as that, below.
        const isNew = SIDES.every((side) => line[side] !== undefined);
        const known = demands.refusesExtraKeys && isNew ? LINE_KEYS : OLD_LINE_KEYS;
        (0,rules_keys/* checkKeys */.L)(line, known, '', demands.refusesExtraKeys, sink);
        const input = line['input'];
        let tools = NO_TOOLS;
        if ((0,json/* isObject */.Gv)(input)) {
            (0,rules_keys/* checkKeys */.L)(input, INPUT_KEYS, 'input', false, sink);
            tools = checkConversation(input, 'input.', sink);
            if (hasImage(input['messages']))
                sink('preference-not-text', 'input.messages holds an image, preference pairs are text only');
        }
        else
            sink('ill-formed-preference', `input is ${(0,quote/* describe */.q0)(input)}, it must be an object with messages`);
        let sides = 0;
        for (const side of SIDES) {
            const old = side.replace('output', 'completion');
            if (line[side] === undefined && line[old] !== undefined) {
                sink('old-preference-names', `${old} is the old name, write ${side}`);
                continue;
            }
            const message = readSide(line[side], side, demands, sink);
            if (message === null)
                continue;
            answers[side].begin(tools);
            answers[side].next(message, 0, side, sink);
            if ((0,json/* isGiven */.qR)(message['content']) || (0,json/* isGiven */.qR)(message['tool_calls']) || (0,json/* isGiven */.qR)(message['refusal']))
                sides++;
        }
        if (sides === 2 && sameAnswer(line['preferred_output'], line['non_preferred_output'])) {
            sink('equal-outputs', 'preferred_output and non_preferred_output are the same: there is nothing to prefer');
        }
    };
}
/** The assistant message that the side is; null where it is none, or none that a pair may have, which is told. */
function readSide(output, side, demands, sink) {
    const tell = (found) => {
        sink('ill-formed-preference', found);
        return null;
    };
    if (!Array.isArray(output) || output.length === 0)
        return tell(`${side} is ${(0,quote/* describe */.q0)(output)}, it must be a list of one assistant message`);
    if (output.length > 1) {
        sink('several-outputs', `${side} has ${output.length} messages, it must have exactly one`);
        return null;
    }
    const message = output[0];
    if (!(0,json/* isObject */.Gv)(message))
        return tell(`${side}[0] is ${(0,quote/* describe */.q0)(message)}, it must be an assistant message`);
    if (message['role'] !== 'assistant')
        return tell(`${side}[0].role is ${(0,quote/* describe */.q0)(message['role'])}, it must be "assistant"`);
    const content = message['content'];
    if (demands.outputsAsText && typeof content !== 'string')
        return tell(`${side}[0].content is ${(0,quote/* describe */.q0)(content)}, ${demands.title} takes a text only`);
    if (!hasImage(output))
        return message;
    sink('preference-not-text', `${side}[0].content holds an image, preference pairs are text only`);
    return null;
}
function sameAnswer(preferred, other) {
    const [a, b] = [preferred, other].map((side) => (Array.isArray(side) ? side[0] : {}));
    return ['content', 'tool_calls', 'refusal'].every((key) => (0,walk/* sameJson */.Vk)(a?.[key] ?? null, b?.[key] ?? null));
}
function hasImage(messages) {
    if (!Array.isArray(messages))
        return false;
    for (const message of messages) {
        const content = (0,json/* isObject */.Gv)(message) ? message['content'] : null;
        if (Array.isArray(content) && content.some((part) => (0,json/* isObject */.Gv)(part) && part['type'] === 'image_url'))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/js/dataset/rules/grader-template.js
var grader_template = __webpack_require__(3621);
;// CONCATENATED MODULE: ./build/js/dataset/rules/reinforcement.js






/** Rules for a reinforcement item: a prompt, and beside it whatever fields the grader reads. */
function createReinforcementCheck(context) {
    const checkConversation = createConversationCheck(context, 'prompt');
    const fields = context.grader === null ? [] : (0,grader_template/* itemFields */.v)(context.grader);
    const paths = fields.map((field) => ({ field, parts: splitPath(field) }));
    const { answerField, title } = (0,provider_demands/* demandsOf */.w)(context.provider);
    return (line, sink) => {
        checkConversation(line, '', sink);
        if (answerField !== null && (line[answerField] ?? null) === null)
            sink('missing-reference-answer', `the line has no ${answerField}, which ${title} expects in each`);
        for (const { field, parts } of paths) {
            if (reinforcement_reaches(line, parts))
                continue;
            const [first = ''] = parts;
            const hint = Object.hasOwn(line, first) ? '' : (0,rules_keys/* suggest */.Z)(first, Object.keys(line).slice(0, 50));
            sink('missing-grader-field', `the grader reads ${(0,quote/* quote */.hD)(`{{item.${field}}}`)}, the line has no such field${hint}`);
        }
    };
}
/** `answers[0].text` as its steps. */
function splitPath(field) {
    return field.split(/[.[\]]+/).filter((part) => part !== '');
}
function reinforcement_reaches(line, parts) {
    let place = line;
    for (const part of parts) {
        if (Array.isArray(place) && /^\d{1,9}$/.test(part))
            place = place[Number(part)];
        else if ((0,json/* isObject */.Gv)(place) && Object.hasOwn(place, part))
            place = place[part];
        else
            return false;
        if (place === undefined)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/text.js



const text_KEYS = new Set(['text']);
/** Rules for `{"text": "…"}`, which is learned from its first word to its last. */
function createTextCheck(context) {
    const demands = (0,provider_demands/* demandsOf */.w)(context.provider);
    return (line, sink) => {
        (0,rules_keys/* checkKeys */.L)(line, text_KEYS, '', demands.refusesExtraKeys, sink);
        const { text } = line;
        if (typeof text !== 'string')
            sink('ill-typed-text', `text is ${(0,quote/* describe */.q0)(text)}, it must be a text`);
        else if (!/\S/.test(text))
            sink('empty-text', 'text is empty: there is nothing to learn');
    };
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/checker.js











/**
 * The line rules of one format under one provider, ready for many lines. Good lines cost no allocation beyond what
 * tool calls need; make one checker for each set and worker.
 */
function createLineChecker(context) {
    const { check, completion } = createFormatCheck(context);
    return {
        check(parsed, raw, sink, block) {
            const keys = (0,walk/* countKeys */.GO)(parsed);
            if (keys < 0) {
                sink('nested-too-deep', `the line is nested more than ${walk/* DEPTH_LIMIT */.qL} levels deep`);
                return;
            }
            const twice = findDuplicateKey(raw, keys);
            if (twice !== null)
                sink('duplicate-key', `the key ${(0,quote/* quote */.hD)(twice)} stands twice in one object, the first is lost`);
            check(parsed, sink);
            (0,content/* checkContent */.a)(parsed, raw, sink, block);
        },
        checkLength,
        summary: () => ({ completion: completion === null ? null : completion() }),
    };
}
function createFormatCheck(context) {
    const demands = (0,provider_demands/* demandsOf */.w)(context.provider);
    switch (context.format) {
        case 'chat':
            return {
                check: createChatCheck(context, demands.refusesExtraKeys, demands.chatKeys),
                completion: null,
            };
        case 'text':
            return { check: createTextCheck(context), completion: null };
        case 'preference':
            return { check: createPreferenceCheck(context), completion: null };
        case 'reinforcement':
            return { check: createReinforcementCheck(context), completion: null };
        case 'completion': {
            const { check, summary } = createCompletionCheck(context);
            return { check, completion: summary };
        }
    }
}
/** Trainers cut an example that is too long at its end, without a word. */
function checkLength({ tokens, limit, answerEnd }, sink) {
    if (tokens <= limit)
        return;
    const lost = `${tokens} tokens, the model takes ${limit}: ${tokens - limit} are cut off`;
    if (answerEnd > limit)
        sink('answer-cut-off', `${lost}, the answer's end among them`);
    else
        sink('too-long', lost);
}
function mergeSummaries(parts) {
    const completions = parts.flatMap((part) => (part.completion === null ? [] : [part.completion]));
    return { completion: completions.length === 0 ? null : mergeCompletion(completions) };
}
/** Findings about the whole set that only the lines' texts can tell. */
function checkSummary(summary, sink) {
    if (summary.completion !== null)
        adviseOnCompletions(summary.completion, sink);
}


/***/ }),

/***/ 75397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ checkContent),
  g: () => (/* binding */ readContentSigns)
});

// EXTERNAL MODULE: ./build/js/dataset/rules/credentials.js + 1 modules
var credentials = __webpack_require__(60219);
;// CONCATENATED MODULE: ./build/js/dataset/rules/personal-data.js
/** Whether a text can hold any of it. */
function mayHoldPersonalData(text) {
    return text.includes('@') || mayHoldNumber(text);
}
/** Bytes are read several times faster than the characters of a text. */
function mayHoldNumber(text) {
    // A character beyond the first 256 may come out as a digit. That costs time and changes no finding.
    return mayHoldNumberIn(Buffer.from(text, 'latin1'));
}
// Two of nine characters are enough to hit a digit of any telephone or card number, however its one to six digits a
// group fall: no grouping has separators at both places throughout. Looking at those alone costs a quarter.
const STRIDE = 9;
const SECOND = 2;
const FEWEST_DIGITS = 9;
function mayHoldNumberIn(bytes) {
    const length = bytes.length;
    for (let at = 0; at < length; at += STRIDE) {
        if (isDigit(bytes, at) && countDigitsAround(bytes, at) >= FEWEST_DIGITS)
            return true;
        const next = at + SECOND;
        if (next < length && isDigit(bytes, next) && countDigitsAround(bytes, next) >= FEWEST_DIGITS)
            return true;
    }
    return false;
}
function isDigit(bytes, at) {
    return (bytes[at] - 48) >>> 0 < 10;
}
/** Digits of the run around `at`, up to twenty either side, with at most two separators between neighbours. */
function countDigitsAround(bytes, at) {
    return 1 + countDigits(bytes, at, 1) + countDigits(bytes, at, -1);
}
function countDigits(bytes, from, step) {
    let digits = 0;
    let separators = 0;
    for (let at = from + step; at >= 0 && at < bytes.length && separators < 3 && digits < 20; at += step) {
        const code = bytes[at];
        if (code > 47 && code < 58) {
            digits++;
            separators = 0;
        }
        else if (code === 32 || code === 40 || code === 41 || code === 45 || code === 46)
            separators++;
        else
            break;
    }
    return digits;
}
/** Adds what stands in `text` to `counts`. */
function countPersonalData(text, counts) {
    counts.emails += countEmails(text);
    if (!mayHoldNumber(text))
        return;
    // What is a card number is not a phone number too.
    const rest = text.replace(CARD, (digits) => {
        if (!isCardNumber(digits))
            return digits;
        counts.cards++;
        return ' ';
    });
    counts.phones += rest.match(PHONE)?.length ?? 0;
}
const LOCAL_PART = /[\w.%+-]{1,64}$/;
const DOMAIN = /(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}([a-z]{2,24})(?![\w-])/iy;
// Names that RFC 2606 keeps for examples, and file names such as icon@2x.png.
const NO_ADDRESS = /(?:^|\.)example\.(?:com|org|net)$|\.(?:test|example|invalid|localhost|png|jpe?g|gif|svg|webp)$/i;
function countEmails(text) {
    let count = 0;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        DOMAIN.lastIndex = at + 1;
        const domain = DOMAIN.exec(text);
        if (domain === null || NO_ADDRESS.test(domain[0]))
            continue;
        if (LOCAL_PART.test(text.slice(Math.max(0, at - 64), at)))
            count++;
    }
    return count;
}
/**
 * International with a plus and 8 to 15 digits, or the North American ten with their separators. Bare runs of digits
 * are not counted: most are identifiers.
 */
const PHONE = /(?<![\w.+-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?<=(?:\d[^\d+]{0,3}){8,15})|(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4})(?![\w-])/g;
/** 13 to 19 digits in groups, as cards carry them. */
const CARD = /(?<![\w.+-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
// First digits of the large networks: Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay.
const ISSUER = /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|4|5|2)|35|3[0689])/;
/** A known issuer's first digits and a right check digit (Luhn); numbers of one repeated digit are made up. */
function isCardNumber(text) {
    const digits = text.replace(/[ -]/g, '');
    if (!ISSUER.test(digits) || /^(\d)\1*$/.test(digits.slice(1)))
        return false;
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
        let digit = digits.charCodeAt(digits.length - 1 - index) - 48;
        if (index % 2 === 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 === 0;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/special-tokens.js
/**
 * Control tokens of the trainers' encodings: text that spells one makes the provider refuse the file, as in "Example
 * 6174 message contains an invalid token: <|fim_suffix|>". Those of o200k_harmony (gpt-oss) are among them.
 */
const REFUSED = new Set('endoftext fim_prefix fim_middle fim_suffix endofprompt im_start im_end im_sep startoftext'
    .split(' ')
    .map((name) => `<|${name}|>`));
const TOKEN = /<\|[A-Za-z0-9_]{1,40}\|>/g;
/** `<|`, or a `<` that the writer escaped as \u003c (Go, .NET and PHP do). */
function mayHoldSpecialToken(raw) {
    return raw.includes('<|') || raw.includes('003c|') || raw.includes('003C|');
}
/** Names each different token of a text once, at most four of them. */
function findSpecialTokens(text, path, sink) {
    if (!text.includes('<|'))
        return;
    const told = new Set();
    for (const [token] of text.matchAll(TOKEN)) {
        if (told.has(token) || told.size === 4)
            continue;
        told.add(token);
        if (REFUSED.has(token))
            sink('special-token', `${path} holds the control token ${token}`);
        else
            sink('template-token', `${path} holds ${token}, which looks like a control token of a chat template`);
    }
}

// EXTERNAL MODULE: ./build/js/dataset/rules/walk.js
var walk = __webpack_require__(87512);
;// CONCATENATED MODULE: ./build/js/dataset/rules/content.js




/** A file as a data URL, which spells nothing; whatever else begins with `data:`, as server-sent events do, is a text. */
const BASE64_URL = /^data:[\w.+-]{1,60}\/[\w.+-]{1,60}(?:;[\w=.-]{1,60}){0,3};base64,[A-Za-z0-9+/]*={0,2}$/i;
/**
 * Reads the marks in a raw line, or in many: what a block of lines lacks, none of them has. The marks are plain ASCII
 * that JSON writers leave alone, but for `<`, which some write as an escape.
 */
function readContentSigns(raw) {
    return {
        specialTokens: mayHoldSpecialToken(raw),
        credentials: (0,credentials/* mayHoldToken */.uW)(raw) || raw.includes('@'),
        personalData: mayHoldPersonalData(raw),
    };
}
/**
 * Looks for what should not stand in any text of a line, whatever its format. Only where the raw line shows a mark are
 * its texts looked at one by one.
 *
 * @param block the signs of lines that this one is among
 */
function checkContent(parsed, raw, sink, block) {
    const tokens = (block?.specialTokens ?? true) && mayHoldSpecialToken(raw);
    const secrets = (block?.credentials ?? true) && ((0,credentials/* mayHoldToken */.uW)(raw) || raw.includes('@'));
    const personal = (block?.personalData ?? true) && mayHoldPersonalData(raw);
    if (!tokens && !secrets && !personal)
        return;
    const counts = { emails: 0, phones: 0, cards: 0 };
    (0,walk/* visitTexts */.wZ)(parsed, '', (text, path) => {
        if (text.startsWith('data:') && BASE64_URL.test(text))
            return;
        if (tokens)
            findSpecialTokens(text, path, sink);
        const credential = secrets ? (0,credentials/* findCredential */.L4)(text) : null;
        if (credential !== null) {
            sink('credential', `${path} holds ${credential}: revoke it, then take it out of the file and of git's history`);
        }
        if (personal)
            countPersonalData(text, counts);
    });
    tell(sink, 'email-address', counts.emails, 'e-mail address', 'e-mail addresses');
    tell(sink, 'phone-number', counts.phones, 'phone number', 'phone numbers');
    tell(sink, 'card-number', counts.cards, 'payment card number', 'payment card numbers');
}
function tell(sink, rule, count, one, many) {
    if (count > 0)
        sink(rule, `holds ${count} ${count === 1 ? one : many}`, { count });
}


/***/ }),

/***/ 60219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L4: () => (/* binding */ findCredential),
  KK: () => (/* binding */ holdsCredential),
  uW: () => (/* binding */ mayHoldToken)
});

;// CONCATENATED MODULE: ./build/js/dataset/rules/made-up-secrets.js
/** Documentation is full of made-up keys: `AKIAIOSFODNN7EXAMPLE`, `sk-xxxx…`, `ghp_0000…`. */
function isMadeUpToken(secret) {
    if (/example|your|(.)\1{7}|12345678|abcdefgh/i.test(secret))
        return true;
    return new Set(secret.slice(-16)).size < 6;
}
/** A key's body is base64 of numbers; OpenSSH's begins with runs of up to ten `A`. */
function isMadeUpKey(key) {
    return /example|your|([^-])\1{15}/i.test(key) || new Set(key.slice(-48)).size < 12;
}
/** The token that jwt.io shows to every visitor, whoever signed it. */
function isMadeUpWebToken(token) {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    return isMadeUpToken(token) || /"sub": ?"1234567890"|"name": ?"John Doe"/.test(payload);
}
const FILLER = /^(?:(?:p(?:ass)?(?:w(?:or)?d)?|secret|changeme|user(?:name)?|root|admin|test|token|example|postgres|guest)[\d!#$]{0,6}|x-oauth-basic|\d{1,6}|x+|\*+|\.+|your.*|my.*|.*example.*|.*password.*|[[({$%].*)$/i;
const LEET = { '@': 'a', $: 's', 0: 'o', 3: 'e', 4: 'a', 5: 's' };
/**
 * Whether the password of a connection string is one of those that textbooks use. On a host that only its own machine
 * or network knows, only a password that a program has made up counts: `scott:tiger@localhost` is no secret.
 */
function isMadeUpPassword(password, user, host) {
    if (FILLER.test(password) || password === user || /\bexample\b/i.test(host))
        return true;
    if (FILLER.test(password.replace(/[@$0345]/g, (sign) => LEET[sign] ?? sign)))
        return true;
    return isNear(host) && !looksGenerated(password);
}
/** Loopback, names that are reserved for tests, and names without a dot, as containers have them. */
function isNear(host) {
    return /^127\.|^0\.0\.0\.0$|\.(?:test|invalid|localhost)$|^\.$|^[^.]*$/i.test(host);
}
/** Long, and going to and fro between digits and other characters. */
function looksGenerated(password) {
    return password.length >= 12 && (password.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0) >= 4;
}

;// CONCATENATED MODULE: ./build/js/dataset/rules/credentials.js

// Bounded repetition and nothing nested that could match in two ways: each is linear on any text.
const KINDS = [
    {
        // Headers, then the body: 64 characters, which the shortest keys have, whatever breaks and quotes stand among them.
        title: 'a private key',
        pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\\[nr]|[\s"',+]){0,16}(?:[A-Za-z-]{1,30}: [^\r\n\\]{0,80}(?:\\[nr]|\s){1,8}){0,4}(?:[A-Za-z0-9+/=](?:\\[nrt]|[\s"',]){0,16}){64}/g,
        isMadeUp: isMadeUpKey,
    },
    { title: 'an AWS access key', pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])/g },
    { title: 'a Google API key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
    {
        title: 'an AWS secret key',
        pattern: /aws_secret_access_key["'\\ :=]{1,8}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi,
    },
    { title: 'a Bedrock API key', pattern: /(?<![\w-])(?:ABSK|bedrock-api-key-)[A-Za-z0-9+/]{40}/g },
    { title: 'an Azure storage key', pattern: /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,88}={0,2}/g },
    {
        title: 'a GitHub token',
        pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/g,
    },
    { title: 'a GitLab token', pattern: /(?<![\w-])glpat-[\w-]{20}/g },
    {
        title: 'an API key',
        pattern: /(?<![\w-])sk-(?:(?:proj|svcacct|admin|ant|or|None)-[\w-]{20}|[A-Za-z0-9]{32})/g,
    },
    { title: 'a Stripe key', pattern: /(?<![\w-])[sr]k_live_[A-Za-z0-9]{16}/g },
    { title: 'a Slack token', pattern: /(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{16}/g },
    {
        title: 'a Slack webhook',
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{16}/g,
    },
    { title: 'a Hugging Face token', pattern: /(?<![\w-])hf_[A-Za-z]{30}/g },
    { title: 'an npm token', pattern: /(?<![\w-])npm_[A-Za-z0-9]{36}/g },
    {
        title: 'a JSON Web Token',
        pattern: /(?<![\w-])eyJ[\w-]{8,4096}\.eyJ[\w-]{8,65536}\.[\w-]{16}/g,
        isMadeUp: isMadeUpWebToken,
    },
];
// The user part and the password exclude what would let the match run over the rest of the text.
const CONNECTION = /\b(?:https?|ftps?|ssh|smtps?|amqps?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?(?:\+\w{1,16})?|mysql(?:\+\w{1,16})?|mariadb|mssql|oracle|clickhouse|nats|kafka):\/\/([^\s:/@"'<>]{0,64}):([^\s/@"'<>]{3,128})@([\w.-]{1,253})/g;
// Server=…;Database=…;User Id=…;Password=…, in any order that puts the password after the server.
const SETTINGS = /(?:Server|Data Source|Host)=([^;]{1,200});(?:[^;=]{1,40}=[^;]{0,200};){0,8}?\s?(?:Password|Pwd)=([^;\s"']{4,128})/gi;
/** The credential's kind, never its text; null where there is none. */
function findCredential(text) {
    if (mayHoldToken(text)) {
        for (const { title, pattern, isMadeUp = isMadeUpToken } of KINDS) {
            for (const [found] of text.matchAll(pattern))
                if (!isMadeUp(found))
                    return title;
        }
    }
    if (text.includes('://') && text.includes('@')) {
        for (const [, user = '', password = '', host = ''] of text.matchAll(CONNECTION)) {
            if (!isMadeUpPassword(password, user, host))
                return 'a connection string with a password';
        }
    }
    if (text.includes('Password=') || text.includes('Pwd=')) {
        for (const [, server = '', password = ''] of text.matchAll(SETTINGS)) {
            // `tcp:host,port` or `host\instance`
            const [host = ''] = server.replace(/^tcp:/i, '').split(/[,\\]/);
            if (!isMadeUpPassword(password, '', host))
                return 'a connection string with a password';
        }
    }
    return null;
}
// What begins like a secret, complete or not.
const BEGINNING = /(?:(?<![A-Za-z0-9])(?:A(?:KIA|SIA|Iza|BSK)|gh[pousr]_|github_pat_|glpat-|sk-|[sr]k_live_|xox[a-z]-|hf_|npm_|eyJ)|api-key-|Key=|access_key|PRIVATE KEY|\/services\/T)["'\\ \w=+/:.-]{6}/;
/** For deciding what may be shown: rather too strict, as a cut or lengthened secret is one all the same. */
function holdsCredential(text) {
    return text.length > 8 && (BEGINNING.test(text) || findCredential(text) !== null);
}
/**
 * Whether one of the marks stands in the text at all.
 *
 * A single rare character is found many times faster than a word, so `A`, `_` and `-` are looked for first and their
 * neighbours after.
 */
function mayHoldToken(text) {
    return (text.includes('PRIVATE KEY') ||
        text.includes('Key=') ||
        text.includes('.eyJ') ||
        text.includes('.slack.com') ||
        text.includes('ABSK') ||
        text.includes('Password=') ||
        text.includes('Pwd=') ||
        hasCloudKey(text) ||
        hasMarkBefore(text, '_', UNDERSCORE_MARKS) ||
        hasMarkBefore(text, '-', HYPHEN_MARKS));
}
/** AKIA and ASIA (AWS), AIza (Google). */
function hasCloudKey(text) {
    for (let at = text.indexOf('A'); at >= 0; at = text.indexOf('A', at + 1)) {
        const next = text.charCodeAt(at + 1);
        if (next === 75 || next === 83) {
            if (text.startsWith('IA', at + 2))
                return true;
        }
        else if (next === 73 && text.startsWith('za', at + 2))
            return true;
    }
    return false;
}
const UNDERSCORE_MARKS = ['aws', 'AWS', 'ghp', 'gho', 'ghu', 'ghs', 'ghr', 'pat', 'sk', 'rk', 'hf', 'npm'];
const HYPHEN_MARKS = ['api-key', 'sk', 'glpat', 'xoxa', 'xoxb', 'xoxe', 'xoxo', 'xoxp', 'xoxr', 'xoxs'];
/** True where one of `marks` stands directly before `separator` and does not continue a word. */
function hasMarkBefore(text, separator, marks) {
    for (let at = text.indexOf(separator, 2); at >= 0; at = text.indexOf(separator, at + 1)) {
        for (const mark of marks) {
            if (text.charCodeAt(at - 1) !== mark.charCodeAt(mark.length - 1))
                continue;
            if (text.startsWith(mark, at - mark.length))
                return true;
        }
    }
    return false;
}


/***/ }),

/***/ 30272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ findWrongFormat),
/* harmony export */   NM: () => (/* binding */ formatOfLine),
/* harmony export */   Tz: () => (/* binding */ detectFormat)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58811);

const TITLES = {
    chat: 'chat format (messages that end on an answer)',
    completion: 'prompt/completion format',
    preference: 'preference format (input, preferred_output, non_preferred_output)',
    reinforcement: 'reinforcement format (a prompt and fields for a grader)',
    sharegpt: 'ShareGPT format (conversations of from and value)',
    alpaca: 'Alpaca format (instruction and output)',
    text: 'plain text format (text)',
};
/** What to do with a file of another method. */
const METHODS = {
    chat: 'it belongs to `method: supervised`',
    completion: 'it belongs to `method: supervised` with a completion model',
    text: 'only nebius, together and servers like them train on it; elsewhere convert it to messages',
    preference: 'it belongs to `method: dpo`',
    reinforcement: 'it belongs to `method: reinforcement`',
};
const CHAT_KEYS = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);
/**
 * The format of one line, by its keys and the way its messages end; null where it could be several or none. Errors
 * inside a format (a misspelt role, a missing answer) leave a line undecided and never make it another format's.
 */
function formatOfLine(line) {
    const has = (key) => Object.hasOwn(line, key);
    if (has('messages'))
        return formatOfMessages(line);
    if (has('input') &&
        (has('preferred_output') || has('non_preferred_output') || has('preferred_completion'))) {
        return 'preference';
    }
    if (has('prompt') && has('completion'))
        return 'completion';
    if (has('conversations'))
        return 'sharegpt';
    if (has('instruction') && has('output'))
        return 'alpaca';
    if (has('text') && Object.keys(line).length === 1)
        return 'text';
    return null;
}
function formatOfMessages(line) {
    const messages = line['messages'];
    if (!Array.isArray(messages) || messages.length === 0)
        return null;
    let hasAnswer = false;
    let last = null;
    for (const message of messages) {
        last = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(message) ? message['role'] : null;
        if (last === 'assistant')
            hasAnswer = true;
    }
    const hasFields = Object.keys(line).some((key) => !CHAT_KEYS.has(key));
    if (last === 'assistant' && !hasFields)
        return 'chat';
    if (last === 'user' && !hasAnswer && hasFields)
        return 'reinforcement';
    return null;
}
/** The format that most of the lines show; null where no line shows any. */
function detectFormat(lines) {
    let best = null;
    const counts = countFormats(lines);
    for (const [format, count] of counts)
        if (best === null || count > (counts.get(best) ?? 0))
            best = format;
    return best;
}
/**
 * The one finding (`wrong-format`) about a file that is plainly in another format than the method's; null where it is
 * as expected or cannot be told. Plainly means at least nine lines of ten: a stray one in the expected format would
 * otherwise turn one finding into one for every other line.
 *
 * @param lines the first lines that parsed, some hundreds at most
 */
function findWrongFormat(lines, expected) {
    for (const [format, count] of countFormats(lines)) {
        if (format === expected || count < lines.length * 0.9)
            continue;
        const advice = Object.hasOwn(METHODS, format) ? METHODS[format] : 'convert it first';
        return `the file is in ${TITLES[format]}, expected is the ${TITLES[expected]}; ${advice}`;
    }
    return null;
}
function countFormats(lines) {
    const counts = new Map();
    for (const line of lines) {
        const format = formatOfLine(line);
        if (format !== null)
            counts.set(format, (counts.get(format) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ templateVariables),
/* harmony export */   v: () => (/* binding */ itemFields)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87512);


const VARIABLE = /\{\{\s{0,20}([^{}]{1,200}?)\s{0,20}\}\}/g;
/** The `{{…}}` variables of a grader's texts, each once, without the braces. */
function templateVariables(grader) {
    const found = new Set();
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .visitTexts */ .wZ)(withoutPrograms(grader), '', (text) => {
        if (text.includes('{{'))
            for (const match of text.matchAll(VARIABLE))
                found.add(match[1] ?? '');
    });
    return [...found];
}
/** A Python grader's source is no template: two braces are its own there. */
function withoutPrograms(grader) {
    if (Array.isArray(grader))
        return grader.map(withoutPrograms);
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(grader))
        return grader;
    const isProgram = grader['type'] === 'python';
    const kept = Object.entries(grader).filter(([key]) => !(isProgram && key === 'source'));
    return Object.fromEntries(kept.map(([key, value]) => [key, withoutPrograms(value)]));
}
/** What the grader reads of a line: `reference_answer` for `{{item.reference_answer}}`. */
function itemFields(grader) {
    return templateVariables(grader)
        .filter((name) => name.startsWith('item.'))
        .map((name) => name.slice('item.'.length));
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11833);


/** The known name that was probably meant, as `; did you mean "messages"?`; empty where none is near. */
function suggest(name, known) {
    const names = [...known];
    if (name.length > 40 || names.length === 0)
        return '';
    const lower = name.toLowerCase();
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(lower, names);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, nearest) <= Math.max(1, Math.floor(nearest.length / 3))
        ? `; did you mean "${nearest}"?`
        : '';
}
/** Most unknown keys that one object is told of: a line of ten thousand is one mistake. */
const TOLD = 3;
/** Tells each key outside `known`; one whose value is null counts as left out, but for who refuses every other column. */
function checkKeys(value, known, path, refused, sink) {
    let told = 0;
    for (const key in value) {
        if (known.has(key) || (value[key] === null && !refused) || told === TOLD)
            continue;
        told++;
        const where = path === '' ? 'the line' : path;
        if (refused)
            sink('refused-key', `${where} has the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)}, which this provider refuses`);
        else
            sink('unknown-key', `${where} has the unknown key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)}${suggest(key, known)}`);
    }
}


/***/ }),

/***/ 11833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony exports QUOTE_LIMIT, escapeUnprintable */
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60219);

/** Most characters that a finding shows of the user's data. */
const QUOTE_LIMIT = 40;
// Control characters, line and paragraph separators, and the marks that turn the direction of writing.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * The beginning of `text` in double quotes, at most 40 characters, on one line.
 * A text that holds a credential is not shown at all.
 */
function quote(text) {
    // A megabyte in place of a role would otherwise be searched to its end.
    const start = text.length > 4096 ? text.slice(0, 4096) : text;
    if ((0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCredential */ .KK)(start))
        return '(not shown, it looks like a credential)';
    const cut = start.length > QUOTE_LIMIT ? start.slice(0, QUOTE_LIMIT - 1) : start;
    return `"${escapeUnprintable(cut)}${start.length > QUOTE_LIMIT ? '…' : ''}"`;
}
function escapeUnprintable(text) {
    return text.replace(UNPRINTABLE, (character) => SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** What a JSON value is, for sentences: "a list", "null", "the text \"abc\"". */
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : quote(value);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}


/***/ }),

/***/ 87512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ countKeys),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   qL: () => (/* binding */ DEPTH_LIMIT),
/* harmony export */   wZ: () => (/* binding */ visitTexts)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60219);

/** Deepest nesting that the rules look into; deeper lines are refused by `nested-too-deep`. */
const DEPTH_LIMIT = 64;
/**
 * Counts the keys of all objects in a JSON value; -1 where it is nested deeper than `DEPTH_LIMIT`.
 * Everything that walks a line by recursion runs after this one has answered.
 */
function countKeys(value, depth = 0) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === DEPTH_LIMIT)
        return -1;
    let count = 0;
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) {
            const item = value[index];
            if (typeof item !== 'object')
                continue;
            const inner = countKeys(item, depth + 1);
            if (inner < 0)
                return -1;
            count += inner;
        }
        return count;
    }
    const members = value;
    for (const key in members) {
        count++;
        const item = members[key];
        if (typeof item !== 'object')
            continue;
        const inner = countKeys(item, depth + 1);
        if (inner < 0)
            return -1;
        count += inner;
    }
    return count;
}
/** Calls `visit` for every text in a JSON value with its path: `messages[1].content`. Keys count as texts too. */
function visitTexts(value, path, visit) {
    if (typeof value === 'string') {
        visit(value, path);
    }
    else if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            visitTexts(value[index], `${path}[${index}]`, visit);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
            const inner = path === '' ? nameOf(key) : `${path}.${nameOf(key)}`;
            if (!isPlainName(key))
                visit(key, path === '' ? 'a key' : `a key of ${path}`);
            visitTexts(item, inner, visit);
        }
    }
}
const SIMPLE_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
/** A stranger's key inside a path: shown where it is a plain short name, and no secret in the place of one. */
function nameOf(key) {
    return isPlainName(key) ? key : '…';
}
function isPlainName(key) {
    return SIMPLE_NAME.test(key) && !(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCredential */ .KK)(key);
}
/** Equality of JSON values, by content; the order of keys does not count. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a)) {
        if (!Array.isArray(b) || a.length !== b.length)
            return false;
        for (let index = 0; index < a.length; index++)
            if (!sameJson(a[index], b[index]))
                return false;
        return true;
    }
    if (Array.isArray(b))
        return false;
    const left = a;
    const right = b;
    for (const key in left) {
        if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key]))
            return false;
    }
    for (const key in right)
        if (!Object.hasOwn(left, key))
            return false;
    return true;
}


/***/ }),

/***/ 77388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ FLAG)
/* harmony export */ });
/** What is kept of an example besides its hashes, as bits of `ExampleTable.flags`. */
const FLAG = {
    /** Not JSON, or not an object. */
    INVALID: 1,
    SYSTEM: 2,
    TOOLS: 4,
    IMAGES: 8,
    /** The answer is JSON. */
    ANSWER_JSON: 16,
    /** The answer is a text that is not JSON. */
    ANSWER_PROSE: 32,
    REFUSAL: 64,
    /** A credential or personal data was found: the row is never shown. */
    SENSITIVE: 128,
    /** The example has an answer to be trained on. */
    ANSWER: 256,
    /** Its token count is an estimate (tools, tool calls, images). */
    ESTIMATED: 512,
    /** The line is in another format than its file. */
    OTHER_FORMAT: 1024,
};


/***/ })

};
