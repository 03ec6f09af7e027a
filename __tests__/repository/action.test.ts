import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandNames, inputDefaults, inputNames } from '../../src/commands/command-table.ts';
import { PROVIDERS } from '../../src/provider/catalog.ts';
import { listFiles, readText, ROOT } from './repository.ts';

interface Entry {
  readonly description?: string;
  readonly default?: string;
}
interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
  readonly runs: Readonly<Record<string, string>>;
}
interface Typed {
  readonly type: string;
  readonly 'allowed-values'?: readonly string[];
}

const action = parse(readText('action.yml')) as Action;
const source = listFiles('src', /\.ts$/)
  .filter((path) => !path.startsWith('src/simulator/') && path !== 'src/commands/command-table.ts')
  .map(readText)
  .join('\n');

describe('action.yml', () => {
  it('has exactly the inputs that the commands take', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort());
  });

  it.each(Object.keys(action.inputs))('input %s is read in src', (name) => {
    expect(source).toMatch(new RegExp(`'${name}'`));
  });

  it.each(Object.keys(action.outputs))('output %s is set in src', (name) => {
    const role = name.replace(/^(training|validation)-file-id$/, '${role}-file-id');
    const isSet = source.includes(`set('${name}'`) || source.includes(`set(\`${role}\``);
    // A table of name and value, set in a loop.
    expect(isSet || new RegExp(`^\\s*'${name}': \\w+\\(`, 'm').test(source)).toBe(true);
  });

  it('declares every output that src sets', () => {
    const set = [...source.matchAll(/outputs\.set\(\s*'([\w-]+)'/g)].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(20);
    expect([...new Set(set)].filter((name) => !(name ?? '' in action.outputs))).toEqual([]);
  });

  it('has the defaults that src counts with', () => {
    const declared = Object.entries(action.inputs)
      .filter(([name, entry]) => entry.default !== undefined && name !== 'github-token')
      .map(([name, entry]) => [name, String(entry.default)]);
    expect(Object.fromEntries(declared)).toEqual(inputDefaults);
    expect(action.inputs['github-token']?.default).toBe('${{ github.token }}');
  });

  it('requires no input, for the runner does not enforce it and src says it better', () => {
    expect(Object.values(action.inputs).filter((entry) => 'required' in entry)).toEqual([]);
  });

  it('describes every input and output', () => {
    for (const [name, entry] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect(entry.description?.trim().length ?? 0, name).toBeGreaterThan(10);
    }
  });

  it('names every command and provider where they are chosen', () => {
    for (const name of commandNames) expect(action.inputs['command']?.description).toContain(`\`${name}\``);
    for (const name of PROVIDERS) expect(action.inputs['provider']?.description).toContain(`\`${name}\``);
  });

  it('runs files that are there, on a Node that the runner knows', () => {
    expect(action.runs['using']).toBe('node24');
    expect(action.runs['post-if']).toBe('cancelled()');
    for (const entry of ['main', 'post']) {
      expect(existsSync(join(ROOT, action.runs[entry] ?? 'missing')), entry).toBe(true);
    }
  });

  it('can be listed: a name, a short description, an icon and a colour', () => {
    expect(action.description.length).toBeGreaterThan(20);
    expect(Object.keys(action.branding).sort()).toEqual(['color', 'icon']);
  });
});

describe('action-types.yml', () => {
  const types = parse(readText('action-types.yml')) as {
    inputs: Record<string, Typed>;
    outputs: Record<string, Typed>;
  };

  it('types every input and output', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
  });

  it('allows what src allows', () => {
    expect(types.inputs['command']?.['allowed-values']).toEqual(commandNames);
    expect(types.inputs['provider']?.['allowed-values']).toEqual(PROVIDERS);
  });

  it('has a default of each type', () => {
    for (const [name, value] of Object.entries(inputDefaults)) {
      const { type, 'allowed-values': allowed } = types.inputs[name] ?? { type: 'missing' };
      if (type === 'enum') expect(allowed, name).toContain(value);
      if (type === 'boolean') expect(['true', 'false'], name).toContain(value);
      if (type === 'integer' || type === 'float') expect(Number(value), name).not.toBeNaN();
    }
  });
});
