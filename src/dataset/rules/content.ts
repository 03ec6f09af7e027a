import type { JsonObject } from '../../boundary/json.ts';
import { findCredential, mayHoldToken } from './credentials.ts';
import { countPersonalData, mayHoldPersonalData, type PersonalData } from './personal-data.ts';
import { findSpecialTokens, mayHoldSpecialToken } from './special-tokens.ts';
import type { ContentSigns, Sink } from './types.ts';
import { visitTexts } from './walk.ts';

/** A file as a data URL, which spells nothing; whatever else begins with `data:`, as server-sent events do, is a text. */
const BASE64_URL = /^data:[\w.+-]{1,60}\/[\w.+-]{1,60}(?:;[\w=.-]{1,60}){0,3};base64,[A-Za-z0-9+/]*={0,2}$/i;

/**
 * Reads the marks in a raw line, or in many: what a block of lines lacks, none of them has. The marks are plain ASCII
 * that JSON writers leave alone, but for `<`, which some write as an escape.
 */
export function readContentSigns(raw: string): ContentSigns {
  return {
    specialTokens: mayHoldSpecialToken(raw),
    credentials: mayHoldToken(raw) || raw.includes('@'),
    personalData: mayHoldPersonalData(raw),
  };
}

/**
 * Looks for what should not stand in any text of a line, whatever its format. Only where the raw line shows a mark are
 * its texts looked at one by one.
 *
 * @param block the signs of lines that this one is among
 */
export function checkContent(parsed: JsonObject, raw: string, sink: Sink, block?: ContentSigns): void {
  const tokens = (block?.specialTokens ?? true) && mayHoldSpecialToken(raw);
  const secrets = (block?.credentials ?? true) && (mayHoldToken(raw) || raw.includes('@'));
  const personal = (block?.personalData ?? true) && mayHoldPersonalData(raw);
  if (!tokens && !secrets && !personal) return;

  const counts: PersonalData = { emails: 0, phones: 0, cards: 0 };
  visitTexts(parsed, '', (text, path) => {
    if (text.startsWith('data:') && BASE64_URL.test(text)) return;
    if (tokens) findSpecialTokens(text, path, sink);
    const credential = secrets ? findCredential(text) : null;
    if (credential !== null) {
      sink(
        'credential',
        `${path} holds ${credential}: revoke it, then take it out of the file and of git's history`,
      );
    }
    if (personal) countPersonalData(text, counts);
  });
  tell(sink, 'email-address', counts.emails, 'e-mail address', 'e-mail addresses');
  tell(sink, 'phone-number', counts.phones, 'phone number', 'phone numbers');
  tell(sink, 'card-number', counts.cards, 'payment card number', 'payment card numbers');
}

function tell(
  sink: Sink,
  rule: 'email-address' | 'phone-number' | 'card-number',
  count: number,
  one: string,
  many: string,
): void {
  if (count > 0) sink(rule, `holds ${count} ${count === 1 ? one : many}`, { count });
}
