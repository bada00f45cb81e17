/** Appends to a list and forgets its oldest tenth when it has grown past `most`, so that a long run stays small. */
export function append<T>(list: T[], item: T, most: number): void {
  list.push(item);
  if (list.length > most) list.splice(0, Math.ceil(most / 10));
}

/** Sets a key of a map and forgets its oldest key when there are more than `most`. */
export function remember<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.set(key, value);
  if (map.size > most) {
    for (const oldest of map.keys()) {
      map.delete(oldest);
      break;
    }
  }
}
