import type { MoneyUnit } from "../plan/plan";
import type { StyleName } from "./styles";

/** How money looks in a list's unit: 亿元 to the 万元, smaller units with their thousands parted. */
export const amountStyle = (unit: MoneyUnit): StyleName & ("amount" | "amountSmall") =>
  unit === "亿元" ? "amount" : "amountSmall";
