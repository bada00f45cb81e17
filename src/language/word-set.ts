/** The words of a list written with spaces and line ends between them, as lists of words stand in the code. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
