/** What must be known of a provider before any of its code is loaded. */
export interface CatalogEntry {
  readonly title: string;
  /** The provider's own address, `{region}` filled in; null where `base-url` is required. */
  readonly baseUrl: string | null;
  /** The variable that the provider's own tools read the key from; null where there is none. */
  readonly keyVariable: string | null;
  /** Hosts of the provider itself: with them the variable may be used although base-url is given. */
  readonly ownHosts: RegExp | null;
  readonly auth: 'bearer' | 'api-key';
  readonly needsKey: boolean;
  readonly keyless: 'openai' | 'entra' | null;
}

export const PROVIDERS = [
  'openai',
  'azure',
  'nebius',
  'together',
  'fireworks',
  'bedrock',
  'openai-compatible',
  'simulator',
] as const;
export type ProviderId = (typeof PROVIDERS)[number];

const usual = { ownHosts: null, auth: 'bearer', needsKey: true, keyless: null } as const;

export const CATALOG: Readonly<Record<ProviderId, CatalogEntry>> = {
  openai: {
    ...usual,
    title: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    keyVariable: 'OPENAI_API_KEY',
    keyless: 'openai',
  },
  azure: {
    ...usual,
    title: 'Azure OpenAI',
    baseUrl: null,
    keyVariable: 'AZURE_OPENAI_API_KEY',
    // base-url is required here, so the rule "never with a base-url" would forbid the variable altogether:
    // it is allowed where the address is Microsoft's own.
    ownHosts: /\.(openai\.azure\.com|services\.ai\.azure\.com|cognitiveservices\.azure\.com)$/i,
    auth: 'api-key',
    keyless: 'entra',
  },
  nebius: {
    ...usual,
    title: 'Nebius Token Factory',
    baseUrl: 'https://api.tokenfactory.nebius.com/v1',
    keyVariable: 'NEBIUS_API_KEY',
  },
  together: {
    ...usual,
    title: 'Together AI',
    baseUrl: 'https://api.together.ai/v1',
    keyVariable: 'TOGETHER_API_KEY',
  },
  fireworks: {
    ...usual,
    title: 'Fireworks AI',
    baseUrl: 'https://api.fireworks.ai/v1',
    keyVariable: 'FIREWORKS_API_KEY',
  },
  bedrock: {
    ...usual,
    title: 'Amazon Bedrock',
    baseUrl: 'https://bedrock-mantle.{region}.api.aws/v1',
    keyVariable: 'AWS_BEARER_TOKEN_BEDROCK',
  },
  'openai-compatible': { ...usual, title: 'The provider', baseUrl: null, keyVariable: null, needsKey: false },
  simulator: { ...usual, title: 'the simulator', baseUrl: null, keyVariable: null, needsKey: false },
};

/** True where a run cannot do without a key or a keyless sign-in. */
export function needsCredential(id: ProviderId): boolean {
  return CATALOG[id].needsKey;
}
