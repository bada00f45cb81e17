/** A fetched page as a file: its bytes as they came, behind a line that says where they came from where they do not say it. */
import { frontMatter } from './post.ts';
import type { FetchedPage } from './link.ts';

/** The bytes to keep; `stated` is the address that the page itself names as its own, null when it names none. */
export function pageFile({ url, bytes, ending, charset }: FetchedPage, stated: string | null): Uint8Array {
  if (isWide(bytes)) return bytes;
  if (ending === 'txt' || ending === 'md') return textFile(url, inUtf8(bytes, charset));
  if (ending !== 'html') return bytes;
  const meta = needsCharset(bytes, charset) ? `<meta charset="${charset}">\n` : '';
  const link = sameSite(stated, url) ? '' : `<link rel="canonical" href="${escapeAttribute(url)}">\n`;
  return meta + link === '' ? bytes : Buffer.concat([Buffer.from(meta + link), withoutMark(bytes)]);
}

/** A text that begins with front matter of its own stays as it is. */
function textFile(url: string, bytes: Uint8Array): Uint8Array {
  const text = withoutMark(bytes);
  const opens = new TextDecoder('latin1').decode(text.subarray(0, 3)) === '---';
  return opens ? bytes : Buffer.concat([Buffer.from(frontMatter({ url })), text]);
}

/** In a page that names its own address, a cleaner one is better than ours; one of another site is no proof. */
function sameSite(stated: string | null, url: string): boolean {
  if (stated === null || !URL.canParse(stated)) return false;
  return siteOf(stated) === siteOf(url);
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp)\./u, '');
}

/** What the server said of the charset is lost with the headers, unless the bytes say it too. */
function needsCharset(bytes: Uint8Array, charset: string | null): charset is string {
  if (charset === null || isUtf8(bytes)) return false;
  return !/<meta\s[^>]{0,400}?charset|<\?xml\s[^>]{0,200}?encoding/iu.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)));
}

function inUtf8(bytes: Uint8Array, charset: string | null): Uint8Array {
  if (charset === null || isUtf8(bytes)) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    // A charset that nobody knows: the reader of the file finds out by itself, or refuses.
    return bytes;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 and the like: nothing can be put in front of these as ASCII. */
function isWide(bytes: Uint8Array): boolean {
  const [one, two] = bytes;
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || bytes.subarray(0, 4).includes(0);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function escapeAttribute(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
