/** Names that lead to where they stand. */
import { FormattedString } from '@grammyjs/parse-mode';

/** Longer addresses would eat up what a message may carry; the name then stands alone. */
const LONGEST_ADDRESS = 700;

/** The name as a link when there is an address that Telegram takes, else the name. */
export function linked(name: string, address: string | null): FormattedString | string {
  if (address === null || address.length > LONGEST_ADDRESS || !URL.canParse(address)) return name;
  return /^https?:$/.test(new URL(address).protocol) ? FormattedString.link(name, address) : name;
}
