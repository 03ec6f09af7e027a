const CITIES =
  'Paris Rome Oslo Lima Cairo Quito Seoul Delhi Tunis Dakar Sofia Riga Bern Doha Kyiv Minsk'.split(' ');
const GOODS = 'lamp chair table kettle radio camera bicycle jacket printer monitor'.split(' ');

/** A believable task: a complaint goes in, a small JSON record comes out. `from` makes another content of it. */
function ticket(index: number): { readonly question: string; readonly answer: string } {
  const city = CITIES[index % CITIES.length] ?? '';
  const item = GOODS[Math.floor(index / 3) % GOODS.length] ?? '';
  return {
    question: `Order ${1000 + index}: the ${item} that was sent to ${city} has not arrived.`,
    answer: JSON.stringify({ topic: 'delivery', order: 1000 + index, city }),
  };
}

/** Lines of the chat format, valid at every provider. */
export function chatLines(count: number, from = 0): string {
  return lines(count, from, ({ question, answer }) => ({
    messages: [
      { role: 'system', content: 'Turn the complaint into a record.' },
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  }));
}

/** Lines for reinforcement: no answer, but what a grader needs to know. */
export function reinforcementLines(count: number, from = 0): string {
  return lines(count, from, ({ question, answer }) => ({
    messages: [{ role: 'user', content: question }],
    reference_answer: answer,
  }));
}

/** Preference pairs. */
export function pairLines(count: number, from = 0): string {
  return lines(count, from, ({ question, answer }) => ({
    input: { messages: [{ role: 'user', content: question }] },
    preferred_output: [{ role: 'assistant', content: answer }],
    non_preferred_output: [{ role: 'assistant', content: 'I am sorry to hear that.' }],
  }));
}

/** Lines of plain text, for the providers that train on it. */
export function textLines(count: number, from = 0): string {
  return lines(count, from, ({ question, answer }) => ({
    text: `Complaint: ${question}\nRecord: ${answer}`,
  }));
}

function lines(
  count: number,
  from: number,
  row: (ticket: { readonly question: string; readonly answer: string }) => unknown,
): string {
  return Array.from({ length: count }, (_, index) => `${JSON.stringify(row(ticket(from + index)))}\n`).join(
    '',
  );
}
