import type { ClassShape } from "../../../src/host/protocol/hostClass";
import { implementedMembers } from "../../../src/host/model/implementedMembers";
import { startHost } from "./startHost";

type ClientClass = { prototype: Record<string, unknown> };

const client = startHost();
const library = client.Excel as unknown as Record<string, ClientClass | undefined>;

/** What the library's own class says it has. */
function metadata(name: string) {
  const prototype = library[name]?.prototype;
  if (!prototype) throw new Error(`the library has no class ${name}`);
  const names = (getter: string): string[] =>
    (Object.getOwnPropertyDescriptor(prototype, getter)?.get?.call({}) as string[] | undefined) ??
    [];
  const scalars = names("_scalarPropertyNames");
  const updateable = names("_scalarPropertyUpdateable") as unknown as boolean[];
  return {
    scalars,
    writable: scalars.filter((_scalar, index) => updateable[index]),
    navigations: names("_navigationPropertyNames"),
    members: new Set([
      ...Object.getOwnPropertyNames(prototype),
      ...names("_navigationPropertyNames"),
    ]),
  };
}

/** Sent by the client itself, without a member of its own. */
const wireOnly = new Set([
  "_ValidateArraySize",
  "_GetRangeForEventByReferenceId",
  "_GetRangeOrNullObjectForEventByReferenceId",
]);

describe.each(implementedMembers().map((shape): [string, ClassShape] => [shape.name, shape]))(
  "%s",
  (name, shape) => {
    const known = metadata(name);

    test("plain properties are the library's", () => {
      expect(shape.scalars.filter((scalar) => !known.scalars.includes(scalar))).toEqual([]);
    });
    test("only what the library can set is settable", () => {
      const settable = [...shape.writable].filter((member) => !shape.navigations.includes(member));
      expect(settable.filter((member) => !known.writable.includes(member))).toEqual([]);
    });
    test("object properties are the library's", () => {
      expect(
        shape.navigations.filter((navigation) => !known.navigations.includes(navigation)),
      ).toEqual([]);
    });
    test("methods are the library's", () => {
      const methods = shape.methods.filter((method) => !wireOnly.has(method));
      expect(methods.filter((method) => !known.members.has(method))).toEqual([]);
    });
    test("events are the library's", () => {
      const events = shape.events === "any" ? [] : shape.events;
      expect(events.filter((event) => !known.members.has(`on${event}`))).toEqual([]);
    });
  },
);

test("the classes that an add-in for lists needs are there", () => {
  const names = implementedMembers().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["Workbook", "Worksheet", "Range", "RangeAreas", "Table", "PivotTable"]),
  );
});
