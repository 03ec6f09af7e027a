import { showUnseen } from './visible.ts';

/**
 * The runner trims a line before it looks for `::` at its start and finds `##[` anywhere in it (ActionCommand.cs).
 * Its comparison follows the machine's culture, which may skip characters that have no width: so do these patterns.
 */
const COMMAND_AT_START = /^([\s\p{Default_Ignorable_Code_Point}]*)(:[\p{Default_Ignorable_Code_Point}]*:)/u;
const COMMAND_ANYWHERE = /(#[\p{Default_Ignorable_Code_Point}]*#[\p{Default_Ignorable_Code_Point}]*)\[/gu;

/**
 * A stranger's text as one line of the log: control characters shown as escapes, and no workflow command in it.
 * A command is broken by a backslash, so that a reader sees both what was sent and that it was broken.
 */
export function logLine(text: string): string {
  return showUnseen(text).replace(COMMAND_AT_START, '$1\\$2').replace(COMMAND_ANYWHERE, '$1\\[');
}
