import type { SheetState } from "./sheetState";

/** `Excel.ShapeType`. */
export type ShapeType = "GeometricShape" | "Image" | "Line" | "Group";

/** A shape over a sheet. Sizes are points from the sheet's corner, angles degrees. */
export type ShapeState = {
  readonly id: string;
  readonly sheet: SheetState;
  readonly type: ShapeType;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** The group it belongs to. */
  group: ShapeState | undefined;
  /** An image's file in Base64, and its size as it came. */
  readonly image?: { base64: string; format: string; width: number; height: number };
  /** The shapes a line's ends stick to. */
  ends: { begin?: ShapeEnd; end?: ShapeEnd };
  /** Set properties, by path: "rotation", "fill/color", "textFrame/textRange/text". */
  readonly options: Record<string, unknown>;
};

/** A shape and which of its connection sites. */
export type ShapeEnd = { shape: ShapeState; site: number };
