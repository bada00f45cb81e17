/** Markers of clauses ("because of", «потому что») by their words. */
import { CLAUSE_MARKERS } from './function-words.ts';

/** The words of each; the longer ones first. */
export type ClauseMarkers = readonly (readonly string[])[];

const MARKERS = byFirstWord(CLAUSE_MARKERS.map((marker) => marker.split(/[\s,-]+/)));

function byFirstWord(markers: ClauseMarkers): ReadonlyMap<string, ClauseMarkers> {
  const found = new Map<string, ClauseMarkers>();
  for (const marker of markers.toSorted((one, other) => other.length - one.length)) {
    const first = marker[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), marker]);
  }
  return found;
}

/** The markers that begin with a folded word. */
export function clauseMarkersFrom(word: string): ClauseMarkers | undefined {
  return MARKERS.get(word);
}
