import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
import { BUILT_IN_LIST, minsheng, temporaryFolder } from "./runIn";

const files = temporaryFolder();
const bytes = (...values: number[]) => Uint8Array.from(values);

let ledger: Buffer;

/** The ledger with a text in 进展情况 of its first project that is longer than a cell of Excel. */
async function overlong(): Promise<Uint8Array> {
  const model = await openXlsx(ledger, { readStyles: true });
  const list = model.sheets.find(({ name }) => name === "清单");
  const header = list?.rows.findIndex((row) => row.includes("进展情况")) ?? 0;
  const column = list?.rows[header]?.indexOf("进展情况") ?? 0;
  const row = list?.rows[header + 2] ?? [];
  row[column] = "长".repeat(40_000);
  list?.cells?.set(`${header + 2},${column}`, { type: "string", value: row[column] ?? "" });
  return saveXlsx(model);
}

beforeAll(async () => {
  await minsheng(["template", "-o", files.path("ledger.xlsx")]);
  ledger = await readFile(files.path("ledger.xlsx"));
  await mkdir(files.path("folder"));
  const plain = [{ name: "Sheet1", rows: [["随便", "什么"]] }];
  const inputs: Record<string, Uint8Array | string> = {
    "empty.xlsx": "",
    "text.xlsx": "这不是工作簿",
    "truncated.xlsx": ledger.subarray(0, ledger.length / 2),
    "locked.xlsx": await writeXlsx({
      sheets: plain,
      encryption: { password: "1", spinCount: 1000 },
    }),
    "other.xlsx": await writeXlsx({ sheets: plain }),
    "tooLong.xlsx": await overlong(),
    "book.xls": await readFile(join(__dirname, "../xlsx/files/list.xls")),
    "book.ods": await readFile(join(__dirname, "../xlsx/files/list.ods")),
    "utf16.jsonl": Buffer.from('\ufeff{"id":1,"text":"新建3所"}\n{oops\n', "utf16le"),
    "noise.jsonl": bytes(0xff, 0x00, 0x81, 0x03, 0x02, 0x01, 0x00, 0xfe),
    "old.doc": bytes(
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
    ),
    "scan.pdf": "%PDF-1.7 …",
    "noheader.txt": "今天天气很好。\n明天也是。",
    "long.jsonl": JSON.stringify({ id: 1, text: "长".repeat(4_000_000) }),
    "bad.jsonl": '{"id":1,"text":"新建3所"}\n{"id":2}\n',
    "broken.jsonl": '{"id":1,"text":"新建3所"}\n{oops\n',
    "year.jsonl": '{"id":1,"text":"新建3所","planYear":"去年"}\n',
  };
  for (const [name, content] of Object.entries(inputs)) await writeFile(files.path(name), content);
});

/** What is typed, and a part of the one line that must answer it. {x} is the path of the file x. */
const CASES: readonly (readonly [string, readonly string[], string])[] = [
  ["no such file", ["check", "{nowhere.xlsx}"], "找不到文件"],
  ["a folder", ["plan", "{folder}"], "是文件夹"],
  ["an empty file", ["check", "{empty.xlsx}"], "是空的"],
  ["no workbook", ["check", "{text.xlsx}"], "不是工作簿"],
  ["half a workbook", ["check", "{truncated.xlsx}"], "不完整"],
  ["a workbook with a password", ["check", "{locked.xlsx}"], "打开密码"],
  ["a workbook that is no ledger", ["check", "{other.xlsx}"], "不是台账"],
  ["an .xls for a ledger", ["check", "{book.xls}"], "是 .xls 格式的工作簿"],
  ["an .ods for a ledger", ["split", "{book.ods}", "-o", "{parts}"], "是 .ods 格式的工作簿"],
  ["the same for overdue", ["overdue", "{other.xlsx}"], "不是台账"],
  ["half a workbook for invest", ["invest", "{truncated.xlsx}"], "不完整"],
  ["no list in a workbook", ["template", "{other.xlsx}", "-o", "{new.xlsx}"], "没有找到清单"],
  ["a .doc", ["plan", "{old.doc}"], "old.doc"],
  ["a PDF", ["template", "{scan.pdf}", "-o", "{new.xlsx}"], "PDF"],
  ["a text without a list", ["plan", "{noheader.txt}"], "没有找到清单"],
  ["a line without its field", ["targets", "{bad.jsonl}"], "第 2 行读不懂（text）"],
  ["a line that is no JSON", ["targets", "{broken.jsonl}"], "第 2 行读不懂（JSON）"],
  ["the same in UTF-16", ["targets", "{utf16.jsonl}"], "第 2 行读不懂（JSON）"],
  ["lines that are no text", ["targets", "{noise.jsonl}"], "不是文本"],
  ["a file for a folder", ["split", "{ledger.xlsx}", "-o", "{other.xlsx}"], "不是文件夹"],
  ["a cell that Excel cannot hold", ["split", "{tooLong.xlsx}", "-o", "{parts}"], "超过单元格上限"],
  [
    "no returned file at all",
    ["collect", "{ledger.xlsx}", "{nowhere.xlsx}", "-o", "{new.xlsx}"],
    "找不到文件",
  ],
  [
    "no returned file that can be read",
    ["collect", "{ledger.xlsx}", "{truncated.xlsx}", "-o", "{new.xlsx}"],
    "不完整",
  ],
  ["a year that is none", ["targets", "{year.jsonl}"], "planYear"],
  ["an output that is there", ["template", "-o", "{other.xlsx}"], "已存在"],
  [
    "an output that is the input",
    ["template", "{other.xlsx}", "-o", "{other.xlsx}", "--force"],
    "输入文件",
  ],
  ["an output without a folder", ["template", "-o", "{none/new.xlsx}"], "文件夹不存在"],
  ["no output", ["template"], "缺少必需的选项 -o, --output"],
  ["a date that is none", ["check", "{ledger.xlsx}", "--as-of", "9月30日"], "不是日期"],
  ["31 June", ["check", "{ledger.xlsx}", "--as-of", "2022-06-31"], "不是日期"],
  [
    "a rule that is none",
    ["invest", "{ledger.xlsx}", "--rule", "half"],
    "first, equal, full, joint",
  ],
  ["a verb that is none", ["frobnicate"], "没有命令“frobnicate”"],
  ["an option that is none", ["check", "{ledger.xlsx}", "--fast"], "没有选项“--fast”"],
  ["a missing argument", ["check"], "缺少参数 <book.xlsx>"],
  ["an option without its value", ["check", "{ledger.xlsx}", "--as-of"], "--as-of <D> 后面缺少值"],
  ["too many arguments", ["check", "{ledger.xlsx}", "{other.xlsx}"], "参数太多"],
  [
    "a unit that is none",
    ["overdue", "{ledger.xlsx}", "--unit", "不存在局"],
    "没有牵头单位“不存在局”",
  ],
  ["an output that is a folder", ["template", "-o", "{folder}"], "是文件夹"],
  ["nothing on standard input", ["check", "-"], "标准输入"],
  ["a line that is too long", ["targets", "{long.jsonl}"], "第 1 行太长"],
];

it.each(CASES)(
  "%s: one line on stderr, exit 2, nothing on stdout, no file left",
  async (_, argv, says) => {
    const before = await files.names();
    const typed = argv.map((argument) =>
      argument.replace(/^\{(.*)\}$/, (__, name: string) => files.path(name)),
    );
    const { code, out, err } = await minsheng(typed);
    expect({ code, out: out.startsWith('{"id":1') ? "" : out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(says);
    expect(await files.names()).toEqual(before);
  },
);

it("names the file in English too", async () => {
  const { err } = await minsheng(["check", files.path("other.xlsx")], { locale: "en-US" });
  expect(err).toContain("other.xlsx” is not a ledger");
});

it("replaces an output with --force, and never an input", async () => {
  expect((await minsheng(["template", "-o", files.path("ledger.xlsx"), "--force"])).code).toBe(0);
  expect((await minsheng(["template", BUILT_IN_LIST, "-o", files.path("ledger.xlsx")])).code).toBe(
    2,
  );
});
