export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/**
 * One workflow command as the runner reads it from a line of the log, without the line's end.
 *
 * Written here and not taken from `@actions/core`, because loading that package costs more than everything
 * else that happens before the first line of the log; a test holds both against each other.
 */
export function formatCommand(name: string, properties: CommandProperties, message: string): string {
  const pairs = Object.entries(properties)
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined && pair[1] !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const head = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
  return `::${head}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
