import type { HeadersFooters } from "../state/pageSetup";

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export class HeaderFooter {
  static readonly api = { name: "HeaderFooter" };

  constructor(
    private readonly state: HeadersFooters,
    private readonly pages: string,
  ) {}

  get leftHeader(): string {
    return this.#text("leftHeader");
  }
  set leftHeader(text: string) {
    this.#put("leftHeader", text);
  }
  get centerHeader(): string {
    return this.#text("centerHeader");
  }
  set centerHeader(text: string) {
    this.#put("centerHeader", text);
  }
  get rightHeader(): string {
    return this.#text("rightHeader");
  }
  set rightHeader(text: string) {
    this.#put("rightHeader", text);
  }
  get leftFooter(): string {
    return this.#text("leftFooter");
  }
  set leftFooter(text: string) {
    this.#put("leftFooter", text);
  }
  get centerFooter(): string {
    return this.#text("centerFooter");
  }
  set centerFooter(text: string) {
    this.#put("centerFooter", text);
  }
  get rightFooter(): string {
    return this.#text("rightFooter");
  }
  set rightFooter(text: string) {
    this.#put("rightFooter", text);
  }

  #text(part: string): string {
    return this.state.texts[`${this.pages}/${part}`] ?? "";
  }

  #put(part: string, text: string): void {
    this.state.texts[`${this.pages}/${part}`] = text;
  }
}
