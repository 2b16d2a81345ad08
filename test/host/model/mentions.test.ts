import { startHost } from "./startHost";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments#mentions

const chen = { email: "chen@example.com", id: 0, name: "陈明" };
const li = { email: "li@example.com", id: 0, name: "李红" };

const asking = { mentions: [chen], richContent: '<at id="0">陈明</at> 请补佐证材料' };
const passing = { mentions: [li], richContent: '转<at id="0">李红</at>' };

test("a comment keeps whom it mentions, and reads as plain text", async () => {
  const seen = await startHost().on(async (sheet, context) => {
    const comment = sheet.comments.add("A1", asking, "Mention");
    comment.load("content,contentType,mentions,richContent");
    await context.sync();
    return [comment.content, comment.contentType, comment.mentions, comment.richContent];
  });
  expect(seen).toEqual(["陈明 请补佐证材料", "Mention", [chen], asking.richContent]);
});

test("mentions of a comment and of a reply can be replaced", async () => {
  const seen = await startHost().on(async (sheet, context) => {
    const comment = sheet.comments.add("A1", "请核对");
    const reply = comment.replies.add(asking, "Mention");
    comment.updateMentions(passing);
    reply.updateMentions(passing);
    comment.load("content,mentions");
    reply.load("content,mentions");
    const parent = reply.getParentComment().load("content");
    await context.sync();
    return [comment.content, comment.mentions, reply.content, reply.mentions, parent.content];
  });
  expect(seen).toEqual(["转李红", [li], "转李红", [li], "转李红"]);
});

test("plain text mentions nobody", async () => {
  const seen = await startHost().on(async (sheet, context) => {
    const comment = sheet.comments.add("A1", asking, "Mention");
    comment.content = "不必了";
    comment.load("mentions,richContent");
    await context.sync();
    return [comment.mentions, comment.richContent];
  });
  expect(seen).toEqual([[], "不必了"]);
});
