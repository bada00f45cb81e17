/** Which internet addresses are public: the only ones that the bot connects to for a link somebody sent. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IANA's special-purpose registries, IPv4: this machine, private, shared, link-local, documentation, tests, multicast, reserved. */
const SPECIAL_IPV4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/**
 * IPv6 has its public addresses in 2000::/3 alone: outside are loopback, mapped and compatible IPv4, NAT64 (64:ff9b::),
 * private (fc00::/7), link-local (fe80::/10) and multicast (ff00::/8) addresses. Inside these are none either; Teredo
 * (2001::/32) and 6to4 (2002::/16) carry an IPv4 address of any kind.
 */
const PUBLIC_IPV6 = ['2000::', 3] as const;
const SPECIAL_IPV6: readonly (readonly [net: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Whether an address, as a resolver or a URL gives it, belongs to a public host. Anything but an address does not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

const SPECIAL = listOf(SPECIAL_IPV4, SPECIAL_IPV6);
const GLOBAL = listOf([], [PUBLIC_IPV6]);

function listOf(ipv4: typeof SPECIAL_IPV4, ipv6: typeof SPECIAL_IPV6): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of ipv4) list.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of ipv6) list.addSubnet(net, prefix, 'ipv6');
  return list;
}
