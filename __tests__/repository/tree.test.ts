import { describe, expect, it } from 'vitest';
import { notices } from '../../scripts/generate/notices.ts';
import { listTracked, readText, ROOT } from './repository.ts';

interface LockPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

const TEXT = /\.(ts|js|json|ya?ml|md|sh|svg|csv|jsonl|snap)$|^[^.]+$|^\.[\w-]+$/;
const lock = JSON.parse(readText('package-lock.json')) as { packages: Record<string, LockPackage> };

describe('the tree', () => {
  it('names no folder of the machine it was written on', () => {
    const places = [ROOT.replace(/\/$/, ''), '/Users/', '/root/'];
    const bad = (listTracked() ?? [])
      .filter((path) => TEXT.test(path) && !path.startsWith('__tests__/repository/'))
      .flatMap((path) => {
        const text = readText(path);
        return places.filter((place) => text.includes(place)).map((place) => `${path}: ${place}`);
      });
    expect(bad).toEqual([]);
  });

  it('keeps a lock file that names no registry host and checks what it installs', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
    expect(readText('.npmrc')).not.toMatch(/^\s*(@\w+:)?registry\s*=|_auth/m);
  });

  it('ships packages with licences that allow it, and lists them', () => {
    expect(readText('THIRD_PARTY_NOTICES.md')).toBe(notices(ROOT));
    expect(readText('LICENSE')).toContain('MIT License');
  });

  it('runs in the main job on the dependencies it lists, none of them a tool', () => {
    const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.dev, name).toBeUndefined();
    }
  });
});
