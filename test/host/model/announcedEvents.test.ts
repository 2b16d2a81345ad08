import { implementedMembers } from "../../../src/host/model/implementedMembers";
import type { Book } from "../../../src/host/model/state/book";
import { eventRows, type Ids } from "./eventRows";
import { eventsArrive, startHost } from "./startHost";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events and the page of each event's arguments.
// The library itself decides by an event's number and target which handlers hear of it.

test.each(Object.entries(eventRows))("%s", async (_name, { before, on, act, heard }) => {
  const host = startHost();
  const seen: unknown[] = [];
  let ids = idsOf(host.workbook.$book);
  await host.on(async (sheet, context) => {
    before?.(sheet, context, host);
    await context.sync();
    on(sheet, context).add((args) => Promise.resolve(void seen.push(plain(args))));
    await context.sync();
    ids = idsOf(host.workbook.$book);
    act(sheet, context, host);
    await context.sync();
  });
  await eventsArrive();
  expect(seen).toEqual(heard(allOf(ids, idsOf(host.workbook.$book))));
});

test("these are all events that are announced", () => {
  const announced = implementedMembers().flatMap(({ name, events }) =>
    (events === "any" ? [] : events).map((event) => `${name}.on${event}`),
  );
  expect(Object.keys(eventRows).sort()).toEqual(announced.sort());
});

test("the library has three more, whose causes this host lacks: they are refused by name", async () => {
  const host = startHost();
  const refusals = [
    await host.refusal((_sheet, { workbook }) => listen(workbook.onAutoSaveSettingChanged)),
    await host.refusal((sheet) => listen(sheet.shapes.addTextBox("x").onActivated)),
    await host.refusal((sheet) => listen(sheet.shapes.addTextBox("x").onDeactivated)),
  ];
  expect(refusals).toEqual([
    ["ApiNotFound", "Workbook.onAutoSaveSettingChanged"],
    ["ApiNotFound", "Shape.onActivated"],
    ["ApiNotFound", "Shape.onDeactivated"],
  ]);
  const inLibrary = implementedMembers().flatMap(({ name }) =>
    eventsOf(host.Excel, name).map((event) => `${name}.${event}`),
  );
  expect(inLibrary.filter((event) => !(event in eventRows)).sort()).toEqual(
    refusals.map(([, location]) => location).sort(),
  );
});

type Handlers = { add(handler: () => Promise<void>): unknown };

const listen = (event: Handlers): void => void event.add(() => Promise.resolve());

/** The public events of one of the library's classes. */
function eventsOf(library: object, className: string): string[] {
  const { prototype } = Reflect.get(library, className) as { prototype: object };
  return Object.getOwnPropertyNames(prototype).filter((member) => /^on[A-Z]/.test(member));
}

const plain = (args: object): unknown => JSON.parse(JSON.stringify(args));

function idsOf(book: Book): Ids {
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  return {
    sheets: ids(book.sheets),
    tables: ids(book.tables),
    charts: ids(book.charts),
    comments: ids(book.comments),
  };
}

function allOf(before: Ids, after: Ids): Ids {
  const join = (kind: keyof Ids): string[] => [...new Set([...before[kind], ...after[kind]])];
  return {
    sheets: join("sheets"),
    tables: join("tables"),
    charts: join("charts"),
    comments: join("comments"),
  };
}
