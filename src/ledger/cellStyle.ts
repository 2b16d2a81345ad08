/** How a cell looks. Everything left out stays as the workbook has it. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** "#RRGGBB" */
    readonly color?: string;
  };
  /** Background, "#RRGGBB"; null takes it away. */
  readonly fill?: string | null;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Excel's own notation, English: "0.00", "yyyy-mm-dd", "@". */
  readonly numberFormat?: string;
  /** A thin line of this colour ("#RRGGBB") around every cell of the area; null takes the lines away. */
  readonly border?: string | null;
}
