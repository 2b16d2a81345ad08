import type { ShapeState } from "../state/shapeState";

/** https://learn.microsoft.com/javascript/api/excel/excel.geometricshape */
export class GeometricShape {
  static readonly api = { name: "GeometricShape", navigations: ["shape"] };

  constructor(
    private readonly state: ShapeState,
    private readonly owner: object,
  ) {}

  get shape(): object {
    return this.owner;
  }

  get id(): string {
    return this.state.id;
  }
}
