import { customProperty } from "./formatProperty";
import type { FormatTarget } from "./formatTarget";
import { readFormat } from "./readFormat";
import { writeFormat } from "./writeFormat";

const locked = customProperty("locked", true);
const formulaHidden = customProperty("formulaHidden", false);

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export class FormatProtection {
  static readonly api = { name: "FormatProtection" };

  constructor(private readonly target: FormatTarget) {}

  get locked(): boolean | null {
    return readFormat(this.target, locked);
  }
  set locked(value: boolean) {
    writeFormat(this.target, locked, value);
  }
  get formulaHidden(): boolean | null {
    return readFormat(this.target, formulaHidden);
  }
  set formulaHidden(value: boolean) {
    writeFormat(this.target, formulaHidden, value);
  }
}
