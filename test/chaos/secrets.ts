/** T1: the search for the token in all that was written. */

/** How often a token, its secret half, or either in percent code stands in these texts. */
export function secretsIn(texts: readonly string[], token: string): number {
  const [, half = ''] = token.split(':');
  const forms = [half, encodeURIComponent(half), encodeURIComponent(token), Buffer.from(token).toString('base64')];
  return texts.reduce((sum, text) => sum + forms.filter((form) => text.includes(form)).length, 0);
}
