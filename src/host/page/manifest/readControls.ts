import {
  ManifestError,
  type RibbonAction,
  type RibbonButton,
  type RibbonControl,
  type RibbonGroup,
} from "./addinManifest";
import { attribute, child, children, need, textOf, typeOf } from "./elements";
import type { Resources } from "./resources";

/** A group of the ribbon with its buttons and menus, in the order of the file. */
export function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: attribute(group, "id"),
    label: resources.text(need(group, "Label")),
    controls: children(group, "Control").map((control) => readControl(control, resources)),
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  if (typeOf(control) !== "Menu") return readButton(control, resources);
  return {
    kind: "menu",
    ...readLabel(control, resources),
    items: children(need(control, "Items"), "Item").map((item) => readButton(item, resources)),
  };
}

function readButton(button: Element, resources: Resources): RibbonButton {
  return {
    kind: "button",
    ...readLabel(button, resources),
    action: readAction(need(button, "Action"), resources),
  };
}

function readLabel(control: Element, resources: Resources): Omit<RibbonButton, "kind" | "action"> {
  const tip = need(control, "Supertip");
  const icon = child(control, "Icon");
  const enabled = textOf(child(control, "Enabled"));
  return {
    id: attribute(control, "id"),
    label: resources.text(need(control, "Label")),
    tip: {
      title: resources.text(need(tip, "Title")),
      description: resources.text(need(tip, "Description")),
    },
    icons: Object.fromEntries(
      (icon === undefined ? [] : children(icon, "Image")).map((image) => [
        Number(attribute(image, "size")),
        resources.address(image),
      ]),
    ),
    enabled: enabled !== "false",
  };
}

function readAction(action: Element, resources: Resources): RibbonAction {
  const type = typeOf(action);
  if (type === "ExecuteFunction") {
    return { type: "executeFunction", name: textOf(need(action, "FunctionName")) };
  }
  if (type !== "ShowTaskpane") throw new ManifestError("UNKNOWN_ACTION", type);
  const title = child(action, "Title");
  return {
    type: "showTaskpane",
    url: resources.address(need(action, "SourceLocation")),
    ...(title === undefined ? {} : { title: resources.text(title) }),
  };
}
