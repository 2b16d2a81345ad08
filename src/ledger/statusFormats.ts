import type { Status } from "../progress/finding";
import type { Area } from "./area";
import type { ConditionalFormat } from "./sheetSpec";

/** How each status looks in 状态; 正常 needs no colour. Every pair has a contrast above 4.5 : 1. */
const STATUS_COLORS: Readonly<Partial<Record<Status, { fill: string; color: string }>>> = {
  已达标: { fill: "#C6EFCE", color: "#006100" },
  滞后: { fill: "#FFEB9C", color: "#7F4F00" },
  超期: { fill: "#FFC7CE", color: "#9C0006" },
  未报: { fill: "#D9D9D9", color: "#404040" },
  待确认: { fill: "#E4DFEC", color: "#4B3D6E" },
};

/** Colours that follow the words of 状态. */
export const statusFormats = (area: Area): ConditionalFormat[] =>
  Object.entries(STATUS_COLORS).map(([text, { fill, color }]) => ({
    area,
    rule: { type: "equals", text },
    fill,
    color,
  }));
