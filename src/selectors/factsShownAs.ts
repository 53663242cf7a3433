import type { Catalog, FactPlace } from '../model.js';

/** The facts that a catalog shows in a place, in its order. */
export function factsShownAs({ facts }: Catalog, place: FactPlace): readonly string[] {
  return Object.keys(facts).filter((fact) => (facts[fact]?.shownAs ?? ROW).includes(place));
}

const ROW: readonly FactPlace[] = ['row'];
