export const id = 8767;
export const ids = [8767];
export const modules = {

/***/ 28767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ showDatasetChange)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/boundary/thrown.js
var thrown = __webpack_require__(74323);
// EXTERNAL MODULE: ./build/js/dataset/check-dataset.js + 25 modules
var check_dataset = __webpack_require__(2820);
// EXTERNAL MODULE: ./build/js/dataset/rules/rule-ids.js
var rule_ids = __webpack_require__(32940);
// EXTERNAL MODULE: ./build/js/dataset/set-rules/set-view.js
var set_view = __webpack_require__(31660);
// EXTERNAL MODULE: ./build/js/dataset/pass/side-writer.js
var side_writer = __webpack_require__(76886);
// EXTERNAL MODULE: ./build/js/dataset/pass/line-spans.js
var line_spans = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/js/dataset/read/read-blocks.js
var read_blocks = __webpack_require__(36463);
;// CONCATENATED MODULE: ./build/js/dataset/change/read-lines.js


/** The lines of a file as the check counts them, many at a time. What is too long to be an example is passed over. */
async function* readLineBlocks(absolute) {
    const spans = (0,line_spans/* newSpans */.m3)();
    const free = [];
    let before = 0;
    for await (const block of (0,read_blocks/* readBlocks */.v_)(absolute, { free, onBytes: () => undefined })) {
        if (block.kind === 'long-line') {
            before++;
            continue;
        }
        const bytes = Buffer.from(block.buffer, 0, block.length);
        const mark = before === 0 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
        (0,line_spans/* findLines */.L1)(bytes, mark, block.length, spans);
        const { count, starts, ends } = spans;
        yield (function* () {
            for (let at = 0; at < count; at++) {
                const line = before + at + 1;
                yield { line, bytes: trimEnd(bytes, starts[at], ends[at]) };
            }
        })();
        before += count;
        free.push(block.buffer);
    }
}
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** The lines of a file with their numbers, from 1. */
async function* readNumberedLines(absolute) {
    for await (const lines of readLineBlocks(absolute)) {
        for (const { line, bytes } of lines)
            yield { line, text: bytes.toString('utf8') };
    }
}
function trimEnd(bytes, start, end) {
    let stop = end;
    while (stop > start && bytes[stop - 1] <= 0x20)
        stop--;
    return bytes.subarray(start, stop);
}

;// CONCATENATED MODULE: ./build/js/dataset/change/base-rows.js




/**
 * Sorts the old version's lines into those that the new one has as well, whose rows are taken over from there into
 * `rows`, and the rest, which goes to files in `folder`.
 */
async function splitBase(files, index, report, folder, rows) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const rest = [];
    for (const [number, file] of files.entries()) {
        const roleOfFile = file.role ?? (await roleOfLines(file.absolute, index, report));
        if (roleOfFile === null)
            continue;
        const absolute = external_node_path_.join(folder, `rest-${number}.jsonl`);
        const writer = await side_writer/* SideWriter */.b.open(absolute);
        const origins = [];
        for await (const lines of readLineBlocks(file.absolute)) {
            for (const { line, bytes } of lines) {
                if (bytes.length === 0)
                    continue;
                const at = { absolute: file.absolute, path: file.path, line };
                const match = index.match(bytes);
                const table = match === null ? undefined : report[match.role]?.table;
                if (match !== null && table !== undefined) {
                    // Its place in a split is decided by its content, so it is on the same side; moved between files is not.
                    const role = roleOfFile === 'training' && sameFiles(report) ? match.role : roleOfFile;
                    rows.add(table, match.row, role, at);
                    continue;
                }
                origins.push(at);
                await writer.write(bytes);
            }
        }
        await writer.close();
        if (origins.length > 0)
            rest.push({ role: roleOfFile, absolute, origins });
    }
    return rest;
}
/**
 * The set that a file's lines went to; null where most of them are nowhere, or are known from another file of the old
 * version: then it was no part of the dataset.
 */
async function roleOfLines(absolute, index, report) {
    const found = { training: 0, validation: 0, test: 0 };
    let count = 0;
    for await (const lines of readLineBlocks(absolute)) {
        for (const { bytes } of lines) {
            if (bytes.length === 0)
                continue;
            count++;
            const row = index.findNew(bytes);
            if (row !== null)
                found[row.role]++;
        }
    }
    const { training, validation, test } = found;
    if (2 * (training + validation + test) < count || count === 0)
        return null;
    if (sameFiles(report))
        return test > training + validation ? 'test' : 'training';
    return test > training && test > validation ? 'test' : validation > training ? 'validation' : 'training';
}
/** True where validation was split off the training files. */
function sameFiles(report) {
    return report.validation !== null && report.validation.files === report.training.files;
}

;// CONCATENATED MODULE: ./build/js/dataset/change/brought-lines.js
/** Rules about what two rows have in common: either of them may be the old one, and the other what the change brought. */
const RELATIONS = new Set([
    'duplicate-example',
    'near-duplicate',
    'conflicting-answers',
    'training-in-validation',
    'prompt-in-validation',
    'training-in-test',
    'prompt-in-test',
]);
/**
 * Whether a change brought a finding: it stands on a line that is new, or it says that a line has something in common
 * with another, and one of the two came with the change. So an old training row that is copied into the test file is
 * found, although the finding stands on the old row. What belongs to no row counts where the old file had less of it.
 * To be asked once for each finding, in their order.
 */
function createBroughtCheck({ fresh, shapeOf, unknown, after, comparison, }) {
    let related = null;
    const seen = new Map();
    /** How often the rule was asked about for the file, this time included. */
    const ask = (rule, file) => {
        const count = (seen.get(`${rule} ${file}`) ?? 0) + 1;
        seen.set(`${rule} ${file}`, count);
        return count;
    };
    return (rule, file, line) => {
        if (unknown.has(file))
            return true;
        // The old one may be as long and quite another: nobody looked into either.
        if (rule === 'line-too-long')
            return true;
        if (rule === 'blank-line' || rule === 'byte-order-mark' || rule === 'crlf')
            return ask(rule, file) > shapeOf(file)[rule];
        if (fresh.get(file)?.has(line) === true)
            return true;
        if (!RELATIONS.has(rule))
            return false;
        related ??= relatedLines(after, comparison);
        return related.get(file)?.has(line) ?? false;
    };
}
/** Lines whose content or prompt is that of a row which came, moved or stands more often than before. */
function relatedLines(after, comparison) {
    const { added, changed, moved, leaks, duplicates } = comparison;
    const came = [...added, ...leaks, ...duplicates, ...[...changed, ...moved].map((pair) => pair.after)];
    const contents = new Set(came.map((row) => row.content));
    const prompts = new Set(came.map((row) => row.prompt).filter((prompt) => prompt !== 0n));
    const lines = new Map();
    for (let index = 0; index < after.length; index += 1) {
        const { content, prompt, at } = after.at(index);
        if (!contents.has(content) && !prompts.has(prompt))
            continue;
        const known = lines.get(at.path);
        if (known)
            known.add(at.line);
        else
            lines.set(at.path, new Set([at.line]));
    }
    return lines;
}

// EXTERNAL MODULE: ./build/js/dataset/types.js
var types = __webpack_require__(77388);
;// CONCATENATED MODULE: ./build/js/dataset/change/compare-rows.js

/** Compares two versions example by example, by the hashes of their content. */
function compareRows(before, after) {
    const [old, now] = [groupByContent(before), groupByContent(after)];
    const added = [];
    const removed = [];
    const moved = [];
    const leaks = [];
    const duplicates = [];
    for (const content of new Set([...old.keys(), ...now.keys()])) {
        const [was, is] = [old.get(content) ?? none, now.get(content) ?? none];
        const surplus = {
            training: is.training.length - was.training.length,
            validation: is.validation.length - was.validation.length,
        };
        const gone = [...was.training.slice(is.training.length), ...was.validation.slice(is.validation.length)];
        const come = [...is.training.slice(was.training.length), ...is.validation.slice(was.validation.length)];
        // What left one side and came to the other has moved.
        const movers = Math.sign(surplus.training) * Math.sign(surplus.validation) < 0
            ? Math.min(gone.length, come.length)
            : 0;
        for (let at = 0; at < movers; at += 1) {
            const [from, to] = [gone[at], come[at]];
            if (from && to)
                moved.push({ before: from, after: to });
        }
        removed.push(...gone.slice(movers), ...was.test.slice(is.test.length));
        added.push(...come.slice(movers), ...is.test.slice(was.test.length));
        if (leaksOut(is) && !leaksOut(was))
            leaks.push(...is.training.slice(0, 1));
        duplicates.push(...is.training.slice(Math.max(1, was.training.length)));
    }
    return { ...pairByPrompt(added, removed), moved, leaks, duplicates };
}
const none = { training: [], validation: [], test: [] };
function groupByContent(rows) {
    const groups = new Map();
    for (const row of rows) {
        // A line that is no example has no content to compare.
        if ((row.flags & types/* FLAG */.l.INVALID) !== 0)
            continue;
        let group = groups.get(row.content);
        if (group === undefined)
            groups.set(row.content, (group = { training: [], validation: [], test: [] }));
        group[row.role].push(row);
    }
    return groups;
}
function leaksOut(group) {
    return group.training.length > 0 && (group.validation.length > 0 || group.test.length > 0);
}
/** What came and what went with the same prompt, in the same set, is one change of an answer. */
function pairByPrompt(added, removed) {
    const waiting = new Map();
    const promptOf = (row) => `${row.role} ${row.prompt}`;
    for (const row of removed) {
        if (row.prompt === 0n)
            continue;
        const rows = waiting.get(promptOf(row));
        if (rows)
            rows.push(row);
        else
            waiting.set(promptOf(row), [row]);
    }
    const changed = [];
    const paired = new Set();
    for (const after of added) {
        const before = after.prompt === 0n ? undefined : waiting.get(promptOf(after))?.shift();
        if (before === undefined)
            continue;
        changed.push({ before, after });
        paired.add(before).add(after);
    }
    return {
        changed,
        added: added.filter((row) => !paired.has(row)),
        removed: removed.filter((row) => !paired.has(row)),
    };
}

// EXTERNAL MODULE: ./build/js/dataset/set-rules/hash-index.js
var hash_index = __webpack_require__(59507);
;// CONCATENATED MODULE: ./build/js/dataset/change/differing-rows.js


const ROLES = 3;
/**
 * The rows of both versions whose content stands in some set more or less often than before. Of all the others, which
 * are nearly all, there is nothing to tell, and so no objects are made of them.
 */
function findDifferingRows(before, after) {
    const isInvalid = (rows, row) => ((rows.flags[row] ?? 0) & types/* FLAG */.l.INVALID) !== 0;
    const { index, firstOf } = (0,hash_index/* indexRows */.K)(after.content, after.length, (row) => isInvalid(after, row));
    const surplus = new Int32Array(ROLES * after.length);
    const count = (first, role, change) => {
        const at = ROLES * first + role;
        surplus[at] = surplus[at] + change;
    };
    const firstIn = (row) => index.find(before.content[2 * row], before.content[2 * row + 1]);
    const differs = (first) => first < 0 ||
        surplus.subarray(ROLES * first, ROLES * first + ROLES).some((difference) => difference !== 0);
    for (let row = 0; row < after.length; row++) {
        if (!isInvalid(after, row))
            count(firstOf[row], after.roles[row], 1);
    }
    for (let row = 0; row < before.length; row++) {
        const first = isInvalid(before, row) ? -1 : firstIn(row);
        if (first >= 0)
            count(first, before.roles[row], -1);
    }
    const found = { before: [], after: [] };
    for (let row = 0; row < before.length; row++) {
        if (!isInvalid(before, row) && differs(firstIn(row)))
            found.before.push(before.at(row));
    }
    for (let row = 0; row < after.length; row++) {
        if (!isInvalid(after, row) && differs(firstOf[row]))
            found.after.push(after.at(row));
    }
    return found;
}

// EXTERNAL MODULE: ./build/js/dataset/pass/pass-file.js
var pass_file = __webpack_require__(60645);
;// CONCATENATED MODULE: ./build/js/dataset/change/file-shapes.js



const SHAPE_RULES = ['blank-line', 'byte-order-mark', 'crlf'];
async function readShape(file) {
    const shape = { 'blank-line': 0, 'byte-order-mark': 0, crlf: 0 };
    const spans = (0,line_spans/* newSpans */.m3)();
    const free = [];
    let first = true;
    for await (const block of (0,read_blocks/* readBlocks */.v_)(file, { free, onBytes: () => undefined })) {
        const isFirst = first;
        first = false;
        if (block.kind === 'long-line')
            continue;
        const bytes = Buffer.from(block.buffer, 0, block.length);
        const start = isFirst ? (0,pass_file/* markLength */.I)(bytes) : 0;
        if (start > 0)
            shape['byte-order-mark']++;
        (0,line_spans/* findLines */.L1)(bytes, start, block.length, spans);
        shape.crlf += spans.crlf;
        for (let line = 0; line < spans.count; line++) {
            if ((0,line_spans/* isBlank */.z3)(bytes, spans.starts[line], spans.ends[line]))
                shape['blank-line']++;
        }
        free.push(block.buffer);
    }
    return shape;
}

;// CONCATENATED MODULE: ./build/js/dataset/change/find-shifts.js

/** A share that changes by less than this is not worth a reviewer's look. */
const notableShare = 0.05;
const notableRatio = 1.2;
const shares = [
    ['Examples with a system message', types/* FLAG */.l.SYSTEM],
    ['Examples with tools', types/* FLAG */.l.TOOLS],
    ['Examples with images', types/* FLAG */.l.IMAGES],
    ['Answers that are JSON', types/* FLAG */.l.ANSWER_JSON],
    ['Answers that are refusals', types/* FLAG */.l.REFUSAL],
];
/** What shifts notably between two versions of the training set: roles, tools, answers, lengths. */
function findShifts(before, after) {
    if (before.tokens.length === 0 || after.tokens.length === 0)
        return [];
    const found = [];
    for (const [what, flag] of shares) {
        const [was, is] = [shareWith(before.flags, flag), shareWith(after.flags, flag)];
        if (Math.abs(is - was) >= notableShare)
            found.push({ what, before: percent(was), after: percent(is) });
    }
    const lengths = [before.tokens.toSorted(), after.tokens.toSorted()];
    for (const [what, at] of [
        ['Median tokens of an example', 0.5],
        ['Tokens of a long example (p95)', 0.95],
    ]) {
        const [was, is] = [quantile(lengths[0], at), quantile(lengths[1], at)];
        const ratio = Math.max(is, 1) / Math.max(was, 1);
        if (ratio >= notableRatio || ratio <= 1 / notableRatio) {
            found.push({ what, before: String(was), after: String(is) });
        }
    }
    return found;
}
function shareWith(flags, flag) {
    let count = 0;
    for (const each of flags)
        if ((each & flag) !== 0)
            count += 1;
    return count / flags.length;
}
function quantile(sorted, at) {
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}
function percent(share) {
    return `${(share * 100).toFixed(0)} %`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/dataset/change/line-index.js


/** 96 bits of a digest: enough to tell the lines of one dataset apart, small enough to keep for each. */
const DIGEST_WORDS = 3;
const line_index_ROLES = ['training', 'validation', 'test'];
/**
 * The new version's lines by digest, so that a line of the old version that is the same to the byte need not be parsed,
 * checked and counted a second time: most lines of most changes are. Flat, about 40 bytes a line.
 */
class LineIndex {
    #length = 0;
    #digests = new Uint32Array(0);
    #roles = new Uint8Array(0);
    #rows = new Uint32Array(0);
    #matched = new Uint8Array(0);
    /** Entry + 1 by digest, the next free slot where two want the same; 0 where none is. */
    #slots = new Uint32Array(2);
    /** Keeps a line as a row; of lines that are the same, `match` knows the first. */
    add(line, { role, row }) {
        if (this.#length === this.#rows.length)
            this.#grow();
        const entry = this.#length++;
        this.#digests.set(digestOf(line), DIGEST_WORDS * entry);
        this.#roles[entry] = line_index_ROLES.indexOf(role);
        this.#rows[entry] = row;
        this.#insert(entry);
    }
    /** The first row that this line became in the new version, which is marked as known; null where it is not there. */
    match(line) {
        const entry = this.#find(digestOf(line), 0);
        if (entry < 0)
            return null;
        this.#matched[entry] = 1;
        return this.#rowOf(entry);
    }
    /** As `match`, but marks nothing and does not see what was matched before. */
    findNew(line) {
        const entry = this.#find(digestOf(line), 0);
        return entry < 0 || this.#matched[entry] === 1 ? null : this.#rowOf(entry);
    }
    /** Rows whose line was never matched. */
    *unmatched() {
        for (let entry = 0; entry < this.#length; entry++) {
            const first = this.#find(this.#digests, DIGEST_WORDS * entry);
            if (this.#matched[first] === 0)
                yield this.#rowOf(entry);
        }
    }
    #rowOf(entry) {
        return { role: line_index_ROLES[this.#roles[entry] ?? 0] ?? 'training', row: this.#rows[entry] ?? 0 };
    }
    /** The first entry with the digest that stands at `from`; -1 without one. */
    #find(words, from) {
        const mask = this.#slots.length - 1;
        for (let slot = words[from] & mask;; slot = (slot + 1) & mask) {
            const entry = this.#slots[slot] - 1;
            if (entry < 0 || this.#holds(entry, words, from))
                return entry;
        }
    }
    #holds(entry, words, from) {
        for (let word = 0; word < DIGEST_WORDS; word++) {
            if (this.#digests[DIGEST_WORDS * entry + word] !== words[from + word])
                return false;
        }
        return true;
    }
    #insert(entry) {
        const mask = this.#slots.length - 1;
        let slot = this.#digests[DIGEST_WORDS * entry] & mask;
        while (this.#slots[slot] !== 0)
            slot = (slot + 1) & mask;
        this.#slots[slot] = entry + 1;
    }
    #grow() {
        const capacity = Math.max(1024, 2 * this.#length);
        this.#digests = copyInto(new Uint32Array(DIGEST_WORDS * capacity), this.#digests);
        this.#roles = copyInto(new Uint8Array(capacity), this.#roles);
        this.#rows = copyInto(new Uint32Array(capacity), this.#rows);
        this.#matched = copyInto(new Uint8Array(capacity), this.#matched);
        this.#slots = new Uint32Array(2 * capacity);
        for (let entry = 0; entry < this.#length; entry++)
            this.#insert(entry);
    }
}
function copyInto(to, from) {
    to.set(from);
    return to;
}
function digestOf(line) {
    const digest = (0,external_node_crypto_.hash)('sha1', line, 'buffer');
    return Uint32Array.of(digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8));
}
/**
 * Indexes the lines of a set's files, each with the row it became.
 * @param sets sides that were made from the same files, as with a split
 * @param locate absolute path of a file of the sets; null for one that is left out
 */
async function indexLines(sets, locate, index) {
    const [first] = sets;
    if (first === undefined)
        return;
    for (const [at, file] of first.files.entries()) {
        const absolute = locate(file.path);
        if (absolute === null)
            continue;
        const cursors = sets.map(({ table, role }) => ({
            table,
            role,
            row: table.fileStarts[at] ?? table.length,
            end: table.fileStarts[at + 1] ?? table.length,
        }));
        for await (const lines of readLineBlocks(absolute)) {
            for (const { line, bytes } of lines) {
                for (const cursor of cursors) {
                    if (cursor.row >= cursor.end || cursor.table.line[cursor.row] !== line)
                        continue;
                    index.add(bytes, { role: cursor.role, row: cursor.row++ });
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/change/row-columns.js

const row_columns_ROLES = ['training', 'validation', 'test'];
/** All examples of one version as flat columns, 31 bytes an example: rows as objects are made of those that changed. */
class RowColumns {
    length = 0;
    /** Two words each. */
    content = new Uint32Array(0);
    tokens = new Uint32Array(0);
    flags = new Uint16Array(0);
    /** Index into the list of roles: 0 is training. */
    roles = new Uint8Array(0);
    #prompt = new Uint32Array(0);
    #file = new Uint32Array(0);
    #line = new Uint32Array(0);
    #files = [];
    /** Appends row `row` of a table as an example of the set `role`, with the place where its text stands. */
    add(table, row, role, at) {
        if (this.length === this.tokens.length)
            this.#grow();
        const last = this.#files.at(-1);
        if (last?.absolute !== at.absolute || last.path !== at.path)
            this.#files.push(at);
        const to = this.length++;
        this.content.set(table.content.subarray(2 * row, 2 * row + 2), 2 * to);
        this.#prompt.set(table.prompt.subarray(2 * row, 2 * row + 2), 2 * to);
        this.tokens[to] = table.tokens[row] ?? 0;
        this.flags[to] = table.flags[row] ?? types/* FLAG */.l.INVALID;
        this.roles[to] = row_columns_ROLES.indexOf(role);
        this.#file[to] = this.#files.length - 1;
        this.#line[to] = at.line;
    }
    at(row) {
        const { absolute = '', path = '' } = this.#files[this.#file[row] ?? 0] ?? {};
        return {
            role: row_columns_ROLES[this.roles[row] ?? 0] ?? 'training',
            content: word(this.content, row),
            prompt: word(this.#prompt, row),
            tokens: this.tokens[row] ?? 0,
            flags: this.flags[row] ?? 0,
            at: { absolute, path, line: this.#line[row] ?? 0 },
        };
    }
    /** Tokens and flags of the training examples alone. */
    training() {
        const isTraining = (_, row) => this.roles[row] === 0;
        return {
            tokens: this.tokens.subarray(0, this.length).filter(isTraining),
            flags: this.flags.subarray(0, this.length).filter(isTraining),
        };
    }
    /** Tokens of a set in all. */
    tokensOf(role) {
        const wanted = row_columns_ROLES.indexOf(role);
        let sum = 0;
        for (let row = 0; row < this.length; row++)
            if (this.roles[row] === wanted)
                sum += this.tokens[row] ?? 0;
        return sum;
    }
    #grow() {
        const capacity = Math.max(1024, 2 * this.length);
        this.content = row_columns_copyInto(new Uint32Array(2 * capacity), this.content);
        this.#prompt = row_columns_copyInto(new Uint32Array(2 * capacity), this.#prompt);
        this.tokens = row_columns_copyInto(new Uint32Array(capacity), this.tokens);
        this.flags = row_columns_copyInto(new Uint16Array(capacity), this.flags);
        this.roles = row_columns_copyInto(new Uint8Array(capacity), this.roles);
        this.#file = row_columns_copyInto(new Uint32Array(capacity), this.#file);
        this.#line = row_columns_copyInto(new Uint32Array(capacity), this.#line);
    }
}
function row_columns_copyInto(to, from) {
    to.set(from);
    return to;
}
function word(column, row) {
    return (BigInt(column[2 * row] ?? 0) << 32n) | BigInt(column[2 * row + 1] ?? 0);
}

;// CONCATENATED MODULE: ./build/js/dataset/change/compare-dataset.js













/**
 * Compares the dataset with its old version, example by example. Lines that are the same in both are read and hashed
 * but neither parsed nor counted again. Memory: some hundred bytes an example, never the texts.
 */
async function compareDataset(question) {
    const { report, check, base, unknown, folder } = question;
    const index = new LineIndex();
    const locate = (file) => (unknown.has(file) ? null : external_node_path_.join(check.workspace, file));
    for (const sets of groupByFiles(report))
        await indexLines(sets, locate, index);
    const before = new RowColumns();
    const remainder = await splitBase(base, index, report, folder, before);
    await checkRemainder(question, remainder, before);
    const after = new RowColumns();
    for (const set of rolesOf(report))
        for (const row of rowsOf(set, locate))
            after.add(...row);
    const differing = findDifferingRows(before, after);
    const [old, now] = [before.training(), after.training()];
    const comparison = compareRows(differing.before, differing.after);
    return {
        comparison,
        before: figures(old, before),
        after: figures(now, after),
        shifts: findShifts(old, now),
        isBrought: createBroughtCheck({
            fresh: newLines(index, report),
            shapeOf: await readShapes(report, base),
            unknown,
            after,
            comparison,
        }),
    };
}
function rolesOf(report) {
    return [report.training, report.validation, report.test].filter((set) => set !== null);
}
/** Sides of a split come from the same files and are indexed in one reading. */
function groupByFiles(report) {
    return [...Map.groupBy(rolesOf(report), (set) => set.files).values()];
}
/** The rows of a set, as `RowColumns.add` takes them. */
function* rowsOf(set, locate) {
    const { table, files, role } = set;
    for (const [at, { path: file }] of files.entries()) {
        const absolute = locate(file);
        if (absolute === null)
            continue;
        const end = table.fileStarts[at + 1] ?? table.length;
        for (let row = table.fileStarts[at] ?? end; row < end; row += 1)
            yield [table, row, role, { absolute, path: file, line: table.line[row] ?? 0 }];
    }
}
async function checkRemainder({ check, folder }, files, rows) {
    if (files.length === 0)
        return;
    const sourcesOf = (role) => Promise.all(files.filter((file) => file.role === role).map((file) => toSource(file.absolute)));
    const [training, validation, test] = await Promise.all([
        sourcesOf('training'),
        sourcesOf('validation'),
        sourcesOf('test'),
    ]);
    // The rules were held against the new version. What marks a row as not to be shown must still be found.
    const unasked = rule_ids/* RULE_IDS */.Iu.filter((rule) => !rule_ids/* SENSITIVE_RULES */.rg.has(rule));
    const off = Object.fromEntries(unasked.map((rule) => [rule, 'off']));
    const report = await (0,check_dataset/* examineDataset */.O)({
        ...check,
        inputs: { ...check.inputs, rules: off },
        sources: {
            training: { kind: 'files', files: training },
            validation: validation.length === 0 ? null : { kind: 'files', files: validation },
            test: test.length === 0 ? null : { kind: 'files', files: test },
        },
        workspace: folder,
        grader: null,
    });
    const origins = new Map(files.map((file) => [external_node_path_.basename(file.absolute), file.origins]));
    for (const set of rolesOf(report)) {
        for (const [table, row, role, { path: file, line }] of rowsOf(set, (name) => name)) {
            const at = origins.get(external_node_path_.basename(file))?.[line - 1];
            if (at !== undefined)
                rows.add(table, row, role, at);
        }
    }
}
async function toSource(absolute) {
    const { size, mtimeMs } = await (0,promises_.stat)(absolute);
    const name = external_node_path_.basename(absolute);
    return { path: name, real: name, absolute, bytes: size, modifiedMs: mtimeMs };
}
/** Lines by file that the old version did not have. */
function newLines(index, report) {
    const lines = new Map();
    for (const { role, row } of index.unmatched()) {
        const set = report[role];
        const file = set?.files[(0,set_view/* fileOf */.W7)(set.table, row)]?.path;
        if (set === null || file === undefined)
            continue;
        const known = lines.get(file) ?? new Set();
        lines.set(file, known.add(set.table.line[row] ?? 0));
    }
    return lines;
}
/** The old shape of each file; of one that had another name, that of all old files together. */
async function readShapes(report, base) {
    const all = { 'blank-line': 0, 'byte-order-mark': 0, crlf: 0 };
    const shapes = new Map();
    if (!SHAPE_RULES.some((rule) => report.findings.byRule.has(rule)))
        return () => all;
    for (const { path: file, absolute } of base) {
        const shape = await readShape(absolute);
        shapes.set(file, shape);
        for (const rule of SHAPE_RULES)
            all[rule] += shape[rule];
    }
    return (file) => shapes.get(file) ?? all;
}
function figures({ tokens }, rows) {
    return {
        trainingExamples: tokens.length,
        trainingTokens: tokens.reduce((sum, count) => sum + count, 0),
        validationTokens: rows.tokensOf('validation'),
    };
}

// EXTERNAL MODULE: ./build/js/dataset/bill/estimate-bill.js + 2 modules
var estimate_bill = __webpack_require__(79593);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/dataset/read/find-repository.js
var find_repository = __webpack_require__(71568);
// EXTERNAL MODULE: ./build/js/dataset/read/pointer.js
var pointer = __webpack_require__(27575);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/github/request-status.js
var request_status = __webpack_require__(80072);
;// CONCATENATED MODULE: ./build/js/github/contents.js



/**
 * The bytes of a file as it was at a commit; null where it did not exist, or was a folder.
 *
 * @throws UserError for a file above `maxBytes`, or where the token may not read the repository's contents.
 */
async function readFileAtRef(octokit, file) {
    const { owner, repo, path, ref, maxBytes } = file;
    let response;
    try {
        response = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
            owner,
            repo,
            path,
            ref,
            headers: { accept: 'application/vnd.github.raw+json' },
            // As a stream: decoding to text would change bytes that are no UTF-8.
            request: { parseSuccessResponseBody: false },
        });
    }
    catch (error) {
        const status = (0,request_status/* requestStatus */.G)(error);
        if (status === 404)
            return null;
        if (status !== 403)
            throw error;
        throw new user_error/* UserError */.y(`${path} at ${ref} cannot be read: GET /repos/${owner}/${repo}/contents answered 403. Give the job \`permissions: contents: read\`.`, { code: 'missing-permission', cause: error });
    }
    // A folder comes as a JSON list, whatever was asked for; a file as the raw media type, also if it is JSON.
    const type = (0,json/* asString */.oJ)(response.headers['content-type']) ?? '';
    if (type.startsWith('application/json'))
        return null;
    return readAll(response.data, file, maxBytes);
}
async function readAll(stream, { path, ref }, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > maxBytes) {
            throw new user_error/* UserError */.y(`${path} at ${ref} is larger than ${maxBytes} bytes`, { code: 'file-too-large' });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Paths of all files of a commit, with forward slashes.
 *
 * @throws where GitHub cuts the list (over 100,000 entries), as what is missing cannot be told.
 */
async function listFilesAtRef(octokit, { owner, repo, ref }) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        owner,
        repo,
        tree_sha: ref,
        recursive: '1',
    });
    if (data.truncated)
        throw new user_error/* UserError */.y(`The list of files at ${ref} is too long for GitHub to send whole.`);
    return data.tree.flatMap((entry) => (entry.type === 'blob' ? [entry.path] : []));
}

// EXTERNAL MODULE: ./build/js/github/octokit.js + 1 modules
var github_octokit = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/js/github/pull-files.js
/** The files of a pull request, of which GitHub lists at most 3,000. */
async function listPullFiles(octokit, { owner, repo, number }) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const files = await octokit.paginate(route, { owner, repo, pull_number: number, per_page: 100 });
    return files.map(({ filename, status, previous_filename: former }) => {
        return { path: filename, status, formerPath: status === 'renamed' ? (former ?? null) : null };
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/js/commands/change/match-paths.js


/**
 * Which files of another version the inputs name: the same paths and globs, held against that version's list.
 * @param renames new name → old name, so that a file that was renamed is found where the input names its new one
 */
function matchPaths(all, patterns, renames = new Map()) {
    const there = new Set(all);
    const found = [];
    for (const role of ['training', 'validation', 'test']) {
        const names = new Set();
        for (const pattern of patterns[role]) {
            const name = external_node_path_.posix.normalize(pattern.replace(/^\.\//, ''));
            const renamed = renames.get(name);
            if (there.has(name))
                names.add(name);
            else if (renamed !== undefined && there.has(renamed))
                names.add(renamed);
            else {
                const matches = picomatch(name, { dot: false });
                for (const file of all)
                    if (matches(file))
                        names.add(file);
                for (const [now, was] of renames)
                    if (matches(now) && there.has(was))
                        names.add(was);
            }
        }
        for (const file of [...names].sort())
            found.push({ role, path: file });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/commands/change/base-files.js

/** More deleted files than these are not a dataset that was split or merged. */
const MOST_DELETED = 50;
/**
 * The files of the base that the inputs name, by their paths in the workspace, and after them those with the role null:
 * they are gone, and may have been split up or merged into others, which their lines will tell.
 */
function findBaseFiles({ all, renames, deleted, prefix }, patterns) {
    const place = (name) => prefix + name;
    const moved = new Map([...renames].map(([now, was]) => [place(now), place(was)]));
    const named = matchPaths(all.map(place), patterns, moved);
    const known = new Set(named.map((file) => file.path));
    const gone = deleted.map(place).filter((file) => /\.jsonl$/i.test(file) && !known.has(file));
    return [...named, ...gone.slice(0, MOST_DELETED).map((file) => ({ role: null, path: file }))];
}

;// CONCATENATED MODULE: ./build/js/commands/change/kept-elsewhere.js
/** Why a file of the base is not compared: what git has is a pointer. */
function keptElsewhere(file) {
    return `${file} is kept outside of git (LFS or DVC): its former version is not compared.`;
}

;// CONCATENATED MODULE: ./build/js/commands/change/fetch-base.js








/** GitHub serves files up to 100 MB this way. */
const maxBytes = 100 * 1024 * 1024;
/** The base version from GitHub's contents API; null where the token may not read it. */
async function fetchBase(step, { prefix }, patterns, folder) {
    const { inputs, context, clock, log, signal } = step;
    const token = inputs.github.githubToken;
    const { owner, repo, baseSha: ref } = context;
    if (token === '' || ref === null)
        return null;
    try {
        const octokit = await (0,github_octokit/* openGitHub */.o)({ token, apiUrl: context.apiUrl, clock, log, signal });
        const all = await listFilesAtRef(octokit, { owner, repo, ref });
        const named = findBaseFiles({ all, ...(await findFates(octokit, step)), prefix }, patterns);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const files = [];
        for (const [number, { role, path: file }] of named.entries()) {
            const name = file.slice(prefix.length);
            const bytes = await readFileAtRef(octokit, { owner, repo, path: name, ref, maxBytes });
            if (bytes === null)
                continue;
            const isPointer = (0,pointer/* findPointer */.p)(bytes.subarray(0, 2048), bytes.length) !== null;
            if (isPointer && role !== null)
                return { unavailable: keptElsewhere(file) };
            if (isPointer)
                continue;
            const absolute = external_node_path_.join(folder, `base-${number}.jsonl`);
            await (0,promises_.writeFile)(absolute, bytes);
            files.push({ role, path: file, absolute });
        }
        return { commit: ref, files };
    }
    catch (error) {
        log.debug(`the base version could not be fetched: ${String(error)}`);
        return null;
    }
}
/** What the pull request did to files, where the token may know it: without, a renamed file counts as new. */
async function findFates(octokit, { context: { owner, repo, pullRequest }, log }) {
    const renames = new Map();
    const deleted = [];
    if (pullRequest === null)
        return { renames, deleted };
    try {
        for (const file of await listPullFiles(octokit, { owner, repo, number: pullRequest })) {
            if (file.status === 'removed')
                deleted.push(file.path);
            else if (file.formerPath !== null)
                renames.set(file.path, file.formerPath);
        }
    }
    catch (error) {
        log.debug(`the pull request’s files could not be listed: ${String(error)}`);
    }
    return { renames, deleted };
}

// EXTERNAL MODULE: ./build/js/commands/change/git.js
var git = __webpack_require__(81046);
;// CONCATENATED MODULE: ./build/js/commands/change/extract-base.js






/** The base version from the local history; null where it does not reach back to the base. */
async function extractBase({ root, prefix }, baseSha, patterns, folder) {
    const commit = await findBaseCommit(root, baseSha);
    if (commit === null)
        return null;
    const list = await (0,git/* readGit */.l)(root, 'ls-tree', '-r', '-z', '--name-only', commit);
    if (list === null)
        return null;
    const all = list.split('\0').filter((name) => name !== '');
    const fates = await extract_base_findFates(root, commit);
    const named = findBaseFiles({ all, ...fates, prefix }, patterns);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const files = [];
    for (const [number, { role, path: file }] of named.entries()) {
        const absolute = external_node_path_.join(folder, `base-${number}.jsonl`);
        if (!(await (0,git/* extractBlob */.Z)(root, commit, file.slice(prefix.length), absolute)))
            continue;
        if (!(await isPointer(absolute)))
            files.push({ role, path: file, absolute });
        else if (role !== null)
            return { unavailable: keptElsewhere(file) };
    }
    return { commit, files };
}
/** Where the pull request began: what the base branch gained since is not its doing. */
async function findBaseCommit(root, baseSha) {
    if (!/^[0-9a-f]{40,64}$/i.test(baseSha))
        return null;
    const mergeBase = await (0,git/* readGit */.l)(root, 'merge-base', baseSha, 'HEAD');
    if (mergeBase !== null && mergeBase.trim() !== '')
        return mergeBase.trim();
    const exists = await (0,git/* readGit */.l)(root, 'cat-file', '-t', baseSha);
    return exists?.trim() === 'commit' ? baseSha : null;
}
/** What became of files since the commit: `R100 old new` and `D old`, all parted by NUL. */
async function extract_base_findFates(root, commit) {
    const options = ['-M', '--no-ext-diff', '--diff-filter=DR', '--name-status', '-z'];
    const parts = ((await (0,git/* readGit */.l)(root, 'diff', ...options, commit, 'HEAD')) ?? '').split('\0');
    const renames = new Map();
    const deleted = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const was = parts[at + 1] ?? '';
        if (parts[at] === 'D')
            deleted.push(was);
        else
            renames.set(parts[++at + 1] ?? '', was);
    }
    return { renames, deleted };
}
async function isPointer(absolute) {
    const handle = await (0,promises_.open)(absolute);
    try {
        const { size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(2048), 0, 2048, 0);
        return (0,pointer/* findPointer */.p)(buffer.subarray(0, bytesRead), size) !== null;
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/js/dataset/read/tracked-files.js
var tracked_files = __webpack_require__(90326);
;// CONCATENATED MODULE: ./build/js/commands/change/untracked.js

/** Those of the files that git does not track; none where there is no git to say so. */
async function findUntracked({ root, prefix }, names) {
    const inside = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    // What is compared is public with the repository: whose files they are does not matter here.
    const found = await (0,tracked_files/* listTracked */.z)(inside, root, [`safe.directory=${root}`]);
    if (found === null)
        return [];
    const tracked = new Set(found.map((name) => prefix + name));
    return names.filter((name) => !tracked.has(name));
}

;// CONCATENATED MODULE: ./build/js/commands/change/base-version.js






/**
 * Lays the base version of the dataset's files into `folder`: from git when the history is there, else from the
 * contents API. null where the run belongs to no pull request.
 */
async function findBaseVersion(step, report, folder) {
    const { context, inputs, workspace } = step;
    if (!/^pull_request(_target)?$/.test(context.eventName) || context.baseSha === null)
        return null;
    const patterns = {
        training: inputs.dataset.trainingFile,
        validation: inputs.dataset.validationFile,
        test: inputs.dataset.testFile,
    };
    const names = namesOf(report);
    const within = (0,find_repository/* findRepository */.W)(names[0] ?? '', workspace);
    const repository = {
        root: external_node_path_.join(workspace, within),
        prefix: within === '' ? '' : `${within}/`,
    };
    if (within !== '' && (await isAnother(repository, context)))
        return {
            unavailable: `${within} holds another repository: the dataset’s former version is not compared.`,
        };
    const base = (await extractBase(repository, context.baseSha, patterns, folder)) ??
        (await fetchBase(step, repository, patterns, folder));
    if (base === null) {
        return {
            unavailable: 'The dataset’s version before this pull request is not here. Set `fetch-depth: 0` on actions/checkout, or give `github-token` with `contents: read`, to see what changed.',
        };
    }
    if ('unavailable' in base)
        return base;
    const former = new Set(base.files.map((file) => file.path));
    const unknown = (await findUntracked(repository, names)).filter((name) => !former.has(name));
    if (unknown.length < names.length)
        return { ...base, unknown: new Set(unknown) };
    return {
        unavailable: `${unknown[0]} is not tracked by git: there is no former version to compare it with.`,
    };
}
function namesOf({ training, validation, test }) {
    const sets = [training, validation, test].filter((set) => set !== null);
    return [...new Set(sets.flatMap((set) => set.files.map((file) => file.path)))];
}
/** Whether a checkout below the workspace is known to be of another repository than the pull request's. */
async function isAnother({ root }, { owner, repo }) {
    const url = await (0,git/* readGit */.l)(root, 'config', '--get', 'remote.origin.url');
    if (url === null)
        return false;
    const name = /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url.trim())?.[1];
    return name !== undefined && name.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
}

;// CONCATENATED MODULE: ./build/js/commands/change/read-rows.js


/** Longer texts are cut for display anyway, and a few rows must not fill the memory. */
const maxText = 4_000;
/** Reads the texts of a few rows again, file by file. A line that is no longer there is left out. */
async function readRows(rows) {
    const texts = new Map();
    for (const [absolute, wanted] of Map.groupBy(rows, (row) => row.at.absolute)) {
        const byLine = Map.groupBy(wanted, (row) => row.at.line);
        const last = Math.max(...byLine.keys());
        for await (const { line, text } of readNumberedLines(absolute)) {
            for (const row of byLine.get(line) ?? [])
                texts.set(row, showExample(text));
            if (line >= last)
                break;
        }
    }
    return texts;
}
function showExample(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { prompt: '', answer: '' };
    }
    const example = (0,json/* isObject */.Gv)(value) ? value : {};
    const messages = ((0,json/* asArray */._j)(example['messages']) ??
        (0,json/* asArray */._j)((0,json/* asObject */.eB)(example['input'])?.['messages']) ??
        []).filter(json/* isObject */.Gv);
    const preferred = ((0,json/* asArray */._j)(example['preferred_output']) ?? []).filter(json/* isObject */.Gv)[0];
    const answer = preferred ?? messages.findLast((message) => message['role'] === 'assistant');
    const question = messages.findLast((message) => message['role'] === 'user');
    return {
        prompt: (question ? showMessage(question) : ((0,json/* asString */.oJ)(example['prompt']) ?? '')).slice(0, maxText),
        answer: (answer ? showMessage(answer) : ((0,json/* asString */.oJ)(example['completion'] ?? example['text']) ?? '')).slice(0, maxText),
    };
}
function showMessage(message) {
    const content = message['content'];
    if (typeof content === 'string' && content !== '')
        return content;
    const parts = ((0,json/* asArray */._j)(content) ?? []).map((part) => (0,json/* asString */.oJ)((0,json/* asObject */.eB)(part)?.['text']) ?? '').join('');
    const calls = message['tool_calls'];
    return parts || (calls === undefined ? '' : JSON.stringify(calls));
}

;// CONCATENATED MODULE: ./build/js/commands/change/view-change.js


const shownPerKind = 10;
/** The change as people are shown it: figures, and a few rows of each kind where `show-examples` allows. */
async function viewChange(change, base, costUsd, isShowable) {
    const { comparison } = change;
    const candidates = {
        added: comparison.added.map((after) => ({ before: null, after })),
        removed: comparison.removed.map((before) => ({ before, after: null })),
        changed: comparison.changed.map(asPair),
        moved: comparison.moved.map(asPair),
        leaks: comparison.leaks.map((after) => ({ before: null, after })),
    };
    // A removed row was in the repository; that its file was tracked is certain, that it holds nothing personal is not.
    const mayShow = (row) => row === null || ((row.flags & types/* FLAG */.l.SENSITIVE) === 0 && isShowable(row.at.path, row.at.line));
    let withheld = 0;
    const chosen = Object.fromEntries(Object.entries(candidates).map(([kind, rows]) => {
        const first = rows.slice(0, shownPerKind);
        const shown = first.filter(({ before, after }) => mayShow(after ?? before) && mayShow(before));
        withheld += first.length - shown.length;
        return [kind, shown];
    }));
    const needed = Object.values(chosen).flatMap((rows) => rows.flatMap(({ before, after }) => [before, after].filter((row) => row !== null)));
    const texts = await readRows(needed);
    const show = ({ before, after }) => toDiffRow(before, after, texts);
    return {
        base,
        unavailable: null,
        counts: {
            added: comparison.added.length,
            removed: comparison.removed.length,
            changed: comparison.changed.length,
            moved: comparison.moved.length,
            leaks: comparison.leaks.length,
            duplicates: comparison.duplicates.length,
        },
        examples: { before: change.before.trainingExamples, after: change.after.trainingExamples },
        tokens: { before: change.before.trainingTokens, after: change.after.trainingTokens },
        costUsd,
        shifts: change.shifts,
        rows: {
            added: chosen.added.map(show),
            removed: chosen.removed.map(show),
            changed: chosen.changed.map(show),
            moved: chosen.moved.map(show),
            leaks: chosen.leaks.map(show),
        },
        withheld,
    };
}
function asPair({ before, after }) {
    return { before, after };
}
function toDiffRow(before, after, texts) {
    const [old, now] = [before && texts.get(before), after && texts.get(after)];
    const at = (after ?? before)?.at;
    return {
        place: at === undefined ? null : { file: at.path, line: at.line },
        prompt: now?.prompt ?? old?.prompt ?? '',
        before: before === null ? null : (old?.answer ?? ''),
        after: after === null ? null : (now?.answer ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/js/commands/change/write-change.js
/** dataset-diff.json piece by piece: places and hashes of every row, never their texts. */
function* writeChange(change, view) {
    const { comparison } = change;
    yield `{\n"base": ${JSON.stringify(view.base)},\n"counts": ${JSON.stringify(view.counts)},\n`;
    yield `"examples": ${JSON.stringify(view.examples)},\n"tokens": ${JSON.stringify(view.tokens)},\n`;
    yield `"cost_usd": ${JSON.stringify(view.costUsd)},\n"shifts": ${JSON.stringify(view.shifts)},\n`;
    yield* list('added', comparison.added, place);
    yield* list('removed', comparison.removed, place);
    yield* list('changed', comparison.changed, ({ before, after }) => ({
        before: place(before),
        after: place(after),
    }));
    yield* list('moved', comparison.moved, ({ before, after }) => ({
        before: place(before),
        after: place(after),
    }));
    yield* list('duplicates', comparison.duplicates, place);
    yield* list('leaks', comparison.leaks, place, '\n}\n');
}
function place(row) {
    return { set: row.role, file: row.at.path, line: row.at.line, tokens: row.tokens };
}
function* list(name, rows, show, end = ',\n') {
    yield `"${name}": [`;
    for (const [at, row] of rows.entries())
        yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(show(row))}`;
    yield `${rows.length === 0 ? '' : '\n'}]${end}`;
}

// EXTERNAL MODULE: ./build/js/commands/showable-rows.js
var showable_rows = __webpack_require__(96736);
// EXTERNAL MODULE: ./build/js/commands/stations/prepare-dataset.js + 4 modules
var prepare_dataset = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/js/commands/stations/dataset-change.js












/**
 * What the pull request does to the dataset, in log, record and dataset-diff.json. Where it cannot be told, that is
 * said and nothing fails.
 * @returns the findings that count for `fail-on`: all, or with `fail-on-scope: changed` those that it brought
 */
async function showDatasetChange(step, { report, check }) {
    if (report === null || check === null)
        return undefined;
    try {
        return await compareWithBase(step, report, check);
    }
    catch (error) {
        step.signal.throwIfAborted();
        step.log.debug((0,external_node_util_.inspect)(error));
        const why = (0,thrown/* messageOf */.b)(error);
        sayUnavailable(step, `The dataset could not be compared with its version before this pull request: ${why}`);
        return (0,prepare_dataset/* countAll */.Vn)(report);
    }
}
async function compareWithBase(step, report, check) {
    const { log, record, results, inputs } = step;
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(step.tempDir, 'base-'));
    const base = await findBaseVersion(step, report, folder);
    if (base === null)
        return (0,prepare_dataset/* countAll */.Vn)(report);
    log.group('What the pull request changes');
    if ('unavailable' in base) {
        sayUnavailable(step, base.unavailable);
        return (0,prepare_dataset/* countAll */.Vn)(report);
    }
    const { files, unknown } = base;
    const [name] = unknown;
    if (name !== undefined) {
        const which = unknown.size === 1 ? `${name} is` : `${name} and ${unknown.size - 1} more are`;
        log.notice(`${which} not tracked by git: without a former version, left out of the comparison.`);
    }
    const rest = external_node_path_.join(folder, 'rest');
    const change = await compareDataset({ report, check, base: files, unknown, folder: rest });
    const isShowable = await (0,showable_rows/* findShowableRows */.C)(inputs.report.showExamples, report);
    const view = await viewChange(change, base.commit.slice(0, 12), unknown.size === 0 ? costs(change, report, check) : null, isShowable);
    record.update({ diff: view });
    await results.writeStream('dataset-diff.json', writeChange(change, view));
    const { counts } = view;
    log.info(`${(0,numbers/* formatSignedCount */.t2)(counts.added)} added, ${(0,numbers/* formatSignedCount */.t2)(-counts.removed)} removed, ${(0,numbers/* formatCount */.B4)(counts.changed)} changed, ` +
        `${(0,numbers/* formatCount */.B4)(counts.moved)} moved, ${(0,numbers/* formatCount */.B4)(counts.duplicates)} new duplicates, ${(0,numbers/* formatCount */.B4)(counts.leaks)} new leaks`);
    if (inputs.failOnScope === 'all')
        return (0,prepare_dataset/* countAll */.Vn)(report);
    return countBrought(report, change);
}
/** What the same job would have cost before. */
function costs({ before, after }, report, check) {
    const { bill } = report;
    if (bill.costUsd === null)
        return null;
    const old = (0,estimate_bill/* estimateBill */.o)({
        providerId: check.provider.id,
        model: check.model ?? '',
        method: report.method,
        epochs: bill.epochs.automatic ? 'auto' : bill.epochs.high,
        evaluations: check.billing.evaluations,
        tokensPerEpoch: before.trainingTokens,
        tokensAreEstimated: report.training.tokensAreEstimated,
        examples: before.trainingExamples,
        validationTokens: before.validationTokens,
        pricePerMillionTokensUsd: bill.pricePerMillionTokensUsd,
        today: check.today,
    });
    return after.trainingExamples === 0 || old.costUsd === null
        ? null
        : { before: old.costUsd.high, after: bill.costUsd.high };
}
/**
 * Findings on lines that the pull request brought. An error about a whole file or set counts always: the provider
 * would refuse it, whoever caused it.
 */
async function countBrought(report, change) {
    const counts = { error: 0, warning: 0, notice: 0 };
    const first = {};
    for await (const finding of report.findings.all()) {
        const { rule, level, file, line } = finding;
        const isBrought = file !== null && line !== null ? change.isBrought(rule, file, line) : level === 'error';
        if (!isBrought)
            continue;
        counts[level] += 1;
        first[level] ??= finding;
    }
    return { counts, first };
}
function sayUnavailable({ log, record }, reason) {
    log.notice(reason);
    record.update({ diff: unavailable(reason) });
}
function unavailable(reason) {
    const nothing = { before: 0, after: 0 };
    return {
        base: '',
        unavailable: reason,
        counts: { added: 0, removed: 0, changed: 0, moved: 0, leaks: 0, duplicates: 0 },
        examples: nothing,
        tokens: nothing,
        costUsd: null,
        shifts: [],
        rows: { added: [], removed: [], changed: [], moved: [], leaks: [] },
        withheld: 0,
    };
}


/***/ })

};
