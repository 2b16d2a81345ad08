import { keeping } from "../keeping";
import { invalidArgument } from "../state/notFound";
import { ChartFormatString } from "./chartFormatString";
import { ChartPart } from "./chartPart";
import { ChartTitleFormat } from "./chartTitleFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitle extends keeping(
  ChartPart,
  {
    visible: true,
    overlay: false,
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    textOrientation: 0,
    position: "Automatic",
    showShadow: false,
    left: 0,
    top: 0,
  },
  {
    width: 0,
    height: 0,
  },
) {
  static readonly api = { name: "ChartTitle", navigations: ["format"] };

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(...this.$inner("format"));
  }
  get text(): string {
    return this.$get("text", "Chart Title");
  }
  set text(value: string) {
    this.$set("text", value);
    this.$set("visible", true);
  }

  /** Part of the text, to give it a font of its own. */
  getSubstring(start: number, length: number): ChartFormatString {
    const text = this.text;
    if (!(start >= 0 && length >= 0 && start + length <= text.length)) throw invalidArgument();
    return new ChartFormatString(...this.$inner(`substring/${start}+${length}`));
  }
  setFormula(formula: string): void {
    this.$set("formula", formula);
  }
}
