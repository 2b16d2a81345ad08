import type { ShapeState } from "../state/shapeState";

/** https://learn.microsoft.com/javascript/api/excel/excel.image */
export class Image {
  static readonly api = { name: "Image", navigations: ["shape"] };

  constructor(
    private readonly state: ShapeState,
    private readonly owner: object,
  ) {}

  get id(): string {
    return this.state.id;
  }
  get format(): string {
    return this.state.image?.format ?? "Unknown";
  }
  get shape(): object {
    return this.owner;
  }
}
