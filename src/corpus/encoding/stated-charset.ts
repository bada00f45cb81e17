/** The charset that a file states itself. */

/** Browsers look as far for it. */
const LOOKED_AT = 1024;

const XML_DECLARATION = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/iu;
const HTML_META = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu;

/** The charset named in an XML declaration or an HTML `<meta>`; undefined when none is. */
export function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  return (XML_DECLARATION.exec(head) ?? HTML_META.exec(head))?.[1]?.toLowerCase();
}
