import * as z from "zod/mini";

/** What an action of a batch does. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object path names its object. */
export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

const argumentInfo = z.object({
  Arguments: z.optional(z.array(z.unknown())),
  ReferencedObjectPathIds: z.optional(z.nullable(z.array(z.unknown()))),
});

const queryInfo = z.object({
  Select: z.optional(z.array(z.string())),
  Expand: z.optional(z.array(z.string())),
  Top: z.optional(z.number()),
  Skip: z.optional(z.number()),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.optional(z.string()),
  ObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(argumentInfo),
  QueryInfo: z.optional(queryInfo),
  ObjectState: z.optional(z.record(z.string(), z.unknown())),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.optional(z.string()),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(argumentInfo),
});

/** The body of one `ProcessQuery` request: actions in order, over paths by number. */
export const requestBody = z.object({
  AutoKeepReference: z.optional(z.boolean()),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type RequestBody = z.infer<typeof requestBody>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;

/** One answer of a batch. */
export type ActionResult = { ActionId: number; Value: unknown };

/** Why a batch stopped; `ActionIndex` points into the request's actions. */
export type WireError = {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
};

export type ResponseBody = { Results: ActionResult[]; TraceIds: number[]; Error?: WireError };

/** Wire names are member names with the first letter upper-cased; a leading underscore is kept. */
export const memberName = (wire: string): string =>
  wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
export const wireName = (member: string): string =>
  member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);

/** The two properties that the client reads under their own names. */
const readByOwnName = new Set(["Image.format", "Line.connectorType"]);

/** The name under which a property of a class is answered. */
export const answerName = (className: string, member: string): string =>
  readByOwnName.has(`${className}.${member}`) ? member : wireName(member);

/** The three properties whose setters the client sends under another name. */
export const settersByOtherName: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
  "Style.orientation": "textOrientation",
};
