import { fraction } from '../training/random.ts';
import { words } from '../training/words.ts';

/**
 * The record that instructions ask for, as a model guesses it that was never shown one: of the choices named in
 * parentheses, the one that the prompt mentions, else any; every other time it is wrapped in more words.
 * null where the instructions ask for no JSON.
 */
export function guessRecord(model: string, system: string, prompt: string): string | null {
  const fields = [...system.matchAll(/\b([a-z][\w-]*) \(([^()]+)\)/gi)];
  if (!/\bjson\b/i.test(system) || fields.length === 0) return null;
  const said = new Set(words(prompt));
  const entries = fields.map(([, name = '', listed = '']) => {
    const choices = listed.split(/,\s*(?:or\s+)?|\s+or\s+/).map((choice) => choice.trim());
    const mentioned = choices.find((choice) => said.has(choice.toLowerCase()));
    const any = choices[Math.floor(fraction(model, name, prompt) * choices.length)] ?? '';
    // One "choice" is a description of free text.
    return [name, choices.length > 1 ? (mentioned ?? any) : [...said].slice(0, 8).join(' ')];
  });
  const record = JSON.stringify(Object.fromEntries(entries));
  return fraction('wrapped', model, prompt) < 0.5
    ? record
    : `Here you go (simulated):\n\`\`\`json\n${record}\n\`\`\``;
}
