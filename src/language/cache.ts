/**
 * Words come back: a corpus of 100,000 paragraphs has about as many distinct words. Beyond the cap the
 * cache starts anew, so that a stranger's invented words cannot fill the memory.
 */
const MOST_WORDS = 200_000;

/** The function, remembering what it gave for each word. */
export function cached(compute: (word: string) => string): (word: string) => string {
  const remembered = new Map<string, string>();
  return (word) => {
    let result = remembered.get(word);
    if (result === undefined) {
      result = compute(word);
      if (remembered.size >= MOST_WORDS) remembered.clear();
      remembered.set(word, result);
    }
    return result;
  };
}
