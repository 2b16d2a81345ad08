import * as z from "zod/mini";
import type { HostState } from "./hostState";

const control = z.object({ id: z.string(), enabled: z.optional(z.boolean()) });
const tab = z.object({
  id: z.optional(z.string()),
  visible: z.optional(z.boolean()),
  controls: z.optional(z.array(control)),
  groups: z.optional(z.array(z.object({ controls: z.optional(z.array(control)) }))),
});
const update = z.object({ tabs: z.array(tab) });

/**
 * What changes on the ribbon after `Office.ribbon.requestUpdate`: controls are switched, tabs shown
 * or hidden. A definition that is none of this changes nothing.
 * https://learn.microsoft.com/javascript/api/office/office.ribbon
 */
export function ribbonUpdate(
  { controls, hiddenTabs }: Pick<HostState, "controls" | "hiddenTabs">,
  definition: unknown,
): Pick<HostState, "controls" | "hiddenTabs"> {
  const read = update.safeParse(definition);
  if (!read.success) return { controls, hiddenTabs };
  const switched = { ...controls };
  const hidden = new Set(hiddenTabs);
  for (const { id, visible, controls: direct = [], groups = [] } of read.data.tabs) {
    for (const each of [...direct, ...groups.flatMap((group) => group.controls ?? [])]) {
      if (each.enabled !== undefined) switched[each.id] = each.enabled;
    }
    if (id === undefined || visible === undefined) continue;
    if (visible) hidden.delete(id);
    else hidden.add(id);
  }
  return { controls: switched, hiddenTabs: hidden };
}
