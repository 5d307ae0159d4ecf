import { numbers } from '#domain/figureNumbers.ts';

/** A list of the things that it was asked about, and the place of each in it. */
export function listed<T>(items: T[] = []) {
  const placeOf = numbers<T>(new Map(items.map((item, i) => [item, i])));
  const numberOf = (item: T): number => {
    const place = placeOf(item);
    items[place] = item;
    return place;
  };
  return { items, numberOf };
}
