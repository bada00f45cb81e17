import { badRequest, sloppy } from '../refusal.ts';

/** Throws when Telegram would not take `link` as the address of a link or of a button; `what` says whose it is. */
export function checkLink(link: string, what: string): void {
  const fault = linkFault(link);
  if (fault !== undefined) throw badRequest(`${what} URL '${link}' is invalid: ${fault}`);
  if (!/^(https?|tg):\/\//i.test(link)) throw sloppy(`${what} URL '${link}' names no http://, https:// or tg://`);
}

/** What Telegram's own parser of addresses complains about, or nothing. */
function linkFault(link: string): string | undefined {
  if (/^tg:/i.test(link)) return /^tg:(\/\/)?[a-z0-9_-]+([/?#]|$)/i.test(link) ? undefined : 'Wrong tg URL';
  const protocol = /^([^:/?#@[\]]*):\/\//.exec(link);
  if (protocol && !/^https?$/i.test(protocol[1] ?? '')) return 'Unsupported URL protocol';
  const authority = /^[^/?#]*/.exec(link.slice(protocol?.[0].length ?? 0))?.[0] ?? '';
  const host = authority.replace(/^.*@/, '').replace(/:(\d*)$/, '');
  const port = /:(\d*)$/.exec(authority)?.[1];
  if (port !== undefined && !(Number(port) > 0 && Number(port) <= 65_535)) {
    return 'Wrong port number specified in the URL';
  }
  if (host === '') return 'URL host is empty';
  if (/^\[[0-9a-f:.]+\]$/i.test(host)) return undefined;
  if (/[\p{Cc} "#/:<>?@[\\\]^`{|}]/u.test(host)) return 'Disallowed character in URL host';
  return host.includes('.') && host !== '.' ? undefined : 'Wrong HTTP URL';
}
