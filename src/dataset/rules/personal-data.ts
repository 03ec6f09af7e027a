/** Counts of what looks like data of real people in one text. */
export interface PersonalData {
  emails: number;
  phones: number;
  cards: number;
}

/** Whether a text can hold any of it. */
export function mayHoldPersonalData(text: string): boolean {
  return text.includes('@') || mayHoldNumber(text);
}

/** Bytes are read several times faster than the characters of a text. */
function mayHoldNumber(text: string): boolean {
  // A character beyond the first 256 may come out as a digit. That costs time and changes no finding.
  return mayHoldNumberIn(Buffer.from(text, 'latin1'));
}

// Two of nine characters are enough to hit a digit of any telephone or card number, however its one to six digits a
// group fall: no grouping has separators at both places throughout. Looking at those alone costs a quarter.
const STRIDE = 9;
const SECOND = 2;
const FEWEST_DIGITS = 9;

function mayHoldNumberIn(bytes: Uint8Array): boolean {
  const length = bytes.length;
  for (let at = 0; at < length; at += STRIDE) {
    if (isDigit(bytes, at) && countDigitsAround(bytes, at) >= FEWEST_DIGITS) return true;
    const next = at + SECOND;
    if (next < length && isDigit(bytes, next) && countDigitsAround(bytes, next) >= FEWEST_DIGITS) return true;
  }
  return false;
}

function isDigit(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] as number) - 48) >>> 0 < 10;
}

/** Digits of the run around `at`, up to twenty either side, with at most two separators between neighbours. */
function countDigitsAround(bytes: Uint8Array, at: number): number {
  return 1 + countDigits(bytes, at, 1) + countDigits(bytes, at, -1);
}

function countDigits(bytes: Uint8Array, from: number, step: number): number {
  let digits = 0;
  let separators = 0;
  for (let at = from + step; at >= 0 && at < bytes.length && separators < 3 && digits < 20; at += step) {
    const code = bytes[at] as number;
    if (code > 47 && code < 58) {
      digits++;
      separators = 0;
    } else if (code === 32 || code === 40 || code === 41 || code === 45 || code === 46) separators++;
    else break;
  }
  return digits;
}

/** Adds what stands in `text` to `counts`. */
export function countPersonalData(text: string, counts: PersonalData): void {
  counts.emails += countEmails(text);
  if (!mayHoldNumber(text)) return;
  // What is a card number is not a phone number too.
  const rest = text.replace(CARD, (digits) => {
    if (!isCardNumber(digits)) return digits;
    counts.cards++;
    return ' ';
  });
  counts.phones += rest.match(PHONE)?.length ?? 0;
}

const LOCAL_PART = /[\w.%+-]{1,64}$/;
const DOMAIN = /(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}([a-z]{2,24})(?![\w-])/iy;
// Names that RFC 2606 keeps for examples, and file names such as icon@2x.png.
const NO_ADDRESS =
  /(?:^|\.)example\.(?:com|org|net)$|\.(?:test|example|invalid|localhost|png|jpe?g|gif|svg|webp)$/i;

function countEmails(text: string): number {
  let count = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text);
    if (domain === null || NO_ADDRESS.test(domain[0])) continue;
    if (LOCAL_PART.test(text.slice(Math.max(0, at - 64), at))) count++;
  }
  return count;
}

/**
 * International with a plus and 8 to 15 digits, or the North American ten with their separators. Bare runs of digits
 * are not counted: most are identifiers.
 */
const PHONE =
  /(?<![\w.+-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?<=(?:\d[^\d+]{0,3}){8,15})|(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4})(?![\w-])/g;

/** 13 to 19 digits in groups, as cards carry them. */
const CARD = /(?<![\w.+-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
// First digits of the large networks: Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay.
const ISSUER = /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|4|5|2)|35|3[0689])/;

/** A known issuer's first digits and a right check digit (Luhn); numbers of one repeated digit are made up. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  if (!ISSUER.test(digits) || /^(\d)\1*$/.test(digits.slice(1))) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}
