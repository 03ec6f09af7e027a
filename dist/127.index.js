export const id = 127;
export const ids = [127];
export const modules = {

/***/ 78108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   LP: () => (/* binding */ buildClasses),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   PF: () => (/* binding */ SYMBOL),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   cv: () => (/* binding */ WHITESPACE),
/* harmony export */   jL: () => (/* binding */ LETTER),
/* harmony export */   mG: () => (/* binding */ CASELESS),
/* harmony export */   ml: () => (/* binding */ fillPlane),
/* harmony export */   ss: () => (/* binding */ LOWER),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   tJ: () => (/* binding */ UPPER),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
/* unused harmony export OTHER */
/** What the two patterns ask of a character, as bits, so that one `&` answers a whole bracket of the pattern. */
const UPPER = 1; // Lu, Lt
const LOWER = 2; // Ll
const CASELESS = 4; // Lm, Lo
const MARK = 8; // M
const NUMBER = 16; // N
const SPACE = 32; // \s but \r and \n
const NEWLINE = 64; // \r, \n
const OTHER = 128;
const LETTER = UPPER | LOWER | CASELESS;
const WHITESPACE = SPACE | NEWLINE;
/** [^\s\p{L}\p{N}] */
const SYMBOL = MARK | OTHER;
/** [^\r\n\p{L}\p{N}] */
const PREFIX = SYMBOL | SPACE;
const CODE_POINTS = 0x110000;
const PLANE = 0x10000;
const PATTERNS = [
    [/[\p{Lu}\p{Lt}]+/gu, UPPER],
    [/\p{Ll}+/gu, LOWER],
    [/[\p{Lm}\p{Lo}]+/gu, CASELESS],
    [/\p{M}+/gu, MARK],
    [/\p{N}+/gu, NUMBER],
    [/\s+/gu, SPACE],
];
/**
 * One class per code point, asked of the engine's own Unicode tables, so that it agrees with the regular
 * expressions that js-tiktoken runs. Shared memory: worker threads use it without a copy.
 * The planes beyond the first are rare and stay 0, until `fillPlane` is called for the first character of one.
 */
function buildClasses() {
    const classes = new Uint8Array(new SharedArrayBuffer(CODE_POINTS));
    fillPlane(classes, 0);
    return classes;
}
/** Fills in the plane of a code point. Two threads may do so at once: each class is written once, as what it stays. */
function fillPlane(classes, point) {
    const base = point - (point % PLANE);
    const plane = new Uint8Array(PLANE).fill(OTHER);
    const text = planeText(base);
    const width = base === 0 ? 1 : 2;
    for (const [pattern, bit] of PATTERNS) {
        for (const run of text.matchAll(pattern)) {
            const start = run.index / width;
            plane.fill(bit, start, start + run[0].length / width);
        }
    }
    if (base === 0) {
        plane[0x0a] = NEWLINE;
        plane[0x0d] = NEWLINE;
    }
    classes.set(plane, base);
}
/** Every character of a plane in order, a surrogate as an exclamation mark: neither is a letter, a number or a space. */
function planeText(base) {
    const units = new Uint16Array(base === 0 ? PLANE : 2 * PLANE);
    for (let offset = 0; offset < PLANE; offset++) {
        if (base === 0) {
            units[offset] = offset >= 0xd800 && offset < 0xe000 ? 0x21 : offset;
        }
        else {
            const astral = base + offset - PLANE;
            units[2 * offset] = 0xd800 | (astral >> 10);
            units[2 * offset + 1] = 0xdc00 | (astral & 0x3ff);
        }
    }
    return Buffer.from(units.buffer).toString('utf16le');
}


/***/ }),

/***/ 30127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ counterFromTables)
});

// EXTERNAL MODULE: ./build/js/dataset/tokens/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(20960);
;// CONCATENATED MODULE: ./build/js/dataset/tokens/lookup.js

function lookupIn(tables) {
    const { slots, starts, bytes: pool } = tables;
    const mask = (slots.length >> 1) - 1;
    const wrap = slots.length - 1;
    return (hash, bytes, start, end) => {
        const length = end - start;
        for (let slot = (0,vocabulary/* slotOf */.SW)(hash, mask);; slot = (slot + 2) & wrap) {
            const rank = slots[slot + 1] - 1;
            if (rank < 0)
                return vocabulary/* NO_RANK */.pm;
            if (slots[slot] !== hash)
                continue;
            const from = starts[rank];
            if (starts[rank + 1] - from !== length)
                continue;
            let same = 0;
            while (same < length && pool[from + same] === bytes[start + same])
                same++;
            if (same === length)
                return rank;
        }
    };
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/rank-heap.js
/** A place takes 31 bits, a rank 18: together they fit a double exactly, and compare by rank first. */
const PLACES = 2 ** 31;
/**
 * A heap of (rank, place); the lowest rank comes first, and of equal ranks the leftmost place.
 * Four children to a parent: half the depth of a binary one, and siblings share a cache line.
 */
class RankHeap {
    rank = 0;
    place = 0;
    keys;
    size = 0;
    constructor(capacity) {
        this.keys = new Float64Array(Math.max(16, capacity));
    }
    push(rank, place) {
        if (this.size === this.keys.length)
            this.grow();
        const keys = this.keys;
        const key = rank * PLACES + place;
        let at = this.size++;
        while (at > 0) {
            const parent = (at - 1) >> 2;
            if (keys[parent] <= key)
                break;
            keys[at] = keys[parent];
            at = parent;
        }
        keys[at] = key;
    }
    /** Takes the first into `rank` and `place`; false where there is none left. */
    pop() {
        if (this.size === 0)
            return false;
        const key = this.keys[0];
        this.rank = Math.floor(key / PLACES);
        this.place = key - this.rank * PLACES;
        this.size--;
        if (this.size > 0) {
            this.keys[0] = this.keys[this.size];
            this.sink(0);
        }
        return true;
    }
    sink(from) {
        const { keys, size } = this;
        const key = keys[from];
        let at = from;
        for (;;) {
            let child = 4 * at + 1;
            if (child >= size)
                break;
            const last = Math.min(child + 4, size);
            for (let sibling = child + 1; sibling < last; sibling++) {
                if (keys[sibling] < keys[child])
                    child = sibling;
            }
            if (keys[child] >= key)
                break;
            keys[at] = keys[child];
            at = child;
        }
        keys[at] = key;
    }
    grow() {
        const wider = new Float64Array(2 * this.keys.length);
        wider.set(this.keys);
        this.keys = wider;
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/merge-long.js


/** Room for this many bytes is kept between calls; a rare longer piece gets its own. */
const KEPT = 1 << 14;
/** The tables of a merge: neighbours of each part, its own rank, the rank of it and the next together, and the pairs by rank. */
class PartLists {
    next;
    previous;
    tokens;
    ranks;
    heap;
    constructor(length = KEPT) {
        this.next = new Int32Array(length + 1);
        this.previous = new Int32Array(length + 1);
        this.tokens = new Int32Array(length + 1);
        this.ranks = new Int32Array(length + 1);
        this.heap = new RankHeap(length);
    }
}
/**
 * The same merging for long pieces in O(n log n): parts are a linked list, pairs wait in a heap by rank and then by place,
 * and a pair that has changed since it was put there is passed over.
 */
function mergeLong(slices, kept) {
    const length = slices.length;
    const { next, previous, tokens, ranks, heap } = length <= KEPT ? kept : new PartLists(length);
    const update = (at) => {
        const second = next[at];
        let rank = vocabulary/* NO_RANK */.pm;
        if (second < length) {
            const end = next[second];
            rank =
                end - at === 2
                    ? slices.pair(at)
                    : slices.joined(tokens[at], tokens[second], at, end);
        }
        ranks[at] = rank;
        if (rank !== vocabulary/* NO_RANK */.pm)
            heap.push(rank, at);
    };
    let parts = 0;
    for (let at = 0, before = -1; at < length; parts++) {
        const end = slices.step(at);
        tokens[at] = slices.token;
        next[at] = end;
        previous[at] = before;
        before = at;
        at = end;
    }
    for (let at = 0; at < length; at = next[at])
        update(at);
    while (heap.pop()) {
        const at = heap.place;
        if (ranks[at] !== heap.rank)
            continue;
        const gone = next[at];
        const after = next[gone];
        tokens[at] = heap.rank;
        next[at] = after;
        previous[after] = at;
        ranks[gone] = vocabulary/* NO_RANK */.pm;
        parts--;
        update(at);
        const before = previous[at];
        if (before >= 0)
            update(before);
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/hash-sieve.js
/** A bit for each of 2^20 classes of hashes: 128 kB, which stay in a core's second-level cache. */
const BITS = 20;
/**
 * Says of most slices that they are no token without a walk through the vocabulary's table:
 * while merging, four out of five look-ups are of such slices.
 */
class HashSieve {
    words = new Int32Array(2 ** (BITS - 5));
    /** @param slots pairs of [hash, rank + 1], empty where the second is 0 */
    constructor(slots) {
        for (let slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] === 0)
                continue;
            const bit = bitOf(slots[slot]);
            this.words[bit >>> 5] = this.words[bit >>> 5] | (1 << (bit & 31));
        }
    }
    mayHold(hash) {
        const bit = bitOf(hash);
        return ((this.words[bit >>> 5] >>> (bit & 31)) & 1) === 1;
    }
}
function bitOf(hash) {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - BITS);
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/pair-cache.js
/** A power of two; with four words an entry it stays within a core's second-level cache. */
const ENTRIES = 8_192;
const SHIFT = 32 - 13;
/**
 * Ranks of two neighbouring tokens by their own ranks, the pairs that are no token included.
 * A text has few kinds of pairs: hits here spare a walk through the whole vocabulary's table.
 */
class PairCache {
    entries = new Int32Array(ENTRIES * 4).fill(-1);
    slot = 0;
    /** The rank (or NO_RANK), or -1 where the pair is not known; `keep` then stores what the caller finds. */
    find(left, right) {
        const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
        const slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> SHIFT) << 2;
        const entries = this.entries;
        if (entries[slot] === left && entries[slot + 1] === right)
            return entries[slot + 2];
        this.slot = slot;
        return -1;
    }
    /** Stores the rank of the pair that `find` did not know just before. */
    keep(left, right, rank) {
        const { entries, slot } = this;
        entries[slot] = left;
        entries[slot + 1] = right;
        entries[slot + 2] = rank;
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/slices.js



/** One piece while it is merged: its first parts, and the rank of any slice in constant time. */
class Slices {
    length = 0;
    /** Rank of the part that `step` went over. */
    token = 0;
    bytes = new Uint8Array(0);
    offset = 0;
    prefixes = new Int32Array(1024);
    powers;
    lookup;
    singles = new Int32Array(256);
    /** By code point: rank + 1 of a character that merges to one token, -1 where it does not, 0 where that is not known yet. */
    characters = new Int32Array(0x10000);
    tables;
    cache = new PairCache();
    sieve;
    constructor(tables, lookup) {
        this.lookup = lookup;
        this.tables = tables;
        this.sieve = new HashSieve(tables.slots);
        this.powers = new Int32Array(tables.longest + 1);
        this.powers[0] = 1;
        for (let at = 1; at < this.powers.length; at++) {
            this.powers[at] = Math.imul(this.powers[at - 1], vocabulary/* HASH_FACTOR */.Dx);
        }
        const alphabet = Uint8Array.from({ length: 256 }, (_, byte) => byte);
        for (let byte = 0; byte < 256; byte++) {
            this.singles[byte] = lookup((0,vocabulary/* hashOf */.qQ)(alphabet, byte, byte + 1), alphabet, byte, byte + 1);
        }
    }
    /** Begins a piece. */
    take(bytes, start, end) {
        this.bytes = bytes;
        this.offset = start;
        this.length = end - start;
        if (this.prefixes.length <= this.length)
            this.prefixes = new Int32Array(2 * this.length);
        const prefixes = this.prefixes;
        let hash = 0;
        for (let at = 0; at < this.length; at++) {
            hash = (Math.imul(hash, vocabulary/* HASH_FACTOR */.Dx) + bytes[start + at] + 1) | 0;
            prefixes[at + 1] = hash;
        }
    }
    /**
     * Where the first part that begins at `at` ends; `token` is then its rank. That is a byte, or a character of two or three
     * bytes which no token can tie to a fraction of its neighbours. Merging yields the same from there: such a character
     * merges by itself, and before any merge with a neighbour, as each token around it has a higher rank (a test proves it).
     */
    step(at) {
        const { bytes, offset, length } = this;
        const lead = bytes[offset + at];
        this.token = this.singles[lead];
        if (lead < 0xc0 || lead >= 0xf0)
            return at + 1;
        const next = lead < 0xe0 ? at + 2 : at + 3;
        const bridges = this.tables.bridges;
        if (at > 0 && bridges[(bytes[offset + at - 1] << 8) | lead] !== 0)
            return at + 1;
        if (next < length &&
            bridges[(bytes[offset + next - 1] << 8) | bytes[offset + next]] !== 0) {
            return at + 1;
        }
        const point = next - at === 2
            ? ((lead & 0x1f) << 6) | (bytes[offset + at + 1] & 0x3f)
            : ((lead & 0x0f) << 12) |
                ((bytes[offset + at + 1] & 0x3f) << 6) |
                (bytes[offset + at + 2] & 0x3f);
        let known = this.characters[point];
        if (known === 0) {
            const rank = this.mergedCharacter(at, next);
            known = rank === vocabulary/* NO_RANK */.pm ? -1 : rank + 1;
            this.characters[point] = known;
        }
        if (known === -1)
            return at + 1;
        this.token = known - 1;
        return next;
    }
    /** Rank of the two bytes at `at`. */
    pair(at) {
        const byte = this.offset + at;
        return this.tables.pairs[(this.bytes[byte] << 8) | this.bytes[byte + 1]];
    }
    /** Rank of the tokens `left` and `right` together, which stand at [from, to). */
    joined(left, right, from, to) {
        const length = to - from;
        if (length > this.tables.longest)
            return vocabulary/* NO_RANK */.pm;
        const hash = this.hash(from, to);
        if (!this.sieve.mayHold(hash))
            return vocabulary/* NO_RANK */.pm;
        const known = this.cache.find(left, right);
        if (known !== -1)
            return known;
        const rank = this.lookup(hash, this.bytes, this.offset + from, this.offset + to);
        this.cache.keep(left, right, rank);
        return rank;
    }
    /** Polynomial hashes of two prefixes give that of the slice between them. */
    hash(from, to) {
        const before = Math.imul(this.prefixes[from], this.powers[to - from]);
        return (this.prefixes[to] - before) | 0;
    }
    /** Rank of a character if its bytes merge to one token: the lower of its pairs first, then all three. */
    mergedCharacter(at, next) {
        if (next - at === 2)
            return this.pair(at);
        if (this.pair(at) === vocabulary/* NO_RANK */.pm && this.pair(at + 1) === vocabulary/* NO_RANK */.pm)
            return vocabulary/* NO_RANK */.pm;
        return this.lookup(this.hash(at, next), this.bytes, this.offset + at, this.offset + next);
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/merge.js



/** Up to this many parts a plain search for the lowest rank beats a heap. */
const FEW_PARTS = 24;
/** No more bytes than this can be so few parts. */
const FEW_BYTES = 3 * FEW_PARTS;
function mergerFor(tables, lookup) {
    const slices = new Slices(tables, lookup);
    const few = new FewParts(slices);
    const lists = new PartLists();
    return (bytes, start, end) => {
        slices.take(bytes, start, end);
        if (end - start > FEW_BYTES || !few.split())
            return mergeLong(slices, lists);
        return few.merge();
    };
}
/** `starts[p]` is where part p begins, `tokens[p]` its rank, `ranks[p]` the rank of parts p and p + 1 together. */
class FewParts {
    starts = new Int32Array(FEW_PARTS + 2);
    tokens = new Int32Array(FEW_PARTS + 2);
    ranks = new Int32Array(FEW_PARTS + 2);
    slices;
    parts = 0;
    constructor(slices) {
        this.slices = slices;
    }
    /** False where there are too many parts. */
    split() {
        const { slices, starts, tokens } = this;
        let parts = 0;
        for (let at = 0; at < slices.length; parts++) {
            if (parts === FEW_PARTS)
                return false;
            starts[parts] = at;
            at = slices.step(at);
            tokens[parts] = slices.token;
        }
        starts[parts] = slices.length;
        this.parts = parts;
        return true;
    }
    merge() {
        const { starts, tokens, ranks } = this;
        for (let part = 0; part < this.parts; part++)
            ranks[part] = this.join(part);
        for (;;) {
            let best = 0;
            let lowest = vocabulary/* NO_RANK */.pm;
            for (let part = 0; part < this.parts - 1; part++) {
                const rank = ranks[part];
                if (rank < lowest) {
                    lowest = rank;
                    best = part;
                }
            }
            if (lowest === vocabulary/* NO_RANK */.pm)
                return this.parts;
            this.parts--;
            for (let part = best + 1; part <= this.parts; part++) {
                starts[part] = starts[part + 1];
                tokens[part] = tokens[part + 1];
                ranks[part] = ranks[part + 1];
            }
            tokens[best] = lowest;
            if (best > 0)
                ranks[best - 1] = this.join(best - 1);
            ranks[best] = this.join(best);
        }
    }
    join(part) {
        if (part + 1 >= this.parts)
            return vocabulary/* NO_RANK */.pm;
        const from = this.starts[part];
        const to = this.starts[part + 2];
        if (to - from === 2)
            return this.slices.pair(from);
        return this.slices.joined(this.tokens[part], this.tokens[part + 1], from, to);
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/piece-cache.js
/** A power of two; with WIDTH it bounds the cache to half a megabyte. */
const piece_cache_ENTRIES = 8192;
/** Longer pieces hardly ever come again. */
const WIDTH = 48;
/** Remembers the counts of pieces that are no tokens; a newer piece takes the place of an older one with the same slot. */
class PieceCache {
    bytes = new Uint8Array(piece_cache_ENTRIES * WIDTH);
    hashes = new Int32Array(piece_cache_ENTRIES);
    lengths = new Uint8Array(piece_cache_ENTRIES);
    counts = new Uint8Array(piece_cache_ENTRIES);
    /** 0 where the piece is not known. */
    find(hash, bytes, start, end) {
        const slot = slotOf(hash);
        if (this.hashes[slot] !== hash || this.lengths[slot] !== end - start)
            return 0;
        const from = slot * WIDTH - start;
        for (let at = start; at < end; at++)
            if (this.bytes[from + at] !== bytes[at])
                return 0;
        return this.counts[slot];
    }
    keep(hash, bytes, start, end, count) {
        if (end - start > WIDTH)
            return;
        const slot = slotOf(hash);
        this.hashes[slot] = hash;
        this.lengths[slot] = end - start;
        this.counts[slot] = count;
        const from = slot * WIDTH - start;
        for (let at = start; at < end; at++)
            this.bytes[from + at] = bytes[at];
    }
}
function slotOf(hash) {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 19;
}

// EXTERNAL MODULE: ./build/js/dataset/tokens/classes.js
var tokens_classes = __webpack_require__(78108);
// EXTERNAL MODULE: ./build/js/dataset/tokens/utf8.js
var utf8 = __webpack_require__(35581);
;// CONCATENATED MODULE: ./build/js/dataset/tokens/scan.js


const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const BLANK = 0x20;
function isLowerAscii(byte) {
    return (byte - 0x61) >>> 0 < 26;
}
function isUpperAscii(byte) {
    return (byte - 0x41) >>> 0 < 26;
}
/** `'s|'t|'re|'ve|'m|'ll|'d` in either case: the end of the contraction at `at`, or `at` where there is none. */
function contractionEnd(bytes, at, end) {
    if (at + 1 >= end || bytes[at] !== APOSTROPHE)
        return at;
    // Bit 5 folds the case of ASCII letters, and maps no other byte onto these.
    const first = bytes[at + 1] | 0x20;
    if (first === 0x73 || first === 0x74 || first === 0x6d || first === 0x64)
        return at + 2;
    if (at + 2 >= end)
        return at;
    const second = bytes[at + 2] | 0x20;
    if ((first === 0x72 || first === 0x76) && second === 0x65)
        return at + 3;
    return first === 0x6c && second === 0x6c ? at + 3 : at;
}
/**
 * The alternatives that both patterns share, for a character that begins no word:
 * `\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+` (the slash in o200k_base only).
 */
function scanRest(classes, bytes, at, end, first, slash) {
    if ((first & tokens_classes/* NUMBER */.uk) !== 0)
        return numberEnd(classes, bytes, at, end);
    let next = at;
    if (bytes[at] === BLANK)
        next++;
    if (next < end && ((0,utf8/* classAt */.u)(classes, bytes, next) & tokens_classes/* SYMBOL */.PF) !== 0) {
        return symbolEnd(classes, bytes, next, end, slash);
    }
    return whitespaceEnd(classes, bytes, at, end);
}
function numberEnd(classes, bytes, at, end) {
    let next = at + (0,utf8/* widthOf */.q)(bytes[at]);
    for (let digits = 1; digits < 3 && next < end; digits++) {
        if (((0,utf8/* classAt */.u)(classes, bytes, next) & tokens_classes/* NUMBER */.uk) === 0)
            break;
        next += (0,utf8/* widthOf */.q)(bytes[next]);
    }
    return next;
}
function symbolEnd(classes, bytes, at, end, slash) {
    let next = at + (0,utf8/* widthOf */.q)(bytes[at]);
    while (next < end && ((0,utf8/* classAt */.u)(classes, bytes, next) & tokens_classes/* SYMBOL */.PF) !== 0)
        next += (0,utf8/* widthOf */.q)(bytes[next]);
    while (next < end) {
        const byte = bytes[next];
        if (byte !== 0x0a && byte !== 0x0d && !(slash && byte === SLASH))
            break;
        next++;
    }
    return next;
}
/** A run with a line break ends after its last one; a run before a word leaves its last space to the word. */
function whitespaceEnd(classes, bytes, at, end) {
    let next = at;
    let last = at;
    let afterBreak = -1;
    while (next < end) {
        const kind = (0,utf8/* classAt */.u)(classes, bytes, next);
        if ((kind & tokens_classes/* WHITESPACE */.cv) === 0)
            break;
        last = next;
        next += kind === tokens_classes/* SPACE */.t6 ? (0,utf8/* widthOf */.q)(bytes[next]) : 1;
        if (kind === tokens_classes/* NEWLINE */.Xy)
            afterBreak = next;
    }
    if (afterBreak !== -1)
        return afterBreak;
    return next === end || last === at ? next : last;
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/scan-cl100k.js



/** cl100k_base: a contraction, or `[^\r\n\p{L}\p{N}]?\p{L}+`, or the rest. */
function scanCl100k(classes, bytes, at, end) {
    const lead = bytes[at];
    if (lead === APOSTROPHE) {
        const contraction = contractionEnd(bytes, at, end);
        if (contraction > at)
            return contraction;
    }
    const first = (0,utf8/* classAt */.u)(classes, bytes, at);
    const word = (first & tokens_classes/* PREFIX */.H3) !== 0 ? at + (0,utf8/* widthOf */.q)(lead) : at;
    let next = word;
    // Bit 5 folds the case of ASCII letters, and makes no other byte one.
    while (isLowerAscii(bytes[next] | 0x20))
        next++;
    while (bytes[next] >= 0x80 && next < end) {
        if (((0,utf8/* classAt */.u)(classes, bytes, next) & tokens_classes/* LETTER */.jL) === 0)
            break;
        next += (0,utf8/* widthOf */.q)(bytes[next]);
        while (isLowerAscii(bytes[next] | 0x20))
            next++;
    }
    return next > word ? next : scanRest(classes, bytes, at, end, first, false);
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/scan-o200k.js



const HEAD = tokens_classes/* UPPER */.tJ | tokens_classes/* CASELESS */.mG | tokens_classes/* MARK */.M$;
const TAIL = tokens_classes/* LOWER */.ss | tokens_classes/* CASELESS */.mG | tokens_classes/* MARK */.M$;
/**
 * o200k_base: `p?H*T+c?` or `p?H+T*c?` or the rest, where p is a prefix (no letter, number or line break),
 * H a letter that is not lower case, T one that is not upper case (caseless letters and marks are both), c a contraction.
 */
function scanO200k(classes, bytes, at, end) {
    const lead = bytes[at];
    const first = (0,utf8/* classAt */.u)(classes, bytes, at);
    const word = (first & tokens_classes/* PREFIX */.H3) !== 0 ? at + (0,utf8/* widthOf */.q)(lead) : at;
    // Nearly every piece is one of these: a word of ASCII letters, the first of them perhaps upper case.
    const body = isUpperAscii(bytes[word]) ? word + 1 : word;
    let next = body;
    while (isLowerAscii(bytes[next]))
        next++;
    const stop = bytes[next];
    if (next > body && stop < 0x80 && stop !== APOSTROPHE)
        return next;
    if (next === word && stop < 0x80 && first !== tokens_classes/* MARK */.M$)
        return scanRest(classes, bytes, at, end, first, true);
    return scanAny(classes, bytes, at, end, first, word);
}
/**
 * What a regular expression finds by stepping back is decided in one look:
 * H* takes the whole run; T+ then needs a lower-case letter behind it, or gives back all after the run's last caseless one.
 */
function scanAny(classes, bytes, at, end, first, word) {
    let next = word;
    let afterCaseless = -1;
    let kind = 0;
    while (next < end) {
        kind = (0,utf8/* classAt */.u)(classes, bytes, next);
        if ((kind & HEAD) === 0)
            break;
        next += (0,utf8/* widthOf */.q)(bytes[next]);
        if ((kind & (tokens_classes/* CASELESS */.mG | tokens_classes/* MARK */.M$)) !== 0)
            afterCaseless = next;
    }
    if (next < end && kind === tokens_classes/* LOWER */.ss)
        return contractionEnd(bytes, tailEnd(classes, bytes, next, end), end);
    if (afterCaseless !== -1)
        return contractionEnd(bytes, afterCaseless, end);
    // A mark was taken as the prefix, but only as a word of its own does it satisfy T+.
    if (first === tokens_classes/* MARK */.M$)
        return contractionEnd(bytes, word, end);
    if (next > word)
        return contractionEnd(bytes, next, end);
    return scanRest(classes, bytes, at, end, first, true);
}
function tailEnd(classes, bytes, at, end) {
    let next = at;
    while (next < end) {
        const byte = bytes[next];
        if (((0,utf8/* classAt */.u)(classes, bytes, next) & TAIL) === 0)
            break;
        next += (0,utf8/* widthOf */.q)(byte);
    }
    return next;
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/scan-word.js

/** Longest piece that is found here. */
const LONGEST = 15;
/** In `SKIPS`: the first byte is a piece by itself. */
const ALONE = 16;
/** In `SKIPS`: nothing that is found here begins with these bytes. */
const NONE = 17;
const TOP_BITS = 0x80808080 | 0;
/** By a piece's first two bytes: how many stand before the lower-case run of its word, or `ALONE`, or `NONE`. */
const SKIPS = new Uint8Array(1 << 16).fill(NONE);
/** 1 for a byte that ends a word in both patterns: ASCII, no letter, and no contraction. */
const STOPS = new Uint8Array(256);
for (let byte = 0; byte < 0x80; byte++) {
    STOPS[byte] = isLetter(byte) || byte === APOSTROPHE ? 0 : 1;
    for (let next = 0; next < 0x80; next++)
        SKIPS[(byte << 8) | next] = skipOf(byte, next);
}
function skipOf(byte, next) {
    if (isLetter(byte))
        return isUpperAscii(byte) ? 1 : 0;
    if (isDigit(byte))
        return isDigit(next) ? NONE : ALONE;
    const isBreak = byte === 0x0a || byte === 0x0d;
    if (isLetter(next)) {
        if (byte === APOSTROPHE)
            return NONE;
        return isBreak ? ALONE : isUpperAscii(next) ? 2 : 1;
    }
    if (isDigit(next))
        return ALONE;
    const isWide = isSpace(next);
    if (isSpace(byte))
        return isBreak && !isWide ? ALONE : NONE;
    // A symbol takes the symbols, line breaks and slashes behind it along.
    return next === 0x20 || next === 0x09 ? ALONE : NONE;
}
function isLetter(byte) {
    return isLowerAscii(byte | 0x20);
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isSpace(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
/**
 * Length of the piece at `at` where it is a short ASCII word or a single character that both patterns end at the same
 * place; 0 where only the scanner can tell. These are nine of ten pieces of English and of code, and they are found
 * without a loop: eight bytes are looked at at once, so that the processor has no branch to guess wrong.
 *
 * The bytes behind the text are a zero and then anything; sixteen of them must be readable.
 *
 * @param first the four bytes at `at` as one word, the lowest first
 * @param second the four bytes behind them
 */
function wordLength(view, bytes, at, first, second) {
    const skip = SKIPS[((first & 0xff) << 8) | ((first >>> 8) & 0xff)];
    if (skip >= ALONE)
        return skip === ALONE ? 1 : 0;
    const others = notLower(first) | (notLower(second) << 4);
    let run = others & (-1 << skip);
    if (run === 0) {
        run =
            (notLower(view.getInt32(at + 8, true)) << 8) |
                (notLower(view.getInt32(at + 12, true)) << 12) |
                (1 << (LONGEST + 1));
    }
    const length = 31 - Math.clz32(run & -run);
    if (length <= skip || length > LONGEST)
        return 0;
    return STOPS[bytes[at + length]] === 0 ? 0 : length;
}
/** Four bits, one for each byte of a word of memory that is no lower-case ASCII letter. */
function notLower(word) {
    const low = word & 0x7f7f7f7f;
    // The top bit of each byte is set from 'a' on in the one sum, and beyond 'z' in the other.
    const lower = (low + 0x1f1f1f1f) & ~(low + 0x05050505) & ~word & TOP_BITS;
    return Math.imul((lower ^ TOP_BITS) >>> 7, 0x10204080) >>> 28;
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/short-cache.js
/** Pieces of up to this many bytes are kept: nearly all of them in English and code. */
const SHORT_BYTES = 15;
/** Bytes that must be readable behind a piece. */
const READ_AHEAD = 16;
/** A power of two; at 32 bytes an entry the cache stays within a core's second-level cache. */
const short_cache_ENTRIES = 8192;
const short_cache_SHIFT = 32 - 13;
const STRIDE = 8;
/** For a piece of n bytes, MASKS[4n … 4n + 3] keep its bytes in four words and blank out what follows. */
const MASKS = new Int32Array((SHORT_BYTES + 1) * 4);
for (let length = 0; length <= SHORT_BYTES; length++) {
    for (let word = 0; word < 4; word++) {
        const bytes = Math.min(4, Math.max(0, length - 4 * word));
        MASKS[4 * length + word] = bytes === 4 ? -1 : (1 << (8 * bytes)) - 1;
    }
}
/**
 * Counts of short pieces by their bytes, read as four words with the length in the last byte: an exact key without a loop.
 * A newer piece takes the place of an older one in the same slot.
 */
class ShortCache {
    entries = new Int32Array(short_cache_ENTRIES * STRIDE);
    first = 0;
    second = 0;
    third = 0;
    fourth = 0;
    slot = 0;
    /** The count, or 0 where the piece is not known; `keep` then stores what the caller finds. */
    find(view, start, length) {
        const mask = length << 2;
        const first = view.getInt32(start, true) & MASKS[mask];
        const second = view.getInt32(start + 4, true) & MASKS[mask + 1];
        const third = view.getInt32(start + 8, true) & MASKS[mask + 2];
        const fourth = (view.getInt32(start + 12, true) & MASKS[mask + 3]) | (length << 24);
        const mixed = Math.imul(first, 0x9e3779b1) ^
            Math.imul(second, 0x85ebca6b) ^
            Math.imul(third, 0xc2b2ae35) ^
            Math.imul(fourth, 0x27d4eb2f);
        const slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> short_cache_SHIFT) * STRIDE;
        const entries = this.entries;
        if (entries[slot] === first &&
            entries[slot + 1] === second &&
            entries[slot + 2] === third &&
            entries[slot + 3] === fourth) {
            return entries[slot + 4];
        }
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.slot = slot;
        return 0;
    }
    /** Stores the count of the piece that `find` did not know just before. */
    keep(count) {
        const { entries, slot } = this;
        entries[slot] = this.first;
        entries[slot + 1] = this.second;
        entries[slot + 2] = this.third;
        entries[slot + 3] = this.fourth;
        entries[slot + 4] = count;
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/tiny-cache.js
/** Pieces of up to this many bytes are kept: with the length they fill two words of memory. */
const TINY_BYTES = 7;
/** Pairs of entries, a power of two: a piece may stand in either, as both lie in one line of the processor's cache. */
const PAIRS = 8192;
const tiny_cache_SHIFT = 32 - 13;
const tiny_cache_STRIDE = 4;
/** For a piece of n bytes, MASKS[2n] and MASKS[2n + 1] keep its bytes in two words and blank out what follows. */
const tiny_cache_MASKS = new Int32Array((TINY_BYTES + 1) * 2);
for (let length = 0; length <= TINY_BYTES; length++) {
    for (const word of [0, 1]) {
        const bytes = Math.min(4, Math.max(0, length - 4 * word));
        tiny_cache_MASKS[2 * length + word] = bytes === 4 ? -1 : (1 << (8 * bytes)) - 1;
    }
}
/** As `ShortCache`, for the shortest pieces, which are most: half the work and half the memory for each. */
class TinyCache {
    entries = new Int32Array(PAIRS * 2 * tiny_cache_STRIDE);
    first = 0;
    second = 0;
    slot = 0;
    /**
     * The count, or 0 where the piece is not known; `keep` then stores what the caller finds.
     * @param head the piece's first four bytes as one word, the lowest first; what follows a shorter piece does not count
     * @param tail the four bytes behind them
     */
    find(head, tail, length) {
        const mask = length << 1;
        const first = head & tiny_cache_MASKS[mask];
        const second = (tail & tiny_cache_MASKS[mask + 1]) | (length << 24);
        const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
        const slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> tiny_cache_SHIFT) << 3;
        const entries = this.entries;
        if (entries[slot] === first && entries[slot + 1] === second)
            return entries[slot + 2];
        const other = slot + tiny_cache_STRIDE;
        if (entries[other] === first && entries[other + 1] === second)
            return entries[other + 2];
        this.first = first;
        this.second = second;
        this.slot = slot;
        return 0;
    }
    /** Stores the count of the piece that `find` did not know just before, and forgets the older one of the pair. */
    keep(count) {
        const { entries, slot } = this;
        entries.copyWithin(slot + tiny_cache_STRIDE, slot, slot + tiny_cache_STRIDE);
        entries[slot] = this.first;
        entries[slot + 1] = this.second;
        entries[slot + 2] = count;
    }
}

;// CONCATENATED MODULE: ./build/js/dataset/tokens/counter.js









const SCANNERS = {
    cl100k_base: scanCl100k,
    o200k_base: scanO200k,
};
/** Bytes kept for the text between calls; a rare longer text gets a buffer of its own. */
const SCRATCH_BYTES = 1 << 20;
/** A counter over tables that were built here or in another thread; costs next to nothing. */
function counterFromTables(tables) {
    const { classes, longest, encoding } = tables;
    const lookup = lookupIn(tables);
    const merge = mergerFor(tables, lookup);
    const tiny = new TinyCache();
    const short = new ShortCache();
    const cache = new PieceCache();
    const scan = SCANNERS[encoding];
    const scratch = Buffer.alloc(SCRATCH_BYTES);
    const scratchView = viewOf(scratch);
    const countNew = (bytes, start, end) => {
        if (end - start > longest)
            return merge(bytes, start, end);
        const hash = (0,vocabulary/* hashOf */.qQ)(bytes, start, end);
        if (lookup(hash, bytes, start, end) !== vocabulary/* NO_RANK */.pm)
            return 1;
        const known = cache.find(hash, bytes, start, end);
        if (known !== 0)
            return known;
        const count = merge(bytes, start, end);
        cache.keep(hash, bytes, start, end, count);
        return count;
    };
    /** A piece that `tiny` did not know just before. */
    const countTiny = (bytes, at, length) => {
        const count = countNew(bytes, at, at + length);
        tiny.keep(count);
        return count;
    };
    const countShort = (bytes, view, at, length) => {
        const known = short.find(view, at, length);
        if (known !== 0)
            return known;
        const count = countNew(bytes, at, at + length);
        short.keep(count);
        return count;
    };
    const countBytes = (bytes, view, end) => {
        // The scanners run to the end of a word without asking whether the text ends: a zero byte is no letter.
        bytes[end] = 0;
        let total = 0;
        for (let at = 0; at < end;) {
            const first = view.getInt32(at, true);
            const second = view.getInt32(at + 4, true);
            const found = wordLength(view, bytes, at, first, second);
            const length = found === 0 ? scan(classes, bytes, at, end) - at : found;
            // Every byte is a token.
            if (length === 1)
                total++;
            else if (length <= TINY_BYTES) {
                const known = tiny.find(first, second, length);
                total += known !== 0 ? known : countTiny(bytes, at, length);
            }
            else if (length <= SHORT_BYTES)
                total += countShort(bytes, view, at, length);
            else
                total += countNew(bytes, at, at + length);
            at += length;
        }
        return total;
    };
    return {
        encoding,
        count(text) {
            if (text.length * 3 + READ_AHEAD <= SCRATCH_BYTES)
                return countBytes(scratch, scratchView, scratch.write(text));
            const bytes = Buffer.alloc(Buffer.byteLength(text) + READ_AHEAD);
            return countBytes(bytes, viewOf(bytes), bytes.write(text));
        },
    };
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 35581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ widthOf),
/* harmony export */   u: () => (/* binding */ classAt)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78108);

/** Bytes of the UTF-8 sequence that begins with `lead`. */
function widthOf(lead) {
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
/** The class of the character at byte `at` of well-formed UTF-8. */
function classAt(classes, bytes, at) {
    const lead = bytes[at];
    return lead < 0x80 ? classes[lead] : wideClass(classes, bytes, at, lead);
}
function wideClass(classes, bytes, at, lead) {
    const second = bytes[at + 1] & 0x3f;
    if (lead < 0xe0)
        return classes[((lead & 0x1f) << 6) | second];
    const third = bytes[at + 2] & 0x3f;
    if (lead < 0xf0)
        return classes[((lead & 0x0f) << 12) | (second << 6) | third];
    const fourth = bytes[at + 3] & 0x3f;
    const point = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
    if (classes[point] === 0)
        (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .fillPlane */ .ml)(classes, point);
    return classes[point];
}


/***/ }),

/***/ 20960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dx: () => (/* binding */ HASH_FACTOR),
  pm: () => (/* binding */ NO_RANK),
  IU: () => (/* binding */ buildTables),
  qQ: () => (/* binding */ hashOf),
  SW: () => (/* binding */ slotOf)
});

// EXTERNAL MODULE: ./build/js/dataset/tokens/utf8.js
var utf8 = __webpack_require__(35581);
;// CONCATENATED MODULE: ./build/js/dataset/tokens/bridges.js

/**
 * Marks, by `byte before << 8 | byte after`, every border between two characters that lies within a token which begins or
 * ends inside a character. Where no such token can lie, a character's bytes merge among themselves first,
 * and merging may begin with whole characters (see slices.ts): a third of the parts for Chinese.
 */
function markBridges(starts, bytes, ranks, bridges) {
    for (let rank = 0; rank < ranks; rank++) {
        const start = starts[rank];
        const end = starts[rank + 1];
        if (isWhole(bytes, start, end))
            continue;
        for (let at = start + 1; at < end; at++) {
            const byte = bytes[at];
            if (!isContinuation(byte))
                bridges[(bytes[at - 1] << 8) | byte] = 1;
        }
    }
}
function isWhole(bytes, start, end) {
    let at = start;
    while (at < end) {
        const lead = bytes[at];
        if (isContinuation(lead))
            return false;
        const next = at + (0,utf8/* widthOf */.q)(lead);
        if (next > end)
            return false;
        for (at++; at < next; at++)
            if (!isContinuation(bytes[at]))
                return false;
    }
    return true;
}
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}

// EXTERNAL MODULE: ./build/js/dataset/tokens/classes.js
var classes = __webpack_require__(78108);
;// CONCATENATED MODULE: ./build/js/dataset/tokens/vocabulary.js


const NO_RANK = 0x7fffffff;
/** Multiplier of the polynomial hash: odd, so that no bit is lost. */
const HASH_FACTOR = 0x2c1b3c6d;
/** Builds the tables straight from the base64 text: no string or Map per token (that is what makes others slow to start). */
function buildTables(encoding, ranks) {
    const text = Buffer.from(ranks.bpe_ranks, 'latin1');
    const starts = shared(Int32Array, Math.ceil(text.length / FEWEST_CHARACTERS) + 1);
    const bytes = shared(Uint8Array, Math.ceil(text.length * 0.75));
    const count = decodeTokens(text, starts, bytes);
    const slots = shared(Int32Array, 2 ** Math.ceil(Math.log2(count * 2)) * 2);
    const pairs = shared(Int32Array, 0x10000).fill(NO_RANK);
    let longest = 0;
    for (let rank = 0; rank < count; rank++) {
        const start = starts[rank];
        const end = starts[rank + 1];
        if (end - start > longest)
            longest = end - start;
        if (end - start === 2)
            pairs[(bytes[start] << 8) | bytes[start + 1]] = rank;
        insert(slots, hashOf(bytes, start, end), rank);
    }
    const bridges = shared(Uint8Array, 0x10000);
    markBridges(starts, bytes, count, bridges);
    return { encoding, classes: (0,classes/* buildClasses */.LP)(), slots, starts, bytes, pairs, bridges, longest };
}
/** Polynomial, so that the hash of any slice follows from the hashes of two prefixes (see merge.ts). */
function hashOf(bytes, start, end) {
    let hash = 0;
    for (let at = start; at < end; at++)
        hash = (Math.imul(hash, HASH_FACTOR) + bytes[at] + 1) | 0;
    return hash;
}
/** The slot where a search for `hash` begins. */
function slotOf(hash, mask) {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return ((mixed ^ (mixed >>> 13)) & mask) << 1;
}
function insert(slots, hash, rank) {
    const mask = (slots.length >> 1) - 1;
    let slot = slotOf(hash, mask);
    while (slots[slot + 1] !== 0)
        slot = (slot + 2) & (slots.length - 1);
    slots[slot] = hash;
    slots[slot + 1] = rank + 1;
}
/** Of a token: four of base64, and the space before them. Memory that is set aside and never touched costs nothing. */
const FEWEST_CHARACTERS = 5;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const BASE64 = new Uint8Array(128);
Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').forEach((letter, value) => {
    BASE64[letter.charCodeAt(0)] = value;
});
/** Writes every token's bytes and start; returns how many ranks there are. */
function decodeTokens(text, starts, bytes) {
    let rank = 0;
    let end = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] !== 0x21)
            throw new Error(`The ranks of js-tiktoken have an unknown form at byte ${at}.`);
        at += 2;
        let first = 0;
        while (text[at] !== SPACE)
            first = first * 10 + text[at++] - 0x30;
        // Ranks left out have no bytes, and so can never be found.
        while (rank < first)
            starts[rank++] = end;
        while (at < text.length && text[at] !== LINE_FEED) {
            at++;
            starts[rank++] = end;
            let bits = 0;
            let held = 0;
            for (; at < text.length && text[at] !== SPACE && text[at] !== LINE_FEED; at++) {
                if (text[at] === 0x3d)
                    continue;
                bits = (bits << 6) | BASE64[text[at]];
                held += 6;
                if (held >= 8) {
                    held -= 8;
                    bytes[end++] = (bits >> held) & 0xff;
                }
            }
        }
    }
    starts[rank] = end;
    return rank;
}
function shared(Kind, length) {
    return new Kind(new SharedArrayBuffer(length * Kind.BYTES_PER_ELEMENT));
}


/***/ })

};
