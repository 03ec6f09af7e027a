/**
 * A text as a plain text message of SARIF 2.1.0, where `{0}` is a placeholder (§3.11.5: braces are doubled) and
 * `[text](target)` a link (§3.11.6). Brackets that no one could take for a link may stand as they are.
 */
export function sarifText(text: string): string {
  const literal = text.replace(/[{}]/g, '$&$&').toWellFormed();
  return literal.includes('](') ? literal.replace(/[[\]\\]/g, '\\$&') : literal;
}
