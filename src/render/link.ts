/** Names that lead to where they stand. */
import { FormattedString } from '@grammyjs/parse-mode';

/** Longer addresses would eat up what a message may carry; the name then stands alone. */
const LONGEST_ADDRESS = 700;
/** A host by name, no user name before it, and no space anywhere. */
const ADDRESS = /^https?:\/\/[\p{L}\p{N}_.:-]+(?:[/?#][^\s\p{Cc}]*)?$/iu;

/** The name as a link when there is an address that Telegram takes, else the name. */
export function linked(name: string, address: string | null): FormattedString | string {
  const url = linkable(address);
  return url === null ? name : FormattedString.link(name, url);
}

/**
 * An address that Telegram takes for a link or a button, as it was given; null for any other, for one bad button is
 * enough to have the whole message refused.
 */
export function linkable(address: string | null): string | null {
  if (address === null || address.length > LONGEST_ADDRESS || !ADDRESS.test(address) || !URL.canParse(address)) return null;
  const { hostname, port } = new URL(address);
  // Telegram takes names with a dot alone, and no port 0.
  return hostname.includes('.') && port !== '0' ? address : null;
}
