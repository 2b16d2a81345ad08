import type { Element } from "domhandler";

import { CHILDREN, LENGTHS, OVERRIDE_HOST, RESOURCE_OF, SAMPLE_IDS } from "./manifestSchema";
import { childrenOf, elementsOf, named, readManifest, textOf } from "./readManifest";

/** Every address with the folder it is served from stands behind this while developing. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

const parentName = (element: Element): string =>
  element.parent && "name" in element.parent ? element.parent.name : "";

const orderOf = (element: Element): readonly string[] | undefined =>
  element.name === "Host" && "xsi:type" in element.attribs ? OVERRIDE_HOST : CHILDREN[element.name];

/** Children that are unknown, missing or in the wrong place. */
const orderProblems = (element: Element): string[] => {
  const order = orderOf(element);
  if (!order) return [];
  const names = order.map((name) => name.replace("+", ""));
  const found = childrenOf(element).map((child) => child.name);
  const places = found.map((name) => names.indexOf(name));
  return [
    ...found
      .filter((name) => !names.includes(name))
      .map((name) => `${element.name} may not hold ${name}`),
    ...order
      .filter((name) => name.endsWith("+") && !found.includes(name.slice(0, -1)))
      .map((name) => `${element.name} lacks ${name.slice(0, -1)}`),
    ...found
      .filter((_, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0))
      .map((name) => `${name} comes too late in ${element.name}`),
  ];
};

const identityProblems = (root: Element): string[] => {
  const id = textOf(named(root, "Id")[0]);
  const version = textOf(named(root, "Version")[0]);
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`Id is no GUID: ${id}`]),
    ...(SAMPLE_IDS.includes(id) ? [`Id belongs to a sample: ${id}`] : []),
    ...(/^[1-9]\d*(\.\d+){3}$/.test(version)
      ? []
      : [`Version is not 1.0.0.0 or later: ${version}`]),
  ];
};

const repeated = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => values.indexOf(value) !== values.lastIndexOf(value));

/** Ids of tab, groups, controls and resources: each once, and short enough. */
const idProblems = (root: Element): string[] => {
  const ids = elementsOf(root).flatMap(({ attribs }) => attribs["id"] ?? []);
  return [
    ...repeated(ids).map((id) => `id ${id} is used twice`),
    ...ids.filter((id) => id.length > LENGTHS.id).map((id) => `id ${id} is too long`),
  ];
};

const resourceProblems = (root: Element): string[] => {
  const resources = named(root, "Resources")[0];
  const groups = resources ? childrenOf(resources) : [];
  const defined = new Map(
    groups.flatMap((group) =>
      childrenOf(group).map((entry) => [entry.attribs["id"] ?? "", group.name]),
    ),
  );
  const uses = elementsOf(root).filter(({ attribs }) => "resid" in attribs);
  const used = new Set(uses.map(({ attribs }) => attribs["resid"] ?? ""));
  return [
    ...uses.flatMap(({ name, attribs }) => {
      const resid = attribs["resid"] ?? "";
      const group = defined.get(resid);
      if (group === undefined) return [`resid ${resid} is not defined`];
      return group === RESOURCE_OF[name] ? [] : [`${name} takes ${resid} from ${group}`];
    }),
    ...[...defined.keys()].flatMap((id) => [
      ...(used.has(id) ? [] : [`resource ${id} is not used`]),
      ...(id.length > LENGTHS.resid ? [`resid ${id} is longer than ${LENGTHS.resid}`] : []),
    ]),
  ];
};

const longestOf = (element: Element): number | undefined =>
  LENGTHS[
    (element.name === "bt:String" ? parentName(element) : element.name) as keyof typeof LENGTHS
  ];

/** Texts: none too long, each in both languages, the default language never overridden. */
const textProblems = (root: Element): string[] => {
  const defaultLocale = textOf(named(root, "DefaultLocale")[0]);
  const texts = elementsOf(root).filter(
    ({ name, attribs }) =>
      "DefaultValue" in attribs && ["DisplayName", "Description", "bt:String"].includes(name),
  );
  return texts.flatMap((element) => {
    const label = element.attribs["id"] ?? element.name;
    const overrides = childrenOf(element);
    const locales = overrides.map(({ attribs }) => attribs["Locale"] ?? "");
    const values = [
      element.attribs["DefaultValue"],
      ...overrides.map(({ attribs }) => attribs["Value"]),
    ];
    const longest = longestOf(element) ?? Infinity;
    return [
      ...(locales.includes("en-US") ? [] : [`${label} lacks en-US`]),
      ...(locales.includes(defaultLocale) ? [`${label} overrides the default locale`] : []),
      ...locales
        .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
        .map((locale) => `${label} has no full language tag: ${locale}`),
      ...values.flatMap((value = "") => [
        ...(value === "" ? [`${label} is empty`] : []),
        ...([...value].length > longest ? [`${label} is longer than ${longest}`] : []),
      ]),
    ];
  });
};

/** Every address in the manifest. */
export const addressesOf = (root: Element): string[] =>
  elementsOf(root).flatMap((element) => [
    ...(element.name === "AppDomain" ? [textOf(element)] : []),
    ...(/^[a-z]+:/.test(element.attribs["DefaultValue"] ?? "")
      ? [element.attribs["DefaultValue"] ?? ""]
      : []),
  ]);

const addressProblems = (root: Element): string[] =>
  addressesOf(root)
    .filter(
      (address) => address !== DEVELOPMENT_ORIGIN && !address.startsWith(`${DEVELOPMENT_ORIGIN}/`),
    )
    .map((address) => `${address} is not on our origin`);

/** One page for everything, or pane and ribbon would not share their state. */
const runtimeProblems = (root: Element): string[] => {
  const pages = ["Runtime", "FunctionFile", "SourceLocation"].flatMap((name) =>
    named(root, name).flatMap(({ attribs }) => attribs["resid"] ?? []),
  );
  return new Set(pages).size === 1
    ? []
    : [`the shared runtime needs one page, not ${pages.join(", ")}`];
};

/** All that is wrong with a manifest, in words; nothing when it is right. */
export function manifestProblems(xml: string): string[] {
  const root = readManifest(xml);
  return [
    ...elementsOf(root).flatMap(orderProblems),
    ...identityProblems(root),
    ...idProblems(root),
    ...resourceProblems(root),
    ...textProblems(root),
    ...addressProblems(root),
    ...runtimeProblems(root),
  ];
}
