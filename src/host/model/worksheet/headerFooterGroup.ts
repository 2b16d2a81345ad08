import { invalidArgument } from "../state/notFound";
import type { HeadersFooters } from "../state/pageSetup";
import { HeaderFooter } from "./headerFooter";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HeaderFooterGroup {
  static readonly api = {
    name: "HeaderFooterGroup",
    navigations: ["defaultForAllPages", "evenPages", "firstPage", "oddPages"],
  };

  constructor(private readonly values: HeadersFooters) {}

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.values, "defaultForAllPages");
  }
  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.values, "evenPages");
  }
  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.values, "firstPage");
  }
  get oddPages(): HeaderFooter {
    return new HeaderFooter(this.values, "oddPages");
  }
  get state(): string {
    return this.values.state;
  }
  set state(state: string) {
    if (!states.includes(state)) throw invalidArgument();
    this.values.state = state;
  }
  get useSheetMargins(): boolean {
    return this.values.useSheetMargins;
  }
  set useSheetMargins(use: boolean) {
    this.values.useSheetMargins = use;
  }
  get useSheetScale(): boolean {
    return this.values.useSheetScale;
  }
  set useSheetScale(use: boolean) {
    this.values.useSheetScale = use;
  }
}
