import { fileURLToPath } from "node:url";
import { localeOf } from "../i18n/locale";
import { civilDate, type CivilDate } from "../schedule/civilDate";
import { run } from "./run";

const BUILT_IN_LIST = "../../seeds/000_86fd6de74efdd557.txt";

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function today(): CivilDate {
  const now = new Date();
  return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as CivilDate;
}

// A reader that goes away (head, less) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: readStdin,
    today,
    builtInList: fileURLToPath(new URL(BUILT_IN_LIST, import.meta.url)),
  },
  localeOf(process.env["MINSHENG_LANG"]),
);
