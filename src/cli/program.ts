import { Command } from "commander";
import { version } from "../../package.json";
import { alignCommand } from "./commands/align";
import { collectCommand, type CollectOptions } from "./commands/collect";
import { checkCommand, type CheckOptions } from "./commands/check";
import { investCommand, type InvestOptions } from "./commands/invest";
import { overdueCommand, type OverdueOptions } from "./commands/overdue";
import { planCommand } from "./commands/plan";
import { splitCommand, type SplitOptions } from "./commands/split";
import { targetsCommand } from "./commands/targets";
import { templateCommand, type TemplateOptions } from "./commands/template";
import type { Context } from "./context";

const AS_OF =
  "统计日期 YYYY-MM-DD：当作这一天来核对；默认取“参数”表或当天（限计划年度内） / judge as if today were D";
const JSON_OPTION = "输出 JSON / print JSON";
const FORCE = "允许覆盖已有的输出文件 / replace an existing output file";

/**
 * The command line as data for commander. `finish` takes each verb's exit code: 0 fine, 1 findings of
 * severity error or returned files that were not taken, 2 bad input.
 */
export function program(context: Context, finish: (code: number) => void): Command {
  const minsheng = new Command("minsheng")
    .description(
      "民生台账：把民生实事清单变成可核对的台账。\nMinsheng Ledger: turns the yearly list of livelihood projects into a checked ledger.",
    )
    .version(version, "-V, --version", "显示版本 / show the version")
    .helpOption("-h, --help", "显示帮助 / show help")
    .helpCommand("help [verb]", "显示帮助 / show help")
    .showHelpAfterError(false)
    .addHelpText(
      "after",
      "\n环境变量 MINSHENG_LANG=en 时信息用英文 / MINSHENG_LANG=en: messages in English",
    )
    .exitOverride()
    .configureOutput({ writeOut: context.io.out, writeErr: () => undefined });

  const verb = (usage: string, description: string): Command =>
    minsheng
      .command(usage)
      .description(description)
      .helpOption("-h, --help", "显示帮助 / show help")
      .exitOverride()
      .configureOutput({ writeOut: context.io.out, writeErr: () => undefined });

  verb("plan <list>", "读清单（文本、.xlsx、.xls、.ods、.docx；- 为标准输入） / read a list")
    .option("--json", JSON_OPTION)
    .action(async (list: string, options: { json?: boolean }) =>
      finish(await planCommand(list, options, context)),
    );

  verb(
    "targets <file.jsonl>",
    "从文字中读指标；每行 {id?, planYear?, text} / read targets from plan texts",
  )
    .option("--year <Y>", "行内没有 planYear 时的年度 / year of lines without planYear")
    .action(async (file: string, options: { year?: string }) =>
      finish(await targetsCommand(file, options, context)),
    );

  verb(
    "align <file.jsonl>",
    "把进展与指标对应；每行 {id?, target_text, progress_text, planYear?} / align progress texts with targets",
  )
    .option("--year <Y>", "行内没有 planYear 时的年度 / year of lines without planYear")
    .action(async (file: string, options: { year?: string }) =>
      finish(await alignCommand(file, options, context)),
    );

  verb(
    "template [list]",
    "生成台账；不给清单则用内置清单 / write a ledger, of the built-in list by default",
  )
    .requiredOption("-o, --output <book.xlsx>", "写到哪个文件 / where to write")
    .option("--force", FORCE)
    .option("--year <Y>", "计划年度 / the plan year")
    .action(async (list: string | undefined, options: TemplateOptions) =>
      finish(await templateCommand(list, options, context)),
    );

  verb("check <book.xlsx>", "核对台账；有错误时退出码为 1 / judge a ledger; exit 1 on errors")
    .option("--as-of <D>", AS_OF)
    .option("--json", JSON_OPTION)
    .action(async (book: string, options: CheckOptions) =>
      finish(await checkCommand(book, options, context)),
    );

  verb(
    "overdue <book.xlsx>",
    "列出超期、滞后、临期和未报 / what is overdue, behind, due soon, not reported",
  )
    .option("--as-of <D>", AS_OF)
    .option(
      "--unit <U>",
      "只列此牵头单位，可只写名称的一部分 / only what this unit leads; a part of its name will do",
    )
    .option("--json", JSON_OPTION)
    .action(async (book: string, options: OverdueOptions) =>
      finish(await overdueCommand(book, options, context)),
    );

  verb("invest <source>", "按单位或章节汇总投资 / investment by unit or section")
    .option(
      "--by <dimension>",
      "lead、support、section 或 lead-section / lead, support, section or lead × section",
    )
    .option("--rule <rule>", "分摊方式 first、equal、full 或 joint / counting rule")
    .option(
      "-o, --output <book.xlsx>",
      "另存为带数据透视表的台账 / write a ledger with a PivotTable",
    )
    .option("--force", FORCE)
    .option("--json", JSON_OPTION)
    .action(async (source: string, options: InvestOptions) =>
      finish(await investCommand(source, options, context)),
    );

  verb("split <book.xlsx>", "按牵头单位拆分，附目录 / one workbook per lead unit, and an index")
    .requiredOption("-o, --output <dir>", "写到哪个文件夹 / where to write")
    .option("--force", FORCE)
    .action(async (book: string, options: SplitOptions) =>
      finish(await splitCommand(book, options, context)),
    );

  verb(
    "collect <book.xlsx> <returned...>",
    "汇总回收的工作簿；有文件没有采用时退出码为 1 / merge the workbooks that came back; exit 1 where some are not taken",
  )
    .requiredOption("-o, --output <merged.xlsx>", "写到哪个文件 / where to write")
    .option("--force", FORCE)
    .option("--json", JSON_OPTION)
    .action(async (book: string, returned: string[], options: CollectOptions) =>
      finish(await collectCommand(book, returned, options, context)),
    );

  return minsheng;
}
