import { openPasted } from "../../src/intake/openPasted";
import { readSource } from "../../src/plan/readSource";

const HTML = `<table><tr><td>序号</td><td>项目名称</td><td>牵头单位</td></tr>
<tr><td>1</td><td>甲</td><td rowspan="2">市教育局</td></tr><tr><td>2</td><td>乙</td></tr></table>`;
const TEXT = "序号\t项目名称\t牵头单位\n1\t甲\t市教育局\n2\t乙\t\n";

const leads = (pasted: Parameters<typeof openPasted>[0]): (readonly string[])[] =>
  readSource(openPasted(pasted)).plan.projects.map((project) => project.leads);

test("a pasted table keeps its merged cells through the HTML of the clipboard", () => {
  expect(leads({ text: TEXT, html: HTML })).toEqual([["市教育局"], ["市教育局"]]);
});

test("without HTML the text is read, and a blank lead stays blank", () => {
  expect(leads({ text: TEXT })).toEqual([["市教育局"], []]);
});

test("HTML that holds no list leaves the word to the text", () => {
  const layout = "<table><tr><td>a</td><td>b</td></tr></table>";
  expect(leads({ text: TEXT, html: layout })).toEqual([["市教育局"], []]);
});
