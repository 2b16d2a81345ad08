/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import type { ManifestError } from "../../../src/host/page/manifest/addinManifest";
import { readManifest } from "../../../src/host/page/manifest/readManifest";

const xml = readFileSync("test/host/addin/manifest.xml", "utf8");
const served = "http://localhost:3000/test-addin/manifest.xml";
const read = (text = xml, locale = "zh-CN") => readManifest(text, locale, served);

/** The code and the detail a broken manifest is refused with. */
function refusal(text: string): [string, string] {
  try {
    read(text);
  } catch (error) {
    const { code, detail } = error as ManifestError;
    return [code, detail];
  }
  return ["none", ""];
}

test("who the add-in is, and what it needs", () => {
  expect(read()).toMatchObject({
    id: "6f6c0f1e-6f0b-4a2a-9d5c-0a6b8f7c1d11",
    version: "1.2.0.0",
    name: "区域标记",
    provider: "Somebody else",
    sharedRuntime: true,
    appDomains: ["https://login.example"],
    requirements: { ExcelApi: "1.9", SharedRuntime: "1.1" },
  });
});

test("names and labels follow the language; without an override the default holds", () => {
  expect(read(xml, "en-US").name).toBe("Range marker");
  expect(read(xml, "de-DE").tabs[0]?.label).toBe("Marker");
  expect(read(xml, "zh-cn").tabs[0]?.label).toBe("标记");
});

test("addresses of the manifest's own origin are taken from where it is served", () => {
  const manifest = read();
  expect(manifest.paneUrl).toBe("http://localhost:3000/test-addin/taskpane.html");
  expect(manifest.functionsUrl).toBe("http://localhost:3000/test-addin/taskpane.html");
  expect(manifest.tabs[0]?.groups[0]?.controls[0]?.icons).toEqual({
    16: "http://localhost:3000/test-addin/icons/mark-16.png",
    32: "http://localhost:3000/test-addin/icons/mark-32.png",
    80: "http://localhost:3000/test-addin/icons/mark-80.png",
  });
});

test("addresses of other origins stay as they are", () => {
  const elsewhere = xml.replace(
    /(id="Icon.32" DefaultValue=")[^"]+/,
    "$1https://cdn.example/mark.png",
  );
  expect(read(elsewhere).tabs[0]?.groups[0]?.controls[0]?.icons[32]).toBe(
    "https://cdn.example/mark.png",
  );
});

test("controls in the order of the file, each with its action", () => {
  const [tab] = read().tabs;
  expect(tab).toMatchObject({ id: "Marker.Tab", label: "标记", builtIn: false });
  expect(tab?.groups).toHaveLength(1);
  expect(tab?.groups[0]).toMatchObject({
    id: "Marker.Group",
    label: "区域",
    controls: [
      {
        kind: "button",
        id: "Marker.Show",
        action: { type: "showTaskpane", url: "http://localhost:3000/test-addin/taskpane.html" },
      },
      {
        kind: "button",
        id: "Marker.Mark",
        tip: { title: "标记选区", description: "把选中的单元格涂成黄色。" },
        action: { type: "executeFunction", name: "markSelection" },
        enabled: true,
      },
      {
        kind: "menu",
        id: "Marker.Menu",
        items: [
          { id: "Marker.Clear", action: { type: "executeFunction", name: "clearSelection" } },
        ],
      },
    ],
  });
});

test("groups on a tab that Excel already has", () => {
  const onHome = xml
    .replace('<CustomTab id="Marker.Tab">', '<OfficeTab id="TabHome">')
    .replace("</CustomTab>", "</OfficeTab>");
  expect(read(onHome).tabs[0]).toMatchObject({ id: "TabHome", builtIn: true });
});

test("a control that starts switched off", () => {
  const off = xml.replace(
    "<FunctionName>markSelection</FunctionName>\n                  </Action>",
    "<FunctionName>markSelection</FunctionName>\n                  </Action><Enabled>false</Enabled>",
  );
  expect(read(off).tabs[0]?.groups[0]?.controls[1]?.enabled).toBe(false);
});

test("of nested overrides the innermost, newest one counts", () => {
  const [, inner = ""] = /(<VersionOverrides[^]*<\/VersionOverrides>)/.exec(xml) ?? [];
  const newer = inner
    .replace("VersionOverridesV1_0", "VersionOverridesV1_1")
    .replace("更多", "其他");
  const nested = xml.replace(
    "</Resources>\n  </VersionOverrides>",
    `</Resources>${newer}</VersionOverrides>`,
  );
  expect(read(nested).tabs[0]?.groups[0]?.controls[2]?.label).toBe("其他");
});

test("an add-in without ribbon commands", () => {
  const plain = xml.replace(/<VersionOverrides[^]*<\/VersionOverrides>/, "");
  expect(read(plain)).toMatchObject({ tabs: [], sharedRuntime: false });
});

test.each([
  ["text that is no XML", "<OfficeApp", "NOT_XML"],
  ["another document", "<html/>", "NOT_A_MANIFEST"],
  [
    "a manifest for Word",
    xml.replaceAll('xsi:type="Workbook"', 'xsi:type="Document"'),
    "NOT_FOR_EXCEL",
  ],
  ["no address of the pane", xml.replace(/<SourceLocation DefaultValue.*/, ""), "MISSING_ELEMENT"],
  ["a button without a label", xml.replace('<Label resid="Mark.Label" />', ""), "MISSING_ELEMENT"],
  [
    "a label nobody defined",
    xml.replace('bt:String id="Mark.Label"', 'bt:String id="Mark.Lable"'),
    "MISSING_RESOURCE",
  ],
  [
    "an icon nobody defined",
    xml.replace('bt:Image id="Icon.80"', 'bt:Image id="Icon.64"'),
    "MISSING_RESOURCE",
  ],
  [
    "an unknown action",
    xml.replace('xsi:type="ExecuteFunction"', 'xsi:type="ExecuteDataFunction"'),
    "UNKNOWN_ACTION",
  ],
])("refuses %s", (_what, text, code) => {
  expect(refusal(text)[0]).toBe(code);
});

test("a refusal names the element or the resource", () => {
  expect(refusal(xml.replace('<Label resid="Mark.Label" />', ""))).toEqual([
    "MISSING_ELEMENT",
    "Control/Label",
  ]);
});
