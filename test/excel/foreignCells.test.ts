import { foreignContract } from "../contract/foreignContract";
import type { PersonNote } from "../contract/ledgerInUse";
import { openExcel } from "./openExcel";

jest.setTimeout(60_000);

foreignContract("Excel through Office.js", {
  open: async (lay, notes) => {
    const { client, workbook } = await openExcel();
    await lay(workbook);
    await client.run(async (context) => {
      for (const { sheet, cell, text } of notes)
        context.workbook.comments.add(`'${sheet}'!${cell}`, text);
      await context.sync();
    });
    return {
      workbook,
      contents: () => workbook.read({ formulas: true }),
      notes: () =>
        client.run(async (context) => {
          const { comments } = context.workbook;
          comments.load("items/content");
          await context.sync();
          const places = comments.items.map((comment) => comment.getLocation().load("address"));
          await context.sync();
          return comments.items.map(({ content }, at): PersonNote => {
            const [sheet = "", cell = ""] = (places[at]?.address ?? "")
              .replaceAll("'", "")
              .split("!");
            return { sheet, cell, text: content };
          });
        }),
    };
  },
});
