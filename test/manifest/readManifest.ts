import { isTag } from "domhandler";
import type { Element } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";

/** A manifest's root element; names keep their case and prefix, comments are left out. */
export function readManifest(xml: string): Element {
  const root = parseDocument(xml, { xmlMode: true }).children.find(isTag);
  if (!root) throw new Error("no element");
  return root;
}

/** Child elements, in order. */
export const childrenOf = (element: Element): Element[] => element.children.filter(isTag);

/** The element and all elements below it, in document order. */
export const elementsOf = (element: Element): Element[] => [
  element,
  ...childrenOf(element).flatMap(elementsOf),
];

/** All elements of a name. */
export const named = (element: Element, name: string): Element[] =>
  elementsOf(element).filter((candidate) => candidate.name === name);

/** The text of an element, without white space around it. */
export const textOf = (element: Element | undefined): string =>
  element ? DomUtils.textContent(element).trim() : "";
