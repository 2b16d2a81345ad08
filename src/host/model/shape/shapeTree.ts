import type { Book } from "../state/book";
import type { ShapeState } from "../state/shapeState";
import type { SheetState } from "../state/sheetState";

/** How API objects of shapes are made. */
export type MakeShape = (book: Book, state: ShapeState) => object;

/** The shapes directly in a group. */
export const childrenOf = (book: Book, group: ShapeState): ShapeState[] =>
  book.shapes.filter((shape) => shape.group === group);

/** The shapes of a sheet that are in no group, from the bottom of the stack to its top. */
export const topShapes = (book: Book, sheet: SheetState): ShapeState[] =>
  book.shapes.filter((shape) => shape.sheet === sheet && !shape.group);

/** A group is as large as what is in it. */
export function fitGroup(book: Book, group: ShapeState): void {
  const children = childrenOf(book, group);
  if (children.length === 0) return;
  const left = Math.min(...children.map((child) => child.left));
  const top = Math.min(...children.map((child) => child.top));
  const right = Math.max(...children.map((child) => child.left + child.width));
  const bottom = Math.max(...children.map((child) => child.top + child.height));
  Object.assign(group, { left, top, width: right - left, height: bottom - top });
}

/** Takes a shape away, and what is in it. */
export function removeShape(book: Book, shape: ShapeState): void {
  for (const child of childrenOf(book, shape)) removeShape(book, child);
  book.shapes.splice(book.shapes.indexOf(shape), 1);
  for (const { ends } of book.shapes) {
    if (ends.begin?.shape === shape) delete ends.begin;
    if (ends.end?.shape === shape) delete ends.end;
  }
}
