export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly title: string | null;
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ParsedLog {
  /** What a person reads: commands shown as the runner shows them, secrets as `***`. */
  readonly lines: readonly string[];
  /** The same before masking, without the `add-mask` commands: what must be free of secrets by itself. */
  readonly unmasked: readonly string[];
  readonly groups: readonly LogGroup[];
  readonly annotations: readonly Annotation[];
  readonly commands: readonly WorkflowCommand[];
  readonly masks: readonly string[];
}

// The commands of the runner (2.336.0, ActionCommandManager.cs); any other name is plain text to it.
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Reads lines as the runner does: trimmed before `::`, `##[…]` anywhere in the line, names without case. */
export function parseLog(raw: readonly string[], options: { readonly debug?: boolean } = {}): ParsedLog {
  const unmasked: string[] = [];
  const groups: { title: string; lines: string[] }[] = [];
  const annotations: Annotation[] = [];
  const commands: WorkflowCommand[] = [];
  const masks: string[] = [];
  let group: { title: string; lines: string[] } | null = null;
  let stopToken: string | null = null;
  const show = (line: string) => {
    unmasked.push(line);
    group?.lines.push(line);
  };

  for (const line of raw) {
    if (stopToken !== null) {
      if (line.trim() === `::${stopToken}::`) stopToken = null;
      else show(line);
      continue;
    }
    const command = parseCommand(line);
    if (command === null) {
      show(line);
      continue;
    }
    commands.push(command);
    switch (command.name) {
      case 'add-mask':
        masks.push(command.message, ...command.message.split(/\r?\n/).filter((part) => part.trim() !== ''));
        break;
      case 'stop-commands':
        stopToken = command.message;
        break;
      case 'group':
        group = { title: command.message, lines: [] };
        groups.push(group);
        unmasked.push(command.message);
        break;
      case 'endgroup':
        group = null;
        break;
      case 'error':
      case 'warning':
      case 'notice':
        annotations.push(toAnnotation(command.name, command));
        show(`${command.name[0]?.toUpperCase() ?? ''}${command.name.slice(1)}: ${command.message}`);
        break;
      case 'debug':
        if (options.debug) show(`##[debug]${command.message}`);
        break;
      default:
        break;
    }
  }
  const mask = maskWith(masks);
  return {
    lines: unmasked.map(mask),
    unmasked,
    groups: groups.map(({ title, lines }) => ({ title: mask(title), lines: lines.map(mask) })),
    annotations: annotations.map((a) => ({ ...a, message: mask(a.message) })),
    commands,
    masks,
  };
}

function parseCommand(line: string): WorkflowCommand | null {
  const trimmed = line.trimStart();
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    if (end > 0) {
      const command = build(trimmed.slice(2, end), ',', trimmed.slice(end + 2));
      if (command !== null) return command;
    }
  }
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : build(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function build(head: string, separator: string, data: string): WorkflowCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!KNOWN.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : head.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescape(pair.slice(equals + 1), true);
  }
  return { name, properties, message: unescape(data, false) };
}

function unescape(text: string, property: boolean): string {
  let result = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  if (property) result = result.replaceAll('%3A', ':').replaceAll('%2C', ',');
  return result.replaceAll('%25', '%');
}

function toAnnotation(level: Annotation['level'], { properties, message }: WorkflowCommand): Annotation {
  return {
    level,
    message,
    file: properties['file'] ?? null,
    line: properties['line'] === undefined ? null : Number(properties['line']),
    title: properties['title'] ?? null,
  };
}

/** Replaces every masked value, longest first, as the runner does before it stores a line. */
export function maskWith(masks: readonly string[]): (text: string) => string {
  const ordered = [...new Set(masks)].filter((mask) => mask !== '').sort((a, b) => b.length - a.length);
  return (text) => ordered.reduce((result, mask) => result.replaceAll(mask, '***'), text);
}
