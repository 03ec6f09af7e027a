export const id = 1796;
export const ids = [1796];
export const modules = {

/***/ 81796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postComment: () => (/* binding */ postComment)
});

// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/github/comment-failure.js
var comment_failure = __webpack_require__(26930);
// EXTERNAL MODULE: ./build/js/github/comment.js + 1 modules
var github_comment = __webpack_require__(15068);
// EXTERNAL MODULE: ./build/js/github/octokit.js + 1 modules
var octokit = __webpack_require__(89941);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/github/conversation.js
var conversation = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/js/untrusted/markdown-code.js
var markdown_code = __webpack_require__(30462);
;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/effort.js
/**
 * Parsers of Markdown take time with the square of some counts: what is left open is looked for to the end, again and
 * again. Our own comments stay far below these limits, with which the parser needs two seconds at most.
 */
const LIMITS = { lines: 6_000, emphasis: 4_000, openTags: 2_000, nesting: 8 };
const NESTED = new RegExp(String.raw `^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){${LIMITS.nesting + 1}}`, 'm');
/** Whether parsing the text would keep a processor busy for no honest reason. */
function asksTooMuch(markdown) {
    return (NESTED.test(markdown) ||
        count(markdown, /\n/g) > LIMITS.lines ||
        count(markdown, /(?<!\\)[*_~]+/g) > LIMITS.emphasis ||
        count(markdown, /</g) > LIMITS.openTags);
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/edges.js
/** The joiners that our own reports put into references; they would be shown as escapes, and come anew. */
function withoutJoiners(text) {
    return text.replaceAll('\u2060', '');
}
/** Neutralizes a piece of a line and keeps the space that parts it from its neighbours. */
function keepEdges(text, neutralize) {
    if (text.trim() === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${neutralize(text)}${/\s$/.test(text) ? ' ' : ''}`;
}

;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/tags.js
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<(\/?)(details|summary|sub|ins|del|code|span|br)>/g;
const ENTITIES = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
};
/** Takes HTML apart. Comments are left out: by them comments are found again, and carry earlier results. */
function readTags(html) {
    const source = html.replace(COMMENT, '');
    const parts = [];
    let at = 0;
    for (const match of source.matchAll(TAG)) {
        const [tag, slash = '', name = ''] = match;
        if (match.index > at)
            parts.push({ kind: 'text', text: source.slice(at, match.index) });
        parts.push({ kind: 'tag', name, closes: slash !== '', source: tag });
        at = match.index + tag.length;
    }
    if (at < source.length)
        parts.push({ kind: 'text', text: source.slice(at) });
    return parts;
}
/** What `htmlText` has escaped; other entities stay as they were written. */
function decodeHtmlText(text) {
    return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/clean-phrasing.js


/** Elements that our own comments put into a line. */
const INLINE = new Set(['sub', 'ins', 'del', 'code']);
/** The parts of a line that do no harm; every element that is opened is closed in the same place. */
function cleanPhrasing(nodes, rules) {
    const open = [];
    const cleaned = nodes.flatMap((node) => node.type === 'html' ? cleanTag(node.value, open) : cleanNode(node, rules));
    const closing = open.toReversed().map((name) => html(`</${name}>`));
    return mergeTexts([...cleaned, ...closing]);
}
function cleanNode(node, rules) {
    switch (node.type) {
        case 'text':
            return [clean_phrasing_text(rules.isOneLine ? node.value.replaceAll('\n', ' ') : node.value)];
        case 'inlineCode':
            return [{ type: 'inlineCode', value: node.value }];
        case 'break':
            return rules.isOneLine ? [clean_phrasing_text(' ')] : [{ type: 'break' }];
        case 'strong':
        case 'emphasis':
        case 'delete': {
            const children = cleanPhrasing(node.children, rules);
            return children.length === 0 ? [] : [{ type: node.type, children }];
        }
        case 'link': {
            const children = cleanPhrasing(node.children, rules);
            const url = URL.canParse(node.url) ? new URL(node.url) : null;
            const stays = url !== null && children.length > 0 && rules.isAllowedLink(url);
            return stays ? [{ type: 'link', url: url.href, children }] : children;
        }
        case 'linkReference':
            return cleanPhrasing(node.children, rules);
        case 'image':
        case 'imageReference':
            return [clean_phrasing_text(node.alt ?? '')];
        case 'footnoteReference':
            return [clean_phrasing_text(`[^${node.identifier}]`)];
    }
}
/** The parser gives one tag or comment at a time. */
function cleanTag(value, open) {
    return readTags(value).flatMap((part) => {
        if (part.kind === 'text')
            return [clean_phrasing_text(part.text)];
        if (part.name === 'br')
            return [html('<br>')];
        if (!INLINE.has(part.name))
            return part.name === 'span' ? [] : [clean_phrasing_text(part.source)];
        if (!part.closes) {
            open.push(part.name);
            return [html(`<${part.name}>`)];
        }
        const at = open.lastIndexOf(part.name);
        return at < 0
            ? []
            : open
                .splice(at)
                .toReversed()
                .map((name) => html(`</${name}>`));
    });
}
/**
 * What was left out may have stood between: a reference that was torn apart must be found again, to be broken, and two
 * pieces of code must not share their back-ticks.
 */
function mergeTexts(nodes) {
    const merged = [];
    for (const node of nodes) {
        const last = merged.at(-1);
        if (node.type === 'text' && node.value === '')
            continue;
        if (node.type === 'text' && last?.type === 'text')
            merged[merged.length - 1] = clean_phrasing_text(last.value + node.value);
        else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
            merged.push(html('<span></span>'), node);
        else
            merged.push(node);
    }
    return merged;
}
function clean_phrasing_text(value) {
    return { type: 'text', value: withoutJoiners(value) };
}
function html(value) {
    return { type: 'html', value };
}

;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/fence-language.js
/** Languages that GitHub colours and does nothing else with; it draws `mermaid`, `math`, `geojson`, `stl` and others. */
const COLOURED = new Set(['text', 'sh', 'yaml', 'json', 'python', 'js', 'ts', 'diff']);
const NUMBER = String.raw `-?\d+(?:\.\d+)?`;
/** The lines of our own loss charts. A diagram of another kind can hold links, pictures and HTML. */
const CHART_LINES = [
    /^xychart-beta$/,
    /^title "[\w ,.()-]*"$/,
    new RegExp(String.raw `^x-axis "step" (?:\[(?:"\d+"(?:, )?)*\]|\d+ --> \d+)$`),
    new RegExp(String.raw `^y-axis "loss" ${NUMBER} --> ${NUMBER}$`),
    new RegExp(String.raw `^line \[${NUMBER}(?:, ${NUMBER})*\]$`),
];
/** The language of a fence if it is harmless, else `text`. */
function safeLanguage(language, code) {
    if (language === '' || COLOURED.has(language))
        return language;
    return language === 'mermaid' && isOwnChart(code) ? 'mermaid' : 'text';
}
function isOwnChart(code) {
    return code.split('\n').every((line) => CHART_LINES.some((pattern) => pattern.test(line.trim())));
}

// EXTERNAL MODULE: ./build/js/untrusted/html-text.js
var html_text = __webpack_require__(87504);
;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/html-flow.js



/**
 * The HTML blocks of one container, in their order: folds with their summary stay, everything else is shown as text.
 * A fold that was not closed would swallow what is written below the stranger's text.
 */
class HtmlFlow {
    #depth = 0;
    #awaitsSummary = false;
    clean(source) {
        const parts = readTags(source);
        const blocks = [];
        while (parts.length > 0) {
            const part = parts.shift();
            if (part === undefined || (part.kind === 'text' && part.text.trim() === ''))
                continue;
            if (part.kind === 'tag' && part.name === 'summary' && !part.closes && this.#awaitsSummary) {
                blocks.push(this.#fold(readSummary(parts)));
                continue;
            }
            blocks.push(...this.beforeOther());
            if (part.kind === 'text')
                blocks.push(paragraph(part.text));
            else if (part.name === 'details' && !part.closes)
                this.#awaitsSummary = true;
            else if (part.name === 'details' && this.#depth > 0) {
                this.#depth -= 1;
                blocks.push({ type: 'html', value: '</details>' });
            }
        }
        return blocks;
    }
    /** A fold without a summary of its own gets one before anything else is in it. */
    beforeOther() {
        return this.#awaitsSummary ? [this.#fold('Details')] : [];
    }
    close() {
        const pending = this.beforeOther();
        const closing = Array.from({ length: this.#depth }, () => ({ type: 'html', value: '</details>' }));
        this.#depth = 0;
        return [...pending, ...closing];
    }
    #fold(summary) {
        this.#awaitsSummary = false;
        this.#depth += 1;
        return { type: 'html', value: `<details>\n<summary>${summary}</summary>` };
    }
}
/** Takes the parts up to the summary's end. GitHub reads it as HTML, on one line. */
function readSummary(parts) {
    let inner = '';
    let inCode = false;
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        if (part.kind === 'text')
            inner += keepEdges(decodeHtmlText(withoutJoiners(part.text)), html_text/* htmlText */.js);
        else if (part.name === 'summary' && part.closes)
            break;
        else if (part.name === 'code' && part.closes === inCode) {
            inner += part.source;
            inCode = !inCode;
        }
    }
    return inCode ? `${inner}</code>` : inner;
}
function paragraph(text) {
    return { type: 'paragraph', children: [{ type: 'text', value: withoutJoiners(text).trim() }] };
}

;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/clean-flow.js



const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=\n|$)/;
/** The blocks of one container that do no harm; every fold that is opened is closed in the same container. */
function cleanFlow(nodes, isAllowedLink) {
    const html = new HtmlFlow();
    const cleaned = nodes.flatMap((node) => node.type === 'html'
        ? html.clean(node.value)
        : [...html.beforeOther(), ...cleanBlock(node, isAllowedLink)]);
    return [...cleaned, ...html.close()];
}
function cleanBlock(node, isAllowedLink) {
    const phrasing = { isAllowedLink };
    const oneLine = { isAllowedLink, isOneLine: true };
    switch (node.type) {
        case 'paragraph':
            return [{ type: 'paragraph', children: cleanPhrasing(node.children, phrasing) }];
        case 'heading':
            return [{ type: 'heading', depth: node.depth, children: cleanPhrasing(node.children, oneLine) }];
        case 'thematicBreak':
            return [{ type: 'thematicBreak' }];
        case 'code':
            return [cleanCode(node)];
        case 'blockquote':
            return [cleanQuote(node, isAllowedLink)];
        case 'list':
            return [
                {
                    type: 'list',
                    ordered: node.ordered ?? false,
                    start: node.start ?? null,
                    spread: node.spread ?? false,
                    children: node.children.map((item) => cleanItem(item, isAllowedLink)),
                },
            ];
        case 'table': {
            const row = ({ children }) => ({
                type: 'tableRow',
                children: children.map((cell) => ({
                    type: 'tableCell',
                    children: cleanPhrasing(cell.children, oneLine),
                })),
            });
            return [{ type: 'table', align: node.align ?? null, children: node.children.map(row) }];
        }
        case 'definition':
        case 'footnoteDefinition':
            // Not parsed as such.
            return [];
    }
}
function cleanItem(item, isAllowedLink) {
    return {
        type: 'listItem',
        spread: item.spread ?? false,
        children: cleanFlow(item.children, isAllowedLink),
    };
}
function cleanCode({ lang, value }) {
    return { type: 'code', lang: safeLanguage(lang ?? '', value), value };
}
/** A coloured box stays one: its mark is no text, or it would be escaped. */
function cleanQuote(quote, isAllowedLink) {
    const children = cleanFlow(quote.children, isAllowedLink);
    const [first, ...others] = children;
    const [start, ...rest] = first?.type === 'paragraph' ? first.children : [];
    const mark = start?.type === 'text' ? ALERT.exec(start.value)?.[0] : undefined;
    if (start?.type !== 'text' || mark === undefined)
        return { type: 'blockquote', children };
    const box = {
        type: 'paragraph',
        children: [
            { type: 'html', value: mark },
            { type: 'text', value: start.value.slice(mark.length) },
            ...rest,
        ],
    };
    return { type: 'blockquote', children: [box, ...others] };
}

// EXTERNAL MODULE: ./build/js/untrusted/markdown-text.js
var markdown_text = __webpack_require__(87676);
;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/handlers.js



/**
 * Writes what strangers chose by the same functions as our own reports. The library's own escapes keep Markdown's
 * meaning, and know nothing of mentions, references and formulas.
 */
const markdownHandlers = {
    text: (node) => writeText(node.value),
    inlineCode: (node) => (0,markdown_code/* markdownCode */.D)(node.value),
    code: (node) => (0,markdown_code/* markdownFence */.p)(node.value, node.lang ?? ''),
    link: (node, _parent, state, info) => {
        const exit = state.enter('link');
        const text = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
        exit();
        return `[${text}](<${percentEncode(node.url)}>)`;
    },
};
function writeText(value) {
    const lines = value.replace(/\n\s*\n/g, '\n').split('\n');
    return lines
        .map((line) => line
        .split('\u00a0')
        .map((part) => keepEdges(part, markdown_text/* markdownText */.p))
        .join('&nbsp;'))
        .join('\n');
}
/** What could end the address, the cell around it, or begin something in it. */
function percentEncode(url) {
    return url.replace(/[<>()[\]\\|`*"'\s@]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

;// CONCATENATED MODULE: ./build/js/untrusted/foreign-markdown/neutralize.js




const CUT = '_Cut here: the text is longer than GitHub takes._';
/**
 * A whole Markdown text that a stranger wrote, as Markdown that looks the same and does nothing: no mention, reference,
 * image, formula, foreign link, HTML comment, or HTML but that of folds and struck or underlined words. The text is
 * parsed and written anew from its tree, so that nothing depends on how GitHub would read the original.
 *
 * What cannot be read so (nested or marked up beyond reason) is shown as code.
 */
async function neutralizeMarkdown(markdown, { isAllowedLink, max }) {
    if (asksTooMuch(markdown))
        return showAsCode(markdown, max);
    const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown, gfmToMarkdown }, { toMarkdown }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9886), __webpack_require__.e(9834)]).then(__webpack_require__.bind(__webpack_require__, 99834)),
        __webpack_require__.e(/* import() */ 209).then(__webpack_require__.bind(__webpack_require__, 40209)),
        Promise.all(/* import() */[__webpack_require__.e(2169), __webpack_require__.e(525)]).then(__webpack_require__.bind(__webpack_require__, 90525)),
        Promise.all(/* import() */[__webpack_require__.e(2169), __webpack_require__.e(9886), __webpack_require__.e(741)]).then(__webpack_require__.bind(__webpack_require__, 60741)),
    ]);
    const write = (tree) => toMarkdown(tree, {
        bullet: '-',
        extensions: [gfmToMarkdown({ tablePipeAlign: false })],
        handlers: markdownHandlers,
    });
    try {
        const parsed = fromMarkdown(markdown.replace(/\r\n?/g, '\n'), {
            // A definition shown as text is more honest than one that is gone.
            extensions: [gfm(), { disable: { null: ['definition', 'gfmFootnoteDefinition', 'gfmFootnoteCall'] } }],
            mdastExtensions: [gfmFromMarkdown()],
        });
        // A root holds nothing but blocks, which the type does not say.
        const children = parsed.children;
        let kept = children.length;
        let text = write({ type: 'root', children: cleanFlow(children, isAllowedLink) });
        while (text.length > max && kept > 0) {
            kept = Math.min(kept - 1, Math.floor((kept * max) / text.length));
            text = `${write({ type: 'root', children: cleanFlow(children.slice(0, kept), isAllowedLink) })}\n${CUT}\n`;
        }
        return text.length > max ? '' : text.trim();
    }
    catch (error) {
        // The recursion of parser and writer ends with the stack.
        if (!(error instanceof RangeError))
            throw error;
        return showAsCode(markdown, max);
    }
}
function showAsCode(markdown, max) {
    const whole = (0,markdown_code/* markdownFence */.p)(markdown, 'text');
    if (whole.length <= max)
        return whole;
    // Back-ticks lengthen the fence, and unseen characters become escapes: half of them always fit.
    return max < 64 ? '' : showAsCode(markdown.slice(0, Math.floor(markdown.length / 2)), max);
}

;// CONCATENATED MODULE: ./build/js/commands/comment/compose-prepared.js



/** The prepared text without anything that acts, and below it where it comes from. */
async function composePrepared(prepared, context, isAllowedLink) {
    const origin = sayOrigin(context);
    const max = conversation/* MAX_COMMENT_LENGTH */.wT - conversation/* COMMENT_OVERHEAD */.lB - origin.length - 4;
    const text = await neutralizeMarkdown(prepared.slice(0, conversation/* MAX_COMMENT_LENGTH */.wT), { isAllowedLink, max });
    return `${text === '' ? '_The prepared comment is empty._' : text}\n\n${origin}\n`;
}
function sayOrigin({ payload, serverUrl, repository, runUrl }) {
    const id = (0,json/* asFiniteNumber */.ju)((0,json/* asObject */.eB)(payload['workflow_run'])?.['id']);
    const url = id === undefined ? runUrl : `${serverUrl}/${repository}/actions/runs/${id}`;
    return `---\n\n<sub>⚠️ This text was prepared by [a run without privileges](<${url}>), which runs the code of the pull request: its author may have written any of it.</sub>`;
}

// EXTERNAL MODULE: ./build/js/github/pull-request.js
var pull_request = __webpack_require__(99949);
;// CONCATENATED MODULE: ./build/js/commands/comment/find-target.js

/** The pull request of the triggering run, as long as its head still is that run's commit. */
async function findTarget(octokit, context) {
    // Other events (a comment, a schedule) do not say which commit of a pull request the results are of.
    if (context.headLabel === null && context.eventName !== 'push') {
        return { kind: 'none', why: `The event \`${context.eventName}\` names no commit of a pull request.` };
    }
    const number = await (0,pull_request/* findPullRequest */._)(octokit, context);
    if (number === null) {
        return {
            kind: 'none',
            why: `No open pull request has commit ${context.sha}: it was closed, or has moved on since.`,
        };
    }
    // A push is found by the commit that merged the pull request, whose head it is not.
    if (context.eventName === 'push')
        return { kind: 'found', number };
    const head = await (0,pull_request/* readPullRequestHead */.V)(octokit, context, number);
    if (head === context.sha)
        return { kind: 'found', number };
    return {
        kind: 'moved',
        why: `Pull request ${number} has moved on to ${head}; the results are of ${context.sha}.`,
    };
}

;// CONCATENATED MODULE: ./build/js/commands/comment/own-pages.js
/**
 * Answers which links of a prepared comment stay: files, commits and runs of this repository, and this action's page
 * on its rules. Each of them only shows something.
 */
function ownPages({ serverUrl, repository, action }) {
    const [actionRepository = ''] = action.split('@');
    const home = `${serverUrl}/${repository}/`;
    const rules = new RegExp(`^https://github\\.com/${own_pages_escape(actionRepository)}/blob/[\\w.-]+/docs/rules\\.md#[a-z\\d-]+$`);
    return (url) => {
        if (url.username !== '' || url.password !== '' || url.search !== '')
            return false;
        if (rules.test(url.href))
            return true;
        return url.href.startsWith(home) && OWN_PAGES.test(url.href.slice(home.length));
    };
}
/** What our own comments link to, below the repository. */
const OWN_PAGES = /^(?:commit\/[\da-f]{40}|blob\/[\da-f]{40}\/[^?#]+(?:#L\d+(?:-L\d+)?)?|actions\/runs\/\d+[\w/-]*)$/;
function own_pages_escape(text) {
    return text.replace(/[^\w/-]/g, '\\$&');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/dataset/read/workspace.js
var read_workspace = __webpack_require__(93183);
;// CONCATENATED MODULE: ./build/js/commands/comment/read-prepared.js





const NAME = 'comment.md';
/** Bytes looked at: a comment has at most 65,536 characters, of up to four bytes each. */
const MAX_BYTES = 262_144;
const ADVICE = 'Download the artifact of the run that prepared it (`actions/download-artifact` with `run-id`), and give the folder.';
/**
 * The comment that an unprivileged run left in its results folder, at most its first 256 kB. The folder was filled by a
 * stranger: a link would lead out of it, a pipe would never end, and neither is followed.
 *
 * @throws UserError naming `results-path`
 */
async function readPrepared(resultsPath, workspace) {
    const folder = external_node_path_.resolve(workspace, resultsPath);
    const refuse = (problem) => (0,refused/* refusedInput */.v1)('results-path', `${(0,read_workspace/* showPath */.P8)(resultsPath)} ${problem}`, { code: 'no-results' });
    const notPlain = `has a ${NAME} that is no plain file but a link or a device: it is not read.`;
    if (!(await (0,promises_.lstat)(folder).catch(() => null))?.isDirectory()) {
        throw refuse(`is no folder. ${ADVICE}`);
    }
    const file = external_node_path_.join(folder, NAME);
    const found = await (0,promises_.lstat)(file).catch(() => null);
    if (found === null)
        throw refuse(`holds no ${NAME}. ${ADVICE}`);
    if (!found.isFile())
        throw refuse(notPlain);
    const handle = await openPlain(file);
    if (handle === null)
        throw refuse(notPlain);
    try {
        return await readStart(handle);
    }
    finally {
        await handle.close();
    }
}
/** null where something else was put in the file's place since it was looked at. */
async function openPlain(file) {
    // Windows has neither of the latter flags (they count as 0 here), and no links in what a download unpacks.
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const handle = await (0,promises_.open)(file, flags).catch(() => null);
    if (handle === null || (await handle.stat()).isFile())
        return handle;
    await handle.close();
    return null;
}
async function readStart(handle) {
    const bytes = Buffer.alloc(MAX_BYTES);
    let length = 0;
    while (length < MAX_BYTES) {
        const { bytesRead } = await handle.read(bytes, length, MAX_BYTES - length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return bytes
        .subarray(0, length)
        .toString('utf8')
        .replace(/^\ufeff/, '');
}

// EXTERNAL MODULE: ./build/js/commands/publish/comment-key.js
var comment_key = __webpack_require__(1890);
// EXTERNAL MODULE: ./build/js/commands/stations/end-status.js
var end_status = __webpack_require__(40169);
;// CONCATENATED MODULE: ./build/js/commands/comment.js










/**
 * Posts the comment that an unprivileged run prepared. The pull request and its commit come from the event; nothing in
 * the folder is trusted, for whoever opened the pull request may have changed what filled it.
 */
async function postComment(step) {
    const { inputs, context, clock, log, workspace } = step;
    const { githubToken, comment: mode } = inputs.github;
    if (inputs.resultsPath === null)
        throw (0,refused/* missingInput */.fV)('results-path', '`command: comment` needs it', { code: 'missing-input' });
    const prepared = await readPrepared(inputs.resultsPath, workspace);
    if (githubToken === '' || mode === 'never') {
        log.warning(`Nothing was posted: ${mode === 'never' ? '`comment` is `never`' : '`github-token` is empty'}.`);
        (0,end_status/* noteStatus */.J)(step, 'skipped');
        return;
    }
    let client = null;
    const github = () => (client ??= (0,octokit/* openGitHub */.o)({
        token: githubToken,
        apiUrl: context.apiUrl,
        clock,
        log,
        signal: step.lastCall,
    }));
    const target = await look(step, github);
    if (target === null)
        return;
    if (target.kind !== 'found') {
        log.notice(`${target.why} Nothing was posted.`);
        (0,end_status/* noteStatus */.J)(step, target.kind === 'none' ? 'not-found' : 'skipped');
        return;
    }
    const body = await composePrepared(prepared, context, ownPages(step.record.view.run));
    const place = { ...context, pullRequest: target.number };
    const comment = (0,github_comment/* openComment */.a)({ mode, context: place, github, clock, log, redact: (text) => step.mask.redact(text) }, (0,comment_key/* commentKey */.T)(step));
    const url = await comment.publish(() => body, { final: true });
    if (url === null)
        return;
    step.outputs.set('comment-url', url);
    log.info(`Posted: ${url}`);
}
/** A missing permission is a warning, as with every comment. */
async function look(step, github) {
    try {
        return await findTarget(await github(), step.context);
    }
    catch (error) {
        if (step.cancelled.aborted)
            throw error;
        step.log.warning((0,comment_failure/* explainCommentFailure */.Z)(error, step.context));
        return null;
    }
}


/***/ }),

/***/ 40169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noteStatus),
/* harmony export */   M: () => (/* binding */ endAs)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** How the step ends where no job's own status says it: for the output, the summary and the comment. */
function noteStatus({ outputs, record }, status) {
    outputs.set('status', status);
    record.update({ status });
}
/** The error of a step that ends so, its status noted; the status is the error's code as well. */
function endAs(step, status, message) {
    noteStatus(step, status);
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, { code: status });
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


/***/ })

};
