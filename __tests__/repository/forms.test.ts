import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROVIDERS } from '../../src/provider/catalog.ts';
import { listFiles, readText, ROOT } from './repository.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly unknown[];
  };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}
interface Update {
  readonly 'package-ecosystem': string;
  readonly cooldown?: { readonly 'default-days': number };
}

const forms = listFiles('.github/ISSUE_TEMPLATE', /\.yml$/).filter((path) => !path.endsWith('config.yml'));

describe.each(forms)('%s', (path) => {
  const form = parse(readText(path)) as Form;

  it('has what GitHub asks of a form', () => {
    expect(form.name).toBeTruthy();
    expect(form.description).toBeTruthy();
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(0);
    for (const { type, attributes } of asked) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toBeTruthy();
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(0);
    }
    const ids = asked.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-zA-Z0-9_-]+$/);
  });
});

describe('the repository around the code', () => {
  it('asks for the provider by the names that the action knows', () => {
    const { body } = parse(readText('.github/ISSUE_TEMPLATE/bug.yml')) as Form;
    expect(body.find(({ id }) => id === 'provider')?.attributes.options).toEqual(PROVIDERS);
  });

  it('waits some days before it takes an update', () => {
    const { updates } = parse(readText('.github/dependabot.yml')) as { updates: Update[] };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(3);
  });

  it('names owners for paths that are there', () => {
    const lines = readText('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => /^[^#\s]/.test(line));
    for (const line of lines) {
      const [pattern = '', owner = ''] = line.split(/\s+/);
      expect(owner).toMatch(/^@/);
      if (pattern !== '*') expect(existsSync(join(ROOT, pattern)), pattern).toBe(true);
    }
  });

  it('offers a hook that starts the command it ships', () => {
    const hooks = parse(readText('.pre-commit-hooks.yaml')) as {
      id: string;
      entry: string;
      language: string;
    }[];
    const { bin } = JSON.parse(readText('package.json')) as { bin: Record<string, string> };
    for (const { id, entry, language } of hooks) {
      expect(Object.keys(bin)).toContain(entry.split(' ')[0]);
      expect(language).toBe('node');
      expect(readText('docs/command-line.md')).toContain(`- id: ${id}`);
    }
    for (const path of Object.values(bin)) {
      expect(readText(path)).toMatch(/^#!\/usr\/bin\/env node\n/);
    }
  });

  it('says what was not yet seen on hosted runners', () => {
    expect(readText('CONTRIBUTING.md')).toContain('## Not yet seen on hosted runners');
  });
});
