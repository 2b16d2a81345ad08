import { openLedger } from "../src/app/openLedger";
import type { Workbook } from "../src/app/workbook";
import { LIST_ROWS, SHEETS } from "../src/ledger/sheets";
import { settingRows } from "../src/ledger/settingRows";
import { toExcelSerial } from "../src/schedule/excelSerial";
import type { CivilDate } from "../src/schedule/civilDate";

export const SAMPLE_TITLE = "进展填报与核对（示例数据）";
const SAMPLE_HINT =
  "示例数据：填报内容由程序生成，并非实际进展，并特意留有二十余处错误。要空白台账，请新建工作簿再点“载入清单”。";
/** Amber that no finding uses. */
const SAMPLE_FILL = "#FCE4D6";

/** Says, above the columns to fill in and on 参数, that what is filled in is made up; sets 统计日期. */
export async function markAsSample(workbook: Workbook, asOf: CivilDate): Promise<void> {
  const { ledger } = await openLedger(workbook);
  const { sheets } = await workbook.read({ sheets: [SHEETS.settings] });
  const settings = sheets[0];
  const column = ledger.list?.header.at.invested;
  const sheet = ledger.list?.sheet.name;
  const { asOf: day } = settingRows(null);
  const row = settings?.cells.findIndex((cells) => cells[0] === day.name) ?? -1;
  await workbook.write({
    blocks: [
      ...(sheet === undefined || column === undefined
        ? []
        : [
            { sheet, row: LIST_ROWS.title, column, values: [[SAMPLE_TITLE]] },
            { sheet, row: LIST_ROWS.unitNote, column, values: [[SAMPLE_HINT]] },
          ]),
      ...(settings && row >= 0
        ? [
            { sheet: settings.name, row, column: 1, values: [[toExcelSerial(asOf)]] },
            {
              sheet: settings.name,
              row: settings.cells.length + 1,
              column: 0,
              values: [["示例数据", null, SAMPLE_HINT]],
            },
          ]
        : []),
    ],
    fills:
      sheet === undefined || column === undefined
        ? []
        : [
            {
              sheet,
              color: SAMPLE_FILL,
              areas: [{ row: LIST_ROWS.title, column, rows: 1, columns: 1 }],
            },
          ],
  });
}
