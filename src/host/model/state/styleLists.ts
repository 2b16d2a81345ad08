/** The names of the styles of one kind: those Excel brings and those that were added. */
export class StyleList {
  readonly custom: string[] = [];

  constructor(
    readonly builtIn: readonly string[],
    /** The style new objects get. */
    public fallback: string,
  ) {}

  has(name: string): boolean {
    const wanted = name.toLowerCase();
    return [...this.builtIn, ...this.custom].some((known) => known.toLowerCase() === wanted);
  }

  /** The name itself, or with the first number that makes it unique. */
  freeName(name: string): string {
    let free = name;
    for (let number = 2; this.has(free); number += 1) free = `${name} ${number}`;
    return free;
  }

  rename(name: string, to: string): void {
    this.custom.splice(this.custom.indexOf(name), 1, to);
    if (this.fallback === name) this.fallback = to;
  }

  remove(name: string): void {
    this.custom.splice(this.custom.indexOf(name), 1);
    if (this.fallback === name) this.fallback = this.builtIn[0] ?? "";
  }
}

const numbered = (stem: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${stem}${index + 1}`);

const shaded = (stem: string, light: number, medium: number, dark: number): string[] => [
  ...numbered(`${stem}Light`, light),
  ...numbered(`${stem}Medium`, medium),
  ...numbered(`${stem}Dark`, dark),
];

/** The lists of a new workbook. */
export const newStyleLists = () => ({
  table: new StyleList(shaded("TableStyle", 21, 28, 11), "TableStyleMedium2"),
  pivot: new StyleList(shaded("PivotStyle", 28, 28, 28), "PivotStyleLight16"),
  slicer: new StyleList(
    [...shaded("SlicerStyle", 6, 0, 6), ...numbered("SlicerStyleOther", 2)],
    "SlicerStyleLight1",
  ),
  timeline: new StyleList(shaded("TimeSlicerStyle", 6, 0, 6), "TimeSlicerStyleLight1"),
});
