import { commandNames, commandTable } from '../../src/commands/command-table.ts';
import { code, replaceBetween, table } from './between.ts';

/** docs/commands.md with a line of needed and taken inputs under each command. */
export function commandsDoc(text: string): string {
  return commandNames.reduce((page, name) => {
    const { needs, takes } = commandTable[name];
    const needed = needs.map((choices) => choices.map(code).join(' or '));
    const rows = [
      ['needs', needed.length === 0 ? '–' : needed.join(', ')],
      ['takes', [...new Set(takes)].map(code).join(', ')],
    ];
    return replaceBetween('docs/commands.md', page, `command-${name}`, table(['', 'inputs'], rows));
  }, text);
}
