import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './repository.ts';

/** Top to bottom: a folder imports only from itself and from those after it. Files of src itself are the top. */
const ORDER = [
  'cli',
  'commands',
  'evaluation',
  'report',
  'github',
  'training',
  'dataset',
  'provider',
  'simulator',
  'input-values',
  'untrusted',
  'boundary',
] as const;

/** Packages that one folder alone may import. */
const KEEPERS: readonly (readonly [name: RegExp, folder: string])[] = [
  [/^@actions\//, 'src/github/'],
  [/^undici$/, 'src/provider/'],
  [/^js-tiktoken/, 'src/dataset/tokens/'],
];

const files = listFiles('src', /\.ts$/).map((path) => ({ path, text: readText(path) }));

/** Static, dynamic and type imports, as written. */
function importsOf(text: string): string[] {
  const pattern =
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|(?:^|\W)import\(\s*'([^']+)'\s*\)|^import\s*'([^']+)'/gm;
  return [...text.matchAll(pattern)].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '');
}

const edges = files.flatMap(({ path, text }) =>
  importsOf(text).map((target) => ({
    path,
    target,
    file: target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : null,
  })),
);

const levelOf = (path: string): number => {
  const [, folder = ''] = /^src\/([^/]+)\//.exec(path) ?? [];
  return (ORDER as readonly string[]).indexOf(folder);
};

describe('the tree of src', () => {
  it('has the folders of the journey, and no other', () => {
    const folders = new Set(files.map(({ path }) => /^src\/([^/]+)\//.exec(path)?.[1]).filter(Boolean));
    expect([...folders].sort()).toEqual([...ORDER].sort());
  });

  it('imports nothing upwards', () => {
    const upward = edges.filter(({ path, file }) => file !== null && levelOf(file) < levelOf(path));
    expect(upward.map(({ path, file }) => `${path} imports ${file}`)).toEqual([]);
  });

  it('imports only files that are there, with their extension', () => {
    const known = new Set(files.map(({ path }) => path));
    const lost = edges.filter(({ file }) => file !== null && /\.ts$/.test(file) && !known.has(file));
    expect(lost.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
    expect(edges.filter(({ target }) => target.startsWith('.') && !/\.(ts|json)$/.test(target))).toEqual([]);
  });

  it('has no circle', () => {
    expect(findCircle()).toBeNull();
  });

  it.each(KEEPERS)('imports %s in %s alone', (name, folder) => {
    const using = edges.filter(({ target }) => name.test(target));
    expect(using.length).toBeGreaterThan(0);
    expect(using.filter(({ path }) => !path.startsWith(folder))).toEqual([]);
  });

  it('has short files', () => {
    const sizes = files.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
    expect(files.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
  });

  it('knows no `any`', () => {
    const bad = files.flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
      return [/(?::|as|<)\s*any\b/, /\bany\[\]/]
        .filter((pattern) => pattern.test(code))
        .map((pattern) => `${path}: ${pattern.source}`);
    });
    expect(bad).toEqual([]);
  });
});

/** The first circle of imports, as its files; null where there is none. */
function findCircle(): string[] | null {
  const next = new Map<string, string[]>();
  for (const { path, file } of edges) {
    if (file !== null) next.set(path, [...(next.get(path) ?? []), file]);
  }
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of next.get(path) ?? []) {
      const circle = walk(target, [...trail, path]);
      if (circle !== null) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of next.keys()) {
    const circle = walk(path, []);
    if (circle !== null) return circle;
  }
  return null;
}
