function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether a text is the address of a site: https, with a name. */
export function isSite(text: string): boolean {
  return parsed(text)?.protocol === 'https:';
}

/** Whether a text can be an issuer of tokens: https; a provider on this very machine may speak http. */
export function isIssuer(text: string): boolean {
  const url = parsed(text);
  if (!url || url.search !== '' || url.hash !== '') return false;
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname))
  );
}
