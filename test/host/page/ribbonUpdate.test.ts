import { ribbonUpdate } from "../../../src/host/page/state/ribbonUpdate";

const before = { controls: { A: true }, hiddenTabs: new Set(["T"]) };

// https://learn.microsoft.com/javascript/api/office/office.ribbonupdaterdata
test("controls are switched one by one, directly or in their group", () => {
  const definition = {
    tabs: [
      { id: "X", controls: [{ id: "B", enabled: false }] },
      { id: "X", groups: [{ id: "G", controls: [{ id: "C", enabled: true }] }] },
    ],
  };
  expect(ribbonUpdate(before, definition).controls).toEqual({ A: true, B: false, C: true });
});

test("tabs are hidden and shown", () => {
  expect(ribbonUpdate(before, { tabs: [{ id: "U", visible: false }] }).hiddenTabs).toEqual(
    new Set(["T", "U"]),
  );
  expect(ribbonUpdate(before, { tabs: [{ id: "T", visible: true }] }).hiddenTabs).toEqual(
    new Set(),
  );
});

test.each([[undefined], ["text"], [{}], [{ tabs: [{ controls: [{ enabled: true }] }] }]])(
  "%j changes nothing",
  (definition) => {
    expect(ribbonUpdate(before, definition)).toEqual(before);
  },
);
