import { CATALOG, PROVIDERS, type ProviderId } from '../../src/provider/catalog.ts';
import { FAMILY } from '../../src/provider/family/profiles.ts';
import { FIREWORKS_STATUSES } from '../../src/provider/fireworks/parse.ts';
import { FIREWORKS_FACTS } from '../../src/provider/fireworks/provider.ts';
import { describeAllowed } from '../../src/provider/hyperparameters.ts';
import { knowProvider } from '../../src/provider/know-provider.ts';
import { STATUS_WORDS } from '../../src/provider/statuses.ts';
import { TOGETHER_STATUSES } from '../../src/provider/together/parse.ts';
import { TOGETHER_FACTS } from '../../src/provider/together/provider.ts';
import type { Capabilities } from '../../src/provider/types.ts';
import { code, replaceBetween, table } from './between.ts';

const STATUSES: Partial<Record<ProviderId, Readonly<Record<string, string>>>> = {
  together: { ...STATUS_WORDS, ...TOGETHER_STATUSES },
  fireworks: { ...STATUS_WORDS, ...FIREWORKS_STATUSES },
};
const ORDER = ['validating_files', 'queued', 'running', 'paused', 'succeeded', 'failed', 'cancelled'];

/** docs/providers/<id>.md with what src knows of the provider between its markers. */
export async function providerDoc(id: ProviderId, text: string): Promise<string> {
  const { capabilities } = await knowProvider(id);
  const page = `docs/providers/${id}.md`;
  const parts: Readonly<Record<string, string>> = {
    facts: factsTable(id, capabilities),
    capabilities: capabilityTable(capabilities),
    hyperparameters: hyperparameterTable(capabilities),
    statuses: statusTable(id),
  };
  return Object.entries(parts).reduce((sofar, [name, part]) => replaceBetween(page, sofar, name, part), text);
}

/** docs/providers/index.md: one line a provider. */
export async function providersDoc(text: string): Promise<string> {
  const rows: string[][] = [];
  for (const id of PROVIDERS) {
    const { capabilities: can } = await knowProvider(id);
    rows.push([
      `[${id}](${id}.md)`,
      can.methods.join(', '),
      yesNo(can.metadata),
      yesNo(can.pause),
      yesNo(can.checkpoints),
      yesNo(can.resultFiles),
      can.inference ? 'by its name' : 'after a deployment',
    ]);
  }
  const head = [
    'provider',
    'methods',
    'metadata',
    'pause',
    'checkpoints',
    'result files',
    'the model answers',
  ];
  return replaceBetween('docs/providers/index.md', text, 'providers', table(head, rows));
}

function factsTable(id: ProviderId, can: Capabilities): string {
  const entry = CATALOG[id];
  const advice =
    id === 'together'
      ? TOGETHER_FACTS.permissionAdvice
      : id === 'fireworks'
        ? FIREWORKS_FACTS.permissionAdvice
        : (FAMILY[id]?.permissionAdvice ?? '');
  const address =
    entry.baseUrl === null
      ? id === 'simulator'
        ? 'its own, on loopback'
        : '`base-url` is required'
      : code(entry.baseUrl);
  return table(
    ['', ''],
    [
      ['address', address],
      [
        'key',
        entry.needsKey
          ? entry.keyVariable === null
            ? '`api-key`'
            : `\`api-key\`, or the variable ${code(entry.keyVariable)}`
          : 'none needed',
      ],
      [
        'keyless sign-in',
        entry.keyless === 'openai'
          ? '`identity-provider-id` and `service-account-id`'
          : entry.keyless === 'entra'
            ? '`tenant-id` and `client-id`'
            : 'no',
      ],
      ['permission', advice],
      [
        'examples',
        `at least ${can.minExamples}${can.maxExamples === null ? '' : `, at most ${can.maxExamples.toLocaleString('en-US')}`}`,
      ],
      ['largest file', megabytes(can.maxPartedBytes ?? can.maxFileBytes)],
    ],
  );
}

function capabilityTable(can: Capabilities): string {
  const rows: [string, string][] = [
    ['methods', can.methods.join(', ')],
    ['dataset formats', can.formats.join(', ')],
    [
      '`suffix`',
      can.suffix === null ? 'none' : `up to ${can.suffix.maxLength} characters, ${can.suffix.allowed}`,
    ],
    ['job metadata (the fingerprint)', yesNo(can.metadata)],
    ['`seed`', yesNo(can.seed)],
    ['`integrations`', yesNo(can.integrations)],
    ['`command: pause`', yesNo(can.pause)],
    ['`command: resume`', yesNo(can.resume)],
    ['`command: cancel`', yesNo(can.cancel)],
    ['events', yesNo(can.events)],
    ['checkpoints', yesNo(can.checkpoints)],
    ['result files', yesNo(can.resultFiles)],
    ['`file-expires-days`', yesNo(can.fileExpiry)],
    ['the model answers by its name alone', yesNo(can.inference)],
    ['embeddings (for `cosine`)', yesNo(can.embeddings)],
    ['deleting a model', yesNo(can.deleteModel)],
  ];
  return table(['capability', ''], rows);
}

function hyperparameterTable(can: Capabilities): string {
  if (can.hyperparameters.length === 0) return 'Any name is passed on.';
  const rows = can.hyperparameters.map((rule) => [
    code(rule.name),
    rule.methods.join(', '),
    describeAllowed(rule),
  ]);
  const open = can.strictHyperparameters
    ? 'Any other name is an error.'
    : 'Any other name is passed on with a warning.';
  return `${table(['name', 'methods', 'allowed'], rows)}\n\n${open}`;
}

function statusTable(id: ProviderId): string {
  const words = Object.entries(STATUSES[id] ?? { ...STATUS_WORDS, ...FAMILY[id]?.statuses });
  const prefix = id === 'fireworks' ? 'JOB_STATE_' : '';
  const rows = ORDER.map((status) => [
    code(status),
    words
      .filter(([, mapped]) => mapped === status)
      .map(([word]) => code(prefix === '' ? word : `${prefix}${word.toUpperCase()}`))
      .join(', '),
  ]);
  return `${table(['output `status`', "the provider's words"], rows)}\n\nAny other word is passed on as it came and counts as not finished.`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function megabytes(bytes: number): string {
  return bytes >= 1e9 ? `${bytes / 1e9} GB` : `${bytes / 1e6} MB`;
}
