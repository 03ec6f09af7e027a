import { CATALOG, type ProviderId } from './catalog.ts';
import type { Capabilities } from './types.ts';

/** What can be said of a provider without a key or a request: enough to check a dataset for it. */
export interface KnownProvider {
  readonly id: ProviderId;
  readonly title: string;
  readonly capabilities: Capabilities;
}

/** Loads the facts of the provider that the input names; its client is not loaded. */
export async function knowProvider(id: ProviderId): Promise<KnownProvider> {
  const { title } = CATALOG[id];
  if (id === 'together') {
    const { TOGETHER_CAPABILITIES } = await import('./together/capabilities.ts');
    return { id, title, capabilities: TOGETHER_CAPABILITIES };
  }
  if (id === 'fireworks') {
    const { FIREWORKS_CAPABILITIES } = await import('./fireworks/capabilities.ts');
    return { id, title, capabilities: FIREWORKS_CAPABILITIES };
  }
  const { FAMILY } = await import('./family/profiles.ts');
  const profile = FAMILY[id];
  if (profile === undefined) throw new Error(`no profile for ${id}`);
  return { id, title: profile.title, capabilities: profile.capabilities };
}
