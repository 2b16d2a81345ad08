import { shapeOfPrototype, type ClassShape } from "../protocol/hostClass";
import { apiClasses } from "./apiClasses";

/** What each class answers, by name: read from the code, so it cannot be wrong. */
export function implementedMembers(): ClassShape[] {
  return apiClasses
    .map(({ prototype }) => shapeOfPrototype(prototype))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
