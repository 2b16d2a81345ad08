import { partsOf, shapeOf, type HostObject } from "./hostClass";
import type { Members } from "./members";
import { answerName, memberName, wireName, type QueryInfo } from "./wire";

/** What to load of an object: members by name, "*" for all plain ones. */
interface Selection {
  [member: string]: Selection;
}

/** Identity the client needs to address an object again. */
export function identityOf(object: HostObject, reference?: string): Record<string, unknown> {
  const identity: Record<string, unknown> = {};
  if (reference !== undefined) identity["_ReferenceId"] = reference;
  const id = partsOf(object).$id;
  if (id !== undefined) identity[shapeOf(object).scalars.includes("id") ? "Id" : "_Id"] = id;
  return identity;
}

/** Answers one load: nested, upper-first, collections under `_Items`. */
export function runQuery(
  object: HostObject | null,
  info: QueryInfo,
  members: Members,
  reference?: string,
): unknown {
  if (object === null) return null;
  return project(object, selectionOf(info), members, info, reference);
}

function selectionOf(info: QueryInfo): Selection {
  const selection: Selection = {};
  const grow = (path: string, leaf?: string): void => {
    let level = selection;
    for (const step of path.split("/")) {
      if (step === "") continue;
      level = level[step === "*" ? "*" : memberName(step)] ??= {};
    }
    if (leaf !== undefined) level[leaf] ??= {};
  };
  for (const path of info.Select ?? []) grow(path);
  for (const path of info.Expand ?? []) grow(path, "*");
  if (!info.Select?.length) selection["*"] = {};
  return selection;
}

function project(
  object: HostObject,
  selection: Selection,
  members: Members,
  info: QueryInfo = {},
  reference?: string,
): Record<string, unknown> {
  const answer = identityOf(object, reference);
  const items = partsOf(object).$items?.bind(object);
  if (!items) {
    for (const [member, inner] of Object.entries(selection))
      load(object, member, inner, members, answer);
    return answer;
  }
  const own = shapeOf(object).scalars;
  const ofItems: Selection = {};
  for (const [member, inner] of Object.entries(selection)) {
    if (own.includes(member)) answer[wireName(member)] = members.get(object, member);
    else if (member === "items")
      Object.assign(ofItems, Object.keys(inner).length > 0 ? inner : { "*": {} });
    else ofItems[member] = inner;
  }
  if (Object.keys(ofItems).length > 0) {
    const from = info.Skip ?? 0;
    const asked = items().slice(from, info.Top === undefined ? undefined : from + info.Top);
    if (own.includes("count")) answer["Count"] = members.get(object, "count");
    answer["_Items"] = asked.map((item) => project(item, ofItems, members));
  }
  return answer;
}

function load(
  object: HostObject,
  member: string,
  inner: Selection,
  members: Members,
  answer: Record<string, unknown>,
): void {
  const shape = shapeOf(object);
  if (member === "*") {
    for (const scalar of shape.scalars)
      answer[answerName(shape.name, scalar)] = members.get(object, scalar) ?? null;
    return;
  }
  // Names that no object has are passed over: "no-properties-needed" only asks whether the object is there.
  if (!members.has(object, member)) return;
  const value = members.get(object, member);
  if (!shape.navigations.includes(member)) {
    answer[answerName(shape.name, member)] = value ?? null;
    return;
  }
  const child = members.object(value, `${shape.name}.${member}`);
  const wanted = Object.keys(inner).length > 0 ? inner : { "*": {} };
  answer[wireName(member)] = child === null ? null : project(child, wanted, members);
}
