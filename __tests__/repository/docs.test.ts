import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { commandNames } from '../../src/commands/command-table.ts';
import { PROVIDERS } from '../../src/provider/catalog.ts';
import { runCommandLine } from '../rig/index.ts';
import { readByGitHub } from './github-parser.ts';
import { listFiles, readSnippets, readText, ROOT, THIS_ACTION } from './repository.ts';

const TOP = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const pages = [...TOP, ...listFiles('docs', /\.md$/)];
const inputs = Object.keys((parse(readText('action.yml')) as { inputs: object }).inputs);
const outputs = Object.keys((parse(readText('action.yml')) as { outputs: object }).outputs);

describe.each(pages)('%s', (page) => {
  const text = withoutFences(readText(page));

  it('links to what is there', () => {
    const broken = linksOf(text).filter((link) => !isThere(page, link));
    expect(broken).toEqual([]);
  });

  it('has YAML that parses, and gives this action only inputs that it has', () => {
    for (const snippet of readSnippets(page)) {
      if (snippet.language !== 'yaml' && snippet.language !== 'yml') continue;
      for (const document of parseAllDocuments(snippet.text)) {
        expect(
          document.errors.map((error) => error.message),
          `${page}:${snippet.line}`,
        ).toEqual([]);
        for (const step of stepsOf(document.toJS())) {
          const given = Object.keys((step['with'] as object | null | undefined) ?? {});
          expect(
            given.filter((name) => !inputs.includes(name)),
            `${page}:${snippet.line}`,
          ).toEqual([]);
        }
      }
    }
  });

  it("has whole workflows that GitHub's own parser accepts", async () => {
    for (const snippet of readSnippets(page)) {
      if (!/^jobs:/m.test(snippet.text) || !/^on:/m.test(snippet.text)) continue;
      const { errors } = await readByGitHub(`${page}:${snippet.line}`, snippet.text);
      expect(errors).toEqual([]);
    }
  });

  it('prints what others wrote by printf, in a format of its own', () => {
    for (const { language, text: snippet } of readSnippets(page))
      if (/^ya?ml$/.test(language)) expect(snippet).not.toMatch(/\becho\b[^\n]*\$/);
  });

  it('names only outputs that there are', () => {
    const named = [...readText(page).matchAll(/steps\.[\w-]+\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    const others = ['list', 'sarif-output'];
    expect(named.filter((name = '') => !outputs.includes(name) && !others.includes(name))).toEqual([]);
  });
});

describe('the documentation', () => {
  it('never trains on the test set by a glob over all of them', () => {
    for (const page of pages) expect(readText(page), page).not.toContain('data/*.jsonl');
  });

  it('checks the dataset as a whole before a commit, whichever of its files changed', async () => {
    const [hook] = parse(readText('.pre-commit-hooks.yaml')) as { id: string; pass_filenames?: boolean }[];
    // A test file alone would be held to the rules of a training set.
    expect(hook?.pass_filenames).toBe(false);
    const config = readSnippets('docs/command-line.md').find(({ text }) => text.includes('repos:'))?.text;
    const [repo] = (parse(config ?? '') as { repos: { hooks: { id: string; args: string[] }[] }[] }).repos;
    const [used] = repo?.hooks ?? [];
    expect(used?.id).toBe(hook?.id);
    const files = Object.fromEntries(
      ['train', 'validation', 'test'].map((name) => [
        `data/${name}.jsonl`,
        readText(`examples/data/tickets-${name}.jsonl`),
      ]),
    );
    const end = await runCommandLine({ words: ['validate', ...(used?.args ?? [])], files });
    expect(end.exitCode, end.stdout.join('\n')).toBe(0);
    expect(end.stdout.join('\n')).toMatch(/^Training .*\nValidation .*\nTest /m);
  });

  it('is reachable from the README', () => {
    const seen = new Set<string>();
    const walk = (page: string) => {
      if (seen.has(page)) return;
      seen.add(page);
      for (const link of linksOf(withoutFences(readText(page)))) {
        const [path = ''] = link.split('#');
        const target = posix.normalize(posix.join(posix.dirname(page), path));
        if (target.endsWith('.md') && existsSync(join(ROOT, target))) walk(target);
      }
    };
    walk('README.md');
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });

  it('explains every code that an error can have', () => {
    const sources = listFiles('src', /\.ts$/).filter((path) => !path.startsWith('src/simulator/'));
    const codes = sources.flatMap((path) =>
      [...readText(path).matchAll(/code: '([a-z]+(?:-[a-z]+)*)'/g)].map(([, code = '']) => code),
    );
    const page = readText('docs/troubleshooting.md');
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  it('says wherever a timeout may cancel that it cancels only a job of this run', () => {
    for (const page of ['action.yml', 'README.md', 'docs/resuming.md'])
      expect(readText(page), page).toMatch(/adopted or followed\s+goes on/);
    expect(readText('docs/troubleshooting.md')).toContain('`on-timeout: cancel` and this run created it');
  });

  it('quotes messages that the action says', () => {
    const plain = (text: string) => text.replaceAll('\\', '').replaceAll('’', "'");
    const sources = listFiles('src', /\.ts$/).filter((path) => !path.startsWith('src/simulator/'));
    const said = plain(sources.map(readText).join('\n'));
    const rows = plain(readText('docs/troubleshooting.md'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const quoted = rows.flatMap((row) => [...row.matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote));
    // What stands between the dots is filled in.
    const parts = quoted.flatMap((quote) =>
      quote.split('…').flatMap((part) => {
        // The sentence about an input is put together from its name and what is wrong with it.
        const [, name, rest = part] = /^Input `([a-z-]+)`(.*)$/.exec(part) ?? [];
        if (name !== undefined) expect(readText('action.yml')).toContain(`\n  ${name}:\n`);
        return rest.replace(/^[ .,:]+|[ .,:]+$/g, '');
      }),
    );
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((part) => !/^\(HTTP \d+\)$/.test(part) && !said.includes(part))).toEqual([]);
  });

  it('has a page a provider and a word on every command', () => {
    for (const id of PROVIDERS) expect(existsSync(join(ROOT, 'docs/providers', `${id}.md`)), id).toBe(true);
    for (const name of commandNames) expect(readText('docs/commands.md')).toContain(`## ${name}`);
  });
});

function withoutFences(text: string): string {
  return text.replace(/^( *)(`{3,})[\s\S]*?^\1\2\s*$/gm, '');
}

/** Targets of links and pictures within the repository. */
function linksOf(text: string): string[] {
  return [...text.replace(/`[^`\n]*`/g, '``').matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

function isThere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  return statSync(join(ROOT, target)).isFile() && anchorsOf(target).has(anchor);
}

/** Anchors as GitHub makes them of headings: small letters, no punctuation, a number for a repetition. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(readText(page)).matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const base = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = base;
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${base}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Every mapping with a `uses` of this action, however deep. */
function stepsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(stepsOf);
  if (typeof value !== 'object' || value === null) return [];
  const map = value as Record<string, unknown>;
  const isStep = typeof map['uses'] === 'string' && map['uses'].startsWith(`${THIS_ACTION}@`);
  return [...(isStep ? [map] : []), ...Object.values(map).flatMap(stepsOf)];
}
