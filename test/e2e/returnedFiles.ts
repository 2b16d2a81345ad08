import { loadTemplate } from "../../src/app/loadTemplate";
import { openLedger } from "../../src/app/openLedger";
import { splitByUnit } from "../../src/app/splitByUnit";
import { readPlanText } from "../../src/plan/readPlanText";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { type Entry, list, newLedger, officialPlan, target, typeInto } from "../app/filledLedger";
import { PLAN_YEAR } from "./workbooks";

/** A file as a browser's file input takes it. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (name: string, bytes: Uint8Array): UploadedFile => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(bytes),
});

/** The whole ledger before anything came back: one value of an earlier round stands in it. */
export async function wholeLedger(): Promise<XlsxWorkbook> {
  const workbook = await newLedger(officialPlan());
  await typeInto(workbook, [{ ...target("1.2", "current"), content: 2 }]);
  return workbook;
}

/**
 * What units send back: 市教育局 as it should be; 市卫健委 and 市发改委 disagree about 4.1, and 市卫健委
 * emptied 1.2 and lost a row; a file that is no workbook, and a ledger of another list.
 */
export async function returnedFiles(): Promise<UploadedFile[]> {
  const { parts } = await splitByUnit(await wholeLedger());
  const part = async (
    unit: string,
    entries: readonly Entry[],
    damage?: (workbook: XlsxWorkbook) => Promise<void>,
  ): Promise<UploadedFile> => {
    const workbook = XlsxWorkbook.empty();
    await workbook.write({ create: parts.find((each) => each.unit === unit)?.sheets() ?? [] });
    await typeInto(workbook, entries);
    await damage?.(workbook);
    return upload(`${unit}.xlsx`, await workbook.toBytes());
  };
  const other = XlsxWorkbook.empty();
  const district = readPlanText("2022年某区实事清单\n1、新建公园3个。\n2、新建学校2所。\n");
  await loadTemplate(other, district, { planYear: PLAN_YEAR });
  return [
    await part("市教育局", [
      { ...target("5.1", "current"), content: 41 },
      { ...list(5, "narrative"), content: "41所学校全部竣工交付，新增学位3.3万个。" },
    ]),
    await part(
      "市卫健委",
      [
        { ...target("4.1", "current"), content: 7 },
        { ...target("1.2", "current"), content: null },
      ],
      async (workbook) => {
        const { ledger } = await openLedger(workbook);
        const row = ledger.targets?.match.rowOf.get("1.1")?.row ?? 0;
        await workbook.write({ deleteRows: [{ sheet: "指标", row, count: 1 }] });
      },
    ),
    await part("市发改委", [{ ...target("4.1", "current"), content: 9 }]),
    upload("市民政局（扫描件）.xlsx", new TextEncoder().encode("不是工作簿")),
    upload("某区台账.xlsx", await other.toBytes()),
  ];
}
