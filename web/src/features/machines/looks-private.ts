/** Members of a JWK that hold what must stay with its owner. */
const PRIVATE = /"(?:d|p|q|dp|dq|qi|k)"\s*:/;

/** Whether a text seems to hold a private key: it is then not even sent. */
export function looksPrivate(text: string): boolean {
  return text.includes('PRIVATE KEY') || (text.trim().startsWith('{') && PRIVATE.test(text));
}
