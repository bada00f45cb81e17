/** Facts of words, worked out once for each: most words of a text have been met in others. */

/**
 * More than the distinct words of ten thousand sentences, some hundred bytes each. Beyond them the memory starts anew, so that
 * a stranger's invented words cannot fill it.
 */
const MOST_WORDS = 50_000;

/**
 * The function, remembering what it gave for each of at most `most` words; the same object comes back, and must not be changed.
 */
export function cached<Fact extends object | string>(compute: (word: string) => Fact, most = MOST_WORDS): (word: string) => Fact {
  const known = new Map<string, Fact>();
  return (word) => {
    let fact = known.get(word);
    if (fact === undefined) {
      const own = copyOf(word);
      fact = compute(own);
      if (known.size >= most) known.clear();
      known.set(own, fact);
    }
    return fact;
  };
}

/** From this length on what is cut out of a text is no copy in V8: it keeps the whole text in memory. */
const SHORTEST_SLICE = 13;

/** The word in memory of its own, so that what is remembered of a word does not remember its question. */
function copyOf(word: string): string {
  return word.length < SHORTEST_SLICE ? word : Array.from(word).join('');
}
